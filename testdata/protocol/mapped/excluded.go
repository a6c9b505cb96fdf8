package mapped

import "net/http"

var codes = map[string]int{"done": http.StatusOK, "none": http.StatusNoContent}

// Excluded looks a kind up of which the function knows that it is not "done".
//
// rows: because(other)
// rows: if $1=="none", $1!="done": $0.status(204) because(other)
func Excluded(w http.ResponseWriter, kind string) {
	if kind == "done" {
		return
	}
	if code, ok := codes[kind]; ok {
		w.WriteHeader(code)
	}
}

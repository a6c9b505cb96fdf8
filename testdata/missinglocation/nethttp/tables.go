package nethttp

import "net/http"

func list(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
}

func inTableBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

// The function that looks it up has set Location; but what lies in a table counts as a handler of its own.
func fp_inTable(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

var (
	barely  = map[string]http.HandlerFunc{http.MethodGet: list, http.MethodPost: inTableBad}
	located = map[string]http.HandlerFunc{http.MethodGet: list, http.MethodPost: fp_inTable}
)

func dispatch(w http.ResponseWriter, r *http.Request) {
	if h := barely[r.Method]; h != nil {
		h(w, r)
		return
	}
	w.Header().Set("Allow", "GET, POST")
	w.WriteHeader(http.StatusMethodNotAllowed)
}

func dispatchOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", r.URL.Path)
	if h := located[r.Method]; h != nil {
		h(w, r)
		return
	}
	w.Header().Set("Allow", "GET, POST")
	w.WriteHeader(http.StatusMethodNotAllowed)
}

// The table has the statuses.
var statuses = map[string]int{"new": http.StatusCreated, "old": http.StatusOK}

func statusBad(w http.ResponseWriter, r *http.Request) {
	status, ok := statuses[r.URL.Query().Get("kind")]
	if !ok {
		status = http.StatusBadRequest
	}
	w.WriteHeader(status) // want `missinglocation: 201 Created is sent without a Location header`
}

func statusOk(w http.ResponseWriter, r *http.Request) {
	status, ok := statuses[r.URL.Query().Get("kind")]
	if !ok {
		status = http.StatusBadRequest
	}
	w.Header().Set("Location", r.URL.Path)
	w.WriteHeader(status)
}

func headed(w http.ResponseWriter, status int, header ...string) {
	for i := 0; i+1 < len(header); i += 2 {
		w.Header().Set(header[i], header[i+1])
	}
	w.WriteHeader(status)
}

func variadicBad(w http.ResponseWriter, r *http.Request) {
	headed(w, http.StatusCreated, "Etag", "1") // want `missinglocation: 201 Created is sent without a Location header`
}

func variadicBareBad(w http.ResponseWriter, r *http.Request) {
	headed(w, http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func variadicOk(w http.ResponseWriter, r *http.Request) {
	headed(w, http.StatusCreated, "Etag", "1", "Location", "/")
}

func rangedBad(w http.ResponseWriter, r *http.Request) {
	for k, v := range map[string]string{"Etag": "1"} {
		w.Header().Set(k, v)
	}
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func rangedOk(w http.ResponseWriter, r *http.Request) {
	for k, v := range map[string]string{"Etag": "1", "Location": "/"} {
		w.Header().Set(k, v)
	}
	w.WriteHeader(http.StatusCreated)
}

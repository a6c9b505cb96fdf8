package variadics

import "net/http"

func choose(by func() int) int { return by() }

// Fn_Chosen has its status chosen by a function that another calls.
// Lost: the status 202.
//
// rows: $0.status(?)
func Fn_Chosen(w http.ResponseWriter) {
	w.WriteHeader(choose(func() int { return http.StatusAccepted }))
}

package interfaces

import "net/http"

type replier interface{ reply(w http.ResponseWriter) }

type gone struct{}

// rows: $1.status(410)
func (gone) reply(w http.ResponseWriter) { w.WriteHeader(http.StatusGone) }

type named struct {
	gone
	name string
}

// Fn_Promoted calls the method of an embedded struct.
// Lost: the status 410.
//
// rows: $0.unknown
func Fn_Promoted(w http.ResponseWriter) {
	var r replier = named{name: "x"}
	r.reply(w)
}

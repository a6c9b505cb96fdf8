package views

import (
	"io"
	"net/http"
	"net/textproto"
)

// Mail is given the header under the name that mail has for it.
//
// rows: $0.set(Content-Language)
func Mail(h textproto.MIMEHeader) {
	h.Set("Content-Language", "en")
}

// rows: $0.set(Content-Language) $0.status(204)
func UseMail(w http.ResponseWriter) {
	Mail(textproto.MIMEHeader(w.Header()))
	w.WriteHeader(http.StatusNoContent)
}

// Forwarded writes behind what another function may have written.
//
// rows: $0.unknown
func Forwarded(out io.Writer, write func(io.Writer)) {
	write(out)
	io.WriteString(out, "end")
}

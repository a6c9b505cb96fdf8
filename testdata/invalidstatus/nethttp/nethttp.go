// Package nethttp sends statuses that are none, or none that can answer.
package nethttp

import (
	"io"
	"net/http"
)

func zeroBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(0) // want `invalidstatus: 0 is sent, which is no status: send one of three digits, from 100 to 599; net/http panics below 100 and above 999`
}

func tooHighBad(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "failed", 4040) // want `invalidstatus: 4040 is sent, which is no status`
}

func lowestOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(200)
}

// Only the strict profile asks whether it is registered.
func highestOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(999)
}

// No status was chosen on one of the paths.
func unsetBad(w http.ResponseWriter, r *http.Request) {
	var status int
	if r.FormValue("found") != "" {
		status = http.StatusOK
	}
	w.WriteHeader(status) // want `invalidstatus: 0 is sent, which is no status`
}

func setOk(w http.ResponseWriter, r *http.Request) {
	status := http.StatusNotFound
	if r.FormValue("found") != "" {
		status = http.StatusOK
	}
	w.WriteHeader(status)
}

func fail(w http.ResponseWriter, code int) { w.WriteHeader(code) }

func helperBad(w http.ResponseWriter, r *http.Request) {
	fail(w, 20) // want `invalidstatus: 20 is sent, which is no status`
}

func helperOk(w http.ResponseWriter, r *http.Request) {
	fail(w, http.StatusNotFound)
}

// What is not known is not reported.
func unknownOk(w http.ResponseWriter, r *http.Request) {
	fail(w, len(r.Header))
}

// A buffer in which another goroutine chooses the status.
type buffer struct {
	status int
	header http.Header
}

func (b *buffer) Header() http.Header         { return b.header }
func (b *buffer) WriteHeader(code int)        { b.status = code }
func (b *buffer) Write(p []byte) (int, error) { return len(p), nil }

func (b *buffer) flush(w http.ResponseWriter) { w.WriteHeader(b.status) }

func bufferedOk(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b := &buffer{header: http.Header{}}
		done := make(chan struct{})
		go func() {
			next.ServeHTTP(b, r)
			close(done)
		}()
		<-done
		b.flush(w)
	})
}

// Interim statuses.

func processingBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusProcessing) // want `invalidstatus: an interim status is sent and no final one: an empty 200 OK follows`
}

func processingOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusProcessing)
	w.WriteHeader(http.StatusNoContent)
}

func errorBad(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "processing", http.StatusProcessing) // want `invalidstatus: 102 Processing is sent as the final answer, and clients go on waiting for one: send a status from 200 on`
}

// The body implies 200.
func hintsOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Link", "</style.css>; rel=preload; as=style")
	w.WriteHeader(http.StatusEarlyHints)
	io.WriteString(w, "hello")
}

// Another protocol is spoken from here on.
func switchingOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Upgrade", "websocket")
	w.WriteHeader(http.StatusSwitchingProtocols)
}

// Somebody else answers.
func passedOnOk(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusEarlyHints)
		next.ServeHTTP(w, r)
	})
}

func hint(w http.ResponseWriter) { w.WriteHeader(http.StatusEarlyHints) }

// Missed: what a helper sends before the answer is not known to who calls it.
func fn_hintBad(w http.ResponseWriter, r *http.Request) {
	hint(w)
}

func hintOk(w http.ResponseWriter, r *http.Request) {
	hint(w)
	io.WriteString(w, "hello")
}

// Redirects.

func redirectBad(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/login", http.StatusUnauthorized) // want `invalidstatus: a redirect is sent with 401 Unauthorized, which no client follows: send 301, 302, 303, 307 or 308`
}

func redirectOKBad(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/", http.StatusOK) // want `invalidstatus: a redirect is sent with 200 OK`
}

func redirectOk(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/login", http.StatusSeeOther)
}

func redirectCreatedOk(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items/1", http.StatusCreated)
}

// Location by hand may say where else to look.
func locationOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/login")
	w.WriteHeader(http.StatusUnauthorized)
}

func redirect(w http.ResponseWriter, r *http.Request, code int) { http.Redirect(w, r, "/", code) }

func redirectHelperBad(w http.ResponseWriter, r *http.Request) {
	redirect(w, r, http.StatusForbidden) // want `invalidstatus: a redirect is sent with 403 Forbidden`
}

func redirectHelperOk(w http.ResponseWriter, r *http.Request) {
	redirect(w, r, http.StatusFound)
}

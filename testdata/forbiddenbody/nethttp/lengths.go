package nethttp

import "net/http"

func resetLengthBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Length", "5")
	w.WriteHeader(http.StatusResetContent) // want `forbiddenbody: 205 Reset Content is sent with a Content-Length header, which that status forbids: leave the header out`
}

// No content has that length.
func resetLengthOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Length", "0")
	w.WriteHeader(http.StatusResetContent)
}

func resetLengthUnknownOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Length", r.FormValue("length"))
	w.WriteHeader(http.StatusResetContent)
}

func notModifiedLengthBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Length", "0")
	w.WriteHeader(http.StatusNotModified) // want `forbiddenbody: 304 Not Modified is sent with a Content-Length header`
}

// It may be that of the 200.
func notModifiedLengthOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Length", "512")
	w.WriteHeader(http.StatusNotModified)
}

func switchingLengthBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Upgrade", "chat")
	w.Header().Set("Content-Length", "0")
	w.WriteHeader(http.StatusSwitchingProtocols) // want `forbiddenbody: 101 Switching Protocols is sent with a Content-Length header`
}

// net/http takes the length away from what is not final.
func hintsLengthOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Length", "5")
	w.WriteHeader(http.StatusEarlyHints)
	w.Write([]byte("hello"))
}

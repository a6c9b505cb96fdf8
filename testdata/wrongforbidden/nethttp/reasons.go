package nethttp

import "net/http"

// forbids answers for more reasons than a summary has rows for: those of its answers are not kept, and are no caller's.
func forbids(w http.ResponseWriter, r *http.Request) {
	h := r.Header
	switch r.URL.Path {
	case "/a":
		switch {
		case h.Get("X-A") == "":
			w.WriteHeader(http.StatusForbidden)
		case h.Get("X-B") == "":
			w.WriteHeader(http.StatusForbidden)
		case h.Get("X-C") == "":
			w.WriteHeader(http.StatusForbidden)
		case h.Get("X-D") == "":
			w.WriteHeader(http.StatusForbidden)
		case h.Get("X-E") == "":
			w.WriteHeader(http.StatusForbidden)
		case h.Get("X-F") == "":
			w.WriteHeader(http.StatusForbidden)
		case h.Get("X-G") == "":
			w.WriteHeader(http.StatusForbidden)
		case h.Get("X-H") == "":
			w.WriteHeader(http.StatusForbidden)
		case h.Get("X-I") == "":
			w.WriteHeader(http.StatusForbidden)
		case h.Get("X-J") == "":
			w.WriteHeader(http.StatusForbidden)
		case h.Get("X-K") == "":
			w.WriteHeader(http.StatusForbidden)
		}
	case "/b":
		switch {
		case h.Get("X-A") == "":
			w.WriteHeader(http.StatusNotFound)
		case h.Get("X-B") == "":
			w.WriteHeader(http.StatusNotFound)
		case h.Get("X-C") == "":
			w.WriteHeader(http.StatusNotFound)
		case h.Get("X-D") == "":
			w.WriteHeader(http.StatusNotFound)
		case h.Get("X-E") == "":
			w.WriteHeader(http.StatusNotFound)
		case h.Get("X-F") == "":
			w.WriteHeader(http.StatusNotFound)
		case h.Get("X-G") == "":
			w.WriteHeader(http.StatusNotFound)
		case h.Get("X-H") == "":
			w.WriteHeader(http.StatusNotFound)
		case h.Get("X-I") == "":
			w.WriteHeader(http.StatusNotFound)
		case h.Get("X-J") == "":
			w.WriteHeader(http.StatusNotFound)
		case h.Get("X-K") == "":
			w.WriteHeader(http.StatusNotFound)
		}
	case "/c":
		switch {
		case h.Get("X-A") == "":
			w.WriteHeader(http.StatusGone)
		case h.Get("X-B") == "":
			w.WriteHeader(http.StatusGone)
		case h.Get("X-C") == "":
			w.WriteHeader(http.StatusGone)
		case h.Get("X-D") == "":
			w.WriteHeader(http.StatusGone)
		case h.Get("X-E") == "":
			w.WriteHeader(http.StatusGone)
		case h.Get("X-F") == "":
			w.WriteHeader(http.StatusGone)
		case h.Get("X-G") == "":
			w.WriteHeader(http.StatusGone)
		case h.Get("X-H") == "":
			w.WriteHeader(http.StatusGone)
		case h.Get("X-I") == "":
			w.WriteHeader(http.StatusGone)
		case h.Get("X-J") == "":
			w.WriteHeader(http.StatusGone)
		case h.Get("X-K") == "":
			w.WriteHeader(http.StatusGone)
		}
	}
}

func forbidsAnybodyOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		forbids(w, r)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// refuse answers for the reason that its callers have.
func refuse(w http.ResponseWriter) { w.WriteHeader(http.StatusForbidden) }

func forbidsUnknownBad(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		refuse(w) // want `wrongforbidden: 403 Forbidden is sent because the Authorization header is missing`
		return
	}
	w.WriteHeader(http.StatusOK)
}

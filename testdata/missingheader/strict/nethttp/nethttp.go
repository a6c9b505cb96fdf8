// Package nethttp sends statuses without the headers that only the strict profile asks for.
package nethttp

import "net/http"

func unauthorizedBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusUnauthorized) // want `missingheader: 401 Unauthorized is sent without the WWW-Authenticate header that it requires`
}

func unauthorizedOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("WWW-Authenticate", "Bearer")
	w.WriteHeader(http.StatusUnauthorized)
}

func rangeBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusRequestedRangeNotSatisfiable) // want `missingheader: 416 Requested Range Not Satisfiable is sent without the Content-Range header`
}

func rangeOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Range", "bytes */12")
	w.WriteHeader(http.StatusRequestedRangeNotSatisfiable)
}

func partialBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusPartialContent) // want `missingheader: 206 Partial Content is sent without the Content-Range header`
}

func partialTypedBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain")
	w.WriteHeader(http.StatusPartialContent) // want `missingheader: 206 Partial Content is sent without the Content-Range header`
}

func partialOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Range", "bytes 0-3/12")
	w.WriteHeader(http.StatusPartialContent)
}

// The ranges are in the parts.
func multipartOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "multipart/byteranges; boundary=b")
	w.WriteHeader(http.StatusPartialContent)
}

// Which type it is, is not known.
func partialUnknownOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", r.FormValue("type"))
	w.WriteHeader(http.StatusPartialContent)
}

func unavailableBad(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "maintenance", http.StatusServiceUnavailable) // want `missingheader: 503 Service Unavailable is sent without the Retry-After header`
}

func unavailableOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Retry-After", "60")
	http.Error(w, "maintenance", http.StatusServiceUnavailable)
}

func tooManyBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusTooManyRequests) // want `missingheader: 429 Too Many Requests is sent without the Retry-After header`
}

func tooManyOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Retry-After", "60")
	w.WriteHeader(http.StatusTooManyRequests)
}

// Who asks for the service's health comes back by itself.
func healthOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusServiceUnavailable)
}

func stateBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusServiceUnavailable) // want `missingheader: 503 Service Unavailable is sent without the Retry-After header`
}

// It answers others as well.
func bothBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusServiceUnavailable) // want `missingheader: 503 Service Unavailable is sent without the Retry-After header`
}

func ready(up func() bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !up() {
			http.Error(w, "not ready", http.StatusServiceUnavailable)
		}
	}
}

func routes(up func() bool) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", healthOk)
	mux.HandleFunc("/state", stateBad)
	mux.HandleFunc("/both", bothBad)
	mux.HandleFunc("/health/both", bothBad)
	mux.HandleFunc("/api/ready", ready(up))
	return mux
}

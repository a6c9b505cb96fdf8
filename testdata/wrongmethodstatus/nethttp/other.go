// Package nethttp has guards of the method and what they answer.
package nethttp

import (
	"io"
	"log"
	"net/http"
)

func badRequestBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "bad request", http.StatusBadRequest) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request: answer 405 Method Not Allowed with an Allow header`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func notAllowedOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", "POST")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func forbiddenBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != "POST" {
		w.WriteHeader(http.StatusForbidden) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 403 Forbidden`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func notFoundBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != "POST" {
		http.NotFound(w, r) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 404 Not Found`
		return
	}
	w.WriteHeader(http.StatusOK)
}

func internalBad(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		w.WriteHeader(http.StatusOK)
	} else {
		w.WriteHeader(http.StatusInternalServerError) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 500 Internal Server Error`
	}
}

func notImplementedBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.WriteHeader(http.StatusNotImplemented) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 501 Not Implemented`
		return
	}
	w.WriteHeader(http.StatusOK)
}

// No resource here has other methods than these.
func notImplementedOk(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT", "TRACE":
		w.WriteHeader(http.StatusOK)
	default:
		w.WriteHeader(http.StatusNotImplemented)
	}
}

func switchBad(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		w.WriteHeader(http.StatusOK)
	case http.MethodPost:
		w.WriteHeader(http.StatusNoContent)
	default:
		http.Error(w, "unsupported method", http.StatusBadRequest) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
	}
}

func switchOk(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		w.WriteHeader(http.StatusOK)
	case http.MethodPost:
		w.WriteHeader(http.StatusNoContent)
	default:
		w.Header().Set("Allow", "GET, POST")
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

func afterSwitchBad(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		w.WriteHeader(http.StatusOK)
		return
	case http.MethodPost:
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.WriteHeader(http.StatusNotFound) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 404 Not Found`
}

func taglessBad(w http.ResponseWriter, r *http.Request) {
	switch {
	case r.Method == http.MethodGet:
		w.WriteHeader(http.StatusOK)
	case r.Method == http.MethodPost:
		w.WriteHeader(http.StatusNoContent)
	default:
		w.WriteHeader(http.StatusBadRequest) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
	}
}

// Path and method choose together: the 404 may be for the path.
func pathOk(w http.ResponseWriter, r *http.Request) {
	switch {
	case r.Method == http.MethodGet && r.URL.Path == "/a":
		w.WriteHeader(http.StatusOK)
	case r.Method == http.MethodPost && r.URL.Path == "/b":
		w.WriteHeader(http.StatusNoContent)
	default:
		http.NotFound(w, r)
	}
}

func pathEitherOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet || r.URL.Path != "/" {
		http.NotFound(w, r)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// The same the other way round.
func pathFirstOk(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path != "/" || r.Method != http.MethodGet {
		http.NotFound(w, r)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// The method is right here, the parameter is not.
func parameterOk(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		if r.URL.Query().Get("id") == "" {
			http.Error(w, "no id", http.StatusBadRequest)
			return
		}
	}
	w.WriteHeader(http.StatusOK)
}

func parameterElsewhereOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		if r.URL.Query().Get("id") == "" {
			http.Error(w, "no id", http.StatusBadRequest)
			return
		}
	}
	w.WriteHeader(http.StatusOK)
}

// Every request that gets here has the method.
func afterwardsOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.Header().Set("Allow", "GET")
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	http.NotFound(w, r)
}

// GET is answered here, and whatever else comes is not found.
func equalOk(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		http.Error(w, "try again", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusOK)
}

var readOnly bool

// Another condition explains the 403.
func readOnlyOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && readOnly {
		http.Error(w, "read only", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func readOnlyFirstOk(w http.ResponseWriter, r *http.Request) {
	if readOnly && r.Method != http.MethodGet && r.Method != http.MethodHead {
		http.Error(w, "read only", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// The answers of other rules' concern are not this one's.
func okStatusOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func formOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		io.WriteString(w, "<form method=post></form>")
		return
	}
	w.WriteHeader(http.StatusOK)
}

func redirectOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Redirect(w, r, "/form", http.StatusSeeOther)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// Other methods than POST get an empty 200 that nobody chose.
func taglessNoDefaultBad(w http.ResponseWriter, r *http.Request) {
	switch {
	case r.Method == http.MethodPost: // want `wrongmethodstatus: every other method is answered with an empty 200 OK: answer 405 Method Not Allowed with an Allow header`
		io.WriteString(w, "created")
	}
}

func switchNoDefaultBad(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet: // want `wrongmethodstatus: every other method is answered with an empty 200 OK: answer 405 Method Not Allowed with an Allow header`
		io.WriteString(w, "item")
	case http.MethodPost:
		io.WriteString(w, "created")
	}
}

func silentReturnBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost { // want `wrongmethodstatus: every other method is answered with an empty 200 OK: answer 405 Method Not Allowed with an Allow header`
		log.Print("wrong method")
		return
	}
	io.WriteString(w, "created")
}

func ifOnlyBad(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost { // want `wrongmethodstatus: every other method is answered with an empty 200 OK: answer 405 Method Not Allowed with an Allow header`
		io.WriteString(w, "created")
	}
}

func joinedBad(w http.ResponseWriter, r *http.Request) {
	status := http.StatusOK
	if r.Method != http.MethodPost {
		status = http.StatusBadRequest
	}
	w.WriteHeader(status) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
}

func joinedOk(w http.ResponseWriter, r *http.Request) {
	status := http.StatusOK
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", "POST")
		status = http.StatusMethodNotAllowed
	}
	w.WriteHeader(status)
}

func variableBad(w http.ResponseWriter, r *http.Request) {
	m := r.Method
	if m != "POST" {
		w.WriteHeader(http.StatusNotFound) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 404 Not Found`
		return
	}
	w.WriteHeader(http.StatusOK)
}

// An override that a form brings is the method all the same.
func emptyMethodOk(w http.ResponseWriter, r *http.Request) {
	if r.Method == "" {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// Another request's method.
func otherRequestOk(w http.ResponseWriter, r *http.Request) {
	req, err := http.NewRequest("GET", "http://upstream.example", nil)
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	if req.Method != http.MethodPost {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func originalMethodOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Original-Method") != http.MethodGet {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// A map from method to handler.
func mapBad(w http.ResponseWriter, r *http.Request) {
	h, ok := handlers[r.Method]
	if !ok {
		http.NotFound(w, r) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 404 Not Found`
		return
	}
	h(w, r)
}

var handlers map[string]http.HandlerFunc

package nethttp

import "net/http"

func getTable(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusOK) }

func putTable(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) }

var tabled = map[string]http.HandlerFunc{http.MethodGet: getTable, http.MethodPut: putTable}

func tableBad(w http.ResponseWriter, r *http.Request) {
	h, ok := tabled[r.Method]
	if !ok {
		http.NotFound(w, r) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 404 Not Found`
		return
	}
	h(w, r)
}

func tableOk(w http.ResponseWriter, r *http.Request) {
	h, ok := tabled[r.Method]
	if !ok {
		w.Header().Set("Allow", "GET, PUT")
		http.Error(w, "wrong method", http.StatusMethodNotAllowed)
		return
	}
	h(w, r)
}

func nilHandlerBad(w http.ResponseWriter, r *http.Request) {
	if h := tabled[r.Method]; h != nil {
		h(w, r)
		return
	}
	http.Error(w, "wrong method", http.StatusBadRequest) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 400 Bad Request`
}

var accepted = map[string]bool{http.MethodGet: true, http.MethodHead: true}

func acceptedBad(w http.ResponseWriter, r *http.Request) {
	if !accepted[r.Method] {
		http.Error(w, "wrong method", http.StatusForbidden) // want `wrongmethodstatus: the request's method was ruled out, but the answer is 403 Forbidden`
		return
	}
	w.WriteHeader(http.StatusOK)
}

// What was not found is another thing than the method.
func byPathOk(w http.ResponseWriter, r *http.Request) {
	h, ok := tabled[r.URL.Path]
	if !ok {
		http.NotFound(w, r)
		return
	}
	h(w, r)
}

package nethttp

import "net/http"

// The target URI is the resource.
func guardedPutOk(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPut {
		w.Header().Set("Allow", "PUT")
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(http.StatusCreated)
}

func guardedPostBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", "POST")
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func guardedBothBad(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost && r.Method != http.MethodPut {
		w.Header().Set("Allow", "POST, PUT")
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func switchedPut(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodPut:
		w.WriteHeader(http.StatusCreated)
	case http.MethodPost:
		w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
	case http.MethodDelete:
		w.WriteHeader(http.StatusNoContent)
	default:
		w.Header().Set("Allow", "PUT, POST, DELETE")
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

func taglessPut(w http.ResponseWriter, r *http.Request) {
	switch {
	case r.Method == "PUT":
		w.WriteHeader(http.StatusCreated)
	case r.Method == "POST" || r.Method == "PATCH":
		w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
	default:
		w.WriteHeader(http.StatusOK)
	}
}

func isPut(r *http.Request) bool { return r.Method == http.MethodPut }

// Only PUT comes here; the method is compared in a function of its own.
func askedPutOk(w http.ResponseWriter, r *http.Request) {
	if !isPut(r) {
		w.Header().Set("Allow", "PUT")
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(http.StatusCreated)
}

func isPost(r *http.Request) bool { return r.Method == http.MethodPost }

func askedPostBad(w http.ResponseWriter, r *http.Request) {
	if !isPost(r) {
		w.Header().Set("Allow", "POST")
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func methodVariableOk(w http.ResponseWriter, r *http.Request) {
	m := r.Method
	if m == http.MethodPut {
		w.WriteHeader(http.StatusCreated)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// The handlers below are registered in muxRoutes.

func registeredPutOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func registeredPostBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func registeredForBothBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func registeredForAllBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

type server struct{ base string }

func (s *server) putOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func (s *server) postBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func (s *server) handlePutOk() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusCreated)
	}
}

func (s *server) handlePostBad() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
	}
}

// A type with ServeHTTP that is registered for PUT alone.
type putterOk struct{}

func (putterOk) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

type posterBad struct{}

func (posterBad) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func logged(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		next(w, r)
	}
}

func wrappedPutOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

func wrappedPostBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func muxRoutes(mux *http.ServeMux, s *server) {
	mux.HandleFunc("PUT /items/{id}", registeredPutOk)
	mux.HandleFunc("POST /items", registeredPostBad)
	mux.HandleFunc("PUT /both", registeredForBothBad)
	mux.HandleFunc("POST /both", registeredForBothBad)
	mux.HandleFunc("/all", registeredForAllBad)
	mux.HandleFunc("PUT /method/{id}", s.putOk)
	mux.HandleFunc("POST /method", s.postBad)
	mux.HandleFunc("PUT /made/{id}", s.handlePutOk())
	mux.HandleFunc("POST /made", s.handlePostBad())
	mux.Handle("PUT /typed/{id}", putterOk{})
	mux.Handle("POST /typed", posterBad{})
	mux.Handle("PUT /wrapped/{id}", logged(wrappedPutOk))
	mux.Handle("POST /wrapped", logged(wrappedPostBad))
	mux.HandleFunc("PUT /literal/{id}", func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusCreated)
	})
	mux.HandleFunc("POST /literal", func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
	})
}

// StoreItemOk is registered by another package.
//
// swagger:route PUT /items/{id} items storeItem
//
// Responses:
//
//	201: item
func StoreItemOk(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusCreated) }

// AddItemBad is, too.
//
// swagger:operation POST /items items addItem
func AddItemBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

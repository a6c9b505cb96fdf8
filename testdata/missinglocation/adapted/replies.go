package adapted

import "net/http"

type reply struct{ Code int }

type maker func(r *http.Request) (*reply, error)

// ServeHTTP sends what the handler makes, which is given no response.
func (m maker) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	rep, err := m(r)
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(rep.Code)
}

func madeBad(r *http.Request) (*reply, error) {
	return &reply{Code: http.StatusCreated}, nil // want `missinglocation: 201 Created is sent without a Location header`
}

func madeOk(r *http.Request) (*reply, error) {
	return &reply{Code: http.StatusOK}, nil
}

type loader func(name string) *reply

// ServeHTTP sends what a function returns that is given no part of the exchange.
func (l loader) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(l(r.URL.Path).Code)
}

// fn_loaded: a function without request and response may be anything, and is taken for no handler.
func fn_loaded(name string) *reply { return &reply{Code: http.StatusCreated} }

// It is no handler: who calls it says where the thing is.
func describe(r *http.Request) *reply {
	if r.URL.Path == "/" {
		return &reply{Code: http.StatusOK}
	}
	return &reply{Code: http.StatusCreated}
}

func describedOk(w http.ResponseWriter, r *http.Request) {
	rep := describe(r)
	w.Header().Set("Location", r.URL.Path)
	w.WriteHeader(rep.Code)
}

func replies(mux *http.ServeMux) {
	mux.Handle("/made/bad", maker(madeBad))
	mux.Handle("/made/ok", maker(madeOk))
	mux.Handle("/loaded", loader(fn_loaded))
}

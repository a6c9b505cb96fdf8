package nethttp

import "net/http"

// The next handler answers as well.
func behindBad(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			http.Error(w, "no credentials", http.StatusUnauthorized)
		}
		next.ServeHTTP(w, r) // want `doubleresponse: a second answer is sent, but a response was sent`
	})
}

func behindOk(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			http.Error(w, "no credentials", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func behindFuncBad(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := r.ParseForm(); err != nil {
			w.WriteHeader(http.StatusBadRequest)
		}
		next(w, r) // want `doubleresponse: a second answer is sent, but a response was sent`
	}
}

// What stands around the page is no answer of its own.
func aroundOk(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusOK)
		w.Write([]byte("<html>"))
		next.ServeHTTP(w, r)
		w.Write([]byte("</html>"))
	})
}

// What is called is told of the failure, and answers nothing.
func toldOk(told func(w http.ResponseWriter, r *http.Request)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := r.ParseForm(); err != nil {
			w.WriteHeader(http.StatusBadRequest)
			told(w, r)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}
}

// Package nethttp redirects what is no GET.
package nethttp

import "net/http"

func foundBad(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items", http.StatusFound) // want `wrongredirect: 302 Found is sent in answer to POST, and whether the client keeps the method is left to it: answer 303 See Other for a GET, or 307 Temporary Redirect, which keeps it`
}

func seeOtherOk(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items", http.StatusSeeOther)
}

func temporaryOk(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items", http.StatusTemporaryRedirect)
}

func movedBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/things")
	w.WriteHeader(http.StatusMovedPermanently) // want `wrongredirect: 301 Moved Permanently is sent in answer to PUT, PATCH, .* or 308 Permanent Redirect`
}

func readOk(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items", http.StatusFound)
}

// Every method comes here.
func anyOk(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items", http.StatusFound)
}

func askedBad(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		http.Redirect(w, r, "/items", http.StatusFound) // want `wrongredirect: 302 Found is sent in answer to POST`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func askedOk(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodGet {
		http.Redirect(w, r, "/items", http.StatusFound)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /a", foundBad)
	mux.HandleFunc("POST /b", seeOtherOk)
	mux.HandleFunc("POST /c", temporaryOk)
	mux.HandleFunc("PUT /d", movedBad)
	mux.HandleFunc("PATCH /d", movedBad)
	mux.HandleFunc("GET /e", readOk)
	mux.HandleFunc("/f", anyOk)
	return mux
}

package nethttp

import "net/http"

func movedPermanentlyBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusMovedPermanently) // want `missinglocation: 301 Moved Permanently is sent without a Location header`
}

func movedPermanentlyOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/")
	w.WriteHeader(http.StatusMovedPermanently)
}

func foundBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusFound) // want `missinglocation: 302 Found is sent without a Location header`
}

func seeOtherBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusSeeOther) // want `missinglocation: 303 See Other is sent without a Location header`
}

func temporaryRedirectBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusTemporaryRedirect) // want `missinglocation: 307 Temporary Redirect is sent without a Location header`
}

func permanentRedirectBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusPermanentRedirect) // want `missinglocation: 308 Permanent Redirect is sent without a Location header`
}

func redirectOk(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/login", http.StatusFound)
}

func redirectCreatedOk(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/items/1", http.StatusCreated)
}

// 300 and 304 are no redirects to one other address.
func multipleChoicesOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusMultipleChoices)
}

func notModifiedOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNotModified)
}

func errorRedirectBad(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "go to the login page", http.StatusSeeOther) // want `missinglocation: 303 See Other is sent without a Location header`
}

// http.Error leaves Location alone.
func errorRedirectOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/login")
	http.Error(w, "go to the login page", http.StatusSeeOther)
}

func routes() {
	http.Handle("/old", http.RedirectHandler("/new", http.StatusMovedPermanently))
}

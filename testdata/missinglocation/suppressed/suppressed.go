// Package suppressed has findings that directives in the source take back.
package suppressed

import "net/http"

func reportedBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func nolintOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) //nolint:missinglocation // the client knows the address
}

func nolintSuiteOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) //nolint:gosec,statusvet
}

func nolintAllOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) //nolint
}

func nolintOtherBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) //nolint:gosec // want `missinglocation: 201 Created is sent without a Location header`
}

func nolintAboveOk(w http.ResponseWriter, r *http.Request) {
	//nolint:missinglocation // the client knows the address
	w.WriteHeader(http.StatusCreated)
}

//nolint:missinglocation // every status of this function
func nolintFunctionOk(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/" {
		w.WriteHeader(http.StatusCreated)
		return
	}
	w.WriteHeader(http.StatusAccepted)
}

func nolintPreviousLineBad(w http.ResponseWriter, r *http.Request) {
	_ = r.URL.Path                    //nolint:missinglocation
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func ignoreOk(w http.ResponseWriter, r *http.Request) {
	//lint:ignore missinglocation the client knows the address
	w.WriteHeader(http.StatusCreated)
}

func ignoreWithoutReasonBad(w http.ResponseWriter, r *http.Request) {
	//lint:ignore missinglocation
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func ignoreOtherBad(w http.ResponseWriter, r *http.Request) {
	//lint:ignore SA1000 another rule
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

type answer struct{ w http.ResponseWriter }

func (a answer) status(code int) { a.w.WriteHeader(code) }

func lintSecondLineOk(w http.ResponseWriter, r *http.Request) {
	answer{w}.
		status(http.StatusCreated) //lint:ignore missinglocation the client knows the address
}

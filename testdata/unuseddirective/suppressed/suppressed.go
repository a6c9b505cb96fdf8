// Package suppressed has directives, some of which suppress nothing.
package suppressed

import "net/http"

func nolintOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) //nolint:missinglocation // the client knows the address
}

func nolintBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK) //nolint:missinglocation // want `unuseddirective: the directive suppresses no finding of missinglocation: leave it out`
}

func nolintAboveOk(w http.ResponseWriter, r *http.Request) {
	//nolint:missinglocation
	w.WriteHeader(http.StatusCreated)
}

func nolintAboveBad(w http.ResponseWriter, r *http.Request) {
	//nolint:missinglocation // want `unuseddirective: the directive suppresses no finding of missinglocation: leave it out`
	w.Header().Set("Location", "/1")
	w.WriteHeader(http.StatusCreated)
}

func nolintPreviousLineBad(w http.ResponseWriter, r *http.Request) {
	_ = r.URL.Path                    //nolint:missinglocation // want `unuseddirective: the directive suppresses no finding of missinglocation: leave it out`
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

// One of the names is needed.
func nolintListBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) //nolint:lateheader,missinglocation // want `unuseddirective: the directive suppresses no finding of lateheader: leave it out`
}

// Other linters may need it.
func nolintOthersOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK) //nolint:gosec
}

func nolintAllOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK) //nolint
}

//nolint:missinglocation // both are of this function
func nolintFunctionOk(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/" {
		w.WriteHeader(http.StatusCreated)
		return
	}
	w.WriteHeader(http.StatusCreated)
}

//nolint:missinglocation // want `unuseddirective: the directive suppresses no finding of missinglocation: leave it out`
func noHandlerBad() int {
	return http.StatusCreated
}

func ignoreOk(w http.ResponseWriter, r *http.Request) {
	//lint:ignore missinglocation the client knows the address
	w.WriteHeader(http.StatusCreated)
}

func ignoreBad(w http.ResponseWriter, r *http.Request) {
	//lint:ignore missinglocation the client knows the address // want `unuseddirective: the directive suppresses no finding of missinglocation: leave it out`
	w.WriteHeader(http.StatusOK)
}

// It stands elsewhere than what it was written for.
func ignoreTooEarlyBad(w http.ResponseWriter, r *http.Request) {
	//lint:ignore missinglocation the client knows the address // want `unuseddirective: the directive suppresses no finding of missinglocation: leave it out`
	if r.URL.Path == "/" {
		w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
	}
}

// Of a rule whose findings the settings leave out in part nothing is said.
func leftOutOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK) //nolint:statusvet
}

// Two directives take the same finding back, and each would alone.
func twiceOk(w http.ResponseWriter, r *http.Request) {
	//lint:ignore missinglocation the client knows the address
	w.WriteHeader(http.StatusCreated) //nolint:missinglocation
}

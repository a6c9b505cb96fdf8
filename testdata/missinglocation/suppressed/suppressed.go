// Package suppressed has findings that directives in the source take back.
package suppressed

import (
	"log"
	"net/http"
)

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

var remove func(id string) error

// The place of what is missing at the end is the brace.
func endBad(w http.ResponseWriter, r *http.Request) {
	err := remove(r.PathValue("id"))
	if err == nil {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	log.Print(err)
} // want `errorasok: the handler returns because of an error and has sent nothing`

func ignoreEndOk(w http.ResponseWriter, r *http.Request) {
	err := remove(r.PathValue("id"))
	if err == nil {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	log.Print(err)
} //lint:ignore errorasok the client asks again

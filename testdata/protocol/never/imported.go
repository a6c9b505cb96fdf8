package never

import (
	"net/http"

	"github.com/statusvet/statusvet/testdata/protocol/never/stop"
)

// rows: if $1==true: $0.status(200)
func ImportedDie(w http.ResponseWriter, ok bool) {
	if !ok {
		stop.Die("no")
	}
	w.WriteHeader(http.StatusOK)
}

// rows: if $1==true: $0.status(200)
func ImportedEither(w http.ResponseWriter, ok bool) {
	if !ok {
		stop.Either(false)
	}
	w.WriteHeader(http.StatusOK)
}

// rows: $0.status(200)
func ImportedSometimes(w http.ResponseWriter, ok bool) {
	if !ok {
		stop.Sometimes("")
	}
	w.WriteHeader(http.StatusOK)
}

// rows: if $1==true: $0.status(200)
func ImportedAbort(w http.ResponseWriter, ok bool) {
	if !ok {
		stop.Abort(w, http.StatusBadRequest)
	}
	w.WriteHeader(http.StatusOK)
}

// rows: if $1==nil: $0.status(200)
func ImportedMust(w http.ResponseWriter, err error) {
	stop.Must(err)
	w.WriteHeader(http.StatusOK)
}

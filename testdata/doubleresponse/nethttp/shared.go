package nethttp

import (
	"fmt"
	"net/http"
	"os"
)

// A closure that has returned sets the same variable: what is stored in it afterwards is known all the same.

func sharedErrorOk(w http.ResponseWriter, r *http.Request) {
	var err error
	func() {
		err = os.Remove(r.URL.Path)
	}()
	_, err = fmt.Fprintln(w, "removed")
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError) // the client did not get the first: strict
	}
}

func sharedErrorBad(w http.ResponseWriter, r *http.Request) {
	var err error
	func() {
		err = os.Remove(r.URL.Path)
	}()
	fmt.Fprintln(w, "removed")
	_, err = os.Stat(r.URL.Path)
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError) // want `doubleresponse: 500 Internal Server Error is sent, but a response was sent on line 27`
	}
}

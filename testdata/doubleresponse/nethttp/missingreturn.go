// Package nethttp answers twice, or not.
package nethttp

import (
	"encoding/json"
	"errors"
	"io"
	"log"
	"net/http"
	"strconv"
)

type item struct {
	Name string
	next *item
	old  bool
}

func find(id string) (*item, error) {
	if id == "" {
		return nil, errors.New("no id")
	}
	return &item{Name: id}, nil
}

func errorBad(w http.ResponseWriter, r *http.Request) {
	_, err := find(r.PathValue("id"))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
	}
	w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line 29: return after the first answer`
}

func errorOk(w http.ResponseWriter, r *http.Request) {
	_, err := find(r.PathValue("id"))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func errorErrorBad(w http.ResponseWriter, r *http.Request) {
	it, err := find(r.PathValue("id"))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
	}
	if it == nil {
		http.Error(w, "gone", http.StatusGone) // want `doubleresponse: 410 Gone is sent, but a response was sent on line`
		return
	}
	w.WriteHeader(http.StatusNoContent) // the same return mends it
}

func initBad(w http.ResponseWriter, r *http.Request) {
	if _, err := find(r.PathValue("id")); err != nil {
		http.Error(w, "not found", http.StatusNotFound)
	}
	w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

func logBad(w http.ResponseWriter, r *http.Request) {
	if _, err := find(r.PathValue("id")); err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		log.Print(err)
	}
	w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

func logFatalOk(w http.ResponseWriter, r *http.Request) {
	if _, err := find(r.PathValue("id")); err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		log.Fatal(err)
	}
	w.WriteHeader(http.StatusNoContent)
}

func panicOk(w http.ResponseWriter, r *http.Request) {
	if _, err := find(r.PathValue("id")); err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		panic(http.ErrAbortHandler)
	}
	w.WriteHeader(http.StatusNoContent)
}

// After an error text a complete answer follows.
func jsonBad(w http.ResponseWriter, r *http.Request) {
	it, err := find(r.PathValue("id"))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
	}
	json.NewEncoder(w).Encode(it) // want `doubleresponse: a second answer is sent, but a response was sent on line`
}

func jsonOk(w http.ResponseWriter, r *http.Request) {
	it, err := find(r.PathValue("id"))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	json.NewEncoder(w).Encode(it)
}

func elseOk(w http.ResponseWriter, r *http.Request) {
	if it, err := find(r.PathValue("id")); err != nil {
		http.Error(w, "not found", http.StatusNotFound)
	} else {
		json.NewEncoder(w).Encode(it)
	}
}

func elseBad(w http.ResponseWriter, r *http.Request) {
	if it, err := find(r.PathValue("id")); err != nil {
		http.Error(w, "not found", http.StatusNotFound)
	} else if it.Name == "" {
		http.Error(w, "no name", http.StatusBadRequest)
	}
	w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

func redirectBad(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/" {
		http.Redirect(w, r, "/index", http.StatusFound)
	}
	io.WriteString(w, "page") // want `doubleresponse: a second answer is sent, but a response was sent on line`
}

func redirectOk(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/" {
		http.Redirect(w, r, "/index", http.StatusFound)
		return
	}
	io.WriteString(w, "page")
}

func notFoundBad(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path != "/" {
		http.NotFound(w, r)
	}
	io.WriteString(w, "page") // want `doubleresponse: a second answer is sent, but a response was sent on line`
}

func serveFileBad(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/" {
		http.ServeFile(w, r, "index.html")
	}
	http.NotFound(w, r) // want `doubleresponse: 404 Not Found is sent, but a response was sent on line`
}

func serveFileOk(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/" {
		http.ServeFile(w, r, "index.html")
		return
	}
	http.NotFound(w, r)
}

// The answer is the last thing that happens.
func lastOk(w http.ResponseWriter, r *http.Request) {
	_, err := find(r.PathValue("id"))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
	}
	log.Print("done")
}

// The error is asked again, and is known to be nil.
func askedAgainOk(w http.ResponseWriter, r *http.Request) {
	it, err := find(r.PathValue("id"))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
	}
	if err == nil {
		json.NewEncoder(w).Encode(it)
	}
}

func askedOtherBad(w http.ResponseWriter, r *http.Request) {
	_, err := find(r.PathValue("id"))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
	}
	if _, err2 := find("1"); err2 == nil {
		w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
	}
}

func flagOk(w http.ResponseWriter, r *http.Request) {
	failed := false
	if _, err := find(r.PathValue("id")); err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		failed = true
	}
	if !failed {
		w.WriteHeader(http.StatusNoContent)
	}
}

func flagBad(w http.ResponseWriter, r *http.Request) {
	failed := false
	if _, err := find(r.PathValue("id")); err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		failed = true
	}
	if failed {
		w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
	}
}

// Loops.

// Twice wrong, in the next round and after the loop: one return mends both.
func continueBad(w http.ResponseWriter, r *http.Request) {
	for _, id := range r.URL.Query()["id"] {
		if _, err := find(id); err != nil {
			http.Error(w, "not found", http.StatusNotFound) // want `doubleresponse: 404 Not Found is sent, but a response was sent on line`
			continue
		}
		log.Print(id)
	}
	w.WriteHeader(http.StatusNoContent)
}

func continueOk(w http.ResponseWriter, r *http.Request) {
	for _, id := range r.URL.Query()["id"] {
		if _, err := find(id); err != nil {
			http.Error(w, "not found", http.StatusNotFound)
			return
		}
		log.Print(id)
	}
	w.WriteHeader(http.StatusNoContent)
}

func breakBad(w http.ResponseWriter, r *http.Request) {
	for _, id := range r.URL.Query()["id"] {
		if _, err := find(id); err != nil {
			http.Error(w, "not found", http.StatusNotFound)
			break
		}
	}
	w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

func loopErrorBad(w http.ResponseWriter, r *http.Request) {
	for _, id := range r.URL.Query()["id"] {
		if _, err := find(id); err != nil {
			http.Error(w, "not found", http.StatusNotFound) // want `doubleresponse: 404 Not Found is sent, but a response was sent on line`
		}
	}
}

func loopErrorOk(w http.ResponseWriter, r *http.Request) {
	for _, id := range r.URL.Query()["id"] {
		if _, err := find(id); err != nil {
			http.Error(w, "not found", http.StatusNotFound)
			break
		}
	}
}

// Switches.

func switchBad(w http.ResponseWriter, r *http.Request) {
	switch r.URL.Path {
	case "/":
		http.NotFound(w, r)
	case "/a":
		log.Print("a")
	}
	w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

func switchOk(w http.ResponseWriter, r *http.Request) {
	switch r.URL.Path {
	case "/":
		http.NotFound(w, r)
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

func fallthroughBad(w http.ResponseWriter, r *http.Request) {
	switch r.URL.Path {
	case "/":
		http.NotFound(w, r)
		fallthrough
	default:
		w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
	}
}

func switchAllBad(w http.ResponseWriter, r *http.Request) {
	switch {
	case r.URL.Path == "/":
		http.NotFound(w, r)
	default:
		http.Error(w, "gone", http.StatusGone)
	}
	w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

// Statuses.

func twiceBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

func earlyHintsOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusEarlyHints)
	w.WriteHeader(http.StatusProcessing)
	w.WriteHeader(http.StatusNoContent)
}

func switchingBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Upgrade", "line")
	w.WriteHeader(http.StatusSwitchingProtocols)
	w.WriteHeader(http.StatusOK) // want `doubleresponse: 200 OK is sent, but a response was sent on line`
}

func afterBodyBad(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, "page")
	w.WriteHeader(http.StatusOK) // want `doubleresponse: 200 OK is sent, but a response was sent on line`
}

func beforeBodyOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	io.WriteString(w, "page")
}

func numberBad(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		io.WriteString(w, err.Error())
	}
	w.WriteHeader(http.StatusOK) // want `doubleresponse: 200 OK is sent, but a response was sent on line`
	io.WriteString(w, strconv.Itoa(n))
}

// Status and body of one answer.
func errorBodyOk(w http.ResponseWriter, r *http.Request) {
	if _, err := find(r.PathValue("id")); err != nil {
		w.WriteHeader(http.StatusNotFound)
		json.NewEncoder(w).Encode(map[string]string{"error": err.Error()})
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func deferredBad(w http.ResponseWriter, r *http.Request) {
	defer w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
	http.NotFound(w, r)
}

// recover returns nil where nothing panicked.
func recoveredOk(w http.ResponseWriter, r *http.Request) {
	defer func() {
		if v := recover(); v != nil {
			http.Error(w, "internal error", http.StatusInternalServerError)
		}
	}()
	it, _ := find(r.PathValue("id"))
	io.WriteString(w, it.Name)
}

func recoveredBad(w http.ResponseWriter, r *http.Request) {
	defer func() { // want `doubleresponse: 500 Internal Server Error is sent, but a response was sent on line`
		if v := recover(); v == nil {
			http.Error(w, "internal error", http.StatusInternalServerError)
		}
	}()
	it, _ := find(r.PathValue("id"))
	io.WriteString(w, it.Name)
}

func deferredErrorOk(w http.ResponseWriter, r *http.Request) {
	var err error
	defer func() {
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	}()
	if _, err = find(r.PathValue("id")); err != nil {
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func gotoBad(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/" {
		http.NotFound(w, r)
		goto done
	}
	log.Print("page")
done:
	w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

// net/http logs it and sends nothing: an interim status comes before the final one.
func interimAfterBad(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.WriteHeader(http.StatusEarlyHints) // want `doubleresponse: 103 Early Hints is sent, but a response was sent on line`
}

func interimBeforeOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusEarlyHints)
	w.WriteHeader(http.StatusOK)
}

// Which of two it is depends on the request.
func eitherBad(w http.ResponseWriter, r *http.Request) {
	if _, err := find(r.PathValue("id")); err != nil {
		http.Error(w, "not found", http.StatusNotFound)
	}
	code := http.StatusNoContent
	if r.Method == http.MethodPost {
		code = http.StatusOK
	}
	w.WriteHeader(code) // want `doubleresponse: a second answer is sent, but a response was sent on line`
}

package nethttp

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"strconv"
	"strings"
	"sync"
)

// One place answers every error: those that it knows by what they are, and all others with 500.

type rejected struct{ reason string }

func (r *rejected) Error() string { return r.reason }

var errFull = errors.New("the shelf is full")

func isRejected(err error) bool {
	if err == nil {
		return false
	}
	var r *rejected
	if errors.As(err, &r) {
		return true
	}
	return errors.Is(err, errFull)
}

func isAbsent(err error) bool {
	return errors.Is(err, sql.ErrNoRows)
}

func answerError(w http.ResponseWriter, err error) {
	status := http.StatusInternalServerError
	switch {
	case isRejected(err):
		status = http.StatusBadRequest
	case isAbsent(err):
		status = http.StatusNotFound
	}
	w.WriteHeader(status)
	fmt.Fprintln(w, http.StatusText(status))
}

func centralBad(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := json.Unmarshal([]byte(r.FormValue("item")), &it); err != nil {
		answerError(w, err) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error: answer 400 Bad Request`
		return
	}
	fmt.Fprintln(w, it.Name)
}

func centralOk(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := json.Unmarshal([]byte(r.FormValue("item")), &it); err != nil {
		answerError(w, &rejected{err.Error()})
		return
	}
	fmt.Fprintln(w, it.Name)
}

// What wraps one of the service's own beside the reader's is one of these.
func centralWrappedOk(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := json.Unmarshal([]byte(r.FormValue("item")), &it); err != nil {
		answerError(w, fmt.Errorf("%w: %w", err, errFull))
		return
	}
	fmt.Fprintln(w, it.Name)
}

// An error of which nothing is known may be any.
func centralStoreOk(w http.ResponseWriter, r *http.Request) {
	it, err := load(r.Context(), r.PathValue("id"))
	if err != nil {
		answerError(w, err)
		return
	}
	fmt.Fprintln(w, it.Name)
}

// A central place that knows what the standard library says.
func answerMore(w http.ResponseWriter, err error) {
	var bad *json.SyntaxError
	if errors.As(err, &bad) || isRejected(err) {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusInternalServerError)
}

func centralMoreOk(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := json.Unmarshal([]byte(r.FormValue("item")), &it); err != nil {
		answerMore(w, err)
		return
	}
	fmt.Fprintln(w, it.Name)
}

func centralComparedBad(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := json.Unmarshal([]byte(r.FormValue("item")), &it); err != nil {
		if err == errFull {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		w.WriteHeader(http.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed.*`
		return
	}
	fmt.Fprintln(w, it.Name)
}

// A central place that reads the error's text.
func answerText(w http.ResponseWriter, err error) {
	switch {
	case strings.HasPrefix(err.Error(), "invalid"):
		w.WriteHeader(http.StatusBadRequest)
	case isAbsent(err):
		w.WriteHeader(http.StatusNotFound)
	default:
		w.WriteHeader(http.StatusInternalServerError)
	}
}

func centralTextOk(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := json.Unmarshal([]byte(r.FormValue("item")), &it); err != nil {
		answerText(w, err)
		return
	}
	fmt.Fprintln(w, it.Name)
}

// One that has somebody else sort the errors.
func answerSorted(w http.ResponseWriter, err error) {
	if isAbsent(err) {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	status := http.StatusInternalServerError
	if class, ok := classes.Load(err); ok && class == "bad" {
		status = http.StatusBadRequest
	}
	w.WriteHeader(status)
}

var classes sync.Map

func centralSortedOk(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := json.Unmarshal([]byte(r.FormValue("item")), &it); err != nil {
		answerSorted(w, err)
		return
	}
	fmt.Fprintln(w, it.Name)
}

// One in front of it that looks at the text.
func answerBefore(w http.ResponseWriter, err error) {
	if strings.Contains(err.Error(), "JSON") {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	answerError(w, err)
}

func centralBeforeOk(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := json.Unmarshal([]byte(r.FormValue("item")), &it); err != nil {
		answerBefore(w, err)
		return
	}
	fmt.Fprintln(w, it.Name)
}

// One in front of it that only logs.
func answerLogged(w http.ResponseWriter, err error) {
	if w == nil {
		return
	}
	log.Println(err)
	answerError(w, err)
}

func centralLoggedBad(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.FormValue("id"))
	if err != nil {
		answerLogged(w, err) // want `wrongerrorstatus: what the client sent is malformed.*`
		return
	}
	fmt.Fprintln(w, id)
}

// What the handler itself has told apart.
func centralToldOk(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.FormValue("id"))
	if err != nil {
		err = &rejected{"id"}
	}
	if err != nil {
		answerError(w, err)
		return
	}
	fmt.Fprintln(w, id)
}

// A body that is answered by its type.
func answerTyped(w http.ResponseWriter, err error) {
	status := http.StatusInternalServerError
	switch err.(type) {
	case *rejected:
		status = http.StatusBadRequest
	}
	body := struct{ Error string }{err.Error()}
	data, err := json.Marshal(body)
	if err != nil {
		data = []byte("{}")
	}
	w.WriteHeader(status)
	w.Write(data)
}

func centralTypedBad(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.FormValue("id"))
	if err != nil {
		answerTyped(w, err) // want `wrongerrorstatus: what the client sent is malformed.*`
		return
	}
	fmt.Fprintln(w, id)
}

// A mapper of errors to statuses.
func statusOf(err error) int {
	if isRejected(err) {
		return http.StatusBadRequest
	}
	return http.StatusInternalServerError
}

func centralMapperBad(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.FormValue("id"))
	if err != nil {
		http.Error(w, err.Error(), statusOf(err)) // want `wrongerrorstatus: what the client sent is malformed.*`
		return
	}
	fmt.Fprintln(w, id)
}

func centralMapperOk(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.FormValue("id"))
	if err != nil {
		err = &rejected{err.Error()}
		http.Error(w, err.Error(), statusOf(err))
		return
	}
	fmt.Fprintln(w, id)
}

// An interface that errors of reading may have as well.
func answerOfMethod(w http.ResponseWriter, err error) {
	var t interface{ Timeout() bool }
	if errors.As(err, &t) {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusInternalServerError)
}

func centralOfMethodOk(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.FormValue("id"))
	if err != nil {
		answerOfMethod(w, err)
		return
	}
	fmt.Fprintln(w, id)
}

// errLast is set while the service runs: it may hold what a reader said.
var errLast = errFull

func remember(err error) { errLast = err }

func answerLast(w http.ResponseWriter, err error) {
	status := http.StatusInternalServerError
	if errors.Is(err, errLast) {
		status = http.StatusBadRequest
	}
	w.WriteHeader(status)
}

func centralLastOk(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := json.Unmarshal([]byte(r.FormValue("item")), &it); err != nil {
		remember(err)
		answerLast(w, err)
		return
	}
	fmt.Fprintln(w, it.Name)
}

// because has words for one error, and for every other those that it has itself.
func because(err error) string {
	if errors.Is(err, errFull) {
		return "full"
	}
	return err.Error()
}

func answerWords(w http.ResponseWriter, err error) {
	status := http.StatusInternalServerError
	switch {
	case strings.HasPrefix(because(err), "invalid character"):
		status = http.StatusBadRequest
	case errors.Is(err, errFull):
		status = http.StatusConflict
	}
	w.WriteHeader(status)
}

func centralWordsOk(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := json.Unmarshal([]byte(r.FormValue("item")), &it); err != nil {
		answerWords(w, err)
		return
	}
	fmt.Fprintln(w, it.Name)
}

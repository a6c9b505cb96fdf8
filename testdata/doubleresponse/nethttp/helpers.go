package nethttp

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
)

func respond(w http.ResponseWriter, code int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	json.NewEncoder(w).Encode(v)
}

func fail(w http.ResponseWriter, err error) {
	respond(w, http.StatusInternalServerError, err.Error())
}

func helperBad(w http.ResponseWriter, r *http.Request) {
	it, err := find(r.PathValue("id"))
	if err != nil {
		fail(w, err)
	}
	respond(w, http.StatusOK, it) // want `doubleresponse: 200 OK is sent, but a response was sent on line`
}

func helperOk(w http.ResponseWriter, r *http.Request) {
	it, err := find(r.PathValue("id"))
	if err != nil {
		fail(w, err)
		return
	}
	respond(w, http.StatusOK, it)
}

// The missing return is in the helper: one finding, there. The body is that of the same second answer.
func marshalRespond(w http.ResponseWriter, v any) {
	data, err := json.Marshal(v)
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
	}
	w.WriteHeader(http.StatusOK) // want `doubleresponse: 200 OK is sent, but a response was sent on line`
	w.Write(data)
}

func marshalFirstBad(w http.ResponseWriter, r *http.Request) { marshalRespond(w, 1) }

func marshalSecondBad(w http.ResponseWriter, r *http.Request) { marshalRespond(w, 2) }

// It answers and says so by false.
func decode(w http.ResponseWriter, r *http.Request, v any) bool {
	if err := json.NewDecoder(io.LimitReader(r.Body, 1<<20)).Decode(v); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return false
	}
	return true
}

func boolOk(w http.ResponseWriter, r *http.Request) {
	var it item
	if !decode(w, r, &it) {
		return
	}
	respond(w, http.StatusOK, it)
}

func boolBad(w http.ResponseWriter, r *http.Request) {
	var it item
	decode(w, r, &it)
	respond(w, http.StatusOK, it) // want `doubleresponse: 200 OK is sent, but a response was sent on line`
}

func boolWrongBad(w http.ResponseWriter, r *http.Request) {
	var it item
	if decode(w, r, &it) {
		return
	}
	respond(w, http.StatusOK, it) // want `doubleresponse: 200 OK is sent, but a response was sent on line`
}

// It answers and says so by true.
func handled(w http.ResponseWriter, r *http.Request) bool {
	if r.URL.Path == "/" {
		http.NotFound(w, r)
		return true
	}
	return false
}

func handledOk(w http.ResponseWriter, r *http.Request) {
	if handled(w, r) {
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func handledBad(w http.ResponseWriter, r *http.Request) {
	handled(w, r)
	w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

// It answers and says so by an error.
func load(w http.ResponseWriter, r *http.Request) (*item, error) {
	it, err := find(r.PathValue("id"))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return nil, err
	}
	return it, nil
}

func loadOk(w http.ResponseWriter, r *http.Request) {
	it, err := load(w, r)
	if err != nil {
		return
	}
	respond(w, http.StatusOK, it)
}

func loadBad(w http.ResponseWriter, r *http.Request) {
	it, err := load(w, r)
	if err != nil {
		fail(w, err) // want `doubleresponse: 500 Internal Server Error is sent, but a response was sent on line`
		return
	}
	respond(w, http.StatusOK, it)
}

// The twin returns an error without having answered.
func loadOnly(w http.ResponseWriter, r *http.Request) (*item, error) {
	it, err := find(r.PathValue("id"))
	if err != nil {
		return nil, fmt.Errorf("load: %w", err)
	}
	return it, nil
}

func loadOnlyOk(w http.ResponseWriter, r *http.Request) {
	it, err := loadOnly(w, r)
	if err != nil {
		fail(w, err)
		return
	}
	respond(w, http.StatusOK, it)
}

// It says so by a nil result.
func loadNil(w http.ResponseWriter, r *http.Request) *item {
	it, err := find(r.PathValue("id"))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return nil
	}
	return it
}

func loadNilOk(w http.ResponseWriter, r *http.Request) {
	it := loadNil(w, r)
	if it == nil {
		return
	}
	respond(w, http.StatusOK, it)
}

func loadNilBad(w http.ResponseWriter, r *http.Request) {
	it := loadNil(w, r)
	respond(w, http.StatusOK, it) // want `doubleresponse: 200 OK is sent, but a response was sent on line`
}

// It says so by the second of three results.
func loadThree(w http.ResponseWriter, r *http.Request) (*item, bool, error) {
	it, err := find(r.PathValue("id"))
	if err != nil {
		fail(w, err)
		return nil, true, nil
	}
	return it, false, nil
}

func loadThreeOk(w http.ResponseWriter, r *http.Request) {
	it, done, err := loadThree(w, r)
	if err != nil {
		fail(w, err)
		return
	}
	if done {
		return
	}
	respond(w, http.StatusOK, it)
}

func loadThreeBad(w http.ResponseWriter, r *http.Request) {
	it, _, err := loadThree(w, r)
	if err != nil {
		fail(w, err)
		return
	}
	respond(w, http.StatusOK, it) // want `doubleresponse: 200 OK is sent, but a response was sent on line`
}

// A helper that answers only if there is an error.
func failIf(w http.ResponseWriter, err error) {
	if err != nil {
		fail(w, err)
	}
}

func failIfOk(w http.ResponseWriter, r *http.Request) {
	_, err := find(r.PathValue("id"))
	failIf(w, err)
}

func failIfBad(w http.ResponseWriter, r *http.Request) {
	it, err := find(r.PathValue("id"))
	failIf(w, err)
	respond(w, http.StatusOK, it) // want `doubleresponse: 200 OK is sent, but a response was sent on line`
}

func failIfAskedOk(w http.ResponseWriter, r *http.Request) {
	it, err := find(r.PathValue("id"))
	if err != nil {
		failIf(w, err)
		return
	}
	failIf(w, err)
	respond(w, http.StatusOK, it)
}

// The helper panics after its answer.
func abort(w http.ResponseWriter, err error) {
	fail(w, err)
	panic(http.ErrAbortHandler)
}

func abortOk(w http.ResponseWriter, r *http.Request) {
	it, err := find(r.PathValue("id"))
	if err != nil {
		abort(w, err)
	}
	respond(w, http.StatusOK, it)
}

// Closures.
func closureBad(w http.ResponseWriter, r *http.Request) {
	refuse := func() { http.Error(w, "no", http.StatusForbidden) }
	if r.URL.Path == "/" {
		refuse()
	}
	w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

func closureOk(w http.ResponseWriter, r *http.Request) {
	refuse := func() { http.Error(w, "no", http.StatusForbidden) }
	if r.URL.Path == "/" {
		refuse()
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func handlerBad() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/" {
			http.NotFound(w, r)
		}
		w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
	}
}

// Errors of many kinds, each answered once.
func kinds(w http.ResponseWriter, err error) {
	switch {
	case errors.Is(err, errGone):
		http.Error(w, "gone", http.StatusGone)
	case err != nil:
		http.Error(w, "internal error", http.StatusInternalServerError)
	}
}

var errGone = errors.New("gone")

func kindsOk(w http.ResponseWriter, r *http.Request) {
	_, err := find(r.PathValue("id"))
	if err != nil {
		kinds(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func kindsBad(w http.ResponseWriter, r *http.Request) {
	_, err := find(r.PathValue("id"))
	if err != nil {
		kinds(w, err)
	}
	w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

// A context that holds the response, and remembers.
type reply struct {
	w    http.ResponseWriter
	done bool
}

func (c *reply) send(code int) {
	if c.done {
		return
	}
	c.done = true
	c.w.WriteHeader(code)
}

// The field says that there was an answer.
func onceOk(w http.ResponseWriter, r *http.Request) {
	c := &reply{w: w}
	if r.URL.Path == "/" {
		c.send(http.StatusNotFound)
	}
	c.send(http.StatusNoContent)
}

func (c *reply) sendIfNot(code int) {
	if !c.done {
		c.done = true
		c.w.WriteHeader(code)
	}
}

// The field says that there was an answer, as in onceOk.
func ifNotOk(w http.ResponseWriter, r *http.Request) {
	c := &reply{w: w}
	if r.URL.Path == "/" {
		c.sendIfNot(http.StatusNotFound)
	}
	c.sendIfNot(http.StatusNoContent)
}

// It asks, but never says that there was an answer.
func (c *reply) sendUnsaid(code int) {
	if !c.done {
		c.w.WriteHeader(code)
	}
}

// Missed: nothing sets the field, but what the helper asks is believed.
func fn_unsaidBad(w http.ResponseWriter, r *http.Request) {
	c := &reply{w: w}
	if r.URL.Path == "/" {
		c.sendUnsaid(http.StatusNotFound)
	}
	c.sendUnsaid(http.StatusNoContent)
}

// It asks and returns, but never says that there was an answer.
func (c *reply) sendForgotten(code int) {
	if c.done {
		return
	}
	c.w.WriteHeader(code)
}

// Missed: nothing sets the field, but the return of the helper is believed.
func fn_forgottenBad(w http.ResponseWriter, r *http.Request) {
	c := &reply{w: w}
	if r.URL.Path == "/" {
		c.sendForgotten(http.StatusNotFound)
	}
	c.sendForgotten(http.StatusNoContent)
}

// It does not ask whether there was an answer.
func (c *reply) sendAnyway(code int) {
	c.done = true
	c.w.WriteHeader(code)
}

func onceBad(w http.ResponseWriter, r *http.Request) {
	c := &reply{w: w}
	if r.URL.Path == "/" {
		c.send(http.StatusNotFound)
	}
	c.sendAnyway(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

// It answers the error that it is given, and gives it back.
func check(w http.ResponseWriter, err error) error {
	if err != nil {
		fail(w, err)
	}
	return err
}

// The error that comes back is the one that was given, and is nil here.
func checkOk(w http.ResponseWriter, r *http.Request) {
	_, err := find(r.PathValue("id"))
	if check(w, err) != nil {
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func checkSameOk(w http.ResponseWriter, r *http.Request) {
	_, err := find(r.PathValue("id"))
	check(w, err)
	if err != nil {
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func checkBad(w http.ResponseWriter, r *http.Request) {
	_, err := find(r.PathValue("id"))
	check(w, err)
	w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

// It answers the error that it is given, and says whether there was one.
func hadError(w http.ResponseWriter, err error) bool {
	if err != nil {
		fail(w, err)
	}
	return err != nil
}

func hadErrorOk(w http.ResponseWriter, r *http.Request) {
	_, err := find(r.PathValue("id"))
	if hadError(w, err) {
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func hadErrorBad(w http.ResponseWriter, r *http.Request) {
	_, err := find(r.PathValue("id"))
	hadError(w, err)
	w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

func hadErrorTurnedBad(w http.ResponseWriter, r *http.Request) {
	_, err := find(r.PathValue("id"))
	if !hadError(w, err) {
		return
	}
	w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

// The same the other way round.
func noError(w http.ResponseWriter, err error) bool {
	if err != nil {
		fail(w, err)
	}
	return err == nil
}

func noErrorOk(w http.ResponseWriter, r *http.Request) {
	_, err := find(r.PathValue("id"))
	if !noError(w, err) {
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func noErrorTurnedBad(w http.ResponseWriter, r *http.Request) {
	_, err := find(r.PathValue("id"))
	if noError(w, err) {
		return
	}
	w.WriteHeader(http.StatusNoContent) // want `doubleresponse: 204 No Content is sent, but a response was sent on line`
}

// It returns what it sent, or nil if there was nothing to send: what it has read fields of is not nil.
func sendFound(w http.ResponseWriter, r *http.Request) (*item, error) {
	it, err := find(r.PathValue("id"))
	if err != nil {
		return nil, err
	}
	if it == nil {
		return nil, nil
	}
	best := it
	if other := it.next; it.old {
		best = other
	}
	w.Header().Set("X-Name", best.Name)
	fmt.Fprintln(w, "found")
	return best, nil
}

func sendFoundOk(w http.ResponseWriter, r *http.Request) {
	it, err := sendFound(w, r)
	if err != nil {
		return // want `errorasok: the handler returns because of an error and has sent nothing`
	}
	if it == nil {
		http.Error(w, "not found", http.StatusNotFound)
	}
}

func sendFoundTurnedBad(w http.ResponseWriter, r *http.Request) {
	it, err := sendFound(w, r)
	if err != nil {
		return // want `errorasok: the handler returns because of an error and has sent nothing`
	}
	if it != nil {
		http.Error(w, "not found", http.StatusNotFound) // want `doubleresponse: 404 Not Found is sent, but a response was sent on line`
	}
}

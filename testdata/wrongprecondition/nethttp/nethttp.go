// Package nethttp answers requests with preconditions.
package nethttp

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"strconv"
	"time"
)

type item struct {
	Version int
	ETag    string
	Changed time.Time
}

func load(id string) item { return item{ETag: id} }

func matchBad(w http.ResponseWriter, r *http.Request) {
	it := load(r.PathValue("id"))
	if match := r.Header.Get("If-Match"); match != "" && match != it.ETag {
		http.Error(w, "changed", http.StatusConflict) // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409 Conflict: answer 412 Precondition Failed`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func matchOk(w http.ResponseWriter, r *http.Request) {
	it := load(r.PathValue("id"))
	if match := r.Header.Get("If-Match"); match != "" && match != it.ETag {
		http.Error(w, "changed", http.StatusPreconditionFailed)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func matchLaterBad(w http.ResponseWriter, r *http.Request) {
	match := r.Header.Get("If-Match")
	if match == "" {
		w.WriteHeader(http.StatusPreconditionRequired)
		return
	}
	if it := load(r.PathValue("id")); it.ETag != match {
		w.WriteHeader(http.StatusBadRequest) // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 400`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The header is absent.
func requiredOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("If-Match") == "" {
		w.WriteHeader(http.StatusPreconditionRequired)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func requiredOtherwiseOk(w http.ResponseWriter, r *http.Request) {
	if len(r.Header.Values("If-Match")) == 0 {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The header has no form.
func malformedOk(w http.ResponseWriter, r *http.Request) {
	version, err := strconv.Atoi(r.Header.Get("If-Match"))
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if version != load(r.PathValue("id")).Version {
		w.WriteHeader(http.StatusPreconditionFailed)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func parsedBad(w http.ResponseWriter, r *http.Request) {
	version, err := strconv.Atoi(r.Header.Get("If-Match"))
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if version != load(r.PathValue("id")).Version {
		w.WriteHeader(http.StatusConflict) // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func sinceBad(w http.ResponseWriter, r *http.Request) {
	since, err := http.ParseTime(r.Header.Get("If-Unmodified-Since"))
	if err == nil && load(r.PathValue("id")).Changed.After(since) {
		w.WriteHeader(http.StatusConflict) // want `wrongprecondition: the request's precondition failed \(If-Unmodified-Since\), but the answer is 409`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func sinceOk(w http.ResponseWriter, r *http.Request) {
	since, err := http.ParseTime(r.Header.Get("If-Unmodified-Since"))
	if err == nil && load(r.PathValue("id")).Changed.After(since) {
		w.WriteHeader(http.StatusPreconditionFailed)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func sinceBeforeBad(w http.ResponseWriter, r *http.Request) {
	since, err := time.Parse(http.TimeFormat, r.Header.Get("If-Unmodified-Since"))
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if since.Before(load(r.PathValue("id")).Changed.Truncate(time.Second)) {
		w.WriteHeader(http.StatusForbidden) // want `wrongprecondition: the request's precondition failed \(If-Unmodified-Since\), but the answer is 403`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// It has not changed: what follows has another reason.
func sinceNotOk(w http.ResponseWriter, r *http.Request) {
	since, err := http.ParseTime(r.Header.Get("If-Unmodified-Since"))
	if err == nil && !load(r.PathValue("id")).Changed.After(since) {
		w.WriteHeader(http.StatusConflict)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Conditional reads.
func noneOk(w http.ResponseWriter, r *http.Request) {
	it := load(r.PathValue("id"))
	if r.Header.Get("If-None-Match") == it.ETag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	since, err := http.ParseTime(r.Header.Get("If-Modified-Since"))
	if err == nil && !it.Changed.After(since) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Nothing is there yet, or there is: 412 is the answer to If-None-Match: *.
func createOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("If-None-Match") == "*" && load(r.PathValue("id")).Version > 0 {
		w.WriteHeader(http.StatusPreconditionFailed)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A version in the body.
func versionOk(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(&it); err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	switch have := load(r.PathValue("id")); {
	case it.ETag != have.ETag:
		w.WriteHeader(http.StatusPreconditionFailed)
	case it.Version != have.Version:
		w.WriteHeader(http.StatusConflict)
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

// 412 for something else.

func bodyBad(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := json.NewDecoder(r.Body).Decode(&it); err != nil { // want `unlimitedbody: `
		w.WriteHeader(http.StatusPreconditionFailed) // want `wrongprecondition: 412 Precondition Failed is sent because the request's body could not be read, and nothing looked at a precondition: answer 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func tokenBad(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		w.WriteHeader(http.StatusPreconditionFailed) // want `wrongprecondition: 412 Precondition Failed is sent because the Authorization header is missing or wrong, and nothing looked at a precondition: answer 401 Unauthorized`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func tokenOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Missed: the entity tags are compared in a loop.
func fn_listBad(w http.ResponseWriter, r *http.Request) {
	it, found := load(r.PathValue("id")), false
	for _, tag := range r.Header.Values("If-Match") {
		found = found || tag == it.ETag
	}
	if !found {
		w.WriteHeader(http.StatusConflict)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Missed: the account is no precondition, but a condition that nobody knows may be one.
func fn_otherBad(w http.ResponseWriter, r *http.Request) {
	if load(r.PathValue("id")).Version == 0 {
		w.WriteHeader(http.StatusPreconditionFailed)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Helpers.

func unchanged(r *http.Request, it item) bool { return r.Header.Get("If-Match") == it.ETag }

func askedBad(w http.ResponseWriter, r *http.Request) {
	if !unchanged(r, load(r.PathValue("id"))) {
		w.WriteHeader(http.StatusConflict) // want `wrongprecondition: the request's precondition failed \(If-Match\), but the answer is 409`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func askedOk(w http.ResponseWriter, r *http.Request) {
	if !unchanged(r, load(r.PathValue("id"))) {
		w.WriteHeader(http.StatusPreconditionFailed)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// What does not exist is 404, unless somebody asked for it under a condition.

func find(id string) (item, error) { return item{}, fs.ErrNotExist }

func missingBad(w http.ResponseWriter, r *http.Request) {
	it, err := find(r.PathValue("id"))
	if errors.Is(err, fs.ErrNotExist) {
		w.WriteHeader(http.StatusPreconditionFailed) // want `wrongprecondition: 412 Precondition Failed is sent because the error says that there is no such thing, and nothing looked at a precondition: answer 404 Not Found`
		return
	}
	fmt.Fprint(w, it.ETag)
}

func missingOk(w http.ResponseWriter, r *http.Request) {
	it, err := find(r.PathValue("id"))
	if r.Header.Get("If-Match") != "" && errors.Is(err, fs.ErrNotExist) {
		w.WriteHeader(http.StatusPreconditionFailed)
		return
	}
	fmt.Fprint(w, it.ETag)
}

// refusals is filled from the configuration.
var refusals map[string]int

// On some paths the status is not known, and may be the right one.
func configuredOk(w http.ResponseWriter, r *http.Request) {
	it := load(r.PathValue("id"))
	if match := r.Header.Get("If-Match"); match != "" && match != it.ETag {
		http.Error(w, "changed", refusals[r.PathValue("kind")])
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func refuse(w http.ResponseWriter, code int) {
	if code == 0 {
		code = http.StatusConflict
	}
	http.Error(w, "changed", code)
}

func configuredElseOk(w http.ResponseWriter, r *http.Request) {
	it := load(r.PathValue("id"))
	if match := r.Header.Get("If-Match"); match != "" && match != it.ETag {
		refuse(w, refusals[r.PathValue("kind")])
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

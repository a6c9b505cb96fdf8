// Package nethttp has answers that deny what the error says.
package nethttp

import (
	"context"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"strconv"
	"time"
)

type item struct{ Name string }

var db *sql.DB

func load(ctx context.Context, id string) (item, error) {
	var it item
	err := db.QueryRowContext(ctx, "select name from items where id = ?", id).Scan(&it.Name)
	return it, err
}

func noRowsBad(w http.ResponseWriter, r *http.Request) {
	it, err := load(r.Context(), r.PathValue("id"))
	if errors.Is(err, sql.ErrNoRows) {
		http.Error(w, "no such item", http.StatusInternalServerError) // want `wrongerrorstatus: the error says that there is no such thing \(database/sql.ErrNoRows\), but the answer is 500 Internal Server Error: answer 404 Not Found`
		return
	}
	if err != nil {
		http.Error(w, "failed", http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, it.Name)
}

func noRowsOk(w http.ResponseWriter, r *http.Request) {
	it, err := load(r.Context(), r.PathValue("id"))
	if errors.Is(err, sql.ErrNoRows) {
		http.Error(w, "no such item", http.StatusNotFound)
		return
	}
	if err != nil {
		http.Error(w, "failed", http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, it.Name)
}

func comparedBad(w http.ResponseWriter, r *http.Request) {
	it, err := load(r.Context(), r.PathValue("id"))
	switch err {
	case nil:
		fmt.Fprintln(w, it.Name)
	case sql.ErrNoRows:
		w.WriteHeader(http.StatusInternalServerError) // want `wrongerrorstatus: .*database/sql.ErrNoRows.*500`
	default:
		w.WriteHeader(http.StatusInternalServerError)
	}
}

// Hidden: whether it exists is not for everybody to know.
func comparedOk(w http.ResponseWriter, r *http.Request) {
	it, err := load(r.Context(), r.PathValue("id"))
	switch err {
	case nil:
		fmt.Fprintln(w, it.Name)
	case sql.ErrNoRows:
		w.WriteHeader(http.StatusForbidden)
	default:
		w.WriteHeader(http.StatusInternalServerError)
	}
}

func predicateBad(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile("data/" + r.PathValue("name"))
	if os.IsNotExist(err) {
		http.Error(w, "no such file", http.StatusBadGateway) // want `wrongerrorstatus: .*os.IsNotExist.*502`
		return
	}
	w.Write(data)
}

func predicateOk(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile("data/" + r.PathValue("name"))
	if err != nil && !os.IsNotExist(err) {
		http.Error(w, "cannot read", http.StatusInternalServerError)
		return
	}
	w.Write(data)
}

func existsBad(w http.ResponseWriter, r *http.Request) {
	f, err := os.OpenFile("data/"+r.PathValue("name"), os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		status := http.StatusInternalServerError
		if errors.Is(err, fs.ErrPermission) {
			status = http.StatusForbidden
		}
		if errors.Is(err, fs.ErrExist) {
			http.Error(w, "exists", status) // want `wrongerrorstatus: the error says that it exists already \(io/fs.ErrExist\), but the answer is 500 Internal Server Error: answer 409 Conflict`
			return
		}
		http.Error(w, "cannot create", status)
		return
	}
	f.Close()
	w.WriteHeader(http.StatusNoContent)
}

func existsOk(w http.ResponseWriter, r *http.Request) {
	f, err := os.OpenFile("data/"+r.PathValue("name"), os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		status := http.StatusInternalServerError
		if errors.Is(err, fs.ErrExist) {
			status = http.StatusConflict
		}
		http.Error(w, "cannot create", status)
		return
	}
	f.Close()
	w.WriteHeader(http.StatusNoContent)
}

func decodeBad(w http.ResponseWriter, r *http.Request) {
	var it item
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var tooLarge *http.MaxBytesError
	err := json.NewDecoder(r.Body).Decode(&it)
	if errors.As(err, &tooLarge) {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	if err != nil {
		http.Error(w, "cannot decode", http.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error: answer 400 Bad Request`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func decodeOk(w http.ResponseWriter, r *http.Request) {
	var it item
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var tooLarge *http.MaxBytesError
	err := json.NewDecoder(r.Body).Decode(&it)
	if errors.As(err, &tooLarge) {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	if err != nil {
		http.Error(w, "cannot decode", http.StatusUnprocessableEntity)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// What another service sent is not the client's fault.
func decodeUpstreamOk(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get("http://items.example.com/")
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	var it item
	if err := json.NewDecoder(resp.Body).Decode(&it); err != nil {
		http.Error(w, "cannot decode", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func unmarshalBad(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	var it item
	if err := json.Unmarshal(data, &it); err != nil {
		w.WriteHeader(http.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed.*500`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func unmarshalFileOk(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile("item.json")
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	var it item
	if err := json.Unmarshal(data, &it); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func pathBad(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.PathValue("id"))
	if err != nil {
		http.Error(w, "no number", http.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed.*500`
		return
	}
	fmt.Fprintln(w, id)
}

func pathOk(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.PathValue("id"))
	if err != nil {
		http.Error(w, "no number", http.StatusBadRequest)
		return
	}
	fmt.Fprintln(w, id)
}

// What is configured is the service's own.
func configuredOk(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(os.Getenv("ITEMS"))
	if err != nil {
		http.Error(w, "no number", http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, n)
}

func queryBad(w http.ResponseWriter, r *http.Request) {
	since, err := time.Parse(time.RFC3339, r.URL.Query().Get("since"))
	if err != nil {
		http.Error(w, "no time", http.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed.*500`
		return
	}
	fmt.Fprintln(w, since)
}

func queryMapBad(w http.ResponseWriter, r *http.Request) {
	if keys := r.URL.Query()["key"]; len(keys) > 0 {
		if _, err := hex.DecodeString(keys[0]); err != nil {
			w.WriteHeader(http.StatusServiceUnavailable) // want `wrongerrorstatus: what the client sent is malformed.*503`
			return
		}
	}
	w.WriteHeader(http.StatusNoContent)
}

func queryOk(w http.ResponseWriter, r *http.Request) {
	since, err := time.Parse(time.RFC3339, r.URL.Query().Get("since"))
	if err != nil {
		since = time.Now().AddDate(0, 0, -1)
	}
	fmt.Fprintln(w, since)
}

// The default does not make what follows the client's fault.
func defaultedOk(w http.ResponseWriter, r *http.Request) {
	n := limitOf(r)
	if n > 100 {
		w.WriteHeader(http.StatusNotImplemented)
		return
	}
	w.WriteHeader(http.StatusInternalServerError)
}

func limitOf(r *http.Request) int {
	n, err := strconv.Atoi(r.FormValue("limit"))
	if err != nil {
		return 20
	}
	return n
}

func helperBad(w http.ResponseWriter, r *http.Request) {
	id, err := idOf(r)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed.*500`
		return
	}
	fmt.Fprintln(w, id)
}

func helperOk(w http.ResponseWriter, r *http.Request) {
	id, err := idOf(r)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	fmt.Fprintln(w, id)
}

func idOf(r *http.Request) (int64, error) {
	id, err := strconv.ParseInt(r.PathValue("id"), 10, 64)
	if err != nil {
		return 0, fmt.Errorf("id: %w", err)
	}
	return id, nil
}

func timeoutBad(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), time.Second)
	defer cancel()
	it, err := load(ctx, r.PathValue("id"))
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		http.Error(w, "too slow", http.StatusRequestTimeout) // want `wrongerrorstatus: the service's own time ran out \(context.DeadlineExceeded\), but the answer is 408 Request Timeout: answer 503 Service Unavailable or 504 Gateway Timeout`
	case err != nil:
		http.Error(w, "failed", http.StatusInternalServerError)
	default:
		fmt.Fprintln(w, it.Name)
	}
}

func timeoutOk(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), time.Second)
	defer cancel()
	it, err := load(ctx, r.PathValue("id"))
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		http.Error(w, "too slow", http.StatusGatewayTimeout)
	case errors.Is(err, context.Canceled):
		w.WriteHeader(499)
	case err != nil:
		http.Error(w, "failed", http.StatusInternalServerError)
	default:
		fmt.Fprintln(w, it.Name)
	}
}

// One status for all, chosen by a helper that is told the error.
func mappedBad(w http.ResponseWriter, r *http.Request) {
	it, err := load(r.Context(), r.PathValue("id"))
	if err != nil {
		fail(w, err)
		return
	}
	fmt.Fprintln(w, it.Name)
}

func fail(w http.ResponseWriter, err error) {
	switch {
	case errors.Is(err, sql.ErrNoRows):
		http.Error(w, "no such item", http.StatusInternalServerError) // want `wrongerrorstatus: .*database/sql.ErrNoRows.*500`
	case errors.Is(err, fs.ErrNotExist):
		http.Error(w, "no such file", http.StatusNotFound)
	default:
		http.Error(w, "failed", http.StatusInternalServerError)
	}
}

// The helper decides by what the error is: for a malformed body that is not known here.
func decidedOk(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(&it); err != nil {
		decide(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func decide(w http.ResponseWriter, err error) {
	var syntax *json.SyntaxError
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &syntax):
		http.Error(w, "malformed", http.StatusBadRequest)
	case errors.As(err, &tooLarge):
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
	default:
		http.Error(w, "failed", http.StatusInternalServerError)
	}
}

// The address is the client's.
func callBackBad(w http.ResponseWriter, r *http.Request) {
	req, err := http.NewRequest(http.MethodPost, r.FormValue("hook"), nil)
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500`
		return
	}
	fmt.Fprintln(w, req.URL)
}

func callOutOk(w http.ResponseWriter, r *http.Request) {
	req, err := http.NewRequest(http.MethodPost, "https://example.com/hook", nil)
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, req.URL)
}

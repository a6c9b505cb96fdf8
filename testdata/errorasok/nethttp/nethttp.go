// Package nethttp has errors that are answered with a 2xx.
package nethttp

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strings"
)

type item struct{ Name string }

type store interface {
	Items(ctx context.Context) ([]item, error)
	Delete(ctx context.Context, id string) error
}

var db store

type answer struct {
	Error string `json:"error"`
}

func printedBad(w http.ResponseWriter, r *http.Request) {
	items, err := db.Items(r.Context())
	if err != nil {
		fmt.Fprintln(w, "cannot list:", err) // want `errorasok: an error is sent with 200 OK, which nothing chose: answer with the status that it calls for`
		return
	}
	fmt.Fprintln(w, len(items))
}

func printedOk(w http.ResponseWriter, r *http.Request) {
	items, err := db.Items(r.Context())
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		fmt.Fprintln(w, "cannot list:", err)
		return
	}
	fmt.Fprintln(w, len(items))
}

func writtenBad(w http.ResponseWriter, r *http.Request) {
	items, err := db.Items(r.Context())
	if err != nil {
		w.Write([]byte("cannot list: " + err.Error())) // want `errorasok: an error is sent with 200 OK`
		return
	}
	fmt.Fprintln(w, len(items))
}

func writtenOk(w http.ResponseWriter, r *http.Request) {
	items, err := db.Items(r.Context())
	if err != nil {
		http.Error(w, "cannot list: "+err.Error(), http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, len(items))
}

func namedBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		w.WriteHeader(http.StatusNonAuthoritativeInfo)
		json.NewEncoder(w).Encode(answer{Error: err.Error()}) // want `errorasok: an error is sent with 203 Non-Authoritative Information: answer`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func namedOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		w.WriteHeader(http.StatusBadGateway)
		json.NewEncoder(w).Encode(answer{Error: err.Error()})
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func mapBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		json.NewEncoder(w).Encode(map[string]any{"ok": false, "message": fmt.Sprintf("cannot delete: %v", err)}) // want `errorasok: an error is sent with 200 OK`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A part of the service that does not answer is one result of several.
func healthOk(w http.ResponseWriter, r *http.Request) {
	health := map[string]string{"cache": "ok"}
	if err := db.Delete(r.Context(), "probe"); err != nil {
		health["database"] = err.Error()
	}
	json.NewEncoder(w).Encode(health)
}

// JSON-RPC has its own errors.
func rpcOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		json.NewEncoder(w).Encode(map[string]any{"jsonrpc": "2.0", "id": 1, "error": map[string]any{"code": -32000, "message": err.Error()}})
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Many results, some of which are errors.
func manyOk(w http.ResponseWriter, r *http.Request) {
	var results []answer
	for _, id := range strings.Split(r.FormValue("ids"), ",") {
		var a answer
		if err := db.Delete(r.Context(), id); err != nil {
			a.Error = err.Error()
		}
		results = append(results, a)
	}
	json.NewEncoder(w).Encode(results)
}

func writeJSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(v)
}

func fail(w http.ResponseWriter, status int, message string) {
	writeJSON(w, status, answer{Error: message})
}

func helperBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		writeJSON(w, http.StatusOK, answer{Error: err.Error()}) // want `errorasok: an error is sent with 200 OK: answer`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func helperOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		writeJSON(w, http.StatusInternalServerError, answer{Error: err.Error()})
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func deeperBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		fail(w, http.StatusOK, err.Error()) // want `errorasok: an error is sent with 200 OK: answer`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func deeperOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		fail(w, http.StatusServiceUnavailable, err.Error())
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func silentBad(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		log.Print(err)
		return // want `errorasok: the handler returns because of an error and has sent nothing, which becomes an empty 200 OK: answer with the status that the error calls for`
	}
	w.WriteHeader(http.StatusNoContent)
}

func silentOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		log.Print(err)
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Logged and gone past.
func pastOk(w http.ResponseWriter, r *http.Request) {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		log.Print(err)
	}
	fmt.Fprintln(w, "done")
}

func decodeBad(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(&it); err != nil {
		return // want `errorasok: the handler returns because of an error and has sent nothing`
	}
	fmt.Fprintln(w, it.Name)
}

// The end of what is read is no error, and who has no cookie has none.
func endedOk(w http.ResponseWriter, r *http.Request) {
	f, err := os.Open("items")
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	defer f.Close()
	buf := make([]byte, 10)
	n, err := f.Read(buf)
	if err == io.EOF {
		return
	}
	if _, err := r.Cookie("theme"); errors.Is(err, http.ErrNoCookie) {
		return
	}
	w.Write(buf[:n])
}

// Nobody is left to answer.
func goneOk(w http.ResponseWriter, r *http.Request) {
	items, err := db.Items(r.Context())
	if errors.Is(err, context.Canceled) {
		return
	}
	if r.Context().Err() != nil {
		return
	}
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	if err := json.NewEncoder(w).Encode(items); err != nil {
		log.Print(err)
		return
	}
}

// Middleware: the next handler answers on other paths, and this one is judged with it.
func middlewareOk(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := db.Delete(r.Context(), "probe"); err != nil {
			return
		}
		next.ServeHTTP(w, r)
	})
}

// What answers may be a deferred call.
func deferredOk(w http.ResponseWriter, r *http.Request) {
	var err error
	defer func() {
		if err != nil {
			http.Error(w, "failed", http.StatusInternalServerError)
		}
	}()
	if err = db.Delete(r.Context(), r.PathValue("id")); err != nil {
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A step of a handler tells its caller.
func stepOk(w http.ResponseWriter, r *http.Request) {
	if !step(w, r) {
		http.Error(w, "failed", http.StatusInternalServerError)
	}
}

func step(w http.ResponseWriter, r *http.Request) bool {
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		return false
	}
	w.WriteHeader(http.StatusNoContent)
	return true
}

// What has begun with 200 cannot end with another status.
func streamOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	w.(http.Flusher).Flush()
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		fmt.Fprintf(w, "event: error\ndata: %v\n\n", err)
		return
	}
	fmt.Fprint(w, "event: done\n\n")
}

func streamBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	if err := db.Delete(r.Context(), r.PathValue("id")); err != nil {
		fmt.Fprintf(w, "event: error\ndata: %v\n\n", err) // want `errorasok: an error is sent with 200 OK, which nothing chose`
		return
	}
	fmt.Fprint(w, "event: done\n\n")
}

// It was done, and something beside it was not.
func besideOk(w http.ResponseWriter, r *http.Request) {
	it := item{Name: r.PathValue("id")}
	if err := db.Delete(r.Context(), it.Name); err != nil {
		json.NewEncoder(w).Encode(map[string]any{"item": it, "notification_error": err.Error()})
		return
	}
	json.NewEncoder(w).Encode(map[string]any{"item": it})
}

type outcome struct {
	Item  *item  `json:"item"`
	Error string `json:"error"`
}

func partlyOk(w http.ResponseWriter, r *http.Request) {
	it := &item{Name: r.PathValue("id")}
	if err := db.Delete(r.Context(), it.Name); err != nil {
		json.NewEncoder(w).Encode(outcome{Item: it, Error: err.Error()})
		return
	}
	json.NewEncoder(w).Encode(outcome{Item: it})
}

func whollyBad(w http.ResponseWriter, r *http.Request) {
	it := &item{Name: r.PathValue("id")}
	if err := db.Delete(r.Context(), it.Name); err != nil {
		json.NewEncoder(w).Encode(outcome{Error: err.Error()}) // want `errorasok: an error is sent with 200 OK, which nothing chose`
		return
	}
	json.NewEncoder(w).Encode(outcome{Item: it})
}

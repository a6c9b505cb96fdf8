package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// A source is the files of a module, by their names.
type source map[string]string

// write puts the files into a folder.
func (s source) write(dir string) error {
	for name, text := range s {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			return err
		}
	}
	return nil
}

const (
	module  = "module example.com/grown\n\ngo 1.26\n"
	perFile = 100 // handlers
)

// service makes a service of so many handlers, spread over packages. They are of the shapes that services have, answer through helpers of
// their own package and of another, and one in five has a finding.
func service(handlers, packages int) source {
	s := source{"go.mod": module, "respond/respond.go": respond}
	for p := range packages {
		path := fmt.Sprintf("api%d", p)
		s[path+"/store.go"] = fmt.Sprintf("package %s\n%s", path, store)
		first, last := handlers*p/packages, handlers*(p+1)/packages
		for ; first < last; first += perFile {
			var b strings.Builder
			fmt.Fprintf(&b, "package %s\n\nimport (\n\t\"errors\"\n\t\"net/http\"\n\n\t\"example.com/grown/respond\"\n)\n", path)
			var routes strings.Builder
			for i := first; i < min(first+perFile, last); i++ {
				shape := shapes[i%len(shapes)]
				b.WriteString(strings.ReplaceAll(shape.text, "NAME", fmt.Sprintf("%s%d", shape.name, i)))
				fmt.Fprintf(&routes, "\tmux.HandleFunc(%q, h.%s%d)\n", fmt.Sprintf("%s /%s/%d/{id}", shape.method, shape.name, i), shape.name, i)
			}
			fmt.Fprintf(&b, "\n// Routes%d registers the handlers of this file.\nfunc Routes%d(mux *http.ServeMux, h *API) {\n%s}\n", first, first, &routes)
			s[fmt.Sprintf("%s/handlers%d.go", path, first)] = b.String()
		}
	}
	return s
}

// respond is the package of helpers.
const respond = `// Package respond answers.
package respond

import (
	"encoding/json"
	"errors"
	"net/http"
)

// JSON sends v.
func JSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v)
}

// Error sends a text.
func Error(w http.ResponseWriter, status int, text string) {
	JSON(w, status, map[string]string{"error": text})
}

// Decode reads the body, or answers and returns false.
func Decode(w http.ResponseWriter, r *http.Request, v any) bool {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if err := json.NewDecoder(r.Body).Decode(v); err != nil {
		var large *http.MaxBytesError
		if errors.As(err, &large) {
			Error(w, http.StatusRequestEntityTooLarge, "too large")
			return false
		}
		Error(w, http.StatusBadRequest, "malformed")
		return false
	}
	return true
}
`

// store is what each package has beside its handlers.
const store = `
import (
	"errors"
	"net/http"
	"strconv"
)

// ErrMissing says that there is no such item.
var ErrMissing = errors.New("missing")

// An Item is what is served.
type Item struct {
	ID   int
	Name string
	Tags []string
}

// A Store has the items.
type Store interface {
	Get(id int) (*Item, error)
	Put(*Item) error
	Delete(id int) error
}

// API is the handlers' receiver.
type API struct{ store Store }

// id reads the variable of the route.
func id(w http.ResponseWriter, r *http.Request) (int, bool) {
	n, err := strconv.Atoi(r.PathValue("id"))
	if err != nil {
		http.Error(w, "no number", http.StatusBadRequest)
		return 0, false
	}
	return n, true
}
`

// shapes are the handlers.
var shapes = []struct{ name, method, text string }{
	{"get", "GET", `
func (h *API) NAME(w http.ResponseWriter, r *http.Request) {
	n, ok := id(w, r)
	if !ok {
		return
	}
	item, err := h.store.Get(n)
	switch {
	case errors.Is(err, ErrMissing):
		respond.Error(w, http.StatusNotFound, "missing")
	case err != nil:
		respond.Error(w, http.StatusInternalServerError, "failed")
	default:
		respond.JSON(w, http.StatusOK, item)
	}
}
`},
	{"create", "POST", `
func (h *API) NAME(w http.ResponseWriter, r *http.Request) {
	var item Item
	if !respond.Decode(w, r, &item) {
		return
	}
	if item.Name == "" {
		respond.Error(w, http.StatusUnprocessableEntity, "no name")
		return
	}
	if err := h.store.Put(&item); err != nil {
		respond.Error(w, http.StatusInternalServerError, "failed")
		return
	}
	w.Header().Set("Location", "/items/"+item.Name)
	respond.JSON(w, http.StatusCreated, item)
}
`},
	{"update", "PUT", `
func (h *API) NAME(w http.ResponseWriter, r *http.Request) {
	n, ok := id(w, r)
	if !ok {
		return
	}
	item, err := h.store.Get(n)
	if errors.Is(err, ErrMissing) {
		http.Error(w, "missing", http.StatusNotFound)
		return
	}
	if err != nil {
		http.Error(w, "failed", http.StatusInternalServerError)
	}
	if !respond.Decode(w, r, item) {
		return
	}
	for _, tag := range item.Tags {
		if tag == "" {
			respond.Error(w, http.StatusUnprocessableEntity, "an empty tag")
			return
		}
	}
	status := http.StatusOK
	if r.Header.Get("Prefer") == "return=minimal" {
		status = http.StatusAccepted
		w.Header().Set("Location", "/jobs/1")
	}
	respond.JSON(w, status, item)
}
`},
	{"remove", "DELETE", `
func (h *API) NAME(w http.ResponseWriter, r *http.Request) {
	n, ok := id(w, r)
	if !ok {
		return
	}
	if err := h.store.Delete(n); err != nil {
		if errors.Is(err, ErrMissing) {
			respond.Error(w, http.StatusNotFound, "missing")
			return
		}
		respond.Error(w, http.StatusInternalServerError, "failed")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
`},
	{"any", "POST", `
func (h *API) NAME(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet, http.MethodHead:
		respond.JSON(w, http.StatusOK, nil)
	case http.MethodPost:
		if _, _, ok := r.BasicAuth(); !ok {
			w.Header().Set("WWW-Authenticate", "Basic")
			respond.Error(w, http.StatusUnauthorized, "who are you?")
			return
		}
		w.WriteHeader(http.StatusNoContent)
	default:
		w.Header().Set("Allow", "GET, HEAD, POST")
		respond.Error(w, http.StatusMethodNotAllowed, "no")
	}
}
`},
}

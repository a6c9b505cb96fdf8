// Package status sends wrong statuses.
package status

import (
	"errors"
	"io"
	"log"
	"net/http"
	"os"

	"github.com/gofiber/fiber/v2"
)

func token(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		http.Error(w, "who are you?", http.StatusForbidden) // want `answer 401`
		return
	}
}

func literal(w http.ResponseWriter, r *http.Request) {
	if _, _, ok := r.BasicAuth(); !ok {
		w.WriteHeader(403) // want `answer 401`
	}
}

func fiberHandler(c *fiber.Ctx) error {
	if c.Get("Authorization") == "" {
		return c.SendStatus(fiber.StatusForbidden) // want `answer 401`
	}
	return nil
}

func large(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		http.Error(w, err.Error(), http.StatusBadRequest) // want `answer 413`
	case err != nil:
		http.Error(w, err.Error(), http.StatusBadRequest)
	default:
		w.Write(data)
	}
}

func fail(w http.ResponseWriter, code int) { http.Error(w, http.StatusText(code), code) }

func helper(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		fail(w, http.StatusForbidden) // want `answer 401`
	}
}

// No fix: the status comes from elsewhere.
func variable(w http.ResponseWriter, r *http.Request) {
	code := http.StatusForbidden
	if r.Header.Get("Authorization") == "" {
		w.WriteHeader(code) // want `answer 401`
	}
}

// Every error is answered as if it were the client's fault: one branch comes before.
func untold(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		http.Error(w, "cannot read", http.StatusBadRequest) // want `answer 413`
		return
	}
	w.Write(data)
}

func untoldHelper(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	switch {
	case err != nil:
		log.Print(err)
		fail(w, http.StatusUnprocessableEntity) // want `answer 413`
		return
	default:
		w.Write(data)
	}
}

// No fix: the branch goes on.
func goesOn(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		http.Error(w, "cannot read", http.StatusBadRequest) // want `answer 413`
	} else {
		w.Write(data)
	}
}

func gone(w http.ResponseWriter, r *http.Request) {
	_, err := os.Stat(r.PathValue("id"))
	if os.IsNotExist(err) {
		fail(w, http.StatusInternalServerError) // want `answer 404`
		return
	}
}

func format(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		w.WriteHeader(http.StatusBadRequest) // want `answer 415`
		return
	}
}

func changed(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("If-Match") != `"1"` {
		w.WriteHeader(409) // want `answer 412`
		return
	}
}

// No fix: it stands behind the question.
func last(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err == nil {
		w.Write(data)
		return
	}
	http.Error(w, "cannot read", http.StatusBadRequest) // want `answer 413`
}

// No fix: the error has no name.
func unnamed(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if r.ParseForm() != nil {
		http.Error(w, "cannot read", http.StatusBadRequest) // want `answer 413`
		return
	}
	w.Write([]byte(r.PostFormValue("name")))
}

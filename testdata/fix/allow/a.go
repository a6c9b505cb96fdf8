// Package allow answers 405 without Allow, or other than 405.
package allow

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func guard(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed) // want `without the Allow header`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func choice(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodDelete:
		w.WriteHeader(http.StatusNoContent)
	case http.MethodGet, http.MethodHead:
		w.Write([]byte("item"))
	default:
		w.WriteHeader(http.StatusMethodNotAllowed) // want `without the Allow header`
	}
}

func forbidden(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		http.Error(w, http.StatusText(http.StatusForbidden), http.StatusForbidden) // want `answer 405 Method Not Allowed`
		return
	}
	w.Write([]byte("item"))
}

func ginHandler(c *gin.Context) {
	if c.Request.Method != "PUT" {
		c.JSON(405, gin.H{}) // want `without the Allow header`
		return
	}
	c.Status(http.StatusNoContent)
}

// No fix: nothing says which methods there are.
func refuse(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusMethodNotAllowed) // want `without the Allow header`
}

// No fix: GET is taken at one place and not at the other.
func twice(w http.ResponseWriter, r *http.Request) {
	if r.PathValue("id") == "" {
		if r.Method != "POST" {
			w.WriteHeader(http.StatusMethodNotAllowed) // want `without the Allow header`
		}
		return
	}
	if r.Method != "GET" {
		w.WriteHeader(http.StatusMethodNotAllowed) // want `without the Allow header`
	}
}

const wrong = http.StatusForbidden

// No fix: the constant may be used elsewhere.
func named(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.WriteHeader(wrong) // want `answer 405 Method Not Allowed`
		return
	}
	w.Write([]byte("item"))
}

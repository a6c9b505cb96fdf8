// Package doubleresponse lacks returns, and where a return might do harm has no fix.
package doubleresponse

import (
	"encoding/json"
	"log"
	"net/http"
	"sync"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func missing(w http.ResponseWriter, r *http.Request) {
	if r.PathValue("id") == "" {
		http.Error(w, "no id", http.StatusBadRequest)
		log.Print("no id")
	}
	json.NewEncoder(w).Encode("item") // want `a response was sent on line`
}

func closure() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		switch r.PathValue("id") {
		case "":
			http.NotFound(w, r) // nothing there
		case "1":
			log.Print("one")
		}
		w.WriteHeader(http.StatusNoContent) // want `a response was sent on line`
	}
}

func both(w http.ResponseWriter, r *http.Request) {
	if id := r.PathValue("id"); id == "" {
		http.NotFound(w, r)
	} else if id == "1" {
		http.Error(w, "gone", http.StatusGone)
	}
	w.WriteHeader(http.StatusNoContent) // want `a response was sent on line`
}

func ginHandler(c *gin.Context) {
	if c.Param("id") == "" {
		c.JSON(http.StatusBadRequest, gin.H{"error": "no id"})
	}
	c.JSON(http.StatusOK, gin.H{}) // want `a response was sent on line`
}

func echoHandler(c echo.Context) error {
	if c.Param("id") == "" {
		c.String(http.StatusBadRequest, "no id")
	}
	return c.String(http.StatusOK, "item") // want `a response was sent on line`
}

// No fix: the next round, or what comes after the loop, may be wanted.
func loop(w http.ResponseWriter, r *http.Request) {
	for _, id := range r.URL.Query()["id"] {
		if id == "" {
			http.Error(w, "no id", http.StatusBadRequest) // want `a response was sent on line`
		}
	}
}

var mu sync.Mutex

// No fix: the mutex would stay locked.
func locked(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	if r.PathValue("id") == "" {
		http.Error(w, "no id", http.StatusBadRequest)
	}
	mu.Unlock()
	w.WriteHeader(http.StatusNoContent) // want `a response was sent on line`
}

// It answers those who are not known.
func known(w http.ResponseWriter, r *http.Request) {
	if _, _, ok := r.BasicAuth(); !ok {
		w.Header().Set("WWW-Authenticate", "Basic")
		http.Error(w, "who are you?", http.StatusUnauthorized)
	}
}

// No fix: those who are known are to be answered.
func asked(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path != "/" {
		known(w, r)
	}
	w.WriteHeader(http.StatusNoContent) // want `a response was sent on line`
}

// No fix: of a success there may be more to send.
func success(w http.ResponseWriter, r *http.Request) {
	if r.Method == "POST" {
		w.WriteHeader(http.StatusAccepted) // want `202 Accepted is sent without a Location`
	}
	w.WriteHeader(http.StatusOK) // want `a response was sent on line`
	json.NewEncoder(w).Encode("item")
}

// No fix: its caller wants a result.
func result(w http.ResponseWriter, r *http.Request) bool {
	if r.PathValue("id") == "" {
		http.NotFound(w, r)
	}
	w.WriteHeader(http.StatusNoContent) // want `a response was sent on line`
	return true
}

// No fix: what follows the answer may be meant for both.
func counted(w http.ResponseWriter, r *http.Request) {
	refused := 0
	if r.PathValue("id") == "" {
		http.NotFound(w, r)
		refused++
	}
	w.WriteHeader(http.StatusNoContent) // want `a response was sent on line`
	log.Print(refused)
}

// No fix: what follows on the line goes on below.
func commented(w http.ResponseWriter, r *http.Request) {
	if r.PathValue("id") == "" {
		http.NotFound(w, r) /* the answer says
		nothing of the name */
	}
	w.WriteHeader(http.StatusNoContent) // want `a response was sent on line`
}

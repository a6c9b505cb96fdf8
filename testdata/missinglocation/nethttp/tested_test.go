package nethttp

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func announcing(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/items/1")
	announce(w)
}

func TestAnnounce(t *testing.T) {
	w := httptest.NewRecorder()
	if announcing(w, httptest.NewRequest("POST", "/items", nil)); w.Code != http.StatusCreated {
		t.Error(w.Code)
	}
}

package nethttp

import (
	"encoding/json"
	"net/http"
)

// What is asked of a field or of the request twice has one answer.

type order struct{ ID, Note string }

func (o *order) fill() { o.ID = "1" }

func fieldOk(w http.ResponseWriter, r *http.Request) {
	o := &order{ID: r.PathValue("id")}
	if o.ID == "" {
		http.Error(w, "no id", http.StatusBadRequest)
	}
	if o.ID != "" {
		w.WriteHeader(http.StatusOK)
	}
}

func otherFieldBad(w http.ResponseWriter, r *http.Request) {
	o := &order{ID: r.PathValue("id")}
	if o.ID == "" {
		http.Error(w, "no id", http.StatusBadRequest)
	}
	if o.Note != "" {
		w.WriteHeader(http.StatusOK) // want `doubleresponse: 200 OK is sent, but a response was sent on line 27`
	}
}

func filledBad(w http.ResponseWriter, r *http.Request) {
	o := &order{ID: r.PathValue("id")}
	if o.ID == "" {
		http.Error(w, "no id", http.StatusBadRequest)
	}
	o.fill()
	if o.ID != "" {
		w.WriteHeader(http.StatusOK) // want `doubleresponse: 200 OK is sent, but a response was sent on line 37`
	}
}

func storedBad(w http.ResponseWriter, r *http.Request) {
	var o order
	o.ID = r.PathValue("id")
	if o.ID == "" {
		http.Error(w, "no id", http.StatusBadRequest)
		o.ID = "1"
	}
	if o.ID != "" {
		w.WriteHeader(http.StatusOK) // want `doubleresponse: 200 OK is sent, but a response was sent on line 49`
	}
}

func decodedOk(w http.ResponseWriter, r *http.Request) {
	var o order
	if json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(&o) != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	if o.ID == "" {
		http.Error(w, "no id", http.StatusBadRequest)
	}
	if o.ID != "" {
		w.WriteHeader(http.StatusOK)
	}
}

func queryOk(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Get("id") == "" {
		http.Error(w, "no id", http.StatusBadRequest)
	}
	if r.URL.Query().Get("id") != "" {
		w.WriteHeader(http.StatusOK)
	}
}

func otherQueryBad(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Get("id") == "" {
		http.Error(w, "no id", http.StatusBadRequest)
	}
	if r.URL.Query().Get("note") != "" {
		w.WriteHeader(http.StatusOK) // want `doubleresponse: 200 OK is sent, but a response was sent on line 82`
	}
}

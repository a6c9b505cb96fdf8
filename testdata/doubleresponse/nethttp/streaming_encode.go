package nethttp

import (
	"encoding/json"
	"io"
	"net/http"
)

type plain struct {
	Name string
	Tags []string
}

// Only the write to the client can have failed: nobody reads the second status.
func encodePlainOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	if err := json.NewEncoder(w).Encode(plain{Name: r.URL.Path}); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
	}
}

func encodeAnyBad(w http.ResponseWriter, v any) {
	w.WriteHeader(http.StatusOK)
	if err := json.NewEncoder(w).Encode(v); err != nil {
		w.WriteHeader(http.StatusInternalServerError) // want `doubleresponse: 500 Internal Server Error is sent, but a response was sent on line`
	}
}

// What a decoder of JSON has filled can be encoded again.
func encodeDecodedOk(w http.ResponseWriter, r *http.Request) {
	var v any
	if err := json.NewDecoder(io.LimitReader(r.Body, 1<<20)).Decode(&v); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusOK)
	if err := json.NewEncoder(w).Encode(&v); err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
	}
}

func encodeStoredBad(w http.ResponseWriter, r *http.Request) {
	var v any = make(chan int)
	w.WriteHeader(http.StatusOK)
	if err := json.NewEncoder(w).Encode(&v); err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError) // want `doubleresponse: 500 Internal Server Error is sent, but a response was sent on line`
	}
}

func sendPlain(w http.ResponseWriter, p plain) {
	if err := json.NewEncoder(w).Encode(p); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
	}
}

// The same in a helper.
func sendPlainOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	sendPlain(w, plain{Name: r.URL.Path})
}

// The error may be that of the encoder, before anything was sent.
func replyMarshalled(w http.ResponseWriter, v any) error {
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	w.WriteHeader(http.StatusOK)
	_, err = w.Write(data)
	return err
}

func marshalledOk(w http.ResponseWriter, r *http.Request) {
	if err := replyMarshalled(w, r.URL); err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
	}
}

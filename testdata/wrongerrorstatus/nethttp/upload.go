package nethttp

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"image"
	"net/http"
	"os"
	"regexp"
)

// What was uploaded is as much the client's as a parameter is.
func pictureBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	file, _, err := r.FormFile("picture")
	if err != nil {
		http.Error(w, "no picture", http.StatusRequestEntityTooLarge)
		return
	}
	if _, _, err := image.Decode(file); err != nil {
		http.Error(w, "no picture", http.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func pictureOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	file, _, err := r.FormFile("picture")
	if err != nil {
		http.Error(w, "no picture", http.StatusRequestEntityTooLarge)
		return
	}
	if _, _, err := image.Decode(file); err != nil {
		http.Error(w, "no picture", http.StatusUnprocessableEntity)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A picture of the service's own.
func ownPictureOk(w http.ResponseWriter, r *http.Request) {
	file, err := os.Open("picture.png")
	if err != nil {
		http.Error(w, "no picture", http.StatusInternalServerError)
		return
	}
	defer file.Close()
	if _, _, err := image.Decode(file); err != nil {
		http.Error(w, "no picture", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func tableBad(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	_, header, err := r.FormFile("table")
	if err != nil {
		http.Error(w, "no table", http.StatusRequestEntityTooLarge)
		return
	}
	file, err := header.Open()
	if err != nil {
		http.Error(w, "cannot open", http.StatusInternalServerError)
		return
	}
	if _, err := csv.NewReader(file).ReadAll(); err != nil {
		http.Error(w, "no table", http.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func archiveBad(w http.ResponseWriter, r *http.Request) {
	text := r.FormValue("archive")
	if _, err := zip.NewReader(bytes.NewReader([]byte(text)), int64(len(text))); err != nil {
		http.Error(w, "no archive", http.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func patternBad(w http.ResponseWriter, r *http.Request) {
	if _, err := regexp.Compile(r.URL.Query().Get("match")); err != nil {
		http.Error(w, "no pattern", http.StatusInternalServerError) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func patternOk(w http.ResponseWriter, r *http.Request) {
	if _, err := regexp.Compile(os.Getenv("MATCH")); err != nil {
		http.Error(w, "no pattern", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

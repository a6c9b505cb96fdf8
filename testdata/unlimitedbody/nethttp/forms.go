package nethttp

import (
	"io"
	"net/http"
	"os"
)

// ParseForm has a limit of its own.
func parseFormOk(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		tell(w, err)
		return
	}
	io.WriteString(w, r.Form.Get("name"))
}

func formValueOk(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, r.FormValue("name"))
}

func postFormValueOk(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, r.PostFormValue("name"))
}

// The argument bounds memory, not the body.
func multipartBad(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseMultipartForm(1 << 20); err != nil { // want `unlimitedbody: the request's body is read with no limit`
		tell(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func multipartOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if err := r.ParseMultipartForm(1 << 20); err != nil {
		tell(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func formFileBad(w http.ResponseWriter, r *http.Request) {
	f, _, err := r.FormFile("file") // want `unlimitedbody: the request's body is read with no limit`
	if err != nil {
		tell(w, err)
		return
	}
	defer f.Close()
	io.Copy(w, f)
}

func formFileOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	f, _, err := r.FormFile("file")
	if err != nil {
		tell(w, err)
		return
	}
	defer f.Close()
	io.Copy(w, f)
}

// The form has been read already: the file comes out of it.
func formFileAfterBad(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseMultipartForm(1 << 20); err != nil { // want `unlimitedbody: the request's body is read with no limit`
		tell(w, err)
		return
	}
	f, _, err := r.FormFile("file")
	if err != nil {
		tell(w, err)
		return
	}
	defer f.Close()
	data, _ := io.ReadAll(f)
	w.Write(data)
}

// Parts that are streamed to a file.
func partsOk(w http.ResponseWriter, r *http.Request) {
	mr, err := r.MultipartReader()
	if err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	for {
		part, err := mr.NextPart()
		if err == io.EOF {
			break
		}
		if err != nil {
			http.Error(w, "bad request", http.StatusBadRequest)
			return
		}
		f, err := os.CreateTemp("", "part")
		if err != nil {
			http.Error(w, "internal error", http.StatusInternalServerError)
			return
		}
		io.Copy(f, part)
		f.Close()
	}
	w.WriteHeader(http.StatusNoContent)
}

func partBad(w http.ResponseWriter, r *http.Request) {
	mr, err := r.MultipartReader()
	if err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	part, err := mr.NextPart()
	if err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	data, _ := io.ReadAll(part) // want `unlimitedbody: the request's body is read with no limit`
	w.Write(data)
}

// What limits the body of its own request, and is not followed further, limits no other's: the findings
// above stand.
func sendForm(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	f, _, err := r.FormFile("file")
	if err != nil {
		tell(w, err)
		return
	}
	defer f.Close()
	io.Copy(w, f)
}

func sendFormOk(w http.ResponseWriter, r *http.Request) { sendForm(w, r) }

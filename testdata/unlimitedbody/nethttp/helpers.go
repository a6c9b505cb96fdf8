package nethttp

import (
	"encoding/json"
	"io"
	"net/http"
)

// Nobody who calls it sets a limit: one finding, in the helper.
func decode(r *http.Request, v any) error {
	return json.NewDecoder(r.Body).Decode(v) // want `unlimitedbody: the request's body is read with no limit`
}

func firstCallerBad(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := decode(r, &it); err != nil {
		tell(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func secondCallerBad(w http.ResponseWriter, r *http.Request) {
	var it item
	if decode(r, &it) != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Some callers set one.
func parse(r *http.Request, v any) error {
	return json.NewDecoder(r.Body).Decode(v)
}

func limitingCallerOk(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var it item
	if err := parse(r, &it); err != nil {
		tell(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func carelessCallerBad(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := parse(r, &it); err != nil { // want `unlimitedbody: the request's body is read with no limit`
		tell(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The limit is set in the helper.
func decodeLimited(w http.ResponseWriter, r *http.Request, v any) error {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	return json.NewDecoder(r.Body).Decode(v)
}

func helperOk(w http.ResponseWriter, r *http.Request) {
	var it item
	if err := decodeLimited(w, r, &it); err != nil {
		tell(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func limit(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
}

func limitHelperOk(w http.ResponseWriter, r *http.Request) {
	limit(w, r)
	data, err := io.ReadAll(r.Body)
	if err != nil {
		tell(w, err)
		return
	}
	w.Write(data)
}

func limitHelperLateBad(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body) // want `unlimitedbody: the request's body is read with no limit`
	limit(w, r)
	w.Write(data)
}

// The helper is given a reader.
func readFrom(rd io.Reader) ([]byte, error) { return io.ReadAll(rd) }

func readerBad(w http.ResponseWriter, r *http.Request) {
	data, err := readFrom(r.Body) // want `unlimitedbody: the request's body is read with no limit`
	if err != nil {
		tell(w, err)
		return
	}
	w.Write(data)
}

func readerOk(w http.ResponseWriter, r *http.Request) {
	data, err := readFrom(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		tell(w, err)
		return
	}
	w.Write(data)
}

func readerLimitOk(w http.ResponseWriter, r *http.Request) {
	data, err := readFrom(io.LimitReader(r.Body, 1<<20))
	if err != nil {
		tell(w, err)
		return
	}
	w.Write(data)
}

func readerElsewhereOk(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get("http://upstream.example")
	if err != nil {
		http.Error(w, "bad gateway", http.StatusBadGateway)
		return
	}
	data, _ := readFrom(resp.Body)
	w.Write(data)
}

// limitedBody returns what is to be read.
func limitedBody(w http.ResponseWriter, r *http.Request) io.ReadCloser {
	return http.MaxBytesReader(w, r.Body, 1<<20)
}

func limitedBodyOk(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(limitedBody(w, r))
	if err != nil {
		tell(w, err)
		return
	}
	w.Write(data)
}

func decodeGeneric[T any](r *http.Request) (T, error) {
	var v T
	err := json.NewDecoder(r.Body).Decode(&v) // want `unlimitedbody: the request's body is read with no limit`
	return v, err
}

func genericBad(w http.ResponseWriter, r *http.Request) {
	it, err := decodeGeneric[item](r)
	if err != nil {
		tell(w, err)
		return
	}
	json.NewEncoder(w).Encode(it)
}

// The request as a field of a context.
type call struct {
	w http.ResponseWriter
	r *http.Request
}

func (c *call) bind(v any) error { return json.NewDecoder(c.r.Body).Decode(v) } // want `unlimitedbody: the request's body is read with no limit`

func bindBad(w http.ResponseWriter, r *http.Request) {
	c := &call{w, r}
	var it item
	if err := c.bind(&it); err != nil {
		tell(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A closure reads.
func closureBad(w http.ResponseWriter, r *http.Request) {
	read := func() ([]byte, error) {
		return io.ReadAll(r.Body) // want `unlimitedbody: the request's body is read with no limit`
	}
	data, err := read()
	if err != nil {
		tell(w, err)
		return
	}
	w.Write(data)
}

func closureOk(w http.ResponseWriter, r *http.Request) {
	read := func() ([]byte, error) {
		return io.ReadAll(r.Body)
	}
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	data, err := read()
	if err != nil {
		tell(w, err)
		return
	}
	w.Write(data)
}

// A function that nobody here calls may get a limited body.
func uncalled(r *http.Request) ([]byte, error) { return io.ReadAll(r.Body) }

// A reader of something else.
type source struct{ Body io.Reader }

func (s *source) all() ([]byte, error) { return io.ReadAll(s.Body) }

func sourceOk(w http.ResponseWriter, r *http.Request) {
	s := &source{Body: http.MaxBytesReader(w, r.Body, 1<<20)}
	data, err := s.all()
	if err != nil {
		tell(w, err)
		return
	}
	w.Write(data)
}

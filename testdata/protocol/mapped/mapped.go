// Package mapped uses header maps as maps.
package mapped

import (
	"maps"
	"net/http"
)

// rows: $0.set(Location) $0.status(201)
func Assign(w http.ResponseWriter, u string) {
	w.Header()["Location"] = []string{u}
	w.WriteHeader(http.StatusCreated)
}

// rows: $0.set(Location) $0.status(201)
func AssignView(w http.ResponseWriter, u string) {
	h := w.Header()
	h["Location"] = []string{u}
	w.WriteHeader(http.StatusCreated)
}

// Lost: The value is lost.
//
// rows: $0.set(Content-Type)
func Fn_ContentType(w http.ResponseWriter) {
	w.Header()["Content-Type"] = []string{"text/html"}
}

// rows: $0.set(Link)
func Append(w http.ResponseWriter, v string) {
	h := w.Header()
	h["Link"] = append(h["Link"], v)
}

// Fp_Suppress: a nil value says that the header is not sent.
// False: The header is not sent.
//
// rows: $0.set(Date) $0.status(200)
func Fp_Suppress(w http.ResponseWriter) {
	w.Header()["Date"] = nil
	w.WriteHeader(http.StatusOK)
}

// rows: $0.del(Location) $0.status(201)
func Delete(w http.ResponseWriter) {
	w.Header().Set("Location", "/")
	delete(w.Header(), "Location")
	w.WriteHeader(http.StatusCreated)
}

// rows: $0.del(Location) $0.status(201)
func DeleteMethod(w http.ResponseWriter) {
	w.Header().Set("Location", "/")
	w.Header().Del("Location")
	w.WriteHeader(http.StatusCreated)
}

// Fp_Clear removes all headers.
// False: The header is removed.
//
// rows: $0.set(Location) $0.status(201)
func Fp_Clear(w http.ResponseWriter) {
	w.Header().Set("Location", "/")
	clear(w.Header())
	w.WriteHeader(http.StatusCreated)
}

// Fp_ClearLoop removes them one by one.
// False: The header is removed.
//
// rows: $0.set(Location) $0.set(*) $0.status(201)
// rows: $0.set(Location) $0.status(201)
func Fp_ClearLoop(w http.ResponseWriter) {
	w.Header().Set("Location", "/")
	for k := range w.Header() {
		w.Header().Del(k)
	}
	w.WriteHeader(http.StatusCreated)
}

// Copy is to the response from another map.
//
// rows: $0.set(*)
func Copy(w http.ResponseWriter, from http.Header) {
	maps.Copy(w.Header(), from)
}

// rows: if $1!=nil: $0.set(*)
// rows: nothing
func CopyLoop(w http.ResponseWriter, from http.Header) {
	for k, vs := range from {
		for _, v := range vs {
			w.Header().Add(k, v)
		}
	}
}

// To copies into its first operand.
//
// rows: if $1!=nil: $0.set(*)
// rows: nothing
func To(dst, src http.Header) {
	for k, vs := range src {
		dst[k] = vs
	}
}

// Fp_From copies into its second operand.
// False: Sets headers in its second operand: only one map is followed.
//
// rows: nothing
func Fp_From(src, dst http.Header) {
	for k, vs := range src {
		dst[k] = vs
	}
}

// rows: $0.set(*)
// rows: nothing
func CallsTo(w http.ResponseWriter, r *http.Request) { To(w.Header(), r.Header) }

// False: Sets headers.
//
// rows: nothing
func Fp_CallsFrom(w http.ResponseWriter, r *http.Request) { Fp_From(r.Header, w.Header()) }

// rows: $0.set(*) $0.status(?)
// rows: $0.status(?)
func CallsClient(w http.ResponseWriter, res *http.Response) {
	To(w.Header(), res.Header)
	w.WriteHeader(res.StatusCode)
}

// Set is a helper on header maps.
//
// rows: $0.set(Location)
func Set(h http.Header, u string) { h.Set("Location", u) }

// rows: $0.set(Location)
func CallsSet(w http.ResponseWriter) { Set(w.Header(), "/") }

// OnRequest changes the headers of the request.
//
// rows: $0.status(201)
func OnRequest(w http.ResponseWriter, r *http.Request) {
	Set(r.Header, "/")
	r.Header.Set("Etag", "0")
	w.WriteHeader(http.StatusCreated)
}

// OnCopy changes a copy.
//
// rows: $0.status(201)
func OnCopy(w http.ResponseWriter) {
	h := w.Header().Clone()
	h.Set("Location", "/")
	w.WriteHeader(http.StatusCreated)
}

// OnNew changes a map of its own.
//
// rows: $0.status(201)
func OnNew(w http.ResponseWriter) {
	h := http.Header{}
	h.Set("Location", "/")
	w.WriteHeader(http.StatusCreated)
}

// rows: $0.set(Content-Type,text/html)
// rows: nothing
func Ask(w http.ResponseWriter) {
	if w.Header().Get("Content-Type") == "" {
		w.Header().Set("Content-Type", "text/html")
	}
}

// rows: $0.set($1)
func Key(w http.ResponseWriter, k, v string) { w.Header().Set(k, v) }

// rows: $0.set(Location) $0.status(201)
func CallsKey(w http.ResponseWriter) {
	Key(w, "location", "/")
	w.WriteHeader(http.StatusCreated)
}

// Converted: a map of another type.
//
// rows: $0.set(Location) $0.status(201)
func Converted(w http.ResponseWriter) {
	m := map[string][]string(w.Header())
	m["Location"] = []string{"/"}
	w.WriteHeader(http.StatusCreated)
}

// rows: $0.status(401) because(!header,Authorization)
// rows: nothing
func Lookup(w http.ResponseWriter, r *http.Request) {
	if _, ok := r.Header["Authorization"]; !ok {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

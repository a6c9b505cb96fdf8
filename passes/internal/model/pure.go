package model

import "strings"

// purePackages are packages whose functions yield the same for the same operands and do nothing else.
var purePackages = map[string]bool{
	"path": true, "strconv": true, "strings": true, "unicode": true, "unicode/utf8": true,
}

// pure are other functions of that kind: what they are asked of a request does not change while it is handled, unless
// somebody stores to it.
var pure = map[string]bool{
	"(*net/url.URL).Query":              true,
	"(net/url.Values).Get":              true,
	"(net/url.Values).Has":              true,
	"(net/http.Header).Get":             true,
	"(*net/http.Request).FormValue":     true,
	"(*net/http.Request).PathValue":     true,
	"(*net/http.Request).Referer":       true,
	"(*net/http.Request).UserAgent":     true,
	"(*net/http.Request).Context":       true,
	"github.com/go-chi/chi.URLParam":    true,
	"github.com/go-chi/chi/v5.URLParam": true,
}

// Pure reports whether two calls of the function of that full name with the same operands yield the same.
// A method of a builder or a reader of strings is not pure, a function is.
func Pure(fullName string) bool {
	if pure[fullName] {
		return true
	}
	i := strings.LastIndex(fullName, ".")
	return i > 0 && fullName[0] != '(' && purePackages[fullName[:i]] && !strings.HasPrefix(fullName[i+1:], "New")
}

package http

import "strings"

// Methods (RFC 9110, section 9.3).
const (
	MethodGet  = "GET"
	MethodHead = "HEAD"
	MethodPut  = "PUT"
)

// TrailerPrefix begins the names in a header map that net/http sends as trailers.
const TrailerPrefix = "Trailer:"

// CanonicalHeaderKey returns the name under which net/http keeps a header: the first letter and any that follows a hyphen in upper case, the
// others in lower case. A name that is no token (RFC 9110, section 5.6.2) stays as it is.
func CanonicalHeaderKey(name string) string {
	for i := range len(name) {
		if !isTokenByte(name[i]) {
			return name
		}
	}
	words := strings.Split(strings.ToLower(name), "-")
	for i, w := range words {
		if w != "" {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, "-")
}

func isTokenByte(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || strings.IndexByte("!#$%&'*+-.^_`|~", c) >= 0
}

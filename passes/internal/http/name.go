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
// others in lower case. A name that is no token stays as it is.
func CanonicalHeaderKey(name string) string {
	if !IsToken(name) {
		return name
	}
	words := strings.Split(strings.ToLower(name), "-")
	for i, w := range words {
		if w != "" {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, "-")
}

// IsToken reports whether the text is a token, as names of headers are (RFC 9110, section 5.6.2).
func IsToken(text string) bool {
	return text != "" && !strings.ContainsFunc(text, func(r rune) bool {
		return (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && !strings.ContainsRune("!#$%&'*+-.^_`|~", r)
	})
}

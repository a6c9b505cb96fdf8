// Package lateheader defines the rule lateheader: report headers that are set after the response was sent.
//
// # Rule lateheader
//
// lateheader: report headers that are set after the response was sent
//
// Headers go out with the status, at WriteHeader or at the first byte of the body. What is set later is
// never sent.
//
// The sentence (net/http, ResponseWriter.Header): "Changing the header map after a call to WriteHeader (or Write) has
// no effect unless the HTTP status code was of the 1xx class or the modified headers are trailers."
//
// WRONG:
//
//	w.WriteHeader(http.StatusCreated)
//	w.Header().Set("Location", u)
//
// RIGHT:
//
//	w.Header().Set("Location", u)
//	w.WriteHeader(http.StatusCreated)
//
// A header is reported where every path has sent the response before. Trailers that were announced and
// those with http.TrailerPrefix are not reported, and neither is a header that is set after an interim status.
//
// RFC 9110 has no sentence: the header section comes first (section 6.3), and findings are as strong as what the header was for.
//
// Known limits: what is written to a bufio.Writer counts as sent at once.
package lateheader

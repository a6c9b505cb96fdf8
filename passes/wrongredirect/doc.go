// Package wrongredirect defines the rule wrongredirect: report 301 and 302 in answer to methods other than GET and HEAD.
//
// # Rule wrongredirect
//
// wrongredirect: report 301 and 302 in answer to methods other than GET and HEAD
//
// After a 301 or 302 in answer to POST some clients send POST again and some send GET: which it will be is left to them.
// 307 and 308 keep the method, and 303 says that it is GET.
//
// The sentences: 307, "The request should be repeated at the temporary location identified", and 308, "repeated at the location identified"
// (the status table, which has no 301 and no 302); "For historical reasons, a user agent MAY change the request
// method from POST to GET for the subsequent request. If this behavior is undesired, the 308 (Permanent Redirect) status code
// can be used instead" (RFC 9110, section 15.4.2; 15.4.3 with 307 for 302). Only the strict profile reports it, as a warning.
//
// WRONG:
//
//	mux.HandleFunc("POST /items", func(w http.ResponseWriter, r *http.Request) {
//		http.Redirect(w, r, "/items/1", http.StatusFound)
//	})
//
// RIGHT:
//
//	mux.HandleFunc("POST /items", func(w http.ResponseWriter, r *http.Request) {
//		http.Redirect(w, r, "/items/1", http.StatusSeeOther)
//	})
//
// A redirect is reported only where the routes, or what the path has asked of the method, leave no GET and no HEAD. A handler
// that every method reaches is not reported.
package wrongredirect

// Package wrongforbidden defines the rule wrongforbidden: report 403 where the credentials are missing or wrong.
//
// # Rule wrongforbidden
//
// wrongforbidden: report 403 where the credentials are missing or wrong
//
// 401 asks the client to authenticate; 403 says that authenticating again will not help. A client that
// sent no credentials, or stale ones, and is answered 403 gives up where it should log in.
//
// The sentences: "The authentication credentials included with this request are missing or invalid"
// (the status table, 401); "If authentication credentials were provided in the request, the server
// considers them insufficient to grant access" (RFC 9110, section 15.5.4, 403).
//
// WRONG:
//
//	user, pass, ok := r.BasicAuth()
//	if !ok {
//		http.Error(w, "forbidden", http.StatusForbidden)
//		return
//	}
//
// RIGHT:
//
//	if !ok {
//		w.Header().Set("WWW-Authenticate", `Basic realm="items"`)
//		http.Error(w, "unauthorized", http.StatusUnauthorized)
//		return
//	}
//
// A 403 is reported only where every path to it was led there by the absence or the failed check of an
// Authorization header, basic authentication, or a cookie whose name says that it holds a session or a
// token, or by an error of golang-jwt that says what is wrong with a token, or in a function that echo's or fiber's middleware for
// credentials calls where these are missing or do not verify. A 403 of a cookie or header that guards against cross-site requests is right, and so is one once the caller is known.
//
// The table decides: findings are warnings ("The client SHOULD NOT automatically repeat the request with the same
// credentials", section 15.5.4, is said to clients).
//
// Known limits: the error of a function of another package that was given the token is not known to be of it.
package wrongforbidden

// Package wrongmethodstatus defines the rule wrongmethodstatus: report a ruled-out method that is answered other than 405, and 405 for something else.
//
// # Rule wrongmethodstatus
//
// wrongmethodstatus: report a ruled-out method that is answered other than 405, and 405 for something else
//
// A client that used a method which the resource does not have must learn just that: 405, with the
// methods that it has. 400 sends it looking for a fault in its request, 404 makes it believe that the
// resource is gone, 500 that the server is broken.
//
// The sentences: "The HTTP verb specified in the request isn't supported on this resource, or the
// method requires a filter, which wasn't provided" (the status table, 405); "the method received in the
// request-line is known by the origin server but not supported by the target resource" (RFC 9110,
// section 15.5.6).
//
// WRONG:
//
//	if r.Method != http.MethodPost {
//		http.Error(w, "bad request", http.StatusBadRequest)
//		return
//	}
//
// RIGHT:
//
//	if r.Method != http.MethodPost {
//		w.Header().Set("Allow", "POST")
//		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
//		return
//	}
//
// A handler that asks for some methods, answers them, and ends without an answer for every other one
// sends them an empty 200; that is reported too.
//
// An answer is reported only where every path to it was led there by the method as its last condition. The
// other way round, a 405 is reported where the path was led there by missing credentials, by a body
// that could not be read, or by an error that says that something does not exist, exists already or took too long, and nothing had
// looked at the method. A required filter that was not provided is no such condition, since the table allows 405 for it; the rfc9110
// profile reports a 405 because a parameter of the query or of a form is missing.
//
// Not reported are a router's own 404 and 405 handlers, 501 where every method of RFC 9110 was ruled out ("when the server does not
// recognize the request method", section 15.6.2), and a status to which another condition led. The table decides: findings are warnings.
//
// Known limits: a parameter of the query that is no number is not known to be the client's.
package wrongmethodstatus

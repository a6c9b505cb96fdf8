// Package invalidstatus defines the rule invalidstatus: report statuses that are none, or none that can answer.
//
// # Rule invalidstatus
//
// invalidstatus: report statuses that are none, or none that can answer
//
// net/http panics on a status below 100 or above 999, and the client's connection is cut. After an interim status
// (100 to 199) a client goes on waiting; net/http sends it an empty 200 when the handler returns. A redirect
// whose status is no redirect's leaves the client where it is. A code that nobody has registered is read as
// the first of its class.
//
// The sentences: "The status code of a response is a three-digit integer code", and "Values outside the range 100..599 are invalid" (RFC
// 9110, section 15): errors; the 1xx class "indicates an interim response for communicating connection status or request
// progress prior to completing the requested action and sending a final response" (section 15.2): an error; "the
// 3xx (Redirection) class of status code indicates that further action needs to be taken" (section 15.4): a warning; the registry of
// section 16.2.1, in the strict profile: an info. The status table names no other code.
//
// WRONG:
//
//	w.WriteHeader(http.StatusProcessing) // and the handler returns
//	http.Redirect(w, r, "/login", http.StatusUnauthorized)
//
// RIGHT:
//
//	w.WriteHeader(http.StatusAccepted)
//	http.Redirect(w, r, "/login", http.StatusSeeOther)
//
// A status is reported only where every path that sends it there sends that constant. Not reported are an interim status
// before a final one, which may be the 200 that the first byte of a body implies; 101 Switching Protocols, after which no
// HTTP is spoken; a redirect function with 201 or 202, with which Location means something; and codes from 600 to 999, but in
// the strict profile.
//
// Known limits: an interim status that a helper sends is not told to who calls the helper.
package invalidstatus

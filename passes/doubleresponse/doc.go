// Package doubleresponse defines the rule doubleresponse: report a second answer on a path that has already sent one.
//
// # Rule doubleresponse
//
// doubleresponse: report a second answer on a path that has already sent one
//
// Status and headers go out once. A second WriteHeader is ignored with a log line, and a second body is
// glued to the first: the client gets the error text followed by the result, under the first status.
//
// RFC 9110, section 15: a request has one final response.
//
// WRONG:
//
//	if err != nil {
//		http.Error(w, err.Error(), http.StatusInternalServerError)
//	}
//	w.WriteHeader(http.StatusNoContent)
//
// RIGHT:
//
//	if err != nil {
//		http.Error(w, err.Error(), http.StatusInternalServerError)
//		return
//	}
//	w.WriteHeader(http.StatusNoContent)
//
// One path on which both answers are certain is enough for a report. Many writes after one commit are
// streaming, 1xx statuses come before the final one, and http.Error after a failed Encode of a JSON
// encoder is right: that encoder writes nothing unless all went well. In the strict profile an error answer
// after a write to the client failed is reported too: nobody reads it.
package doubleresponse

// Package doubleresponse defines the rule doubleresponse: report a second answer on a path that has already sent one.
//
// # Rule doubleresponse
//
// doubleresponse: report a second answer on a path that has already sent one
//
// Status and headers go out once. A second WriteHeader is ignored with a log line, and a second body is
// glued to the first: the client gets the error text followed by the result, under the first status.
//
// The sentences: "A single request might have multiple associated responses: zero or more "interim" (non-final) responses with
// status codes in the "informational" (1xx) range, followed by exactly one "final" response" (RFC 9110, section 15): an
// error. The status table does not say.
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
// In gin and hertz a return does not keep the handlers behind a middleware from being called: one that answers has to abort.
//
// WRONG:
//
//	func auth(c *gin.Context) {
//		if c.GetHeader("Authorization") == "" {
//			c.JSON(http.StatusUnauthorized, gin.H{"error": "who are you?"})
//			return
//		}
//		c.Next()
//	}
//
// RIGHT:
//
//	if c.GetHeader("Authorization") == "" {
//		c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"error": "who are you?"})
//		return
//	}
//
// That is reported of a function which the package registers before other handlers, or which calls Next. What stands before all routes is
// also called for requests that none of them takes: there only failures are reported, and what is sent where an error is known, without 404
// and its like.
//
// One path on which both answers are certain is enough for a report. Many writes after one commit are
// streaming, 1xx statuses come before the final one, and http.Error after a failed Encode of a JSON
// encoder is right: that encoder writes nothing unless all went well. A template, an XML encoder and io.Copy may have begun the body when
// they fail: render to a buffer first, or end the answer with a panic of http.ErrAbortHandler. In the strict profile an error answer
// after a write to the client failed is reported too, as an info: nobody reads it.
//
// Known limits: interim statuses that a helper sends after the final one are not seen, and what a helper is told by a field
// that nothing sets is believed.
package doubleresponse

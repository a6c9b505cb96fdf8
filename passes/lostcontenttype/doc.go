// Package lostcontenttype defines the rule lostcontenttype: report a Content-Type that http.Error replaces.
//
// # Rule lostcontenttype
//
// lostcontenttype: report a Content-Type that http.Error replaces
//
// http.Error writes text: it sets Content-Type to text/plain, whatever was set before. A client that is promised
// JSON gets text, and where the message is JSON it does not decode it.
//
// The sentences: "The Content-Type header field indicates the media type of the associated representation" (RFC 9110,
// section 8.3); Error "sets Content-Type to "text/plain; charset=utf-8"" (net/http). The status table does not say: findings
// are infos.
//
// WRONG:
//
//	w.Header().Set("Content-Type", "application/json")
//	http.Error(w, `{"error":"not found"}`, http.StatusNotFound)
//
// RIGHT:
//
//	w.Header().Set("Content-Type", "application/json")
//	w.WriteHeader(http.StatusNotFound)
//	io.WriteString(w, `{"error":"not found"}`)
//
// An answer is reported only where on every path that sends the status there a constant Content-Type other than
// text/plain was set before. A Content-Type that was set to something that is not known is not reported.
package lostcontenttype

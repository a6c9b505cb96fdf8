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
// section 8.3); Error "sets Content-Type to "text/plain; charset=utf-8"" (net/http). The status table does not say.
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
// text/plain was set before: a warning, where what is sent is certainly JSON, XML or HTML (a constant that begins as they do, one that
// fmt.Sprintf formats, what json.Marshal returned), since the type is then wrong. Where it may be the text that http.Error is for, only
// what was set is lost: many handlers set the type for their success first and mean their errors to be text, so that
// only the strict profile reports it, as an info. A Content-Type that was set to something that is not known is not reported.
package lostcontenttype

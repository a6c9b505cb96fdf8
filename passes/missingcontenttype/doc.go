// Package missingcontenttype defines the rule missingcontenttype: report JSON or XML that is sent without a Content-Type.
//
// # Rule missingcontenttype
//
// missingcontenttype: report JSON or XML that is sent without a Content-Type
//
// Where no Content-Type was set net/http looks at the first bytes: JSON is sent as text/plain, and so is XML
// without a declaration. Clients that go by the type do not decode it.
//
// The sentence: "A sender that generates a message containing content SHOULD generate a Content-Type header field in that
// message unless the intended media type of the enclosed representation is unknown to the sender" (RFC 9110, section 8.3): a
// warning. The status table does not say, so only the strict profile reports it.
//
// WRONG:
//
//	json.NewEncoder(w).Encode(item)
//
// RIGHT:
//
//	w.Header().Set("Content-Type", "application/json")
//	json.NewEncoder(w).Encode(item)
//
// A body is reported only where an encoder of JSON or XML writes it, or a value that json.Marshal or its like has just
// returned is written, and every path that sends that status there has set no Content-Type. Text that is made in other
// ways is not reported.
package missingcontenttype

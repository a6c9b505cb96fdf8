// Package wrongmediatype defines the rule wrongmediatype: report a media type that is not supported and answered other than 415.
//
// # Rule wrongmediatype
//
// wrongmediatype: report a media type that is not supported and answered other than 415
//
// 415 tells a client that the server cannot read the format in which it sent its content: it can send another.
// A client that is told 400 looks for a fault in what it sent, and one that is told 415 because of its Accept header
// changes what it sends, where it should ask for another format.
//
// The sentences: "The client's ContentType header isn't correct (for example, the client attempts to send the
// request in XML, but the resource can accept only JSON)" (the status table, 415); "the content is in a format not
// supported by this method on the target resource" (RFC 9110, section 15.5.16); 406 is for a resource that has no
// representation "that would be acceptable to the user agent, according to the proactive negotiation header
// fields" (section 15.5.7). The table decides: findings are warnings.
//
// WRONG:
//
//	if r.Header.Get("Content-Type") != "application/json" {
//		http.Error(w, "JSON is wanted", http.StatusBadRequest)
//		return
//	}
//
// RIGHT:
//
//	if r.Header.Get("Content-Type") != "application/json" {
//		http.Error(w, "JSON is wanted", http.StatusUnsupportedMediaType)
//		return
//	}
//
// An answer is reported where a path was led to it by a Content-Type that did not fit, though other paths may send the
// same status at the same place for other reasons. The type was compared by == or a switch, by strings.HasPrefix and its
// like, or it is what mime.ParseMediaType made of it. Not reported are answers to a Content-Type that is missing or that
// cannot be parsed, for which 400 is as good, and any success: a handler may go on without the type. A helper that
// chooses by the type how it writes an error is judged by why it was called.
//
// Known limits: a type that was looked for in a loop or in a map of a struct of one's own is not followed.
package wrongmediatype

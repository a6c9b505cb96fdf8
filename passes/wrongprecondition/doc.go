// Package wrongprecondition defines the rule wrongprecondition: report a failed precondition that is answered other than 412, and 412 for something else.
//
// # Rule wrongprecondition
//
// wrongprecondition: report a failed precondition that is answered other than 412, and 412 for something else
//
// A client that sends If-Match or If-Unmodified-Since asks not to lose another client's update. 412 tells it that
// the resource has changed: it can read it anew and try again. Told 400 or 409 it cannot know that this is
// why, and told 412 for anything else it reads anew and tries again in vain.
//
// The sentences: "Failed to update, as resource changed" (the status table, 412); "one or more conditions given in the request header
// fields evaluated to false when tested on the server" (RFC 9110, section 15.5.13); "An origin server that evaluates an
// If-Match condition MUST NOT perform the requested method if the condition evaluates to false. Instead, the origin server MAY
// indicate that the conditional request failed by responding with a 412 (Precondition Failed) status code" (section 13.1.1; 13.1.4
// for If-Unmodified-Since). The table decides: findings are warnings.
//
// WRONG:
//
//	if match := r.Header.Get("If-Match"); match != "" && match != item.ETag {
//		http.Error(w, "the item has changed", http.StatusConflict)
//		return
//	}
//
// RIGHT:
//
//	if match := r.Header.Get("If-Match"); match != "" && match != item.ETag {
//		http.Error(w, "the item has changed", http.StatusPreconditionFailed)
//		return
//	}
//
// An answer is reported only where every path that sends that status there was led to it by a precondition that was compared
// and failed. Not reported are 428 and others where the header is missing or has no form, any success, 304 for
// If-None-Match and If-Modified-Since, and 409 or 412 for a version that is no precondition's. A 412 is reported where
// missing credentials or a body that could not be read led to it, or, where nothing has looked at a precondition, an error that
// says that something does not exist, exists already or took too long.
//
// Known limits: a header that is compared in a loop over its entity tags is not followed. A 412 to which a condition led that the
// rules do not know is not reported: it may compare a version from the body, the query or a header of one's own.
package wrongprecondition

// Package unlimitedbody defines the rule unlimitedbody: report request bodies that are read whole with no limit.
//
// # Rule unlimitedbody
//
// unlimitedbody: report request bodies that are read whole with no limit
//
// A body that is read whole, decoded or bound with no limit lets one client take all of the server's memory.
// The table names 413 for a payload above the maximum: a handler without a limit can never send it.
//
// The sentence: "maxPayload (1048576) was exceeded" (the status table, 413). RFC 9110 has the status
// in section 15.5.14 and leaves the limit to the server.
//
// WRONG:
//
//	err := json.NewDecoder(r.Body).Decode(&item)
//
// RIGHT:
//
//	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
//	err := json.NewDecoder(r.Body).Decode(&item)
//
// A limit counts wherever it is set before the read: in the handler, in a helper, in a caller. Where
// something in the package limits bodies and hands requests on (middleware, http.MaxBytesHandler), no handler of
// the package is reported, since which handlers it stands before is not followed. A limit that a
// proxy or another package sets is declared with -settings.bodylimit. ParseForm limits the body to
// 10 MB by itself; the argument of ParseMultipartForm bounds memory and not the body. Streaming a body to
// a file or to another service is not reported.
//
// The table decides: findings are warnings. -settings.maxpayload (1048576) is the limit that the message proposes. In the strict
// profile a constant limit above it is reported too, as an info, where the body is read: not that of a framework or of ParseForm, which nobody set,
// nor one that a helper is told.
package unlimitedbody

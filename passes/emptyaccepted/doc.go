// Package emptyaccepted defines the rule emptyaccepted: report 202 with no body.
//
// # Rule emptyaccepted
//
// emptyaccepted: report 202 with no body
//
// A 202 says that the work is not done. What the client is to make of that, whether the job is queued or runs, it
// reads in the body.
//
// The sentences: "Also, returns an entity that contains the current state of the job" (the status table); "The representation sent
// with this response ought to describe the request's current status" (RFC 9110, section 15.3.3). It ought to, so only the strict
// profile reports it, as an info.
//
// WRONG:
//
//	w.Header().Set("Location", "/jobs/"+job.ID)
//	w.WriteHeader(http.StatusAccepted)
//
// RIGHT:
//
//	w.Header().Set("Location", "/jobs/"+job.ID)
//	w.WriteHeader(http.StatusAccepted)
//	json.NewEncoder(w).Encode(job)
//
// A 202 is reported in handlers alone, where the handler returns on some path with nothing written. A body that may be empty is
// not reported.
package emptyaccepted

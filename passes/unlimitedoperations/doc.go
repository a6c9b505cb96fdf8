// Package unlimitedoperations defines the rule unlimitedoperations: report lists of operations that are worked through with no bound.
//
// # Rule unlimitedoperations
//
// unlimitedoperations: report lists of operations that are worked through with no bound
//
// A body within its limit can hold a hundred thousand short operations. A handler that works through all of them
// lets one request keep the server busy; a client that is refused must learn that it sent too many, to send fewer at a time.
//
// The sentence: "maxOperations (1000) or maxPayload (1048576) was exceeded" (the status table, 413). RFC 9110 has the status in
// section 15.5.14 and leaves the limit to the server. The table decides: findings are warnings.
//
// WRONG:
//
//	for _, op := range batch.Operations {
//		apply(op)
//	}
//
// RIGHT:
//
//	if len(batch.Operations) > 1000 {
//		http.Error(w, "too many operations", http.StatusRequestEntityTooLarge)
//		return
//	}
//	for _, op := range batch.Operations {
//		apply(op)
//	}
//
// A list is reported where the function that decodes the body goes over it in a loop, nothing compares its length with more than
// 1, and each element is a struct with a field that is named method, op, operation, action, verb, command or cmd: it says what
// to do. An answer is reported where such a list was found to be longer than a constant and the status is an error other than 413. The strict
// profile reports both of any list, and a bound above -settings.maxoperations (1000), as infos.
//
// Not reported are a list that another function gets, or that lies in what another function gets, such as a
// validator, and a list whose field has a tag that asks a validator for a bound: they may bound it.
//
// Known limits: a list that another function works through is not seen, and neither is one behind a pointer.
package unlimitedoperations

package analyzer_test

// An exception is a move that changes the findings of one function, or of those in one folder that have an adapter in
// common, which nothing but a limit of the engine explains.
type exception struct{ move, function string }

// The limits.
const (
	assigned = "what a closure assigns to a variable that it captures is not known to who calls it"
	joined   = "the reason for a status is kept where branches join in a variable, and not in one that a closure captures"
	called   = "a helper that is given a function, or a closure that captures one, is not seen to call it"
	decoder  = "a decoder of the body that another function gets is not followed"
	wrapped  = "a wrapper whose forwarding is not seen may do anything once another function has it"
	declined = "a helper that does not always answer may know that there has been an answer"
	reason   = "the reason for an answer is what the helper asked of its operand, not what the caller knows of that"
	through  = "what a helper reads through is not known to be not nil for its caller"
	decoded  = "what was decoded from JSON is not known to be so where a closure captures it"
	limited  = "which handlers a limit stands before is known only within its package"
	record   = "what a struct that carries a status holds is not followed into closures and out of them"
	stale    = "a field that a closure assigns to through a captured pointer keeps its value for who calls it"
	made     = "a status that a helper puts into a struct is reported where the struct was made"
	interim  = "rows do not tell of interim statuses: one that a helper sends after the final one is not seen"
	methods  = "what a helper does on some methods alone is judged by those that reach the helper, not its caller"
	twice    = "a helper in another package that looks at the credentials and answers is judged there and where it is called"
	lists    = "a list that is decoded, worked through and bounded in more than one function is not followed"
	text     = "what a text is made of is seen where it is given to the call that answers"
	redirect = "a helper of another package is not known to redirect"
	pended   = "what a helper asked before it chose a status that is sent later is its own affair"
	quantity = "of several reads in a helper it is the helper's choice which it will be"
)

// exceptions gives the reasons. An entry that is not needed any more fails the test.
var exceptions = map[exception]string{
	{"a call into a closure", "doubleresponse/nethttp.interimAfterBad"}:               interim,
	{"a call into a helper", "doubleresponse/nethttp.interimAfterBad"}:                interim,
	{"a call into another package", "doubleresponse/nethttp.interimAfterBad"}:         interim,
	{"a call into a closure", "missingheader/values.changedOk"}:                       stale,
	{"a call into a closure", "missingheader/values"}:                                 record,
	{"a call into a closure", "missinglocation/values"}:                               record,
	{"an assignment into a closure", "missingheader/values"}:                          record,
	{"a branch into a closure", "missingheader/values"}:                               record,
	{"a branch into a closure", "missinglocation/values"}:                             record,
	{"the body into a closure", "missinglocation/values"}:                             record,
	{"a call into a helper", "missingheader/values.changedBad"}:                       made,
	{"a call into another package", "missingheader/values.changedBad"}:                made,
	{"a call into a closure", "doubleresponse/chi.wrappedBad"}:                        wrapped,
	{"a call into a closure", "doubleresponse/nethttp.closureBad"}:                    called,
	{"a call into a closure", "doubleresponse/nethttp.sendFoundOk"}:                   through,
	{"a call into a closure", "forbiddenbody/chi.wrappedBad"}:                         wrapped,
	{"a call into a closure", "forbiddenbody/nethttp.bufferedBad"}:                    wrapped,
	{"a call into a closure", "forbiddenbody/nethttp.gzippedBad"}:                     wrapped,
	{"a call into a closure", "forbiddenbody/nethttp.closureBad"}:                     called,
	{"a call into a closure", "lateheader/chi.wrappedBad"}:                            wrapped,
	{"a call into a closure", "missinglocation/nethttp.calledClosureBad"}:             called,
	{"a call into a closure", "unlimitedbody/nethttp.decoderVariableBad"}:             decoder,
	{"a call into a closure", "wrongforbidden/nethttp.joinedBad"}:                     joined,
	{"a call into a closure", "wrongmethodstatus/nethttp.joinedBad"}:                  joined,
	{"a call into a closure", "wrongtoolarge/nethttp.joinedBad"}:                      joined,
	{"an assignment into a closure", "doubleresponse/nethttp.sendFoundOk"}:            assigned,
	{"an assignment into a closure", "doubleresponse/nethttp.flagOk"}:                 assigned,
	{"an assignment into a closure", "forbiddenbody/nethttp.joinedBad"}:               assigned,
	{"an assignment into a closure", "missingheader/nethttp.joinedBad"}:               assigned,
	{"an assignment into a closure", "missinglocation/nethttp.joinedStatusBad"}:       assigned,
	{"an assignment into a closure", "missinglocation/nethttp.crossedStatusBad"}:      assigned,
	{"an assignment into a closure", "missinglocation/nethttp.askedStatusBad"}:        assigned,
	{"an assignment into a closure", "missinglocation/nethttp.switchedElsewhereBad"}:  assigned,
	{"an assignment into a closure", "missinglocation/nethttp.switchedStatusBad"}:     assigned,
	{"an assignment into a closure", "missinglocation/nethttp.deferredClosureBad"}:    assigned,
	{"an assignment into a closure", "missinglocation/nethttp.helperJoinedStatusBad"}: assigned,
	{"an assignment into a closure", "wrongforbidden/nethttp.joinedBad"}:              assigned,
	{"an assignment into a closure", "wrongmethodstatus/nethttp.joinedBad"}:           assigned,
	{"an assignment into a closure", "wrongtoolarge/nethttp.joinedBad"}:               assigned,
	{"a branch into a closure", "doubleresponse/nethttp.closureBad"}:                  called,
	{"a branch into a closure", "doubleresponse/nethttp.sendFoundTurnedBad"}:          assigned,
	{"a branch into a closure", "doubleresponse/nethttp.askedOtherBad"}:               declined,
	{"a branch into a closure", "doubleresponse/nethttp.flagBad"}:                     assigned,
	{"a branch into a closure", "doubleresponse/nethttp.loopErrorBad"}:                declined,
	{"a branch into a closure", "doubleresponse/nethttp.encodeDecodedOk"}:             decoded,
	{"a branch into a closure", "forbiddenbody/nethttp.joinedBad"}:                    assigned,
	{"a branch into a closure", "missingheader/nethttp.joinedBad"}:                    assigned,
	{"a branch into a closure", "missinglocation/nethttp.joinedStatusBad"}:            assigned,
	{"a branch into a closure", "missinglocation/nethttp.crossedStatusBad"}:           assigned,
	{"a branch into a closure", "missinglocation/nethttp.askedStatusBad"}:             assigned,
	{"a branch into a closure", "missinglocation/nethttp.switchedElsewhereBad"}:       assigned,
	{"a branch into a closure", "missinglocation/nethttp.switchedStatusBad"}:          assigned,
	{"a branch into a closure", "missinglocation/nethttp.helperJoinedStatusBad"}:      assigned,
	{"a branch into a closure", "wrongforbidden/nethttp.joinedBad"}:                   assigned,
	{"a branch into a closure", "wrongforbidden/nethttp.switchBad"}:                   reason,
	{"a branch into a closure", "wrongmethodstatus/nethttp.joinedBad"}:                assigned,
	{"a branch into a closure", "wrongtoolarge/nethttp.joinedBad"}:                    assigned,
	{"a branch into a closure", "wrongtoolarge/nethttp.untoldEOFBad"}:                 reason,
	{"the body into a closure", "unlimitedbody/nethttp.elsewhereBad"}:                 quantity,
	{"a call into a helper", "doubleresponse/chi.wrappedBad"}:                         wrapped,
	{"a call into a helper", "doubleresponse/nethttp.closureBad"}:                     called,
	{"a call into a helper", "doubleresponse/nethttp.sendFoundOk"}:                    through,
	{"a call into a helper", "forbiddenbody/chi.wrappedBad"}:                          wrapped,
	{"a call into a helper", "forbiddenbody/nethttp.bufferedBad"}:                     wrapped,
	{"a call into a helper", "forbiddenbody/nethttp.gzippedBad"}:                      wrapped,
	{"a call into a helper", "forbiddenbody/nethttp.closureBad"}:                      called,
	{"a call into a helper", "lateheader/chi.wrappedBad"}:                             wrapped,
	{"a call into a helper", "missinglocation/nethttp.calledClosureBad"}:              called,
	{"a call into a helper", "unlimitedbody/nethttp.decoderVariableBad"}:              decoder,
	{"a branch into a helper", "doubleresponse/nethttp.closureBad"}:                   called,
	{"a branch into a helper", "doubleresponse/nethttp.askedOtherBad"}:                declined,
	{"a branch into a helper", "wrongforbidden/nethttp.switchBad"}:                    reason,
	{"a branch into a helper", "wrongtoolarge/nethttp.untoldEOFBad"}:                  reason,
	{"a call into another package", "doubleresponse/chi.wrappedBad"}:                  wrapped,
	{"a call into another package", "doubleresponse/nethttp.closureBad"}:              called,
	{"a call into another package", "forbiddenbody/chi.wrappedBad"}:                   wrapped,
	{"a call into another package", "forbiddenbody/nethttp.bufferedBad"}:              wrapped,
	{"a call into another package", "forbiddenbody/nethttp.gzippedBad"}:               wrapped,
	{"a call into another package", "forbiddenbody/nethttp.closureBad"}:               called,
	{"a call into another package", "lateheader/chi.wrappedBad"}:                      wrapped,
	{"a call into another package", "missinglocation/nethttp.calledClosureBad"}:       called,
	{"a call into another package", "unlimitedbody/chilimited.createOk"}:              limited,
	{"a call into another package", "unlimitedbody/nethttp.decoderVariableBad"}:       decoder,
	{"a call into another package", "wrongtoolarge/chi.createOk"}:                     limited,
	{"a call into another package", "wrongtoolarge/chi.knownBad"}:                     limited,
	{"a branch into another package", "doubleresponse/nethttp.closureBad"}:            called,
	{"a branch into another package", "wrongtoolarge/nethttp.untoldEOFBad"}:           reason,
	{"the body into a helper", "unlimitedbody/nethttp.elsewhereBad"}:                  quantity,
	{"the body into a closure", "lateheader/gin.redirectGetBad"}:                      methods,
	{"the body into a helper", "lateheader/gin.redirectGetBad"}:                       methods,
	{"the body into a closure", "wrongforbidden/echo.forbidden"}:                      made,
	{"the body into a closure", "wrongforbidden/echo5.forbidden"}:                     made,
	{"the body into a helper", "wrongforbidden/echo.forbidden"}:                       made,
	{"the body into a helper", "wrongforbidden/echo5.forbidden"}:                      made,
	{"a call into another package", "unlimitedbody/echolimit.createOk"}:               limited,
	{"a call into another package", "unlimitedbody/ginsize.createOk"}:                 limited,
	{"a branch into another package", "wrongforbidden/gin.basicBad"}:                  twice,
	{"a call into a closure", "invalidstatus/nethttp.processingBad"}:                  interim,
	{"a call into a helper", "invalidstatus/nethttp.processingBad"}:                   interim,
	{"a call into another package", "invalidstatus/nethttp.processingBad"}:            interim,
	{"the body into a closure", "invalidstatus/nethttp.processingBad"}:                interim,
	{"the body into a helper", "invalidstatus/nethttp.processingBad"}:                 interim,
	{"a call into a closure", "lostcontenttype/nethttp.marshalledBad"}:                text,
	{"a call into a closure", "unlimitedoperations/nethttp"}:                          lists,
	{"a call into a helper", "unlimitedoperations/nethttp"}:                           lists,
	{"a branch into a closure", "unlimitedoperations/echo"}:                           lists,
	{"a branch into a closure", "unlimitedoperations/fiber"}:                          lists,
	{"a branch into a closure", "unlimitedoperations/gin"}:                            lists,
	{"a branch into a closure", "unlimitedoperations/lib"}:                            lists,
	{"a branch into a closure", "unlimitedoperations/nethttp"}:                        lists,
	{"a branch into a helper", "unlimitedoperations/echo"}:                            lists,
	{"a branch into a helper", "unlimitedoperations/fiber"}:                           lists,
	{"a branch into a helper", "unlimitedoperations/gin"}:                             lists,
	{"a branch into a helper", "unlimitedoperations/lib"}:                             lists,
	{"a branch into a helper", "unlimitedoperations/nethttp"}:                         lists,
	{"an assignment into a closure", "invalidstatus/nethttp.unsetBad"}:                assigned,
	{"a branch into a closure", "invalidstatus/nethttp.unsetBad"}:                     assigned,
	{"the body into a closure", "unlimitedoperations/echo.statusBad"}:                 made,
	{"the body into a closure", "wrongmediatype/fiber.typeBad"}:                       pended,
	{"the body into a closure", "wrongmediatype/fiber.acceptBad"}:                     pended,
	{"the body into a closure", "wrongmediatype/gin.requestBad"}:                      pended,
	{"the body into a closure", "wrongprecondition/fiber.matchBad"}:                   pended,
	{"the body into a helper", "unlimitedoperations/echo.statusBad"}:                  made,
	{"the body into a helper", "wrongmediatype/fiber.typeBad"}:                        pended,
	{"the body into a helper", "wrongmediatype/fiber.acceptBad"}:                      pended,
	{"the body into a helper", "wrongmediatype/gin.requestBad"}:                       pended,
	{"the body into a helper", "wrongprecondition/fiber.matchBad"}:                    pended,
	{"a call into another package", "invalidstatus/gin.redirectBad"}:                  redirect,
	{"a call into another package", "lostcontenttype/echo"}:                           text,
	{"a call into another package", "lostcontenttype/gin"}:                            text,
	{"a call into another package", "lostcontenttype/lib"}:                            text,
	{"a call into another package", "lostcontenttype/nethttp"}:                        text,
	{"a call into another package", "unlimitedoperations/echo"}:                       limited,
}

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
	looped   = "the next round of a loop is judged in the helper, what comes behind the loop where it is"
	interim  = "rows do not tell of interim statuses: one that a helper sends after the final one is not seen"
	methods  = "what a helper does on some methods alone is judged by those that reach the helper, not its caller"
	twice    = "a helper in another package that looks at the credentials and answers is judged there and where it is called"
	variable = "that a package sets another's variable is seen only in that package"
	listed   = "what a variadic parameter is given is seen in the function that is given it, and not in closures and helpers of it"
	stored   = "a handler that is stored through a pointer, or by a closure, is not found behind its route"
	comment  = "a comment that says by which methods a handler is reached is not moved with the handler"
	chosen   = "a status that a helper chooses and does not send is judged in its caller, which did not look at the error"
	quantity = "of several reads in a helper it is the helper's choice which it will be"
)

// exceptions gives the reasons. An entry that is not needed any more fails the test.
var exceptions = map[exception]string{
	{"a branch into a closure", "doubleresponse/nethttp.otherFieldBad"}:               declined,
	{"a branch into a helper", "doubleresponse/nethttp.otherFieldBad"}:                declined,
	{"a branch into a closure", "doubleresponse/nethttp.filledBad"}:                   declined,
	{"a branch into a helper", "doubleresponse/nethttp.filledBad"}:                    declined,
	{"a branch into a closure", "doubleresponse/nethttp.storedBad"}:                   declined,
	{"a branch into a helper", "doubleresponse/nethttp.storedBad"}:                    declined,
	{"a branch into a closure", "doubleresponse/nethttp.otherQueryBad"}:               declined,
	{"a branch into a helper", "doubleresponse/nethttp.otherQueryBad"}:                declined,
	{"a branch into another package", "doubleresponse/nethttp.otherQueryBad"}:         declined,
	{"an assignment into a closure", "wrongmethodstatus/values.pages"}:                stored,
	{"a call into a helper", "wrongmethodstatus/values.pages"}:                        stored,
	{"a call into another package", "wrongmethodstatus/values.pages"}:                 stored,
	{"a call into another package", "unlimitedbody/placed/chi.rootBad"}:               limited,
	{"a call into another package", "unlimitedbody/placed/chi.routeBad"}:              limited,
	{"a call into another package", "unlimitedbody/placed/chi.mountedBad"}:            limited,
	{"a call into another package", "unlimitedbody/placed/chi.handedBad"}:             limited,
	{"a branch into a closure", "doubleresponse/nethttp.continueBad"}:                 looped,
	{"a branch into a helper", "doubleresponse/nethttp.continueBad"}:                  looped,
	{"a call into a closure", "missinglocation/nethttp.variadicBad"}:                  listed,
	{"a call into a closure", "missingheader/chirender.ownBad"}:                       record,
	{"the body into a closure", "missingheader/chirender.ownBad"}:                     record,
	{"a call into another package", "missinglocation/chirenderown.createOk"}:          variable,
	{"a call into a closure", "missinglocation/nethttp.variadicBareBad"}:              listed,
	{"an assignment into a closure", "missinglocation/nethttp.statusBad"}:             assigned,
	{"a branch into a closure", "missinglocation/nethttp.statusBad"}:                  assigned,
	{"a branch into a closure", "missinglocation/nethttp.variadicBad"}:                listed,
	{"the body into a closure", "missinglocation/nethttp.variadicBad"}:                listed,
	{"a call into a helper", "missinglocation/nethttp.variadicBad"}:                   listed,
	{"a branch into a helper", "missinglocation/nethttp.variadicBad"}:                 listed,
	{"a call into another package", "missinglocation/nethttp.variadicBad"}:            listed,
	{"a branch into another package", "missinglocation/nethttp.variadicBad"}:          listed,
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
	{"the body into a helper", "wrongforbidden/echo.forbidden"}:                       made,
	{"a call into another package", "unlimitedbody/echolimit.createOk"}:               limited,
	{"a call into another package", "unlimitedbody/ginsize.createOk"}:                 limited,
	{"a branch into another package", "wrongforbidden/gin.basicBad"}:                  twice,
	{"a branch into another package", "wrongforbidden/beego.filterBad"}:               twice,
	{"a call into a closure", "missinglocation/oapi.CreateItem"}:                      record,
	{"the body into a closure", "missinglocation/oapi.CreateItem"}:                    record,
	{"a branch into a closure", "missinglocation/swagger.defaultBad"}:                 record,
	{"a branch into a closure", "missinglocation/swagger.refuse"}:                     record,
	{"a branch into a closure", "missinglocation/swagger.chosenBad"}:                  record,
	{"the body into a closure", "wrongtoolarge/iris.readBad"}:                         chosen,
	{"the body into a helper", "wrongtoolarge/iris.readBad"}:                          chosen,
	{"the body into a helper", "missinglocation/beego.ReplaceOk"}:                     comment,
	{"declarations in another order", "missinglocation/beego.ReplaceOk"}:              comment,
}

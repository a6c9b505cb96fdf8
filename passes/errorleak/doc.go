// Package errorleak defines the rule errorleak: report the text of internal errors in the bodies of a 5xx.
//
// # Rule errorleak
//
// errorleak: report the text of internal errors in the bodies of a 5xx
//
// The text of an error from a database, a file system or another service names tables, paths, hosts and
// versions. The client can do nothing with it, and whoever attacks the service can. It belongs into the log, with an id that
// the answer may repeat.
//
// The sentence: "The server encountered an unexpected condition that prevented it from fulfilling the request" (the status
// table, 500): unexpected, so that nobody has written its text for the client. RFC 9110, section 15.6, asks for "a
// representation containing an explanation of the error situation", not for the error; CWE-209 names the weakness. The rule is
// advice, and strict.
//
// WRONG:
//
//	if err := store.Save(r.Context(), item); err != nil {
//		http.Error(w, err.Error(), http.StatusInternalServerError)
//		return
//	}
//
// RIGHT:
//
//	if err := store.Save(r.Context(), item); err != nil {
//		log.Printf("save %s: %v", item.ID, err)
//		http.Error(w, "cannot save the item", http.StatusInternalServerError)
//		return
//	}
//
// The text is followed as errorasok does, through fmt, maps, structs and helpers.
//
// Deliberately not reported: the text of an error of the module's own, a package-level variable or what errors.New was just
// given, since it was written by somebody who knew where it goes; that of an error which reading what the client sent
// has caused; a status below 500.
//
// Known limits: an error that a framework's error handler turns into a body, as echo.NewHTTPError(500, err.Error()), is not seen;
// and an error type of one's own whose text is made for clients is taken for internal.
package errorleak

// Package errorasok defines the rule errorasok: report errors that are answered with a 2xx.
//
// # Rule errorasok
//
// errorasok: report errors that are answered with a 2xx
//
// A client decides by the status: it stores the answer, tells its user that all went well, does not try again. An error
// that arrives as 200 is lost on it, and on caches, proxies, monitoring and whoever reads the access log.
//
// The sentences: "The request was successfully completed" (the status table, 200); "The 2xx (Successful) class of status
// code indicates that the client's request was successfully received, understood, and accepted" (RFC 9110, section 15.3);
// both describe, and the table decides. That nothing sent means 200 is net/http's own (type ResponseWriter: a handler that
// returns without writing is answered 200 with an empty body), and so it is in the frameworks.
//
// WRONG:
//
//	items, err := store.Items(r.Context())
//	if err != nil {
//		fmt.Fprintln(w, "cannot list:", err)
//		return
//	}
//
//	if err := store.Delete(r.Context(), id); err != nil {
//		log.Print(err)
//		return
//	}
//	w.WriteHeader(http.StatusNoContent)
//
// RIGHT:
//
//	if err != nil {
//		http.Error(w, "cannot list", http.StatusInternalServerError)
//		return
//	}
//
//	if err := store.Delete(r.Context(), id); err != nil {
//		log.Print(err)
//		w.WriteHeader(http.StatusInternalServerError)
//		return
//	}
//
// Reported are a 2xx, named or implied, whose body holds the text of an error that the path knows to be one: the error itself,
// what Error returned, what fmt made of it, a map or struct with it under a name such as error or message, through helpers as well
// (kind text); and a return from a handler on a path that an error led to, where nothing has been sent (kind silent).
//
// Deliberately not reported: an error that is logged and gone past; one of writing to the client or of encoding the answer, and
// a cancelled context, since nobody is left to answer; one of reading the request's body, likewise; io.EOF and http.ErrNoCookie;
// the text of an error among results (a slice, beside a result that is more than a number or a text, or in a field named after
// a part of the service, as in the answer of a health check); one that came when the response had begun, as in a stream of events (doubleresponse speaks of the second answer);
// JSON-RPC and GraphQL, which answer errors with 200 by their own rules; middleware, and handlers that hand over
// to others or to another protocol; test files, whose handler has told the test; handlers of which no path sends anything.
//
// Known limits: text that is built in a strings.Builder or rendered by a template is not followed; nor is an error that a
// framework's error handler gets with a 2xx.
package errorasok

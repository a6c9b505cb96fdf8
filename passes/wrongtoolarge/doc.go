// Package wrongtoolarge defines the rule wrongtoolarge: report a body that is too large and answered other than 413.
//
// # Rule wrongtoolarge
//
// wrongtoolarge: report a body that is too large and answered other than 413
//
// A client whose body was cut off by the server's limit and who is told 400 looks for a fault in what it
// sent; 413 tells it to send less.
//
// The sentence: "maxOperations (1000) or maxPayload (1048576) was exceeded" (the status table, 413); "the
// request content is larger than the server is willing or able to process" (RFC 9110, section 15.5.14).
//
// WRONG:
//
//	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
//	if err := json.NewDecoder(r.Body).Decode(&item); err != nil {
//		http.Error(w, "bad request", http.StatusBadRequest)
//		return
//	}
//
// RIGHT:
//
//	var tooLarge *http.MaxBytesError
//	switch err := json.NewDecoder(r.Body).Decode(&item); {
//	case errors.As(err, &tooLarge):
//		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
//		return
//	case err != nil:
//		http.Error(w, "bad request", http.StatusBadRequest)
//		return
//	}
//
// Reported are an answer other than 413 where the path knows a *http.MaxBytesError or a length above a
// limit, and a read under http.MaxBytesReader whose error is answered with one fixed status whatever it is.
//
// Not reported are a length that is missing or zero, a field or a URL that is too long (400 and 414 fit), and a body that
// io.LimitReader has cut: nobody learns of that. The table decides: findings are warnings.
//
// The length of what was read counts where it was found to be greater than a constant: who wants more of it says so by the other sign.
//
// Known limits: an error that was wrapped and assigned anew is not followed.
package wrongtoolarge

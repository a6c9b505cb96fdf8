// Package wrongerrorstatus defines the rule wrongerrorstatus: report statuses that deny what the error says.
//
// # Rule wrongerrorstatus
//
// wrongerrorstatus: report statuses that deny what the error says
//
// A client repeats a request that was answered 5xx, and whoever runs the service is woken; neither helps where what was
// asked for does not exist, exists already, or where the request itself is malformed. A client that is told 4xx when
// the service ran out of time looks for a fault of its own and does not try again.
//
// The sentences of the status table: "The request includes a resource URI that doesn't exist" (404), "a duplicate
// resource was requested and can't be recreated" (409), "The request couldn't be processed because it contains missing
// or invalid information" (400), "The server encountered an unexpected condition" (500). Those of RFC 9110, section 15: "The 4xx
// (Client Error) class of status code indicates that the client seems to have erred" (15.5), "The 5xx (Server Error)
// class of status code indicates that the server is aware that it has erred" (15.6). They describe; the table decides.
//
// WRONG:
//
//	user, err := store.User(r.Context(), id)
//	if errors.Is(err, sql.ErrNoRows) {
//		http.Error(w, "no such user", http.StatusInternalServerError)
//		return
//	}
//
//	if err := json.NewDecoder(r.Body).Decode(&item); err != nil {
//		http.Error(w, "cannot decode", http.StatusInternalServerError)
//		return
//	}
//
// RIGHT:
//
//	if errors.Is(err, sql.ErrNoRows) {
//		http.Error(w, "no such user", http.StatusNotFound)
//		return
//	}
//
//	if err := json.NewDecoder(r.Body).Decode(&item); err != nil {
//		http.Error(w, "cannot decode", http.StatusBadRequest)
//		return
//	}
//
// What an error is, is known where the path has asked: errors.Is or a comparison with a sentinel (sql.ErrNoRows,
// fs.ErrNotExist, gorm.ErrRecordNotFound, redis.Nil, …), errors.As or a type switch, a predicate (os.IsNotExist,
// apierrors.IsAlreadyExists, …), or a code (pgconn.PgError.Code "23505", codes.NotFound, …). A sentinel or type of the module's own
// is known if it wraps one of these, or is returned where one of these was found and nowhere where another error was. More are
// named with
//
//	-errorkinds "example.com/store.ErrMissing=notfound,example.com/store.IsTaken=duplicate"
//
// Malformed is what the client sent, and of that alone the rule is sure: the body where a decoder or the framework's
// binding refused it, and a path value, a query or form field, or what was read of the body, where strconv, uuid.Parse,
// json.Unmarshal and their like did.
//
// Deliberately not reported: any 4xx for what does not exist or exists already, since it may hide whether it does (401, 403, 404,
// 410); an error of which the path knows only that there is one; an error that only another service's answer or a file can have
// caused; a body that is too large (wrongtoolarge).
//
// Known limits: what a decoder has filled in, a field of the request's struct, is not followed further; an error that is
// asked for two kinds at once has none; a sentinel of the module's own whose kind only a comment tells has none.
package wrongerrorstatus

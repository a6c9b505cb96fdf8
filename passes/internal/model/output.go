package model

// An Output says what becomes of what handlers return that are given no response, func(…) (*T, error): the fields of the struct T
// are status, headers and body.
type Output struct {
	// Status and Body are the names of these fields of T. Without a field for the status the route has it; its zero value is
	// 200 where there is a body, and else 204, or 200 for HEAD.
	Status, Body string
	// Tag is the key under which the tag of any other field names the header that it is; without one, its own name does.
	Tag string
	// Cookie is the key under which the tag of a field names the cookie that a handler is given in it. Tag tells of headers there.
	Cookie string
	// Raw is the name of the field in which a handler is given the bytes of the request's body. The framework reads it, or a body that it
	// decodes into the field named Body there, before it calls the handler. Limit is the name of the route's field that limits that: zero stands for
	// none, unless the body is decoded, what is negative for none at all.
	Raw, Limit string
	// Unlimited are the packages that connect the framework with a server which puts no limit on bodies, Limited those with one that does.
	Unlimited, Limited []string
	// Dropped lists the statuses with which a body that is not text is left out.
	Dropped []int
	// Errors says what is sent where an error is returned: outcomes of operand 0, the response, and operand 1, the error.
	Errors string
}

// LookupOutput returns what becomes of what handlers return that are registered by functions of the package of that path, or nil.
func LookupOutput(path string) *Output {
	for _, r := range routes() {
		if r.Output != nil && packagePath(r.Func) == path {
			return r.Output
		}
	}
	return nil
}

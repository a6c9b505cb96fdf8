package model

import "slices"

const gorillaSessions = "github.com/gorilla/sessions"

// sessionRows: github.com/gorilla/sessions v1.4.0, sessions.go, store.go. To save a session sets its cookie, and sends nothing; testdata/conformance
// runs them.
func sessionRows() []Row {
	const save = "$2.set(Set-Cookie) -> error?"
	list := []Row{
		{"(*" + gorillaSessions + ".Session).Save", save},
		{gorillaSessions + ".Save", "$1.set(Set-Cookie) -> error?"},
		{"(*" + gorillaSessions + ".Registry).Save", "$1.set(Set-Cookie) -> error?"},
		{"(*" + gorillaSessions + ".Registry).Get", ""},
		{gorillaSessions + ".GetRegistry", ""},
	}
	for _, store := range []string{"(" + gorillaSessions + ".Store)", "(*" + gorillaSessions + ".CookieStore)", "(*" + gorillaSessions + ".FilesystemStore)"} {
		list = slices.Concat(list, each(store, save, "Save"), each(store, "", "Get", "New"))
	}
	return list
}

package model

import "slices"

// unrolledRows is the table of github.com/unrolled/render v1.7.0: render.go, engine.go. The writer that its methods are given is
// asked whether it is a response. Unless an option says otherwise, what cannot be encoded is answered 500 and is returned
// as an error as well.
func unrolledRows() []Row {
	return slices.Concat(
		each("(*github.com/unrolled/render.Render)", "$1.set(Content-Type) $1.status($2) $1.body($3) $1.answer -> nil", "Data", "Text"),
		each("(*github.com/unrolled/render.Render)", "$1.set(Content-Type) $1.status($2) $1.body($3,null) $1.answer -> nil | $1.unknown -> error(encode)", "JSON"),
		each("(*github.com/unrolled/render.Render)", "$1.set(Content-Type) $1.status($2) $1.body $1.answer -> nil | $1.unknown -> error(encode)", "HTML", "JSONP", "XML"),
		[]Row{
			{"(*github.com/unrolled/render.Render).Render", "$1.unknown"}, // an engine of one's own
			{"(github.com/unrolled/render.Head).Write", "$1.set(Content-Type) $1.status(?)"},
		},
	)
}

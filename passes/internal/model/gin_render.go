package model

import "slices"

// ginRenderRows is the table of github.com/gin-gonic/gin/render and binding, v1.12.0, for those who use them
// without a Context. JSON is encoded before any of it is written (render/json.go, WriteJSON); the streams
// of the other encoders may have begun when they fail.
func ginRenderRows() []Row {
	return slices.Concat(
		ginRender("$1.set(Content-Type) $1.body -> nil | $1.set(Content-Type) -> error(encode)", "JSON", "IndentedJSON", "SecureJSON", "JsonpJSON", "AsciiJSON", "TOML", "YAML", "BSON", "ProtoBuf"),
		ginRender("$1.set(Content-Type) $1.body -> error?(render)", "PureJSON", "XML", "HTML", "MsgPack"),
		ginRender("$1.set(Content-Type) $1.body -> error?(client)", "String", "Data"),
		ginRender("$1.set(*) $1.body -> error?(copy)", "Reader"),
		[]Row{
			{"(github.com/gin-gonic/gin/render.Redirect).Render", "$1.set(Location) $1.status(?) $1.body $1.answer -> nil"},
			{"(github.com/gin-gonic/gin/render.Redirect).WriteContentType", ""},
			{"(github.com/gin-gonic/gin/render.Render).Render", "$1.unknown"}, // somebody's own
			{"(github.com/gin-gonic/gin/render.Render).WriteContentType", "$1.set(Content-Type)"},
			{"github.com/gin-gonic/gin/render.WriteJSON", "$0.set(Content-Type) $0.body -> nil | $0.set(Content-Type) -> error(encode)"},
			{"github.com/gin-gonic/gin/render.WriteMsgPack", "$0.set(Content-Type) $0.body -> error?(render)"},
			{"github.com/gin-gonic/gin/render.WriteString", "$0.set(Content-Type) $0.body -> error?(client)"},

			// Which of the bindings it is decides whether the body is read: those of the query and of headers do not.
			{"(github.com/gin-gonic/gin/binding.Binding).Bind", "$1.stream -> error?(decode)"},
		},
	)
}

// ginRender gives the rows of the methods of several renders.
func ginRender(does string, names ...string) []Row {
	var rows []Row
	for _, name := range names {
		recv := "(github.com/gin-gonic/gin/render." + name + ")"
		rows = append(rows, Row{recv + ".Render", does}, Row{recv + ".WriteContentType", "$1.set(Content-Type)"})
	}
	return rows
}

package model

import "slices"

// dropIns is the table of the packages that stand in for encoding/json with the same functions. Their
// Encode makes the whole text before it writes, as encoding/json's does: goccy/go-json encode.go
// (Encoder.EncodeWithOption), segmentio/encoding/json json.go (Encoder.Encode).
func dropIns() []Row {
	return slices.Concat(
		share(jsonLike, "github.com/goccy/go-json", "github.com/segmentio/encoding/json"),
		segmentioRows,
		iteratorRows,
		share(yamlRows, "gopkg.in/yaml.v3", "go.yaml.in/yaml/v3"),
	)
}

// segmentioRows: the settings that only segmentio/encoding/json has.
var segmentioRows = []Row{
	{"(*github.com/segmentio/encoding/json.Encoder).SetSortMapKeys", ""},
	{"(*github.com/segmentio/encoding/json.Encoder).SetTrustRawMessage", ""},
	{"(*github.com/segmentio/encoding/json.Encoder).SetAppendNewline", ""},
	{"(*github.com/segmentio/encoding/json.Decoder).DontCopyString", ""},
	{"(*github.com/segmentio/encoding/json.Decoder).DontCopyNumber", ""},
	{"(*github.com/segmentio/encoding/json.Decoder).DontCopyRawMessage", ""},
	{"(*github.com/segmentio/encoding/json.Decoder).DontMatchCaseInsensitiveStructFields", ""},
	{"(*github.com/segmentio/encoding/json.Decoder).ZeroCopy", ""},
	{"(*github.com/segmentio/encoding/json.Decoder).InputOffset", ""},
}

var jsonLike = []Row{
	{"CHI.NewEncoder", "-> writer($0)"},
	{"(*CHI.Encoder).Encode", "$0.body($1,null) -> nil | -> error(encode)"},
	{"(*CHI.Encoder).SetIndent", ""},
	{"(*CHI.Encoder).SetEscapeHTML", ""},
	{"CHI.NewDecoder", "-> reader($0)"},
	{"(*CHI.Decoder).Decode", "$0.read $1.put(*,?) -> error?(decode)"},
	{"(*CHI.Decoder).DisallowUnknownFields", ""},
	{"(*CHI.Decoder).UseNumber", ""},
}

// yamlRows: yaml.v3 yaml.go. A decoder reads on ahead of the document.
var yamlRows = []Row{
	{"CHI.NewDecoder", "-> reader($0)"},
	{"(*CHI.Decoder).Decode", "$0.read $1.put(*,?) -> error?(decode)"},
	{"(*CHI.Decoder).KnownFields", ""},
	{"CHI.Unmarshal", "$1.put(*,?) -> parsed($0)"},
}

// iteratorRows: json-iterator/go adapter.go. Its encoder streams: what a failed Encode has written is not known.
var iteratorRows = []Row{
	{"github.com/json-iterator/go.NewEncoder", "-> writer($0)"},
	{"(github.com/json-iterator/go.API).NewEncoder", "-> writer($1)"},
	{"(*github.com/json-iterator/go.Encoder).Encode", "$0.body($1,null) -> nil | $0.unknown -> error(encode)"},
	{"github.com/json-iterator/go.NewDecoder", "-> reader($0)"},
	{"(github.com/json-iterator/go.API).NewDecoder", "-> reader($1)"},
	{"(*github.com/json-iterator/go.Decoder).Decode", "$0.read $1.put(*,?) -> error?(decode)"},
	{"(*github.com/json-iterator/go.Decoder).DisallowUnknownFields", ""},
	{"(*github.com/json-iterator/go.Decoder).UseNumber", ""},
}

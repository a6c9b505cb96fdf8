package model

// standard is the table of the packages of the standard library that write to
// an io.Writer, read from an io.Reader or end the process.
var standard = []Row{
	{"encoding/json.NewEncoder", "-> writer($0)"},
	{"(*encoding/json.Encoder).Encode", "$0.body($1) -> nil | -> error(encode)"},
	{"encoding/json.NewDecoder", "-> reader($0)"},
	{"(*encoding/json.Decoder).Decode", "$0.read -> error?(body)"},
	{"io.ReadAll", "$0.read -> _, error?(body)"},
	{"fmt.Fprintf", "$0.body($1) -> _, error?(client)"},
	{"os.Exit", "exit"},
	{"errors.Is", "-> is($0,$1)"},
	{"errors.As", "-> as($0,$1)"},
}

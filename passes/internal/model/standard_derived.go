package model

import "slices"

// stringRows: what is computed from a string or slice of bytes still tells of the header that it
// came from. Where either operand may be that one, both are named.
//
// A condition on a derived value reads true, a match, as good. Functions of which that is not so are left
// out: those that return an index or an order, and comparisons of times.
var stringRows = []Row{
	{"strings.Contains", "-> derived($0,$1)"},
	{"strings.ContainsAny", "-> derived($0)"},
	{"strings.ContainsFunc", "-> derived($0)"},
	{"strings.ContainsRune", "-> derived($0)"},
	{"strings.Count", "-> derived($0)"},
	{"strings.Cut", "-> derived($0), derived($0), derived($0)"},
	{"strings.CutPrefix", "-> derived($0), derived($0)"},
	{"strings.CutSuffix", "-> derived($0), derived($0)"},
	{"strings.EqualFold", "-> derived($0,$1)"},
	{"strings.Fields", "-> derived($0)"},
	{"strings.FieldsFunc", "-> derived($0)"},
	{"strings.HasPrefix", "-> derived($0,$1)"},
	{"strings.HasSuffix", "-> derived($0,$1)"},
	{"strings.Join", "-> derived($0)"},
	{"strings.Replace", "-> derived($0)"},
	{"strings.ReplaceAll", "-> derived($0)"},
	{"strings.Split", "-> derived($0)"},
	{"strings.SplitAfter", "-> derived($0)"},
	{"strings.SplitAfterN", "-> derived($0)"},
	{"strings.SplitN", "-> derived($0)"},
	{"strings.Title", "-> derived($0)"},
	{"strings.ToLower", "-> derived($0)"},
	{"strings.ToUpper", "-> derived($0)"},
	{"strings.Trim", "-> derived($0)"},
	{"strings.TrimFunc", "-> derived($0)"},
	{"strings.TrimLeft", "-> derived($0)"},
	{"strings.TrimPrefix", "-> derived($0)"},
	{"strings.TrimRight", "-> derived($0)"},
	{"strings.TrimSpace", "-> derived($0)"},
	{"strings.TrimSuffix", "-> derived($0)"},

	{"bytes.Contains", "-> derived($0,$1)"},
	{"bytes.Cut", "-> derived($0), derived($0), derived($0)"},
	{"bytes.CutPrefix", "-> derived($0), derived($0)"},
	{"bytes.CutSuffix", "-> derived($0), derived($0)"},
	{"bytes.Equal", "-> derived($0,$1)"},
	{"bytes.EqualFold", "-> derived($0,$1)"},
	{"bytes.Fields", "-> derived($0)"},
	{"bytes.HasPrefix", "-> derived($0,$1)"},
	{"bytes.HasSuffix", "-> derived($0,$1)"},
	{"bytes.Split", "-> derived($0)"},
	{"bytes.SplitN", "-> derived($0)"},
	{"bytes.ToLower", "-> derived($0)"},
	{"bytes.ToUpper", "-> derived($0)"},
	{"bytes.Trim", "-> derived($0)"},
	{"bytes.TrimPrefix", "-> derived($0)"},
	{"bytes.TrimSpace", "-> derived($0)"},
	{"bytes.TrimSuffix", "-> derived($0)"},

	{"slices.Contains", "-> derived($0,$1)"},
	{"slices.ContainsFunc", "-> derived($0)"},
	{"slices.Equal", "-> derived($0,$1)"},

	{"crypto/hmac.Equal", "-> derived($0,$1)"},
	{"crypto/subtle.ConstantTimeCompare", "-> derived($0,$1)"},
	{"crypto/sha256.Sum256", "-> derived($0)"},
	{"crypto/sha512.Sum512", "-> derived($0)"},
	{"path.Match", "-> derived($1), _"},
	{"regexp.Match", "-> derived($1), _"},
	{"regexp.MatchString", "-> derived($1), _"},
	{"(*regexp.Regexp).FindString", "-> derived($1)"},
	{"(*regexp.Regexp).FindStringSubmatch", "-> derived($1)"},
	{"(*regexp.Regexp).Match", "-> derived($1)"},
	{"(*regexp.Regexp).MatchString", "-> derived($1)"},
	{"(*regexp.Regexp).ReplaceAllString", "-> derived($1)"},
}

// parseRows: the error of parsing a header tells of that header too, so it is derived like the value; that of parsing
// what else the client sent is its fault. Of other texts the tables do not know where they came from, and give the error
// no kind.
var parseRows = []Row{
	{"strconv.Atoi", "-> derived($0), parsed($0)"},
	{"strconv.ParseBool", "-> derived($0), parsed($0)"},
	{"strconv.ParseFloat", "-> derived($0), parsed($0)"},
	{"strconv.ParseInt", "-> derived($0), parsed($0)"},
	{"strconv.ParseUint", "-> derived($0), parsed($0)"},
	{"strconv.Unquote", "-> derived($0), parsed($0)"},

	{"encoding/hex.DecodeString", "-> derived($0), parsed($0)"},
	{"(*encoding/base32.Encoding).DecodeString", "-> derived($1), parsed($1)"},
	{"(*encoding/base64.Encoding).DecodeString", "-> derived($1), parsed($1)"},
	{"mime.ParseMediaType", "-> derived($0), derived($0), parsed($0)"},
	{"net.ParseIP", "-> derived($0)"},
	{"net.SplitHostPort", "-> derived($0), derived($0), parsed($0)"},
	{"net/http.ParseCookie", "-> derived($0), parsed($0)"},
	{"net/http.ParseTime", "-> derived($0), parsed($0)"},
	{"net/netip.ParseAddr", "-> derived($0), parsed($0)"},
	{"net/url.Parse", "-> derived($0), parsed($0)"},
	{"net/url.ParseQuery", "-> derived($0), parsed($0)"},
	{"net/url.ParseRequestURI", "-> derived($0), parsed($0)"},
	{"net/url.PathUnescape", "-> derived($0), parsed($0)"},
	{"net/url.QueryUnescape", "-> derived($0), parsed($0)"},
	{"time.Parse", "-> derived($1), parsed($1)"},
	{"time.ParseDuration", "-> derived($0), parsed($0)"},
}

// unmarshalRows: encoding/json/decode.go, encoding/xml/read.go, what is computed from the parts of a URL (net/url/url.go), and what reads an uploaded
// file or a pattern: archive/zip/reader.go, regexp/regexp.go.
var unmarshalRows = []Row{
	{"encoding/json.Unmarshal", "$1.put(*,?) -> parsed($0)"},
	{"encoding/xml.Unmarshal", "$1.put(*,?) -> parsed($0)"},
	{"(*net/url.URL).Query", "-> derived($0)"},
	{"(net/url.Values).Get", "-> derived($0)"},
	{"(*encoding/base64.Encoding).Decode", "-> _, parsed($2)"},
	{"encoding/hex.Decode", "-> _, parsed($1)"},
	{"regexp.Compile", "-> _, parsed($0)"},
	{"regexp.CompilePOSIX", "-> _, parsed($0)"},
	{"bytes.NewReader", "-> derived($0)"},
	{"bytes.NewBuffer", "-> derived($0)"},
	{"bytes.NewBufferString", "-> derived($0)"},
	{"strings.NewReader", "-> derived($0)"},
	{"(*mime/multipart.FileHeader).Open", "-> derived($0), _"},
	{"archive/zip.NewReader", "-> _, parsed($0)"},
}

// quoting are the functions whose result has the text of what they are given in it: fmt/print.go, fmt/errors.go, encoding/json,
// html, strings.
var quoting = []string{
	"fmt.Sprint", "fmt.Sprintf", "fmt.Sprintln", "fmt.Errorf", "fmt.Append", "fmt.Appendf", "fmt.Appendln", "encoding/json.Marshal", "encoding/json.MarshalIndent",
	"html.EscapeString", "html/template.HTMLEscapeString", "strings.TrimSpace", "strings.ToLower", "strings.ToUpper", "strings.ReplaceAll", "strconv.Quote",
}

// Quotes reports whether the result of the function of that full name has the text of its arguments in it.
func Quotes(fullName string) bool { return slices.Contains(quoting, fullName) }

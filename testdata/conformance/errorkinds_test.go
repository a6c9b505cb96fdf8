package conformance

import (
	"bufio"
	"bytes"
	"context"
	"database/sql"
	"database/sql/driver"
	_ "embed"
	"encoding/base32"
	"encoding/base64"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"io/fs"
	"mime/multipart"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

//go:embed errorkinds.txt
var kindsText string

// is and as make the question that the table answers with a kind.
func is(target error) func(error) bool { return func(err error) bool { return errors.Is(err, target) } }

func as[T error]() func(error) bool {
	return func(err error) bool { _, ok := errors.AsType[T](err); return ok }
}

// TestErrorKinds makes each standard error that the tables give a kind to, by what they mean the kind to say.
func TestErrorKinds(t *testing.T) {
	dir := t.TempDir()
	missing := func() error { _, err := os.Open(filepath.Join(dir, "missing")); return err }
	taken := func() error { return os.Mkdir(dir, 0o700) }
	atoi := func() error { _, err := strconv.Atoi("x"); return err }
	unmarshal := func(text string) func() error {
		return func() error { var v struct{ N int }; return json.Unmarshal([]byte(text), &v) }
	}
	readCSV := func(text string) func() error {
		return func() error { _, err := csv.NewReader(strings.NewReader(text)).ReadAll(); return err }
	}
	request := func(body, contentType string) *http.Request {
		r := httptest.NewRequest("POST", "/", strings.NewReader(body))
		r.Header.Set("Content-Type", contentType)
		return r
	}
	waited := func(wait func(context.Context) (context.Context, context.CancelFunc)) func() error {
		return func() error {
			ctx, cancel := wait(context.Background())
			defer cancel()
			<-ctx.Done()
			return ctx.Err()
		}
	}
	shows := map[string]struct {
		ask  func(error) bool
		make func() error
	}{
		"database/sql.ErrNoRows": {is(sql.ErrNoRows), noRows},
		"io/fs.ErrNotExist":      {is(fs.ErrNotExist), missing},
		"os.ErrNotExist":         {is(os.ErrNotExist), missing},
		"os.IsNotExist":          {os.IsNotExist, missing},
		"syscall.ENOENT":         {is(syscall.ENOENT), missing},
		"io/fs.ErrExist":         {is(fs.ErrExist), taken},
		"os.ErrExist":            {is(os.ErrExist), taken},
		"os.IsExist":             {os.IsExist, taken},
		"syscall.EEXIST":         {is(syscall.EEXIST), taken},

		"*strconv.NumError":                 {as[*strconv.NumError](), atoi},
		"strconv.ErrSyntax":                 {is(strconv.ErrSyntax), atoi},
		"strconv.ErrRange":                  {is(strconv.ErrRange), func() error { _, err := strconv.ParseInt("300", 10, 8); return err }},
		"*encoding/json.SyntaxError":        {as[*json.SyntaxError](), unmarshal("{x")},
		"*encoding/json.UnmarshalTypeError": {as[*json.UnmarshalTypeError](), unmarshal(`{"N":"x"}`)},
		"*encoding/xml.SyntaxError":         {as[*xml.SyntaxError](), func() error { var v struct{ N int }; return xml.Unmarshal([]byte("<a>"), &v) }},
		"encoding/xml.UnmarshalError": {as[xml.UnmarshalError](), func() error {
			var v struct {
				XMLName xml.Name `xml:"b"`
			}
			return xml.Unmarshal([]byte("<a/>"), &v)
		}},
		"*encoding/csv.ParseError":          {as[*csv.ParseError](), readCSV("a\"b,c\n")},
		"encoding/csv.ErrFieldCount":        {is(csv.ErrFieldCount), readCSV("a,b\nc\n")},
		"encoding/csv.ErrQuote":             {is(csv.ErrQuote), readCSV("\"a\"b\n")},
		"encoding/csv.ErrBareQuote":         {is(csv.ErrBareQuote), readCSV("a\"b\n")},
		"encoding/base64.CorruptInputError": {as[base64.CorruptInputError](), func() error { _, err := base64.StdEncoding.DecodeString("!"); return err }},
		"encoding/base32.CorruptInputError": {as[base32.CorruptInputError](), func() error { _, err := base32.StdEncoding.DecodeString("!"); return err }},
		"encoding/hex.InvalidByteError":     {as[hex.InvalidByteError](), func() error { _, err := hex.DecodeString("xx"); return err }},
		"encoding/hex.ErrLength":            {is(hex.ErrLength), func() error { _, err := hex.DecodeString("a"); return err }},
		"*time.ParseError":                  {as[*time.ParseError](), func() error { _, err := time.Parse(time.RFC3339, "x"); return err }},
		"*net/url.Error":                    {as[*url.Error](), func() error { _, err := url.Parse("http://a b"); return err }},
		"net/url.EscapeError":               {as[url.EscapeError](), func() error { _, err := url.PathUnescape("%zz"); return err }},
		"net/url.InvalidHostError":          {as[url.InvalidHostError](), func() error { _, err := url.Parse("http://a b"); return err }},
		"*net.ParseError":                   {as[*net.ParseError](), func() error { _, _, err := net.ParseCIDR("x"); return err }},
		"net/http.ErrNotMultipart":          {is(http.ErrNotMultipart), func() error { return request("a", "text/plain").ParseMultipartForm(1) }},
		"net/http.ErrMissingBoundary":       {is(http.ErrMissingBoundary), func() error { return request("a", "multipart/form-data").ParseMultipartForm(1) }},
		"net/http.ErrMissingFile": {is(http.ErrMissingFile), func() error {
			text, h := form(1)
			_, _, err := request(text, h["Content-Type"]).FormFile("other")
			return err
		}},
		"context.DeadlineExceeded": {is(context.DeadlineExceeded), waited(func(ctx context.Context) (context.Context, context.CancelFunc) { return context.WithTimeout(ctx, 1) })},
		"context.Canceled": {is(context.Canceled), waited(func(ctx context.Context) (context.Context, context.CancelFunc) {
			ctx, cancel := context.WithCancel(ctx)
			cancel()
			return ctx, cancel
		})},
		"net/http.ErrServerClosed": {is(http.ErrServerClosed), func() error { s := &http.Server{Addr: "127.0.0.1:0"}; s.Close(); return s.ListenAndServe() }},
		"net.ErrClosed": {is(net.ErrClosed), func() error {
			l, err := net.Listen("tcp", "127.0.0.1:0")
			if err != nil {
				return err
			}
			l.Close()
			_, err = l.Accept()
			return err
		}},
		"io.ErrClosedPipe": {is(io.ErrClosedPipe), func() error { r, w := io.Pipe(); r.Close(); _, err := w.Write([]byte("x")); return err }},
		"*net/http.MaxBytesError": {as[*http.MaxBytesError](), func() error {
			_, err := io.ReadAll(http.MaxBytesReader(nil, io.NopCloser(strings.NewReader("ab")), 1))
			return err
		}},
		"bufio.ErrTooLong": {is(bufio.ErrTooLong), func() error {
			s := bufio.NewScanner(strings.NewReader("abc"))
			s.Buffer(nil, 2)
			s.Scan()
			return s.Err()
		}},
		"mime/multipart.ErrMessageTooLarge": {is(multipart.ErrMessageTooLarge), tooManyParts},
		"io.EOF":                            {is(io.EOF), func() error { _, err := strings.NewReader("").Read(make([]byte, 1)); return err }},
		"net/http.ErrNoCookie":              {is(http.ErrNoCookie), func() error { _, err := request("", "").Cookie("a"); return err }},
	}
	// These end a connection, or a process, and are not made here.
	reasons := map[string]string{
		"net/http.ErrAbortHandler": "a handler panics with it",
		"syscall.EPIPE":            "of a connection that the client has closed",
		"syscall.ECONNRESET":       "likewise",
	}
	for line := range strings.Lines(kindsText) {
		name, _, _ := strings.Cut(line, "\t")
		show, ok := shows[name]
		delete(shows, name)
		switch {
		case !ok && reasons[name] == "":
			t.Errorf("%s is not shown, and there is no reason for it", name)
		case ok:
			if err := show.make(); !show.ask(err) {
				t.Errorf("%s: the error is %v (%T)", name, err, err)
			}
		}
	}
	for name := range shows {
		t.Errorf("%s is not in the tables", name)
	}
}

// tooManyParts reads a form whose fields are larger than what is kept in memory beside files.
func tooManyParts() error {
	var buf bytes.Buffer
	mw := multipart.NewWriter(&buf)
	mw.WriteField("field", strings.Repeat("x", 11<<20))
	mw.Close()
	_, err := multipart.NewReader(&buf, mw.Boundary()).ReadForm(0)
	return err
}

// noRows asks a database that has nothing.
func noRows() error {
	db := sql.OpenDB(noRowsDB{})
	defer db.Close()
	var name string
	return db.QueryRow("select").Scan(&name)
}

// noRowsDB is a database without rows.
type noRowsDB struct{}

func (noRowsDB) Connect(context.Context) (driver.Conn, error) { return noRowsDB{}, nil }
func (noRowsDB) Driver() driver.Driver                        { return nil }
func (noRowsDB) Prepare(string) (driver.Stmt, error)          { return noRowsDB{}, nil }
func (noRowsDB) Close() error                                 { return nil }
func (noRowsDB) Begin() (driver.Tx, error)                    { return nil, driver.ErrSkip }
func (noRowsDB) NumInput() int                                { return -1 }
func (noRowsDB) Exec([]driver.Value) (driver.Result, error)   { return nil, driver.ErrSkip }
func (noRowsDB) Query([]driver.Value) (driver.Rows, error)    { return noRowsDB{}, nil }
func (noRowsDB) Columns() []string                            { return []string{"name"} }
func (noRowsDB) Next([]driver.Value) error                    { return io.EOF }

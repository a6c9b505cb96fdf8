// Package conformance runs the standard library and the routers, and checks that they do what the
// tables of passes/internal/model say.
//
// rows.txt and routes.txt are the tables, written by that package's TestGolden. A call runs one function in a handler
// behind a real server; what the client and the handler see of it has to be what one outcome of the function's
// row says, and every outcome of the row has to be seen by some call, but those that say "unknown".
package conformance

import (
	"bytes"
	"cmp"
	_ "embed"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

//go:embed rows.txt
var rowsText string

// rows is the outcomes of each row, as text.
var rows = func() map[string][]string {
	m := map[string][]string{}
	for line := range strings.Lines(rowsText) {
		name, does, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		m[name] = strings.Split(does, " | ")
	}
	return m
}()

// What an operand of a call is. Anything else is a constant.
type role int

const (
	other    role = iota
	response      // the response or a view of it
	request       // the request or a view of its body
	exchange      // a framework's context: both
)

// A call is one call of one function.
type call struct {
	row  string
	ops  []any // by operand; what is missing is other
	name string
	// do makes the call and, where the row counts what is buffered as written, flushes. It returns the
	// error that the function returned.
	do func(w http.ResponseWriter, r *http.Request) error
	// via runs do in a handler of a framework and leaves its context to the call.
	via func(do http.HandlerFunc) http.Handler
	// look makes the call in a framework that is not net/http's and sends when the handler has returned: what is
	// committed, and what is read of the body, cannot be told apart there.
	look func(t *testing.T, c call) sight
	// next is set, in a framework with a chain of handlers, by the one behind that in which the call is made; nil in others.
	next *bool
	// The request.
	method, body string
	header       map[string]string
	// kept is the status that is kept with the request, 0 if there is none.
	kept int
	// also lists headers that are set now and then, of which the row is silent.
	also []string
}

func ops(list ...any) []any { return list }

// A sight is what is seen of a call.
type sight struct {
	committed bool
	status    int
	before    http.Header // the response's header map as the call found it
	after     http.Header // and as it left it
	sent      http.Header
	body      string
	read      int // bytes of the request's body
	err       error
	log       string
}

// counter counts what is read of a body.
type counter struct {
	io.ReadCloser
	n int
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.ReadCloser.Read(p)
	c.n += n
	return n, err
}

// late is a header that arrives only if nothing had been committed when it was set.
const late = "Set-After-The-Call"

func (c call) see(t *testing.T) sight {
	t.Helper()
	if c.next != nil {
		*c.next = false
	}
	if c.look != nil {
		return c.look(t, c)
	}
	var s sight
	do := func(w http.ResponseWriter, r *http.Request) {
		body := &counter{ReadCloser: r.Body}
		r.Body = body
		s.before = w.Header().Clone()
		s.err = c.do(w, r)
		s.after = w.Header().Clone()
		s.read = body.n
		w.Header().Set(late, "1")
	}
	var h http.Handler = http.HandlerFunc(do)
	if c.via != nil {
		h = c.via(do)
	}
	resp := serve(t, h, c.method, c.body, c.header)
	s.status, s.sent, s.body, s.log = resp.status, resp.header, resp.body, resp.log
	s.committed = resp.header.Get(late) == ""
	return s
}

// An answer is what a client got.
type answer struct {
	status int
	header http.Header
	body   string
	log    string // what the server logged
}

// serve sends one request to h, over the network, and returns the answer.
func serve(t *testing.T, h http.Handler, method, body string, header map[string]string) answer {
	t.Helper()
	return serveAt(t, h, method, "/", body, header)
}

func serveAt(t *testing.T, h http.Handler, method, path, body string, header map[string]string) answer {
	t.Helper()
	var logged bytes.Buffer
	// What h leaves of a body, also of one that it closes, is read for it: a connection that is closed on unread bytes is reset, and the
	// answer may be lost with it.
	srv := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		sent := r.Body
		if sent != http.NoBody {
			r.Body = io.NopCloser(sent)
		}
		h.ServeHTTP(w, r)
		io.Copy(io.Discard, sent)
	}))
	srv.Config.ErrorLog = log.New(&logged, "", 0)
	srv.Start()
	req, err := http.NewRequest(method, srv.URL+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for k, v := range header {
		req.Header.Set(k, v)
	}
	resp, err := (&http.Transport{DisableCompression: true, DisableKeepAlives: true}).RoundTrip(req)
	if err != nil {
		srv.Close()
		t.Fatalf("%s %s: %v\n%s", method, path, err, &logged)
	}
	text, _ := io.ReadAll(resp.Body)
	resp.Body.Close()
	srv.Close() // waits for the handler
	return answer{resp.StatusCode, resp.Header, string(text), logged.String()}
}

// check runs calls and compares each with its row.
func check(t *testing.T, calls []call) {
	seen := map[string]map[string]bool{}
	for _, c := range calls {
		name := c.row
		if c.name != "" {
			name += " " + c.name
		}
		t.Run(name, func(t *testing.T) {
			outcomes, ok := rows[c.row]
			if !ok {
				t.Fatalf("no such row")
			}
			ran[c.row] = true
			s := c.see(t)
			var wrong []string
			for _, o := range outcomes {
				problem := c.fits(o, s)
				if problem == "" {
					if seen[c.row] == nil {
						seen[c.row] = map[string]bool{}
					}
					seen[c.row][o] = true
					return
				}
				wrong = append(wrong, fmt.Sprintf("%s: %s", o, problem))
			}
			t.Errorf("%s\ncommitted %v, status %d, headers %v, body %.80q, read %d of %d, error %v",
				strings.Join(wrong, "\n"), s.committed, s.status, s.after, s.body, s.read, len(c.body), s.err)
		})
	}
	for row, outcomes := range seen {
		for _, o := range rows[row] {
			if !outcomes[o] && !strings.Contains(o, ".unknown") {
				t.Errorf("%s: no call shows %s", row, o)
			}
		}
	}
}

// ran is the rows that some call ran.
var ran = map[string]bool{}

var (
	effectRE = regexp.MustCompile(`\$(\d+)\.(\w+)(?:\(([^)]*)\))?`)
	keptRE   = regexp.MustCompile(`\$\d+\.\(kept\)`)
	condRE   = regexp.MustCompile(`\$(\d+)([=!]=)(\w+)`)
)

// fits says what of the sight is not what the outcome says; "" if all is.
func (c call) fits(outcome string, s sight) string {
	outcome = keptRE.ReplaceAllString(outcome, "$$"+strconv.Itoa(keptOp))
	if conds, rest, ok := strings.Cut(outcome, ":"); ok && strings.HasPrefix(outcome, "if ") {
		for _, m := range condRE.FindAllStringSubmatch(conds, -1) {
			if op := c.op(m[1]); (fmt.Sprint(op) == m[3] || op == nil && m[3] == "nil") != (m[2] == "==") {
				return "the condition does not hold"
			}
		}
		outcome = rest
	}
	effects, results, _ := strings.Cut(outcome, "->")
	headers := s.before.Clone()
	if headers == nil {
		headers = http.Header{}
	}
	commits, writes, reads, anything, known, chosen := false, false, -1, false, true, false
	for _, m := range effectRE.FindAllStringSubmatch(effects, -1) {
		verb, args := m[2], splitArgs(m[3])
		switch role := c.op(m[1]); {
		case verb == "unknown" && role != other:
			return "that fits everything, and says nothing"
		case role == response || role == exchange && !slices.Contains(ofRequest, verb):
			switch verb {
			case "set":
				if args[0] == "*" {
					anything = true
				} else if key := c.text(args[0]); len(args) > 1 && !commits {
					headers.Set(key, c.text(args[1]))
				} else if !commits {
					headers[http.CanonicalHeaderKey(key)] = nil
				}
			case "del":
				headers.Del(c.text(args[0]))
			case "status", "pending":
				commits = commits || verb == "status"
				chosen = true
				if args[0] == "?" {
					known, anything = false, true
				} else if want := c.text(args[0]); want != strconv.Itoa(s.status) {
					return fmt.Sprintf("the status is %d, not %s", s.status, want)
				}
			case "body":
				if !commits && !chosen && s.status != 200 {
					return fmt.Sprintf("the status is %d, not 200", s.status)
				}
				commits = true
				writes = writes || len(args) != 1 || !empty(c.op(args[0]))
			case "flush":
				commits = true
			}
		case role == request || role == exchange:
			switch verb {
			case "method":
				if not := strings.HasPrefix(args[0], "!"); not == slices.Contains(args, strings.Repeat("!", map[bool]int{true: 1}[not])+c.asked()) {
					return "the method is another"
				}
			case "read":
				reads = len(c.body)
				if len(args) > 0 {
					n, _ := strconv.Atoi(args[0])
					reads = min(reads, n+1) // one more byte tells that there are too many
				}
			case "stream", "pour":
				reads = -2
			}
		}
	}
	switch {
	case c.look == nil && s.committed != commits:
		return fmt.Sprintf("committed is %v, not %v", s.committed, commits)
	case known && c.method != "HEAD" && (s.body != "") != writes:
		return fmt.Sprintf("the body is %.40q", s.body)
	case c.look == nil && (reads == -1 && s.read != 0 || reads >= 0 && s.read != reads):
		return fmt.Sprintf("%d bytes are read of the request's body, not %d", s.read, max(reads, 0))
	}
	if c.next != nil && *c.next == strings.Contains(effects, ".stop") {
		return fmt.Sprintf("whether the next handler is called is %v", *c.next)
	}
	if !anything {
		if problem := c.compareHeaders(s.after, headers); problem != "" {
			return problem
		}
	}
	switch list := strings.Split(results, ","); {
	case strings.TrimSpace(list[len(list)-1]) == "nil" && s.err != nil:
		return fmt.Sprintf("the error is %v", s.err)
	case strings.HasPrefix(strings.TrimSpace(list[len(list)-1]), "error(") && s.err == nil:
		return "the error is nil"
	}
	return ""
}

func (c call) compareHeaders(got, want http.Header) string {
	for key, vals := range want {
		if len(got[key]) == 0 {
			return fmt.Sprintf("header %s is not set", key)
		}
		if vals != nil && !slices.Equal(got[key], vals) {
			return fmt.Sprintf("header %s is %q, not %q", key, got[key], vals)
		}
	}
	for key := range got {
		if _, ok := want[key]; !ok && !slices.Contains(c.also, key) {
			return fmt.Sprintf("header %s is set", key)
		}
	}
	return ""
}

// ofRequest lists the verbs that speak of a request.
var ofRequest = []string{"read", "stream", "pour", "limit", "method", "keep"}

// asked is the request's method.
func (c call) asked() string { return cmp.Or(c.method, "GET") }

// keptOp numbers the status that is kept with the request as if it were an operand.
const keptOp = 99

// op gives the operand that a number or $number names.
func (c call) op(number string) any {
	number, _ = strings.CutSuffix(number, ".0") // the first element of a variadic operand stands for it
	i, _ := strconv.Atoi(strings.TrimPrefix(number, "$"))
	if i == keptOp && c.kept == 0 {
		return "nil"
	} else if i == keptOp {
		return c.kept
	}
	if i >= len(c.ops) {
		return other
	}
	return c.ops[i]
}

// text gives an argument of an effect: an operand's constant, or itself.
func (c call) text(arg string) string {
	if strings.HasPrefix(arg, "$") {
		return fmt.Sprint(c.op(arg))
	}
	if s, err := strconv.Unquote(arg); err == nil {
		return s
	}
	return arg
}

func empty(op any) bool { return op == nil || op == "" }

// splitArgs splits at the commas outside of quotes.
func splitArgs(text string) []string {
	if text == "" {
		return nil
	}
	var args []string
	quoted, start := false, 0
	for i, c := range text {
		switch {
		case c == '"':
			quoted = !quoted
		case c == ',' && !quoted:
			args = append(args, text[start:i])
			start = i + 1
		}
	}
	return append(args, text[start:])
}

// TestMain asks, when all has been run, which rows of net/http were not.
func TestMain(m *testing.M) {
	code := m.Run()
	if code == 0 && !partial() {
		for name, outcomes := range rows {
			if (strings.Contains(name, "net/http") || slices.ContainsFunc(frameworks, func(path string) bool { return strings.Contains(name, path) })) && !ran[name] && reasons[name] == "" && slices.ContainsFunc(outcomes, tells) {
				fmt.Printf("no call of %s, and no reason for it in reasons\n", name)
				code = 1
			}
		}
	}
	os.Exit(code)
}

// tells reports whether an outcome says something that a call could show.
func tells(outcome string) bool {
	return effectRE.MatchString(outcome) && !strings.Contains(outcome, ".unknown")
}

// partial reports whether only some tests were asked for.
func partial() bool {
	return slices.ContainsFunc(os.Args, func(a string) bool {
		return strings.HasPrefix(a, "-test.run=") || strings.HasPrefix(a, "-test.skip=")
	})
}

// frameworks are the paths of which every row that tells something is run, as with net/http.
var frameworks = []string{"github.com/fasthttp/router", "github.com/gorilla/sessions", "github.com/unrolled/render", "github.com/go-chi/render", "github.com/emicklei/go-restful", "github.com/gin-gonic/gin", "github.com/labstack/echo", "github.com/gofiber/fiber", "github.com/valyala/fasthttp", "github.com/cloudwego/hertz", "github.com/beego/beego", "github.com/kataras/iris", "github.com/go-openapi/runtime", "github.com/danielgtaylor/huma", "connectrpc.com/connect", "grpc-ecosystem/grpc-gateway"}

// reasons says why rows of net/http or of a framework are not run.
var reasons = map[string]string{}

func init() {
	reasons["(*"+irisPath+"/middleware/jwt.Verifier).RequestToken"] = "what it reads depends on Extractors"
	for _, recv := range []string{"(*" + beegoPath + "/context.Context)", "(*" + beegoPath + ".Controller)"} {
		for _, name := range []string{"Bind", "BindForm", "BindJSON", "BindProtobuf", "BindXML", "BindYAML"} {
			reasons[recv+"."+name] = "the server has read the body before: TestBeegoBind"
		}
	}
	reasons["(*"+beegoPath+".Controller).ParseForm"] = "likewise"
}

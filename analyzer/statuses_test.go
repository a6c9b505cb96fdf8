package analyzer_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/statusvet/statusvet/analyzer"
)

// An enforcement is a rule that enforces a status of the table: some fixture of it wants a finding whose text matches.
type enforcement struct{ rule, finding string }

// statuses is every status of the table that the suite enforces, and the rules that do.
var statuses = map[int][]enforcement{
	200: {{"wrongmethodstatus", `every other method is answered with an empty 200 OK`}, {"errorasok", `200 OK`}},
	201: {{"missinglocation", `201 Created is sent without a Location`}},
	202: {{"missinglocation", `202 Accepted is sent without a Location`}, {"emptyaccepted", `202 Accepted is sent with no body`}},
	204: {{"forbiddenbody", `a body is written with 204 No Content`}, {"forbiddenbody", `204 No Content is sent with a Content-Length`}},
	307: {{"missinglocation", `307 Temporary Redirect is sent without a Location`}, {"wrongredirect", `or 307 Temporary Redirect, which keeps it`}},
	308: {{"missinglocation", `308 Permanent Redirect is sent without a Location`}, {"wrongredirect", `or 308 Permanent Redirect`}},
	400: {{"wrongmethodstatus", `the answer is 400 Bad Request`}, {"wrongmediatype", `the answer is 400 Bad Request`}, {"wrongprecondition", `answer 400 Bad Request`}, {"wrongerrorstatus", `answer 400 Bad Request`}},
	401: {{"wrongforbidden", `answer 401 Unauthorized`}, {"missingheader", `401 Unauthorized is sent without the WWW-Authenticate`}},
	403: {{"wrongforbidden", `403 Forbidden is sent because`}, {"wrongmethodstatus", `the answer is 403 Forbidden`}},
	404: {{"wrongmethodstatus", `the answer is 404 Not Found`}, {"wrongerrorstatus", `answer 404 Not Found`}},
	405: {{"missingheader", `405 Method Not Allowed is sent without the Allow`}, {"wrongmethodstatus", `405 Method Not Allowed is sent because`}},
	409: {{"wrongprecondition", `the answer is 409 Conflict: answer 412`}, {"wrongerrorstatus", `answer 409 Conflict`}},
	412: {{"wrongprecondition", `412 Precondition Failed is sent because`}},
	413: {{"unlimitedbody", `read with no limit on its size`}, {"wrongtoolarge", `answer 413`}, {"unlimitedoperations", `answer 413`}},
	415: {{"wrongmediatype", `answer 415 Unsupported Media Type`}, {"wrongmediatype", `the answer is 415 Unsupported Media Type: answer 406`}},
	500: {{"wrongmethodstatus", `the answer is 500 Internal Server Error`}, {"wrongerrorstatus", `the answer is 500 Internal Server Error`}},
	501: {{"wrongmethodstatus", `the answer is 501 Not Implemented`}},
	503: {{"missingheader", `503 Service Unavailable is sent without the Retry-After`}},
}

// table is the statuses of the table.
var table = []int{200, 201, 202, 204, 307, 308, 400, 401, 403, 404, 405, 409, 412, 413, 415, 500, 501, 503}

// TestStatuses: every status of the table has a rule that enforces it, and a fixture that shows it.
func TestStatuses(t *testing.T) {
	for _, code := range table {
		if len(statuses[code]) == 0 {
			t.Errorf("no rule enforces %d", code)
		}
	}
	wants := map[string]string{}
	for _, r := range analyzer.Rules {
		wants[r.Name] = wanted(t, r.Name)
	}
	for code, list := range statuses {
		if !slices.Contains(table, code) {
			t.Errorf("%d is no status of the table", code)
		}
		for _, e := range list {
			if wants[e.rule] == "" {
				t.Errorf("%d: no rule %s, or no fixtures of it", code, e.rule)
			} else if !regexp.MustCompile(e.finding).MatchString(wants[e.rule]) {
				t.Errorf("%d: no fixture of %s wants %q", code, e.rule, e.finding)
			}
		}
	}
}

// wanted returns what the rule's fixtures want it to report, a line each.
func wanted(t *testing.T, rule string) string {
	var lines []string
	want := regexp.MustCompile("`" + rule + ": ([^`]*)`")
	err := filepath.WalkDir(filepath.Join("..", "testdata", rule), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		source, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, m := range want.FindAllSubmatch(source, -1) {
			lines = append(lines, string(m[1]))
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
	return strings.Join(lines, "\n")
}

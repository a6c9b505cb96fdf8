package settings

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/statusvet/statusvet/passes/internal/http"
)

// A Pair is a status and a header that it requires.
type Pair struct {
	Status int
	Header string
}

func (p Pair) String() string { return strconv.Itoa(p.Status) + ":" + p.Header }

// Pairs are those that hold in every house: the sections of RFC 9110 and RFC 6585 that name them are on the page of
// missingheader.
var Pairs = []Pair{
	{206, "Content-Range"},
	{401, "WWW-Authenticate"},
	{405, "Allow"},
	{407, "Proxy-Authenticate"},
	{416, "Content-Range"},
	{426, "Upgrade"},
	{429, "Retry-After"},
	{503, "Retry-After"},
}

// Headers is what a house adds to the pairs, and what it takes away.
type Headers struct{ Own, Without []Pair }

// String and Set make *Headers a flag.Value.
func (h *Headers) String() string {
	var list []string
	for _, p := range h.Own {
		list = append(list, p.String())
	}
	for _, p := range h.Without {
		list = append(list, "!"+p.String())
	}
	return strings.Join(list, ",")
}

// Set accepts pairs such as 451:Link, separated by commas; !405:Allow takes one away.
func (h *Headers) Set(s string) error {
	var next Headers
	for text := range strings.SplitSeq(s, ",") {
		if text = strings.TrimSpace(text); text == "" {
			continue
		}
		text, away := strings.CutPrefix(text, "!")
		p, err := parsePair(text)
		switch {
		case err != nil:
			return err
		case away && !slices.Contains(Pairs, p):
			return fmt.Errorf("!%s: expected one of the pairs to take away: %s", text, strings.Trim(fmt.Sprint(Pairs), "[]"))
		case away:
			next.Without = append(next.Without, p)
		default:
			next.Own = append(next.Own, p)
		}
	}
	*h = next
	return nil
}

func parsePair(text string) (Pair, error) {
	code, header, ok := strings.Cut(text, ":")
	status, err := strconv.Atoi(strings.TrimSpace(code))
	header = strings.TrimSpace(header)
	if !ok || err != nil || status < 200 || status > 599 {
		return Pair{}, fmt.Errorf("%q: expected a status from 200 to 599, a colon and a header, such as 451:Link", text)
	}
	if !http.IsToken(header) {
		return Pair{}, fmt.Errorf("%q: expected the name of a header behind the colon, such as 451:Link", text)
	}
	return Pair{status, header}, nil
}

// Required lists the headers that a status requires: those of every house, less what is taken away, and the house's own.
func (h *Headers) Required(status int) (common, own []string) {
	for _, p := range Pairs {
		if p.Status == status && !slices.Contains(h.Without, p) {
			common = append(common, p.Header)
		}
	}
	for _, p := range h.Own {
		if p.Status == status {
			own = append(own, p.Header)
		}
	}
	return common, own
}

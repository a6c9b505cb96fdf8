package changes

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// hunk matches the head of a hunk: the lines that go and those that come. revgrep panics at a number that an int does not hold.
var hunk = regexp.MustCompile(`^@@ -\d{1,9}(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@`)

// clean returns of a unified diff what revgrep reads: the files that come, the heads of hunks, and of their lines the first character, since
// revgrep cuts long lines in two and takes what begins with "++ " for a file. The error is ":line: what was expected".
func clean(patch []byte) ([]byte, error) {
	var out bytes.Buffer
	var goes, comes int // lines that the hunk has yet to bring
	fail := func(n int, format string, args ...any) ([]byte, error) {
		return nil, fmt.Errorf("%d: %w", n, fmt.Errorf(format, args...))
	}
	n, named, hunks := 0, false, 0
	for raw := range strings.Lines(string(patch)) {
		n++
		line := strings.TrimRight(raw, "\r\n")
		if goes > 0 || comes > 0 {
			switch {
			case strings.HasPrefix(line, "+"):
				comes--
				out.WriteString("+\n")
			case strings.HasPrefix(line, "-"):
				goes--
				out.WriteString("-\n")
			case strings.HasPrefix(line, `\`): // No newline at end of file
			case strings.HasPrefix(line, " "), line == "":
				goes, comes = goes-1, comes-1
				out.WriteString(" \n")
			default:
				return fail(n, "expected a line of the hunk, which begins with +, - or a space")
			}
			if goes < 0 || comes < 0 {
				return fail(n, "expected as many lines as the head of the hunk says")
			}
			continue
		}
		switch {
		case strings.HasPrefix(line, "+++ "):
			name, err := fileName(line[len("+++ "):])
			if err != nil {
				return fail(n, "%w", err)
			}
			fmt.Fprintf(&out, "+++ b/%s\n", name)
			named = true
		case strings.HasPrefix(line, "@@ "):
			m := hunk.FindStringSubmatch(line)
			if m == nil || !named {
				return fail(n, "expected the head of a hunk behind the names of its files, such as @@ -3,2 +3,4 @@")
			}
			goes, comes = number(m[1]), number(m[2])
			hunks++
			fmt.Fprintf(&out, "%s\n", m[0])
		}
	}
	switch {
	case goes > 0 || comes > 0:
		return fail(n, "expected as many lines as the head of the hunk says")
	case hunks == 0 && len(bytes.TrimSpace(patch)) > 0 && !bytes.Contains(patch, []byte("diff --git ")):
		return fail(1, "expected a patch in the unified format")
	}
	return out.Bytes(), nil
}

// number reads how many lines a hunk has: 1 if it does not say.
func number(s string) int {
	if s == "" {
		return 1
	}
	n, _ := strconv.Atoi(s)
	return n
}

// fileName reads the name behind +++: with the folder b/ before it, a tab and perhaps a time after it, and quotes around one with odd
// characters.
func fileName(s string) (string, error) {
	if strings.HasPrefix(s, `"`) {
		end := strings.LastIndex(s, `"`)
		name, err := strconv.Unquote(s[:end+1])
		if err != nil {
			return "", fmt.Errorf("expected the name of a file in quotes, not %s", s)
		}
		s = name
	} else {
		s, _, _ = strings.Cut(s, "\t")
	}
	if s == "/dev/null" {
		return s, nil
	}
	// git writes b/, or with diff.mnemonicPrefix i/ or w/.
	if len(s) > 2 && s[1] == '/' && strings.IndexByte("biwco", s[0]) >= 0 {
		s = s[2:]
	}
	if s == "" || strings.ContainsAny(s, "\n") {
		return "", errors.New("expected the name of a file behind +++")
	}
	return s, nil
}

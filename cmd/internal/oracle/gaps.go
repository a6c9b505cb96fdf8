package main

// gaps are the productions whose programs the engine is known to get wrong, with the reason and the
// fixture that shows it. Their disagreements are counted apart.
var gaps = map[string]string{
	"recover": "paths that panic are not followed (testdata/protocol/panics)",
}

func gapOf(marks []string) string {
	for _, m := range marks {
		if gaps[m] != "" {
			return m
		}
	}
	return ""
}

package analyzer_test

import (
	"path/filepath"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/statusvet/statusvet/passes/settings"
)

// TestFixGoldens holds the fixes in testdata/fix against the files beside them: what is mended, and what is left since the
// change might be the wrong one.
func TestFixGoldens(t *testing.T) {
	dir, err := filepath.Abs("../testdata")
	if err != nil {
		t.Fatal(err)
	}
	analysistest.RunWithSuggestedFixes(t, dir, suite, "./fix/doubleresponse", "./fix/lateheader", "./fix/allow", "./fix/limit", "./fix/body", "./fix/status")
	enable := settings.Analyzer.Flags.Lookup("enable").Value
	if err := enable.Set("missingcontenttype"); err != nil {
		t.Fatal(err)
	}
	defer enable.Set("")
	analysistest.RunWithSuggestedFixes(t, dir, suite, "./fix/strict")
}

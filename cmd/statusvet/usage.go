package main

import (
	"fmt"
	"strings"

	"github.com/statusvet/statusvet/analyzer"
)

// usage is what -h prints.
func usage() string {
	var rules strings.Builder
	for _, r := range analyzer.Rules {
		fmt.Fprintf(&rules, "  %-18s %s\n", r.Name, summary(r))
	}
	return `usage: statusvet [flags] [packages]
       statusvet explain RULE|STATUS

Statusvet reports HTTP handlers that answer with the wrong status, or with a
status whose headers or body are wrong. Packages are written as for go vet; none
means the one in the working directory.

Flags:
  -f text|json|sarif|github|gitlab
                             how findings are printed (text): sarif is SARIF 2.1.0,
                             github annotations of a workflow, gitlab a Code Quality
                             report
  -fix                       mend what one change mends for certain, and report
                             what remains
  -fix -diff                 show these changes and make none
  -profile default|rfc9110|strict
                             default: read by the status table; rfc9110: the same
                             rules, read by RFC 9110; strict: every rule
  -enable rule,rule          report these rules whatever the profile says
  -disable rule,rule         do not report these rules
  -tests=false               leave test files out
  -bodylimit bytes           something outside the packages limits request bodies
  -maxpayload bytes          the largest request body that is meant (1048576)
  -maxoperations n           the most operations in one request that are meant (1000)
  -headers 451:Link,...      headers that statuses require here; !405:Allow takes
                             one away
  -rows 'FUNC: DOES; ...'    what functions do that cannot be seen through, in the
                             notation of the tables
  -errorkinds name=kind,...  errors of packages, or what tells them, and their kind
  -vet                       have go vet run the analysis: slower, but its results can
                             be shared through the go command's cache (GOCACHEPROG)
  -new-from revision         report only findings in lines that are new since then
  -new-from-merge-base branch
                             ... since the work tree left that branch
  -new-from-patch file       ... in the patch in that file; - is stdin
  -baseline file             report only findings that are not in that file
  -baseline file -write-baseline
                             write all findings there
  -config file|off           read the settings from there, and not from the
                             .statusvet.yml of the module; off: from nowhere
  -version                   print the version
  -C dir                     change to dir first
  -tags, -mod, -race, ...    go's own build flags, see go help build

Exit codes: 0 nothing found, 1 findings, 2 something could not be checked.

Rules:
` + rules.String() + `
"statusvet explain 413" prints the pages of the rules that speak of a status, and
"statusvet explain RULE" that of a rule.
`
}

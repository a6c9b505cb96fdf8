package protocol

import (
	"fmt"
	"io"
	"path/filepath"

	"golang.org/x/tools/go/ssa"
)

// census writes a line for each handler of the package, tests left out: "known" if on each path it is known what
// is sent first, or the reason for which
// on some path it is not.
func (in *interp) census(w io.Writer) {
	for _, f := range in.all {
		if !f.root || f.inTest() || f.fn.Blocks == nil {
			continue
		}
		reason := "known"
		switch {
		case f.broken:
			reason = "unknown: the analysis gave up"
		default:
			for _, st := range f.exits {
				if st.unknown && (!st.committed || st.status.kind == unknownKind) {
					reason = "unknown: " + st.reason
					break
				}
			}
		}
		pos := in.pass.Fset.Position(f.fn.Pos())
		fmt.Fprintf(w, "census: %s:%d %s %s\n", filepath.Base(pos.Filename), pos.Line, f.fn.Name(), reason)
	}
}

// calleeWords names what is called, for maintainers.
func calleeWords(c *ssa.CallCommon) string {
	if name, _ := calleeName(c); name != "" {
		return name
	}
	return "a function value"
}

func (s *site) calleeWords() string {
	if call, ok := s.instr.(ssa.CallInstruction); ok {
		return calleeWords(call.Common())
	}
	return "what is unknown"
}

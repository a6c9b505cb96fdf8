package protocol

import "github.com/statusvet/statusvet/passes/internal/model"

// keepStatus notes that the status of the answer to come is kept with the request, and why.
func (s *state) keepStatus(status value) {
	if status.kind == unknownKind {
		status.kind = plainKind
	}
	s.kept, s.keptFor = status, s.because()
}

// lose makes the request unknown.
func (s *state) lose() {
	s.lost, s.kept, s.keptFor = true, value{kind: plainKind}, model.Guard{}
}

// kept gives the status that is kept with the request that v leads to; the zero value if it is not known whether
// there is one.
func (s *site) kept(v value) value {
	switch st := s.st; {
	case !v.receives() || st.kept.kind == plainKind:
		return value{}
	case st.kept.kind == unknownKind:
		return s.f.settled(st, value{kind: partKind, op: v.op, c: model.KeptField})
	default:
		kept := st.kept
		kept.isNil = no
		return kept
	}
}

// keptBefore reports whether the paths are those of a request that came in with a status kept: a router's have none.
func (f *function) keptBefore(st *state) bool {
	id, ok := f.parts[operandPart{f.req, model.KeptField}]
	if !ok {
		return false
	}
	v, ok := st.lookup(id, 0)
	return ok && v.isNil == no
}

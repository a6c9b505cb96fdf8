package protocol

import (
	"cmp"
	"slices"
	"strings"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// maxExcluded bounds what such outcomes tell of the values that operands do not have: a chain of helpers of which each asks for another one
// would add to it without end.
const maxExcluded = 16

// maxLumps bounds the kinds of results that the outcomes of which nothing else is known are told apart by.
const maxLumps = 3

// someRows leaves of too many outcomes those after which nothing has been sent, and all those that send some statuses, the statuses of the
// fewest outcomes first. The others become one in which everything is unknown, for each of the few results that they return: a caller goes on
// or ends by these. Of a status that is left nothing is left out, so that no rule takes some of its outcomes for all; and where others read
// the body under another limit than those that are left, nothing is.
func (f *function) someRows(rows []row) []row {
	var left, rest []row
	for _, r := range rows {
		if r.quiet() {
			if len(r.When) > maxExcluded {
				r.When = slices.DeleteFunc(slices.Clone(r.When), func(c model.Cond) bool { return c.Not })
			}
			left = append(left, r)
		} else {
			rest = append(rest, r)
		}
	}
	if len(left) > maxRows/2 {
		left, rest = nil, rows
	}
	byStatus := map[string][]row{}
	var order []string
	for _, r := range rest {
		status := f.sentBy(r)
		if byStatus[status] == nil {
			order = append(order, status)
		}
		byStatus[status] = append(byStatus[status], r)
	}
	size := func(status string) int {
		if status == "" {
			return len(rows) + 1 // it stays the last
		}
		return len(byStatus[status])
	}
	slices.SortStableFunc(order, func(a, b string) int { return cmp.Compare(size(a), size(b)) })
	reads := map[string]bool{"": true}
	for _, r := range left {
		reads[f.readsBy(r)] = true
	}
	for len(order) > 0 && order[0] != "" && maxLumps+len(left)+len(byStatus[order[0]]) <= maxRows {
		for _, r := range byStatus[order[0]] {
			left = append(left, r)
			reads[f.readsBy(r)] = true
		}
		order = order[1:]
	}
	var others []row
	for _, status := range order {
		for _, r := range byStatus[status] {
			if !r.gaveUp() && !reads[f.readsBy(r)] {
				return []row{f.unknownRow()}
			}
			others = append(others, r)
		}
	}
	return append(f.lumps(others), left...)
}

// quiet reports whether the row leaves the response as it was.
func (r row) quiet() bool {
	return !slices.ContainsFunc(r.Effects, func(e model.Effect) bool {
		switch e.Op {
		case model.Read, model.Limit, model.Method, model.Put, model.Keep:
			return false
		}
		return true
	})
}

// lumps makes of the rows one in which everything is unknown for each of the results that they return; where these are too many, one of which
// they are unknown as well.
func (f *function) lumps(rows []row) []row {
	var out []row
	for _, r := range rows {
		lump := f.unknownRow()
		for _, res := range r.Results {
			switch res.Kind {
			case model.Nil, model.Constant:
			case model.NonNil:
				res.Args = nil
			default:
				res = model.Result{Kind: model.Any}
			}
			lump.Results = append(lump.Results, res)
		}
		if !slices.ContainsFunc(out, func(o row) bool { return o.Outcome.String() == lump.Outcome.String() }) {
			out = append(out, lump)
		}
	}
	if len(out) > maxLumps {
		return []row{f.unknownRow()}
	}
	return out
}

// sentBy returns the constant status that the row sends or chooses, "" if there is none.
func (f *function) sentBy(r row) string {
	for _, e := range r.Effects {
		if e.Operand == f.resp && (e.Op == model.Status || e.Op == model.Pending) && e.Args[0].Operand < 0 && e.Args[0].Text != "?" {
			return e.Args[0].Text
		}
	}
	return ""
}

// readsBy returns under which limits the row reads the request's body, in the notation of rows; "" if it does not.
func (f *function) readsBy(r row) string {
	var texts []string
	reads := false
	for _, e := range r.Effects {
		reads = reads || e.Op == model.Read || e.Op == model.Pour
		if e.Op == model.Read || e.Op == model.Pour || e.Op == model.Limit {
			texts = append(texts, e.String())
		}
	}
	if !reads {
		return ""
	}
	return strings.Join(texts, " ")
}

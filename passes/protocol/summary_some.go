package protocol

import (
	"cmp"
	"slices"
	"strings"

	"github.com/statusvet/statusvet/passes/internal/model"
)

// someRows leaves of too many outcomes all those that send some statuses, the statuses of the fewest outcomes first, and makes of
// the others one in which everything is unknown. Of a status that is left nothing is left out, so that no rule takes some of its
// outcomes for all; and where others read the body under another limit than those that are left, nothing is.
func (f *function) someRows(rows []row) []row {
	unknown := []row{f.unknownRow()}
	byStatus := map[string][]row{}
	var order []string
	for _, r := range rows {
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
	left := unknown
	reads := map[string]bool{"": true}
	for len(order) > 0 && order[0] != "" && len(left)+len(byStatus[order[0]]) <= maxRows {
		for _, r := range byStatus[order[0]] {
			left = append(left, r)
			reads[f.readsBy(r)] = true
		}
		order = order[1:]
	}
	for _, status := range order {
		for _, r := range byStatus[status] {
			if !r.gaveUp() && !reads[f.readsBy(r)] {
				return unknown
			}
		}
	}
	return left
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

package protocol

import (
	"slices"
	"strconv"
	"strings"

	"github.com/statusvet/statusvet/passes/internal/model"
)

func (f *function) resultOf(v value) model.Result {
	switch {
	case v.rec != nil && v.rec.base < 0 && v.isNil != yes && (v.kind == plainKind || v.kind == carrierKind):
		return f.recordResult(v)
	case v.kind == partKind:
		return model.Result{Kind: model.Same, Args: []model.Arg{{Operand: v.op, Text: v.c}}}
	case v.isNil == yes:
		return model.Result{Kind: model.Nil}
	case v.kind == constKind:
		return model.Result{Kind: model.Constant, Args: []model.Arg{model.Const(v.c)}}
	case v.kind == operandKind:
		return model.Result{Kind: model.Same, Args: []model.Arg{model.Operand(v.op)}}
	case v.kind == responseKind, v.kind == requestKind, v.kind == carrierKind:
		return model.Result{Kind: model.Same, Args: []model.Arg{model.Operand(v.op)}}
	case v.kind == headerKind && f.resp >= 0 && !v.neg:
		return model.Result{Kind: model.Header, Args: []model.Arg{model.Operand(f.resp)}}
	case v.kind == writerKind:
		return model.Result{Kind: model.Writer, Args: []model.Arg{model.Operand(v.op)}}
	case v.src.Key == ofRead:
		// a number that tells of what was read, which its caller may have bounded
	case v.kind == plainKind && v.isNil == no:
		return model.Result{Kind: model.NonNil, Args: guardArgs(v.src)}
	case v.kind == plainKind && (v.src.Kind == model.OnHeader || v.src.Kind == model.OnMethod || v.src.Kind == model.OnLength):
		return model.Result{Kind: model.Of, Args: guardArgs(v.src)}
	case v.kind == plainKind && v.input && v.src.Kind == "":
		if v.route {
			return model.Result{Kind: model.Input, Args: []model.Arg{model.Const(routeInput)}}
		}
		return model.Result{Kind: model.Input}
	case v.kind == plainKind && v.src.Kind != "" && !v.neg:
		return model.Result{Kind: model.MaybeErr, Args: guardArgs(v.src)}
	}
	return model.Result{Kind: model.Any}
}

// partConditions lists what the path asked of fields of the operands, and of the types of what they hold.
func (f *function) partConditions(st *state) []model.Cond {
	var conds []model.Cond
	for p, id := range f.parts {
		field, name, asked := strings.Cut(p.name, ")\x00")
		if b, ok := st.lookup(id, 0); ok {
			switch {
			case asked:
				conds = append(conds, model.Cond{Operand: p.op, Field: field + ")", Not: b.c == "false", Value: strconv.Quote(name)})
			case b.isNil == yes:
				conds = append(conds, model.Cond{Operand: p.op, Field: p.name, Value: "nil"})
			case b.kind == constKind:
				conds = append(conds, model.Cond{Operand: p.op, Field: p.name, Value: b.c})
			case b.isNil == no:
				conds = append(conds, model.Cond{Operand: p.op, Field: p.name, Not: true, Value: "nil"})
			}
		}
		for _, d := range st.differs {
			if d.id == id {
				conds = append(conds, model.Cond{Operand: p.op, Field: p.name, Not: true, Value: d.val.c})
			}
		}
	}
	slices.SortFunc(conds, func(a, b model.Cond) int { return strings.Compare(a.String(), b.String()) })
	return conds
}

// recordResult writes a result that carries a status.
func (f *function) recordResult(v value) model.Result {
	if v.kind == carrierKind {
		args := f.recordArgs(v.rec)
		if len(args) == 0 {
			return model.Result{Kind: model.Same, Args: []model.Arg{model.Operand(v.op)}}
		}
		return model.Result{Kind: model.With, Args: append([]model.Arg{model.Operand(v.op)}, args...)}
	}
	kind := model.Built
	if v.wraps {
		kind = model.Wrapping
	}
	name := "?"
	if v.rec.typ != nil {
		name = plainName(v.rec.typ)
	}
	return model.Result{Kind: kind, Args: append([]model.Arg{model.Const(name)}, f.recordArgs(v.rec)...)}
}

// guardArgs writes the source of an error or boolean as arguments of a result.
func guardArgs(g model.Guard) []model.Arg {
	switch {
	case g.Kind == "" || g.Kind == model.Other:
		return nil
	case g.Kind == model.OnError:
		if g.Key == "" {
			return nil
		}
		return []model.Arg{model.Const(g.Key)}
	case g.Key == "":
		return []model.Arg{model.Const(string(g.Kind))}
	}
	return []model.Arg{model.Const(string(g.Kind)), model.Const(g.Key)}
}

// allReturn reports whether that is result i of all the rows.
func allReturn(rows []row, i int, res model.Result) bool {
	return !slices.ContainsFunc(rows, func(r row) bool {
		return i >= len(r.Results) || r.Results[i].Kind != res.Kind || !slices.Equal(r.Results[i].Args, res.Args)
	})
}

// mergeRows joins the rows that do the same: their conditions become those that all of them
// ask, their results those that all of them return. If no row does anything, what they return
// tells nothing of the exchange, and they become one.
func mergeRows(rows []row) []row {
	type key struct {
		text                      string
		commit, read, wrote, made *Event
		told, silent              *Event
	}
	inert := true
	for _, r := range rows {
		if len(r.Effects) > 0 || r.Because.Kind != "" && r.Because.Kind != model.Other && !(r.Because.Kind == model.OnError && r.Because.Key == "") {
			inert = false
		}
		for i, res := range r.Results {
			if isPlain(res) {
				continue
			}
			if res.Kind == model.Input || (res.Kind == model.NonNil || res.Kind == model.MaybeErr) && len(res.Args) > 0 && isMalformed(res.Args[0].Text) {
				inert = false // what the client sent, or that it is malformed
			}
			if n, ok := number(constValue(res.String())); ok && res.Kind == model.Constant && n >= 100 && n <= 599 {
				inert = false // it is a status that the caller sends
			}
			if res.Kind == model.Built || res.Kind == model.Wrapping || res.Kind == model.With || res.Kind == model.Same && (res.Args[0].Text != "" || !allReturn(rows, i, res)) {
				inert = false // it carries a status, or leads to the exchange
			}
		}
	}
	index := map[key]int{}
	var out []row
	for _, r := range rows {
		bare := r.Outcome
		bare.When = nil
		if inert {
			bare.Results, bare.Because = nil, model.Guard{}
		} else if len(bare.Effects) == 0 {
			// keep what is returned: it tells the caller that nothing was sent
		}
		k := key{bare.String(), r.commit, r.read, r.wrote, r.made, r.told, r.silent}
		i, ok := index[k]
		if !ok {
			index[k] = len(out)
			if inert {
				r.Because = model.Guard{}
			}
			out = append(out, r)
			continue
		}
		old := &out[i]
		old.When = slices.DeleteFunc(slices.Clone(old.When), func(c model.Cond) bool { return !slices.Contains(r.When, c) })
		old.slips = old.slips && r.slips
		old.Results = slices.Clone(old.Results)
		for j := range old.Results {
			if j < len(r.Results) && old.Results[j].String() != r.Results[j].String() {
				old.Results[j] = model.Result{Kind: model.Any}
			}
		}
	}
	return sortRows(out)
}

// sortRows sorts rows by their texts, each of which it writes once.
func sortRows(rows []row) []row {
	if len(rows) < 2 {
		return rows
	}
	type written struct {
		text string
		row  row
	}
	list := make([]written, len(rows))
	for i, r := range rows {
		list[i] = written{r.String(), r}
	}
	slices.SortStableFunc(list, func(a, b written) int { return strings.Compare(a.text, b.text) })
	for i, w := range list {
		rows[i] = w.row
	}
	return rows
}

func operandNumber(key string) int {
	n, _ := strconv.Atoi(strings.TrimPrefix(key, "$"))
	return n
}

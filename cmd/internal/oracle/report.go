package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"time"
)

// A Report is what a run of the oracle has found.
type Report struct {
	Programs, Requests int
	Matched            int // requests whose answer is one that the engine gives
	Panicked           int // requests whose handler panicked or ended the process: there is no answer to compare
	Failed             int // requests without a whole answer
	Disagreements      []*Disagreement
	Known              map[string]int // disagreements of programs with a known gap, by gap
	Unknown            []*Program     // with an answer of which something is unknown
	Unlooked           []*Program     // that the engine has not looked at
	Answers            int            // that the engine gives, but for those of clients that are gone
	Spurious           int            // among them, those that no request got
	Exhausted          int            // programs of which every combination of branches was tried
	Times              map[string]time.Duration
	all                []*Program
	byMark             map[string]*tally
}

// A tally counts the programs that were made with one production.
type tally struct{ programs, unknown, answers, spurious int }

// count adds one program's answers to the report; produced are those that some request got.
func (r *Report) count(p *Program, c *Claim, produced map[int]bool) {
	unknown := false
	answers, spurious := 0, 0
	for i, a := range c.Answers {
		if a.Unknown || a.AnyHeader || a.Status == "?" {
			unknown = true
			continue
		}
		if a.Failed {
			continue // the client is always there
		}
		answers++
		if !produced[i] {
			spurious++
		}
	}
	r.Answers += answers
	r.Spurious += spurious
	r.all = append(r.all, p)
	if p.unknown = unknown; unknown {
		r.Unknown = append(r.Unknown, p)
	}
	if c.Silent {
		r.Unlooked = append(r.Unlooked, p)
	}
	for _, m := range p.Marks {
		t := r.byMark[m]
		if t == nil {
			t = &tally{}
			r.byMark[m] = t
		}
		t.programs++
		t.answers += answers
		t.spurious += spurious
		if unknown {
			t.unknown++
		}
	}
}

// share gives n of total as a percentage.
func share(n, total int) float64 {
	if total == 0 {
		return 0
	}
	return 100 * float64(n) / float64(total)
}

// UnknownShare is the percentage of programs with an answer of which something is unknown.
func (r *Report) UnknownShare() float64 { return share(len(r.Unknown), r.Programs) }

// SpuriousShare is the percentage of answers that no request got.
func (r *Report) SpuriousShare() float64 { return share(r.Spurious, r.Answers) }

// Summary prints the figures.
func (r *Report) Summary(w io.Writer) {
	fmt.Fprintf(w, "programs      %d, all combinations of branches tried in %d\n", r.Programs, r.Exhausted)
	fmt.Fprintf(w, "requests      %d: %d matched, %d panicked or ended the process, %d without a whole answer\n", r.Requests, r.Matched, r.Panicked, r.Failed)
	fmt.Fprintf(w, "disagreements %d\n", len(r.Disagreements))
	for _, gap := range slices.Sorted(maps.Keys(r.Known)) {
		fmt.Fprintf(w, "  besides %d that are known: %s\n", r.Known[gap], cmp.Or(gaps[gap], gap))
	}
	fmt.Fprintf(w, "unknown       %d programs, %.2f %%\n", len(r.Unknown), r.UnknownShare())
	fmt.Fprintf(w, "spurious      %d of %d answers, %.2f %%\n", r.Spurious, r.Answers, r.SpuriousShare())
	for _, what := range []string{"generate", "build", "run", "analyse"} {
		fmt.Fprintf(w, "%-9s %6.1f s\n", what, r.Times[what].Seconds())
	}
}

// Marks prints how often the programs of each production are unknown or have answers that no request got.
func (r *Report) Marks(w io.Writer) {
	marks := slices.SortedFunc(maps.Keys(r.byMark), func(a, b string) int {
		x, y := r.byMark[a], r.byMark[b]
		return cmp.Or(cmp.Compare(share(y.spurious, y.answers), share(x.spurious, x.answers)), cmp.Compare(a, b))
	})
	fmt.Fprintf(w, "%-24s %9s %9s %9s\n", "production", "programs", "unknown", "spurious")
	for _, m := range marks {
		t := r.byMark[m]
		fmt.Fprintf(w, "%-24s %9d %8.1f%% %8.1f%%\n", m, t.programs, share(t.unknown, t.programs), share(t.spurious, t.answers))
	}
}

// Reasons prints the productions that make programs unknown: each time the one of whose programs the largest
// share is, until no production has more than others.
func (r *Report) Reasons(w io.Writer) {
	rest := r.all
	fmt.Fprintf(w, "unknown because of\n")
	for range 20 {
		programs, unknown := map[string]int{}, map[string]int{}
		left := 0
		for _, p := range rest {
			for _, m := range p.Marks {
				programs[m]++
				if p.unknown {
					unknown[m]++
				}
			}
			if p.unknown {
				left++
			}
		}
		best := ""
		for _, m := range slices.Sorted(maps.Keys(programs)) {
			if unknown[m] >= 3 && (best == "" || share(unknown[m], programs[m]) > share(unknown[best], programs[best])) {
				best = m
			}
		}
		if best == "" || share(unknown[best], programs[best]) < 3*share(left, len(rest)) && share(unknown[best], programs[best]) < 50 {
			fmt.Fprintf(w, "  %-24s %6d, %5.2f %% of all\n", "others", left, share(left, r.Programs))
			return
		}
		fmt.Fprintf(w, "  %-24s %6d, %5.2f %% of all, %5.1f %% of its own\n", best, unknown[best], share(unknown[best], r.Programs), share(unknown[best], programs[best]))
		rest = slices.DeleteFunc(slices.Clone(rest), func(p *Program) bool { return slices.Contains(p.Marks, best) })
	}
}

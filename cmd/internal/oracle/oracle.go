package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"time"
)

// maxRequests bounds the requests for one program.
const maxRequests = 40

// A Config says which programs the oracle makes up, and where.
type Config struct {
	Seed  uint64
	First int    // the number of the first program
	N     int    // how many
	Dir   string // where the module is left; "" for nowhere
}

// Generated runs generated programs and compares them with what the engine says.
func Generated(ctx context.Context, conf Config) (*Report, error) {
	dir := conf.Dir
	if dir == "" {
		temp, err := os.MkdirTemp("", "oracle")
		if err != nil {
			return nil, err
		}
		defer os.RemoveAll(temp)
		dir = temp
	}
	start := time.Now()
	files, programs := Render(conf.Seed, conf.First, conf.N)
	if err := Write(dir, files); err != nil {
		return nil, err
	}
	rep := newReport()
	rep.Times["generate"] = time.Since(start)
	return rep, rep.judge(ctx, conf.Seed, dir, dir, []string{"./..."}, programs)
}

func newReport() *Report {
	return &Report{Known: map[string]int{}, Times: map[string]time.Duration{}, byMark: map[string]*tally{}}
}

// judge builds and runs the runner of the module in built, analyses the packages of the module in source, and compares.
func (r *Report) judge(ctx context.Context, seed uint64, built, source string, patterns []string, programs []*Program) error {
	start := time.Now()
	lap := func(what string) {
		r.Times[what] += time.Since(start)
		start = time.Now()
	}
	exe, err := Build(ctx, built)
	if err != nil {
		return err
	}
	lap("build")
	var jobs []job
	for i, p := range programs {
		requests, all := p.Requests(rand.New(rand.NewPCG(seed, uint64(i)|1<<40)), maxRequests)
		if all {
			r.Exhausted++
		}
		for _, q := range requests {
			jobs = append(jobs, job{p.Name, q})
		}
	}
	seen, err := Run(ctx, exe, jobs)
	if err != nil {
		return err
	}
	lap("run")
	claims, err := Analyze(source, patterns, programs)
	if err != nil {
		return err
	}
	lap("analyse")
	if len(seen) != len(jobs) {
		return fmt.Errorf("%d requests got %d answers", len(jobs), len(seen))
	}
	r.Programs += len(programs)
	r.compare(programs, claims, jobs, seen)
	return nil
}

// compare compares all that was seen with what the engine says.
func (r *Report) compare(programs []*Program, claims map[string]*Claim, jobs []job, seen []Observation) {
	n := 0
	for _, p := range programs {
		c := claims[p.Name]
		produced := map[int]bool{}
		found := false
		for ; n < len(jobs) && jobs[n].Handler == p.Name; n++ {
			q, o := jobs[n].Request, seen[n]
			r.Requests++
			switch {
			case o.Panicked || o.Died:
				r.Panicked++
				continue
			case o.Failure != "":
				r.Failed++
				continue
			case c.Silent:
				continue
			}
			fits, why := Compare(p, c, q, o)
			for _, i := range fits {
				produced[i] = true
			}
			switch {
			case why == nil:
				r.Matched++
			case p.known != "":
				r.Known[p.known]++
			case !found: // one a program is enough to look at
				found = true
				r.Disagreements = append(r.Disagreements, &Disagreement{p, q, o, why})
			}
		}
		r.count(p, c, produced)
	}
}

package driver

import (
	"context"
	"encoding/json"
	"go/token"
	"go/types"
	"maps"
	"runtime"
	"slices"
	"sync"
	"time"
)

// A run works out what has to be done and does it.
type run struct {
	cfg   *Config
	g     *graph
	store store
	fset  *token.FileSet
	known map[string]*types.Package // from export data, by path; complete before the first package is checked
	jobs  map[*node]*job
}

// A job is what is to be done with one package's source.
type job struct {
	n               *node
	run             *run
	findings, facts bool // what is wanted of it; neither: its types alone
	done            chan struct{}
	pkg             *types.Package // for importers, of a package whose types are read from source
}

// all brings the findings of the packages that were asked for, from the store or by analysis.
func (r *run) all(ctx context.Context) error {
	r.jobs = map[*node]*job{}
	for _, n := range r.g.wanted {
		var kept map[string][]byte
		if r.store.get(n.key, "findings", &kept) {
			n.findings = map[string]json.RawMessage{}
			for name, text := range kept {
				n.findings[name] = text
			}
			continue
		}
		r.job(n).findings = true
	}
	if len(r.jobs) == 0 {
		return nil
	}
	if err := r.prepare(ctx); err != nil {
		return err
	}
	if err := r.work(); err != nil {
		return err
	}
	r.store.trim()
	return nil
}

func (r *run) job(n *node) *job {
	j := r.jobs[n]
	if j == nil {
		j = &job{n: n, run: r, done: make(chan struct{})}
		r.jobs[n] = j
	}
	return j
}

// prepare finds out which facts are missing and which types are needed, and reads those that are exported.
func (r *run) prepare(ctx context.Context) error {
	needed := map[*node]bool{} // for their facts
	for n := range maps.Clone(r.jobs) {
		for _, dep := range n.closure() {
			needed[dep] = true
		}
	}
	for n := range needed {
		if n.source && r.jobs[n] == nil && !r.recall(n) {
			r.job(n).facts = true
		} else if n.source && r.jobs[n] != nil {
			r.jobs[n].facts = true
		}
	}
	for n := range maps.Clone(r.jobs) {
		r.declare(n)
	}
	matter, planned := r.plan(needed)
	exports := map[string]string{}
	want := func(n *node) {
		for _, dep := range n.imports {
			if !dep.source {
				exports[dep.ImportPath] = ""
			}
		}
	}
	for n := range r.jobs {
		want(n)
	}
	for n := range needed {
		if !n.source && !n.Standard && n.reaches && (!planned || slices.Contains(matter, n.ImportPath)) {
			if !planned {
				exports[n.ImportPath] = ""
				want(n)
			} else if !r.recall(n) {
				r.job(n).facts = true
				want(n)
			}
		}
	}
	if err := r.locate(ctx, exports); err != nil {
		return err
	}
	r.fset, r.known = token.NewFileSet(), map[string]*types.Package{}
	if !planned {
		var err error
		if matter, err = r.findMatter(needed, exports); err != nil {
			return err
		}
		for _, path := range matter {
			if n := r.g.byPath[path]; !r.recall(n) {
				r.job(n).facts = true
			}
		}
	}
	// In the order of the packages: what is read first decides nothing, but let it be the same in every run.
	for _, n := range r.g.nodes {
		if r.jobs[n] == nil {
			continue
		}
		for _, dep := range n.imports {
			if !dep.source {
				if err := r.read(dep.ImportPath, exports); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// declare adds jobs for the types of the packages that n, whose source is read, imports and that are read from source, too.
func (r *run) declare(n *node) {
	for _, dep := range n.imports {
		if dep.source && r.jobs[dep] == nil {
			r.job(dep)
			r.declare(dep)
		}
	}
}

// recall reads the package's facts from the store.
func (r *run) recall(n *node) bool {
	var facts factSet
	if !r.store.get(n.key, "facts", &facts) {
		return false
	}
	n.facts = &facts
	return true
}

// planKey is the key of the list of packages that matter.
func planKey(needed map[*node]bool) (key [32]byte) {
	for n := range needed { // the sum does not depend on the order
		if !n.source && n.reaches {
			for i, b := range n.key {
				key[i] ^= b
			}
		}
	}
	return key
}

// plan returns the packages that matter, as an earlier run found them.
func (r *run) plan(needed map[*node]bool) (matter []string, ok bool) {
	ok = r.store.get(planKey(needed), "matter", &matter)
	return matter, ok
}

// findMatter finds them: those that import a package of exchanges, or one that matters and exports a type that leads to one.
func (r *run) findMatter(needed map[*node]bool, exports map[string]string) (matter []string, err error) {
	leads := map[*node]bool{}
	for _, n := range r.g.nodes {
		if !needed[n] || n.source || n.Standard || !n.reaches {
			continue
		}
		if !slices.ContainsFunc(n.imports, func(dep *node) bool { return r.cfg.Base(dep.path) || leads[dep] }) && !r.cfg.Base(n.path) {
			continue
		}
		matter = append(matter, n.ImportPath)
		if err := r.read(n.ImportPath, exports); err != nil {
			return nil, err
		}
		leads[n] = r.cfg.Leads(r.known[n.path])
	}
	r.store.put(planKey(needed), "matter", matter)
	return matter, nil
}

// work does the jobs, side by side where none waits for another.
func (r *run) work() error {
	var mu sync.Mutex
	var failure error
	failed := func(err error) bool {
		mu.Lock()
		defer mu.Unlock()
		if failure == nil {
			failure = err
		}
		return failure != nil
	}
	var wg sync.WaitGroup
	sem := make(chan struct{}, runtime.GOMAXPROCS(0))
	for _, n := range r.g.nodes {
		j := r.jobs[n]
		if j == nil {
			continue
		}
		wg.Go(func() {
			defer close(j.done)
			before := n.closure()
			for _, dep := range before {
				if other := r.jobs[dep]; other != nil && other != j {
					<-other.done
				}
			}
			sem <- struct{}{}
			defer func() { <-sem }()
			if !failed(nil) {
				failed(j.do(before))
			}
		})
	}
	wg.Wait()
	return failure
}

// do does one job.
func (j *job) do(closure map[string]*node) (err error) {
	defer func() {
		if e := recover(); e != nil {
			err = unsupported("%s: panic: %v", j.n.ImportPath, e)
		}
	}()
	if began := time.Now(); j.run.cfg.Trace != nil {
		defer func() { j.run.cfg.Trace(j.n.ImportPath, time.Since(began)) }()
	}
	u, err := j.check()
	if err != nil {
		return unsupported("%s: %v", j.n.ImportPath, err)
	}
	if j.n.source {
		j.pkg = u.pkg
	}
	if !j.findings && !j.facts {
		return nil
	}
	u.facts = newFacts(u.pkg, closure)
	findings := u.analyse(j.run.cfg.Analyzers, j.findings)
	j.n.facts = u.facts.encode()
	j.run.store.put(j.n.key, "facts", j.n.facts)
	if j.findings {
		j.n.findings = findings
		kept := map[string][]byte{}
		for name, text := range findings {
			kept[name] = text
		}
		j.run.store.put(j.n.key, "findings", kept)
	}
	return nil
}

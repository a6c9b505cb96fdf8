package main

import (
	"fmt"
	"io"
	"sync"
	"sync/atomic"
	"time"
)

// A progress tells on a terminal, in one line that is taken away again, that a long run goes on. What else is meant for stderr is written
// through it. It does nothing where stderr is no terminal.
type progress struct {
	to       io.Writer
	began    time.Time
	analysed atomic.Int64 // packages

	mu    sync.Mutex
	shown bool // the line stands there
	quit  chan struct{}
}

// A run that takes no longer than patience says nothing.
const (
	patience = 2 * time.Second
	pace     = 500 * time.Millisecond
)

// startProgress begins to tell after a while.
func startProgress(stderr io.Writer, terminal bool, patience time.Duration) *progress {
	p := &progress{to: stderr, began: time.Now(), quit: make(chan struct{})}
	if terminal {
		go p.run(patience)
	}
	return p
}

func (p *progress) run(patience time.Duration) {
	wait := time.NewTimer(patience)
	defer wait.Stop()
	for {
		select {
		case <-p.quit:
			return
		case <-wait.C:
			p.show()
			wait.Reset(pace)
		}
	}
}

// done counts a package.
func (p *progress) done(string, time.Duration) { p.analysed.Add(1) }

func (p *progress) show() {
	p.mu.Lock()
	defer p.mu.Unlock()
	select {
	case <-p.quit:
		return
	default:
	}
	line := fmt.Sprintf("statusvet: %ds", int(time.Since(p.began).Seconds()))
	if n := p.analysed.Load(); n > 0 {
		line += ", " + plural(int(n), "package") + " analysed"
	}
	fmt.Fprintf(p.to, "\r%s\x1b[K", line)
	p.shown = true
}

// Write takes the line away and writes to stderr.
func (p *progress) Write(text []byte) (int, error) { return p.before(p.to).Write(text) }

// before returns a writer to something that may be the same terminal: it takes the line away first.
func (p *progress) before(to io.Writer) io.Writer { return clearing{p, to} }

type clearing struct {
	p  *progress
	to io.Writer
}

func (c clearing) Write(text []byte) (int, error) {
	c.p.mu.Lock()
	defer c.p.mu.Unlock()
	c.p.wipe()
	return c.to.Write(text)
}

// stop ends it: afterwards no line stands there.
func (p *progress) stop() {
	p.mu.Lock()
	defer p.mu.Unlock()
	close(p.quit)
	p.wipe()
}

func (p *progress) wipe() {
	if p.shown {
		io.WriteString(p.to, "\r\x1b[K")
		p.shown = false
	}
}

package main

import (
	"fmt"
	"io"
	"strings"
	"testing"
)

// TestProgress: the line appears, makes way for what else is said, and is gone at the end.
func TestProgress(t *testing.T) {
	r, w := io.Pipe()
	p := startProgress(w, true, 0)
	p.done("example.com/a", 0)
	read := func() string {
		text := make([]byte, 200)
		n, err := r.Read(text)
		if err != nil {
			t.Error(err)
		}
		return string(text[:n])
	}
	if line := read(); !strings.HasPrefix(line, "\rstatusvet: ") || !strings.HasSuffix(line, "s, 1 package analysed\x1b[K") && !strings.HasSuffix(line, "s\x1b[K") {
		t.Errorf("the line is %q", line)
	}
	go fmt.Fprint(p, "said")
	text := read()
	for !strings.HasSuffix(text, "said") {
		text += read()
	}
	if !strings.HasSuffix(text, "\r\x1b[Ksaid") {
		t.Errorf("before what is said stands %q", text)
	}
	go func() {
		p.stop()
		p.show() // comes too late
		w.Close()
	}()
	rest, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	if s := string(rest); s != "" && !strings.HasSuffix(s, "\r\x1b[K") {
		t.Errorf("at the end stands %q", s)
	}
}

// TestNoProgress: what is no terminal gets only what is written to it.
func TestNoProgress(t *testing.T) {
	var b strings.Builder
	p := startProgress(&b, false, 0)
	fmt.Fprint(p, "said")
	p.stop()
	equal(t, b.String(), "said")
}

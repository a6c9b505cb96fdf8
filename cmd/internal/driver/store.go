package driver

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/gob"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"runtime"

	"github.com/rogpeppe/go-internal/cache"
)

// A store keeps results between runs. It is a copy of the go command's own cache (same layout, same upkeep), since that
// one's folder is not ours to write to. What cannot be read or written is as if it were not there.
type store struct{ c *cache.Cache }

func open(dir string) store {
	if dir == "" || os.MkdirAll(dir, 0o777) != nil {
		return store{}
	}
	c, err := cache.Open(dir)
	if err != nil {
		return store{}
	}
	return store{c}
}

// get reads what was put under the key and that name.
func (s store) get(key [32]byte, name string, to any) bool {
	if s.c == nil {
		return false
	}
	text, _, err := s.c.GetBytes(cache.Subkey(key, name))
	return err == nil && gob.NewDecoder(bytes.NewReader(text)).Decode(to) == nil
}

func (s store) put(key [32]byte, name string, v any) {
	var text bytes.Buffer
	if s.c != nil && gob.NewEncoder(&text).Encode(v) == nil {
		s.c.PutBytes(cache.Subkey(key, name), text.Bytes())
	}
}

// trim drops what was not used for days; it looks once a day.
func (s store) trim() {
	if s.c != nil {
		s.c.Trim()
	}
}

// hash gives each package the key of all that its results depend on: the tool and its settings, the go command, its own files, and
// the packages that it imports. Files of a version of a module, or of a Go release, do not change, and are not read.
func (g *graph) hash(identity string) error {
	type content struct {
		key [32]byte
		err error
	}
	// The files are read side by side; the keys follow in the order of the packages.
	read := make([]chan content, len(g.nodes))
	sem := make(chan struct{}, runtime.GOMAXPROCS(0))
	for i, n := range g.nodes {
		if n.Standard || !n.source && n.Module != nil && n.Module.pinned() {
			continue
		}
		read[i] = make(chan content, 1)
		go func() {
			sem <- struct{}{}
			key, err := n.contents()
			<-sem
			read[i] <- content{key, err}
		}()
	}
	for i, n := range g.nodes {
		h := sha256.New()
		fmt.Fprintf(h, "driver 1 %q %+v\n", identity, g.env)
		fmt.Fprintf(h, "package %q name %q dir %q source %v files %q\n", n.ImportPath, n.Name, n.Dir, n.source, n.GoFiles)
		if n.Module != nil {
			module, err := json.Marshal(n.Module)
			if err != nil {
				return err
			}
			fmt.Fprintf(h, "module %s\n", module)
		}
		if read[i] != nil {
			c := <-read[i]
			if c.err != nil {
				return c.err
			}
			fmt.Fprintf(h, "contents %x\n", c.key)
		}
		for _, dep := range n.imports {
			fmt.Fprintf(h, "import %q %x\n", dep.ImportPath, dep.key)
		}
		h.Sum(n.key[:0])
	}
	return nil
}

// contents hashes the package's files.
func (n *node) contents() (key [32]byte, err error) {
	h := sha256.New()
	for _, name := range n.files() {
		f, err := os.Open(name)
		if err != nil {
			return key, err
		}
		fmt.Fprintf(h, "file %q\n", name)
		size, err := io.Copy(h, f)
		if err := cmp.Or(err, f.Close()); err != nil {
			return key, err
		}
		fmt.Fprintf(h, "\nsize %d\n", size)
	}
	h.Sum(key[:0])
	return key, nil
}

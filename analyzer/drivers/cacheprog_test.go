package drivers

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestSharedCache: two machines with empty caches of their own and a store that both reach through GOCACHEPROG. What the first has checked the
// second does not check again, be it through go vet or the front end with -vet; of a change it checks what the change reaches.
func TestSharedCache(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	store, dir := t.TempDir(), t.TempDir()
	files := map[string]string{
		"go.mod": goMod,
		// Little of the standard library, so that little is built.
		"status/status.go": "package status\n\nconst Created = 201\n",
		"leaf/leaf.go":     "package leaf\n\nfunc F() {}\n",
		"shop.go":          "package shop\n\nimport (\n\t\"net/http\"\n\n\t\"example.com/shop/status\"\n)\n\nfunc create(w http.ResponseWriter, r *http.Request) {\n\tw.WriteHeader(status.Created)\n}\n",
	}
	write(t, dir, files)
	ran := regexp.MustCompile(`(?m)^.*statusvet .*\$WORK/(b\d+)/vet\.cfg`)
	machine := func(dir string) func(program string, args ...string) (runs int, out string) {
		cache := filepath.Join(t.TempDir(), "gocache")
		env := []string{
			"GOCACHE=" + cache,
			"GOCACHEPROG=" + strings.Join([]string{self, cacheProgram, cache, store}, " "),
		}
		return func(program string, args ...string) (int, string) {
			r := run(t, dir, env, []int{0, 1}, program, args...)
			return len(ran.FindAllString(r.stderr, -1)), r.stdout
		}
	}
	statusvet := tool(t, buildStatusvet)
	vet := []string{"vet", "-x", "-vettool=" + statusvet, "-json", "./..."}
	created := "201 Created is sent without a Location header"

	first := machine(dir)
	runs, want := first("go", vet...)
	if runs < 10 || !strings.Contains(want, created) {
		t.Fatalf("the first machine ran the tool %d times and found\n%s", runs, want)
	}
	second := machine(dir)
	if runs, got := second("go", vet...); runs != 0 || got != want {
		t.Errorf("the second machine ran the tool %d times and found\n%s\nwant\n%s", runs, got, want)
	}
	if runs, got := second(statusvet, "-vet", "-x", "./..."); runs != 0 || !strings.Contains(got, created) {
		t.Errorf("the front end ran the tool %d times and found\n%s", runs, got)
	}
	// Where the sources lie elsewhere, at least what they depend on is shared.
	elsewhere := t.TempDir()
	write(t, elsewhere, files)
	if runs, got := machine(elsewhere)("go", vet...); runs != 3 || !strings.Contains(got, created) {
		t.Errorf("with the sources elsewhere the tool was run %d times, want 3, and found\n%s", runs, got)
	}
	write(t, dir, map[string]string{"status/status.go": "package status\n\nconst Created = 200\n"})
	if runs, got := second(statusvet, "-vet", "-x", "./..."); runs != 2 || got != "" {
		t.Errorf("after a change the tool was run %d times, want 2, and found\n%s", runs, got)
	}
	if runs, got := first(statusvet, "-vet", "-x", "./..."); runs != 0 || got != "" {
		t.Errorf("the first machine ran the tool %d times, want 0, and found\n%s", runs, got)
	}
}

// cacheProgram is the first argument with which this test is a GOCACHEPROG: then come the machine's own directory and the shared one.
const cacheProgram = "serve-cache"

type cacheRequest struct {
	ID                 int64
	Command            string
	ActionID, OutputID []byte
	BodySize           int64
}

type cacheResponse struct {
	ID            int64
	Err           string     `json:",omitempty"`
	KnownCommands []string   `json:",omitempty"`
	Miss          bool       `json:",omitempty"`
	OutputID      []byte     `json:",omitempty"`
	Size          int64      `json:",omitempty"`
	Time          *time.Time `json:",omitempty"`
	DiskPath      string     `json:",omitempty"`
}

// serveCache speaks the go command's protocol (go doc cmd/go/internal/cacheprog).
func serveCache(own, shared string, in io.Reader, out io.Writer) error {
	for _, dir := range []string{own, shared} {
		if err := os.MkdirAll(dir, 0o777); err != nil {
			return err
		}
	}
	dec, enc := json.NewDecoder(in), json.NewEncoder(out)
	if err := enc.Encode(cacheResponse{KnownCommands: []string{"get", "put", "close"}}); err != nil {
		return err
	}
	for {
		var req cacheRequest
		if err := dec.Decode(&req); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		var body []byte
		if req.Command == "put" && req.BodySize > 0 {
			if err := dec.Decode(&body); err != nil {
				return err
			}
		}
		res := cacheResponse{ID: req.ID}
		var err error
		switch req.Command {
		case "get":
			err = res.get(own, shared, req)
		case "put":
			err = res.put(own, shared, req, body)
		}
		if err != nil {
			res.Err = err.Error()
		}
		if err := enc.Encode(res); err != nil || req.Command == "close" {
			return err
		}
	}
}

// An entry of the shared store is a file named after the action: the output's name in hexadecimal, a line end and its bytes.
func (res *cacheResponse) get(own, shared string, req cacheRequest) error {
	path := filepath.Join(shared, hex.EncodeToString(req.ActionID))
	entry, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		res.Miss = true
		return nil
	} else if err != nil {
		return err
	}
	i := slices.Index(entry, '\n')
	if i < 0 {
		return fmt.Errorf("%s is no entry", path)
	}
	id, err := hex.DecodeString(string(entry[:i]))
	if err != nil {
		return err
	}
	return res.keep(own, id, entry[i+1:])
}

func (res *cacheResponse) put(own, shared string, req cacheRequest, body []byte) error {
	entry := append([]byte(hex.EncodeToString(req.OutputID)+"\n"), body...)
	path := filepath.Join(shared, hex.EncodeToString(req.ActionID))
	if err := os.WriteFile(path, entry, 0o666); err != nil {
		return err
	}
	return res.keep(own, req.OutputID, body)
}

// keep writes an output to the machine's own directory, where the go command reads it.
func (res *cacheResponse) keep(own string, id, body []byte) error {
	now := time.Now()
	res.OutputID, res.Size, res.Time = id, int64(len(body)), &now
	res.DiskPath = filepath.Join(own, hex.EncodeToString(id))
	if _, err := os.Stat(res.DiskPath); err == nil {
		return nil
	}
	return os.WriteFile(res.DiskPath, body, 0o777)
}

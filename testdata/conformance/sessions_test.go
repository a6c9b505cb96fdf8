package conformance

import (
	"net/http"
	"testing"

	"github.com/gorilla/sessions"
)

// TestSessions: to save a session sets its cookie, and sends nothing.
func TestSessions(t *testing.T) {
	const path = "github.com/gorilla/sessions"
	cookies := sessions.NewCookieStore([]byte("k"))
	files := sessions.NewFilesystemStore(t.TempDir(), []byte("k"))
	of := func(store sessions.Store, r *http.Request) *sessions.Session {
		s, err := store.Get(r, "s")
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	in := func(row string, do func(w http.ResponseWriter, r *http.Request) error) call {
		return call{row: row, ops: ops(other, request, response), do: do}
	}
	alone := in(path+".Save", func(w http.ResponseWriter, r *http.Request) error {
		of(cookies, r)
		return sessions.Save(r, w)
	})
	alone.ops = ops(request, response)
	registry := in("(*"+path+".Registry).Save", func(w http.ResponseWriter, r *http.Request) error {
		of(cookies, r)
		return sessions.GetRegistry(r).Save(w)
	})
	registry.ops = ops(other, response)
	check(t, []call{
		alone,
		in("(*"+path+".Session).Save", func(w http.ResponseWriter, r *http.Request) error { return of(cookies, r).Save(r, w) }),
		in("("+path+".Store).Save", func(w http.ResponseWriter, r *http.Request) error {
			return sessions.Store(cookies).Save(r, w, of(cookies, r))
		}),
		in("(*"+path+".CookieStore).Save", func(w http.ResponseWriter, r *http.Request) error { return cookies.Save(r, w, of(cookies, r)) }),
		in("(*"+path+".FilesystemStore).Save", func(w http.ResponseWriter, r *http.Request) error { return files.Save(r, w, of(files, r)) }),
		registry,
	})
}

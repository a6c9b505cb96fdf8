// Package central answers errors in one place, which asks another package what they are.
package central

import (
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"

	"github.com/statusvet/statusvet/testdata/wrongerrorstatus/central/kinds"
	"github.com/statusvet/statusvet/testdata/wrongerrorstatus/central/plain"
)

type api struct {
	logger interface{ Error(msg string, args ...any) }
}

type problem struct {
	Error string
	Code  int
}

func (a *api) fail(w http.ResponseWriter, r *http.Request, err error) {
	a.logger.Error(err.Error())
	p := problem{Error: err.Error()}
	switch {
	case kinds.IsRefused(err):
		p.Code = http.StatusBadRequest
	case kinds.IsMissing(err):
		p.Code = http.StatusNotFound
	default:
		a.logger.Error("failed", slog.Any("error", err), slog.String("path", r.URL.Path))
		p.Error = "internal error"
		p.Code = http.StatusInternalServerError
	}
	w.Header().Set("Content-Type", "application/json")
	data, err := json.Marshal(p)
	if err != nil {
		data = []byte("{}")
	}
	w.WriteHeader(p.Code)
	_, _ = w.Write(data)
}

type note struct{ Text string }

func (a *api) noteBad(w http.ResponseWriter, r *http.Request) {
	var n note
	if err := json.Unmarshal([]byte(r.FormValue("note")), &n); err != nil {
		a.fail(w, r, err) // want `wrongerrorstatus: what the client sent is malformed, but the answer is 500 Internal Server Error: answer 400 Bad Request`
		return
	}
	w.Write([]byte(n.Text))
}

func (a *api) noteOk(w http.ResponseWriter, r *http.Request) {
	var n note
	if err := json.Unmarshal([]byte(r.FormValue("note")), &n); err != nil {
		a.fail(w, r, &kinds.Refused{Why: err.Error()})
		return
	}
	w.Write([]byte(n.Text))
}

func (a *api) noteJoinedOk(w http.ResponseWriter, r *http.Request) {
	var n note
	if err := json.Unmarshal([]byte(r.FormValue("note")), &n); err != nil {
		a.fail(w, r, errors.Join(err, kinds.ErrLocked))
		return
	}
	w.Write([]byte(n.Text))
}

// One that knows more.
func (a *api) failMore(w http.ResponseWriter, err error) {
	if kinds.IsSyntax(err) || kinds.IsRefused(err) {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusInternalServerError)
}

func (a *api) moreOk(w http.ResponseWriter, r *http.Request) {
	var n note
	if err := json.Unmarshal([]byte(r.FormValue("note")), &n); err != nil {
		a.failMore(w, err)
		return
	}
	w.Write([]byte(n.Text))
}

func (a *api) statusBad(w http.ResponseWriter, r *http.Request) {
	var n note
	if err := json.Unmarshal([]byte(r.FormValue("note")), &n); err != nil {
		http.Error(w, "no", kinds.Status(err)) // want `wrongerrorstatus: what the client sent is malformed.*`
		return
	}
	w.Write([]byte(n.Text))
}

func (a *api) statusOk(w http.ResponseWriter, r *http.Request) {
	var n note
	if err := json.Unmarshal([]byte(r.FormValue("note")), &n); err != nil {
		http.Error(w, "no", kinds.Status(&kinds.Refused{Why: "note"}))
		return
	}
	w.Write([]byte(n.Text))
}

// One that asks whom nobody here knows.
func (a *api) failPlain(w http.ResponseWriter, err error) {
	code := http.StatusInternalServerError
	if plain.IsBad(err) {
		code = http.StatusBadRequest
	}
	w.WriteHeader(code)
}

func (a *api) plainOk(w http.ResponseWriter, r *http.Request) {
	var n note
	if err := json.Unmarshal([]byte(r.FormValue("note")), &n); err != nil {
		a.failPlain(w, err)
		return
	}
	w.Write([]byte(n.Text))
}

// One that asks nobody.
func (a *api) failAlways(w http.ResponseWriter, err error) {
	code := http.StatusInternalServerError
	a.logger.Error("failed", slog.Any("error", err), slog.Bool("bad", plain.IsBad(err)))
	w.WriteHeader(code)
}

func (a *api) plainBad(w http.ResponseWriter, r *http.Request) {
	var n note
	if err := json.Unmarshal([]byte(r.FormValue("note")), &n); err != nil {
		a.failAlways(w, err) // want `wrongerrorstatus: what the client sent is malformed.*`
		return
	}
	w.Write([]byte(n.Text))
}

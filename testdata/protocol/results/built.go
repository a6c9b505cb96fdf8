package results

import "net/http"

// A problem carries the status that a central place sends.
type problem struct {
	Status int
	Text   string
	Tried  []string
}

// rows: -> "\"problem\""
func (p *problem) Error() string { return "problem" }

// Built sets a header, and leaves the status to whoever gets the error. What the literal leaves out is zero.
//
// rows: $0.set(Retry-After) -> built(*github.com/statusvet/statusvet/testdata/protocol/results.problem,Status,$1,Tried,nil)
func Built(w http.ResponseWriter, code int) error {
	w.Header().Set("Retry-After", "1")
	return &problem{Status: code}
}

type summary struct{ Status int }

type envelope struct {
	Summary summary
	Status  int
}

func none() envelope {
	return envelope{Summary: summary{Status: http.StatusNotFound}, Status: http.StatusGone}
}

func sendSummary(w http.ResponseWriter, s summary) { w.WriteHeader(s.Status) }

// Inner hands on the part of a struct that carries the status.
//
// rows: $0.status(404)
func Inner(w http.ResponseWriter) { sendSummary(w, none().Summary) }

// None is a struct and no pointer to one.
//
// rows: -> built(github.com/statusvet/statusvet/testdata/protocol/results.envelope,Status,410,Summary.Status,404)
func None() envelope {
	e := envelope{Summary: summary{Status: http.StatusNotFound}}
	e.Status = http.StatusGone
	return e
}

type refused struct{ why string }

func (r *refused) Error() string { return r.why }

// Admit says by the type of its error what became of it.
//
// rows: because(other) -> nil
// rows: if $0!=10: because(other) -> built(*github.com/statusvet/statusvet/testdata/protocol/results.refused)
func Admit(n int) error {
	if n > 10 {
		return &refused{"too many"}
	}
	return nil
}

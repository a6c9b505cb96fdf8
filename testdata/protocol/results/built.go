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

package variadics

import "net/http"

type stage func(http.ResponseWriter)

// rows: if $1!=nil: $0.unknown
// rows: nothing
func runStages(w http.ResponseWriter, stages []stage) {
	for _, s := range stages {
		s(w)
	}
}

func sendGone(w http.ResponseWriter) { w.WriteHeader(http.StatusGone) }

func replaceFirst(stages []stage) { stages[0] = sendGone }

// Unchanged runs what the list was made of.
//
// rows: $0.unknown
// rows: nothing
func Unchanged(w http.ResponseWriter) {
	stages := []stage{func(w http.ResponseWriter) { w.WriteHeader(http.StatusNoContent) }}
	runStages(w, stages)
}

// Changed runs what another function has put into the list.
//
// rows: $0.unknown
// rows: nothing
func Changed(w http.ResponseWriter) {
	stages := []stage{func(w http.ResponseWriter) { w.WriteHeader(http.StatusNoContent) }}
	replaceFirst(stages)
	runStages(w, stages)
}

package closures

import (
	"log"
	"net/http"
)

type folder struct {
	name  string
	under []folder
}

// Walked calls itself through its variable, and leads to no exchange.
//
// rows: $0.status(200)
func Walked(w http.ResponseWriter, root folder, run func(func(folder))) {
	n := 0
	var walk func(folder)
	walk = func(f folder) {
		n++
		for _, u := range f.under {
			walk(u)
		}
	}
	run(walk)
	w.WriteHeader(http.StatusOK)
}

// Answering likewise, and leads to one.
//
// rows: $0.unknown
func Answering(w http.ResponseWriter, root folder, run func(func(folder))) {
	var walk func(folder)
	walk = func(f folder) {
		if len(f.under) == 0 {
			w.WriteHeader(http.StatusNotFound)
		}
		for _, u := range f.under {
			walk(u)
		}
	}
	run(walk)
}

// Whole is printed as a whole by a closure that may run at any time, and not changed.
//
// rows: $0.status(202)
func Whole(w http.ResponseWriter, run func(func())) {
	o := outcome{http.StatusAccepted}
	run(func() { log.Print(o) })
	w.WriteHeader(o.code)
}

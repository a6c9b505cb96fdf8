package variadics

import "net/http"

// Fp_Skipping counts on some turns alone.
// False: The loop is not entered where there is no list: such a counter is not known to be at least 0.
//
// rows: because(other)
// rows: if $1!=nil: $0.status(200) because(other)
// rows: if $1==nil: $0.status(500) because(other)
func Fp_Skipping(w http.ResponseWriter, ids []string) {
	n := 0
	for n < len(ids) {
		if ids == nil {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		if ids[n] == "" {
			w.WriteHeader(http.StatusOK)
			return
		}
		if ids[n] != "-" {
			n++
		}
	}
}

// Fp_Collected has no elements where none was added.
// False: POST is never answered 200: what append returns has elements.
//
// rows: $1.method(!POST) $0.status(200) because(other)
// rows: $1.method(POST) $0.status(200) because(other)
// rows: $1.method(POST) $0.status(400) because(other)
func Fp_Collected(w http.ResponseWriter, r *http.Request) {
	var faults []string
	if r.Method == http.MethodPost {
		faults = append(faults, "not here")
	}
	if len(faults) > 0 {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func refuse(w http.ResponseWriter, faults []string) bool {
	if len(faults) > 0 {
		w.WriteHeader(http.StatusBadRequest)
		return true
	}
	return false
}

// NoFaults gives a helper a list that is nil.
//
// rows: $0.status(200) because(other)
func NoFaults(w http.ResponseWriter) {
	var faults []string
	if refuse(w, faults) {
		return
	}
	w.WriteHeader(http.StatusOK)
}

// NoneFound asks a list that is nil itself.
//
// rows: $0.status(200) because(other)
func NoneFound(w http.ResponseWriter) {
	var faults []string
	if len(faults) > 0 {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusOK)
}

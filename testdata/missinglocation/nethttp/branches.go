package nethttp

import (
	"errors"
	"log"
	"net/http"
)

func save(r *http.Request) (id string, created bool, err error) {
	if r.URL.Path == "/" {
		return "", false, errors.New("no path")
	}
	return r.URL.Path, r.URL.RawQuery == "", nil
}

func joinedStatusBad(w http.ResponseWriter, r *http.Request) {
	_, created, _ := save(r)
	status := http.StatusOK
	if created {
		status = http.StatusCreated
	}
	w.WriteHeader(status) // want `missinglocation: 201 Created is sent without a Location header`
}

func joinedStatusOk(w http.ResponseWriter, r *http.Request) {
	id, created, _ := save(r)
	status := http.StatusOK
	if created {
		w.Header().Set("Location", "/items/"+id)
		status = http.StatusCreated
	}
	w.WriteHeader(status)
}

// Location is set on the branch that does not need it.
func crossedStatusBad(w http.ResponseWriter, r *http.Request) {
	id, created, _ := save(r)
	status := http.StatusOK
	if created {
		status = http.StatusCreated
	} else {
		w.Header().Set("Location", "/items/"+id)
	}
	w.WriteHeader(status) // want `missinglocation: 201 Created is sent without a Location header`
}

func askedTwiceOk(w http.ResponseWriter, r *http.Request) {
	id, created, _ := save(r)
	if created {
		w.Header().Set("Location", "/items/"+id)
	}
	if created {
		w.WriteHeader(http.StatusCreated)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func askedStatusOk(w http.ResponseWriter, r *http.Request) {
	id, created, _ := save(r)
	status := http.StatusOK
	if created {
		status = http.StatusCreated
	}
	if status == http.StatusCreated {
		w.Header().Set("Location", "/items/"+id)
	}
	w.WriteHeader(status)
}

func askedStatusBad(w http.ResponseWriter, r *http.Request) {
	id, created, _ := save(r)
	status := http.StatusOK
	if created {
		status = http.StatusCreated
	}
	if status == http.StatusOK {
		w.Header().Set("Location", "/items/"+id)
	}
	w.WriteHeader(status) // want `missinglocation: 201 Created is sent without a Location header`
}

// The 303 has Location, the 201 has not.
func switchedElsewhereBad(w http.ResponseWriter, r *http.Request) {
	id, created, err := save(r)
	var status int
	switch {
	case err != nil:
		status = http.StatusInternalServerError
	case created:
		status = http.StatusCreated
	default:
		w.Header().Set("Location", "/items/"+id)
		status = http.StatusSeeOther
	}
	w.WriteHeader(status) // want `missinglocation: 201 Created is sent without a Location header`
}

func switchedStatusBad(w http.ResponseWriter, r *http.Request) {
	_, created, err := save(r)
	var status int
	switch {
	case err != nil:
		status = http.StatusInternalServerError
	case created:
		status = http.StatusCreated
	default:
		status = http.StatusOK
	}
	w.WriteHeader(status) // want `missinglocation: 201 Created is sent without a Location header`
}

func switchedStatusOk(w http.ResponseWriter, r *http.Request) {
	id, created, err := save(r)
	var status int
	switch {
	case err != nil:
		status = http.StatusInternalServerError
	case created:
		w.Header().Set("Location", "/items/"+id)
		status = http.StatusCreated
	default:
		status = http.StatusOK
	}
	w.WriteHeader(status)
}

// Some requests get the header: nothing is said of the others.
func sometimesOk(w http.ResponseWriter, r *http.Request) {
	if id, _, err := save(r); err == nil {
		w.Header().Set("Location", "/items/"+id)
	}
	w.WriteHeader(http.StatusCreated)
}

func eitherOk(w http.ResponseWriter, r *http.Request) {
	if id, created, _ := save(r); created {
		w.Header().Set("Location", "/items/"+id)
	} else {
		w.Header().Set("Location", "/items")
	}
	w.WriteHeader(http.StatusCreated)
}

func earlyReturnOk(w http.ResponseWriter, r *http.Request) {
	id, _, err := save(r)
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Location", "/items/"+id)
	w.WriteHeader(http.StatusCreated)
}

func earlyReturnBad(w http.ResponseWriter, r *http.Request) {
	_, _, err := save(r)
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

// The header is set on a path that ends before the status is sent.
func setBeforeReturnBad(w http.ResponseWriter, r *http.Request) {
	id, created, _ := save(r)
	if !created {
		w.Header().Set("Location", "/items/"+id)
		w.WriteHeader(http.StatusSeeOther)
		return
	}
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func deferredStatusBad(w http.ResponseWriter, r *http.Request) {
	defer w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
	log.Print("created")
}

func deferredStatusOk(w http.ResponseWriter, r *http.Request) {
	defer w.WriteHeader(http.StatusCreated)
	w.Header().Set("Location", "/items/1")
}

func deferredClosureBad(w http.ResponseWriter, r *http.Request) {
	status := http.StatusOK
	defer func() { // want `missinglocation: 201 Created is sent without a Location header`
		w.WriteHeader(status)
	}()
	status = http.StatusCreated
}

func deferredClosureOk(w http.ResponseWriter, r *http.Request) {
	status := http.StatusOK
	defer func() {
		w.WriteHeader(status)
	}()
	w.Header().Set("Location", "/items/1")
	status = http.StatusCreated
}

func deferredHeaderBad(w http.ResponseWriter, r *http.Request) {
	defer w.Header().Set("Location", "/items/1") // want `lateheader: header "Location" is never sent`
	w.WriteHeader(http.StatusCreated)            // want `missinglocation: 201 Created is sent without a Location header`
}

func loopBad(w http.ResponseWriter, r *http.Request) {
	for _, name := range r.URL.Query()["name"] {
		if name == "" {
			http.Error(w, "empty name", http.StatusBadRequest)
			return
		}
	}
	w.WriteHeader(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func loopOk(w http.ResponseWriter, r *http.Request) {
	for _, name := range r.URL.Query()["name"] {
		if name == "" {
			http.Error(w, "empty name", http.StatusBadRequest)
			return
		}
	}
	w.Header().Set("Location", "/items/1")
	w.WriteHeader(http.StatusCreated)
}

func calledClosureBad(w http.ResponseWriter, r *http.Request) {
	send := func(code int) {
		w.WriteHeader(code)
	}
	send(http.StatusCreated) // want `missinglocation: 201 Created is sent without a Location header`
}

func calledClosureOk(w http.ResponseWriter, r *http.Request) {
	locate := func(u string) {
		w.Header().Set("Location", u)
	}
	locate("/items/1")
	w.WriteHeader(http.StatusCreated)
}

package nethttp

import (
	"errors"
	"fmt"
	"net/http"
)

// place fails with texts of its own alone.
func place(n int) (string, error) {
	switch {
	case n < 0:
		return "", errors.New("there is no such place")
	case n > 99:
		return "", fmt.Errorf("place %d is beyond the last one", n)
	case n == 7:
		return "", errFull
	}
	return fmt.Sprint(n), nil
}

// placeOf fails as place does.
func placeOf(it item) (string, error) {
	if it.Name == "" {
		return "", errors.New("the item has no name")
	}
	return place(len(it.Name))
}

// stored fails with what the store says as well.
func stored(r *http.Request, n int) (string, error) {
	items, err := db.Items(r.Context())
	if err != nil {
		return "", fmt.Errorf("place %d: %w", n, err)
	}
	if n >= len(items) {
		return "", errors.New("there is no such place")
	}
	return items[n].Name, nil
}

func ownTextOk(w http.ResponseWriter, r *http.Request) {
	p, err := placeOf(item{r.PathValue("name")})
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, p)
}

func ownTextBad(w http.ResponseWriter, r *http.Request) {
	p, err := stored(r, 1)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError) // want `errorleak: the text of an internal error is sent with 500 Internal Server Error`
		return
	}
	fmt.Fprintln(w, p)
}

// unplaced fails with whatever it is given.
func unplaced(args ...any) (string, error) {
	if len(args) == 0 {
		return "", errors.New("there is no such place")
	}
	return "", fmt.Errorf("place %v: %v", args...)
}

func unplacedBad(w http.ResponseWriter, r *http.Request) {
	_, cause := db.Items(r.Context())
	p, err := unplaced(1, cause)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError) // want `errorleak: the text of an internal error is sent with 500 Internal Server Error`
		return
	}
	fmt.Fprintln(w, p)
}

package nethttp

import (
	"fmt"
	"io/fs"
	"net/http"
)

// closed yields an error alone, in words of its own.
func closed(day string) error {
	return fmt.Errorf("the shop is closed on %s", day)
}

func onSundays(day string) error {
	if day == "sunday" {
		return closed(day)
	}
	return nil
}

func singleOk(w http.ResponseWriter, r *http.Request) {
	if err := onSundays(r.PathValue("day")); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

// unopened writes what the file system says into its own text.
func unopened(path *fs.PathError) error {
	if path != nil {
		return fmt.Errorf("the shop cannot be opened: %v", path)
	}
	return nil
}

var lastOpened *fs.PathError

func singleBad(w http.ResponseWriter, r *http.Request) {
	if err := unopened(lastOpened); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError) // want `errorleak: the text of an internal error is sent with 500 Internal Server Error`
	}
}

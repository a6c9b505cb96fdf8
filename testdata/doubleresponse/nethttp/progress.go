package nethttp

import (
	"fmt"
	"io"
	"net/http"
)

// A part of a stream says that it failed, wherever the stream began: it is no answer of its own.
func progressOk(out io.Writer, parts []func(io.Writer) error) error {
	for _, part := range parts {
		fmt.Fprintln(out, "next")
		if err := tellFailure(out, part); err != nil {
			return err
		}
	}
	return nil
}

func tellFailure(out io.Writer, part func(io.Writer) error) error {
	err := part(out)
	if err != nil {
		fmt.Fprintln(out, "failed")
	}
	return err
}

func callsProgressOk(w http.ResponseWriter, r *http.Request) {
	progressOk(w, nil)
}

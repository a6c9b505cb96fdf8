package store

import (
	"database/sql"
	"errors"

	"github.com/lib/pq"
)

// A GoneError is returned, as a value, where no row was found.
type GoneError struct{ ID string }

func (e GoneError) Error() string { return e.ID + " is gone" }

var (
	// ErrNamed is returned where the name of a driver's code says so.
	ErrNamed = errors.New("the name is used")
	// ErrMapped is returned for a code of a numbering of one's own.
	ErrMapped = errors.New("refused")
)

// Gone returns a user's name.
func Gone(id string) (string, error) {
	n, err := name(id)
	if errors.Is(err, sql.ErrNoRows) {
		return "", GoneError{id}
	}
	return n, err
}

// Named stores a name.
func Named(name string) error {
	_, err := db.Exec("insert into users values (?)", name)
	var e *pq.Error
	if errors.As(err, &e) && e.Code.Name() == "unique_violation" {
		return ErrNamed
	}
	return err
}

// mapped gives a driver's codes numbers of one's own.
func mapped(code pq.ErrorCode) pq.ErrorCode { return pq.ErrorCode(code.Class()) + "505" }

// Mapped stores a name.
func Mapped(name string) error {
	_, err := db.Exec("insert into users values (?)", name)
	var e *pq.Error
	if errors.As(err, &e) && mapped(e.Code) == "23505" {
		return ErrMapped
	}
	return err
}

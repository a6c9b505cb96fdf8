package store

import (
	"errors"

	"github.com/lib/pq"
)

var (
	// ErrUsed is returned where a driver's code says so.
	ErrUsed = errors.New("the name is used")
	// ErrRefused is returned for a code that says nothing of this.
	ErrRefused = errors.New("refused")
	// ErrAbsent is returned where errors.As has found what says so.
	ErrAbsent = errors.New("absent")
)

// Insert stores a name.
func Insert(name string) error {
	_, err := db.Exec("insert into users values (?)", name)
	var e *pq.Error
	if errors.As(err, &e) && e.Code == "23505" {
		return ErrUsed
	}
	return err
}

// Update changes a name.
func Update(name string) error {
	_, err := db.Exec("update users set name = ?", name)
	var e *pq.Error
	if !errors.As(err, &e) {
		return err
	}
	switch string(e.Code) {
	case "23505":
		return ErrUsed
	case "42501":
		return ErrRefused
	}
	return err
}

// Absent looks for a name.
func Absent(id string) error {
	_, err := Missing(id)
	var m *MissingError
	if errors.As(err, &m) {
		return ErrAbsent
	}
	return err
}

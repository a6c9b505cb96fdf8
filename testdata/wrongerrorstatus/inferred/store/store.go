// Package store has errors whose kind its own source tells.
package store

import (
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
)

var (
	// ErrWrapped wraps what it is.
	ErrWrapped = fmt.Errorf("no such user: %w", sql.ErrNoRows)
	// ErrNoUser is returned where no row was found.
	ErrNoUser = errors.New("no such user")
	// ErrTaken is returned where the file exists.
	ErrTaken = errors.New("the name is taken")
	// ErrFailed is returned for every error.
	ErrFailed = errors.New("failed")
	// ErrEither is returned where no row was found, and elsewhere.
	ErrEither = errors.New("failed")
	// ErrChained is returned where ErrNoUser was.
	ErrChained = errors.New("no such account")
)

// A MissingError is returned where no row was found.
type MissingError struct{ ID string }

func (e *MissingError) Error() string { return e.ID + " is missing" }

var db *sql.DB

func name(id string) (string, error) {
	var name string
	err := db.QueryRow("select name from users where id = ?", id).Scan(&name)
	return name, err
}

// User returns a user's name.
func User(id string) (string, error) {
	n, err := name(id)
	if err != nil {
		if errors.Is(err, sql.ErrNoRows) {
			return "", ErrNoUser
		}
		return "", ErrFailed
	}
	return n, nil
}

// Account returns an account's name.
func Account(id string) (string, error) {
	n, err := User(id)
	switch {
	case errors.Is(err, ErrNoUser):
		return "", fmt.Errorf("account %s: %w", id, ErrChained)
	case err != nil:
		return "", err
	}
	return n, nil
}

// Either returns a user's name.
func Either(id string) (string, error) {
	n, err := name(id)
	if err == sql.ErrNoRows {
		return "", ErrEither
	}
	if err != nil {
		return "", ErrEither
	}
	return n, nil
}

// Missing returns a user's name.
func Missing(id string) (string, error) {
	n, err := name(id)
	if err == sql.ErrNoRows {
		return "", &MissingError{id}
	}
	return n, err
}

// Create makes a file.
func Create(write func() error) error {
	if err := write(); errors.Is(err, fs.ErrExist) {
		return ErrTaken
	} else if err != nil {
		return err
	}
	return nil
}

// IsMissing is a function of which the settings may tell.
func IsMissing(err error) bool {
	var m *MissingError
	return errors.As(err, &m)
}

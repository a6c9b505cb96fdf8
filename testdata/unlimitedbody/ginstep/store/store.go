// Package store keeps items.
package store

import (
	"errors"
	"log"

	"github.com/gin-gonic/gin"
)

type Item struct{ ID int }

// ErrNone: there is no such item.
var ErrNone = errors.New("no such item")

// Explain says why there is none.
func Explain(err error) error {
	if errors.Is(err, ErrNone) {
		return errors.New("not yet")
	}
	return err
}

// Note notes what was asked for.
func Note(c *gin.Context) { log.Print(c.FullPath()) }

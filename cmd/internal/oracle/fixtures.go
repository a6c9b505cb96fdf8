package main

import (
	"context"
	"errors"
)

// Fixtures x
func Fixtures(ctx context.Context, dir string) (*Report, error) { return nil, errors.New("todo") }

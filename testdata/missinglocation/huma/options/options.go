// Package options has options for operations.
package options

import "github.com/danielgtaylor/huma/v2"

// Queued has what it is given to do done later, or at once.
func Queued(now bool) func(*huma.Operation) {
	return func(o *huma.Operation) {
		o.DefaultStatus = 201
		if now {
			o.DefaultStatus = 200
		}
	}
}

// Package problem likewise, by what another package makes.
package problem

import "github.com/statusvet/statusvet/testdata/errorasok/lib/details"

// Of lists what is sent of an error.
func Of(err error) map[string]any { return details.Of(err) }

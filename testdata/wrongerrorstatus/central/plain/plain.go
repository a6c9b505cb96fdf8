// Package plain says which errors are which, and has nothing to do with HTTP.
package plain

import "encoding/json"

// IsBad asks of a decoder's.
func IsBad(err error) bool {
	_, ok := err.(*json.SyntaxError)
	return ok
}

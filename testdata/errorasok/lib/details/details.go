// Package details has what is sent of an error, and nothing to do with HTTP.
package details

// Of lists it.
func Of(err error) map[string]any { return map[string]any{"error": err.Error()} }

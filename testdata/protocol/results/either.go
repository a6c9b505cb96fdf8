package results

import "net/http"

// OneOf two responses comes back.
//
// rows: if $2==false: because(other) -> $0
// rows: if $2==true: because(other) -> $1
func OneOf(primary, mirror http.ResponseWriter, mirrored bool) http.ResponseWriter {
	if mirrored {
		return mirror
	}
	return primary
}

// rows: $0.status(202) because(other)
func UseOneOf(primary, mirror http.ResponseWriter) {
	OneOf(primary, mirror, true).WriteHeader(http.StatusAccepted)
}

//lint:file-ignore missinglocation every client of this file knows the address

package suppressed

import "net/http"

func fileIgnoreOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}

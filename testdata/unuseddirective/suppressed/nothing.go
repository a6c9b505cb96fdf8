//lint:file-ignore missinglocation every client of this file knows the address // want `unuseddirective: the directive suppresses no finding of missinglocation: leave it out`

package suppressed

import "net/http"

func nothingToIgnoreOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
}

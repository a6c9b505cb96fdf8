package nethttp

import "net/http"

func upgradeBad(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "use TLS", http.StatusUpgradeRequired) // want `missingheader: 426 Upgrade Required is sent without the Upgrade header that it requires`
}

func upgradeOk(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Upgrade", "TLS/1.3, HTTP/1.1")
	w.Header().Set("Connection", "Upgrade")
	http.Error(w, "use TLS", http.StatusUpgradeRequired)
}

// Connection alone does not say what to upgrade to.
func upgradeConnectionBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Connection", "Upgrade")
	http.Error(w, "use TLS", http.StatusUpgradeRequired) // want `missingheader: 426 Upgrade Required is sent without the Upgrade header`
}

func proxyBad(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Proxy-Authorization") == "" {
		w.WriteHeader(http.StatusProxyAuthRequired) // want `missingheader: 407 Proxy Authentication Required is sent without the Proxy-Authenticate header that it requires`
	}
}

func proxyOk(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Proxy-Authorization") == "" {
		w.Header().Set("Proxy-Authenticate", `Basic realm="proxy"`)
		w.WriteHeader(http.StatusProxyAuthRequired)
	}
}

// WWW-Authenticate is the header of 401.
func proxyOtherHeaderBad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("WWW-Authenticate", `Basic realm="proxy"`)
	w.WriteHeader(http.StatusProxyAuthRequired) // want `missingheader: 407 Proxy Authentication Required is sent without the Proxy-Authenticate header`
}

// Those of the strict profile are not reported by default.

func unauthorizedOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusUnauthorized)
}

func rangeOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusRequestedRangeNotSatisfiable)
}

func partialOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusPartialContent)
}

func unavailableOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusServiceUnavailable)
}

func tooManyOk(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusTooManyRequests)
}

package main

import "net/http"

// signs calls alive when a webhook came that only the platform can have sent: it
// was taken in, or could not be stored just now. Those that are turned away prove
// nothing.
func signs(h http.Handler, alive func()) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		a := &answered{ResponseWriter: w, status: http.StatusOK}
		h.ServeHTTP(a, r)
		if a.status == http.StatusOK || a.status == http.StatusServiceUnavailable {
			alive()
		}
	})
}

// answered remembers with which status a request was answered.
type answered struct {
	http.ResponseWriter
	status int
}

// WriteHeader implements http.ResponseWriter.
func (a *answered) WriteHeader(status int) {
	a.status = status
	a.ResponseWriter.WriteHeader(status)
}

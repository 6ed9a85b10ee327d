package wire

import "net/http"

// Hooked is a connection that takes webhooks.
type Hooked interface {
	// Hook takes the platform's pushes. It answers at any time, also while
	// nothing receives: then with a status that makes the platform try again.
	Hook() http.Handler
}

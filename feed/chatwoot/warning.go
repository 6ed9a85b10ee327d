package chatwoot

import (
	"fmt"
	"slices"
	"strings"

	"tend/desk"
)

// warning is a sentence beside the connection's state, with its codes.
type warning struct {
	text  string
	codes []desk.Cause
}

// warn says how the connection is.
func (r *run) warn(w warning) {
	r.state = w
	r.warnAgain()
}

// warnAgain says it with what cannot be read now, where that is not the same
// as before.
func (r *run) warnAgain() {
	text, codes := r.state.text, slices.Clone(r.state.codes)
	if n := len(r.owed); n > 0 {
		text = strings.TrimSpace(fmt.Sprintf("%s %d conversations cannot be read at Chatwoot just now; look at them there. They are tried again.", text, n))
		codes = append(codes, desk.CauseUnread.With(n))
	}
	if text != r.warned {
		r.warned = text
		r.desk.Warn(text, codes...)
	}
}

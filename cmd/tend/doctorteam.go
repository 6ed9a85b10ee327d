package main

import (
	"context"
	"errors"
	"strings"

	"tend/store"
	"tend/store/natsstore/access"
)

// examineTeam looks at a team's desk: whether the invitation is good, the server
// answers, and the desk can be read.
func (p *program) examineTeam(ctx context.Context, i *access.Invitation, err error) diagnosis {
	const what = "team's desk"
	st, err := p.openTeam(ctx, i, err, nil)
	switch {
	case errors.Is(err, errNotInvited), errors.Is(err, errStranger):
		return broken(what, err.Error(), "Ask who serves the desk for a new invitation.")
	case errors.Is(err, access.ErrReadable):
		return broken(what, cause(err), "Close it to them with chmod 600, and ask for a new one if others use this machine.")
	case errors.Is(err, store.ErrUnavailable):
		return broken(what, cause(err), "Look whether the desk is being served, and whether this machine reaches its address.")
	case err != nil:
		return broken(what, cause(err), "Ask who serves the desk.")
	}
	state, err := snapshot(ctx, st)
	if err = errors.Join(err, st.Close()); err != nil {
		return unreadable(err)
	}
	return fine(what, "%s at %s, %s", i.Desk, strings.Join(i.URLs, " "), counted(len(state.Sessions), "open session", "open sessions")+", as "+string(p.me()))
}

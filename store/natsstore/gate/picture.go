package gate

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore"
)

// errKept says that a picture is on the desk already, and nothing need be sent.
var errKept = errors.New("the desk has this picture already")

// errBusy says that a picture cannot be put together at the moment.
var errBusy = fmt.Errorf("other pictures are being put together: %w", store.ErrUnavailable)

// picture goes a step with a picture that somebody sends. Whoever works at the desk
// may send one.
func (s *server) picture(ctx context.Context, who desk.Who, token string, b []byte) error {
	asked, err := showingOf(b)
	if err != nil {
		return err
	}
	p := natsstore.Sending{By: token, Number: asked.number, Name: asked.name, Size: asked.size}
	if asked.step == takePiece {
		return s.Store.PutPiece(ctx, p, asked.n, asked.piece)
	}
	if !s.easels.take(who.Agent) {
		return errBusy
	}
	defer s.easels.free(who.Agent)
	if asked.step == finishPicture {
		return s.Store.FinishPicture(ctx, p)
	}
	kept, err := s.Store.BeginPicture(ctx, p)
	if err == nil && kept {
		err = errKept
	}
	return err
}

// mostEasels is how many pictures are in memory at once.
const mostEasels = 2

// easels are the places for pictures that are in memory as a whole: one for
// somebody, and few for all.
type easels struct {
	mu    sync.Mutex
	taken map[desk.AgentID]bool
}

// take takes a place; false: there is none.
func (e *easels) take(who desk.AgentID) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.taken[who] || len(e.taken) == mostEasels {
		return false
	}
	if e.taken == nil {
		e.taken = map[desk.AgentID]bool{}
	}
	e.taken[who] = true
	return true
}

func (e *easels) free(who desk.AgentID) {
	e.mu.Lock()
	defer e.mu.Unlock()
	delete(e.taken, who)
}

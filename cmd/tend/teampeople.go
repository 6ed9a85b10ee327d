package main

import (
	"sync"

	"github.com/nats-io/nats.go"

	"tend/desk"
	"tend/store/natsstore/access"
	"tend/store/natsstore/gate"
)

// roster is who may reach a team's desk at the moment. Safe for concurrent use.
type roster struct {
	mu sync.Mutex
	of func(token string) (desk.Who, bool)
}

func (r *roster) set(p access.People) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.of = gate.Of(p)
}

func (r *roster) who(token string) (desk.Who, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.of(token)
}

// hearPeople takes over who may reach the desk whenever somebody has changed
// that, until stop is called. The one who has the server answers, when it holds;
// where the server is another program, anybody does.
func (h *teamHub) hearPeople() (stop func(), err error) {
	sub, err := h.st.Conn().Subscribe(access.SubjectsOf(h.files.people.Desk).People(), func(m *nats.Msg) {
		answer := ""
		if err := h.newPeople(m.Data); err != nil {
			h.p.log.Error("the list of people was not taken over", "err", err)
			answer = err.Error()
		}
		if h.server != nil || !h.files.embedded() {
			_ = m.Respond([]byte(answer)) // who asked says that nobody did
		}
	})
	if err != nil {
		return nil, err
	}
	return func() { _ = sub.Unsubscribe() }, nil
}

// newPeople has a list of people hold from now on.
func (h *teamHub) newPeople(list []byte) error {
	p, err := access.ParsePeople(list)
	if err != nil {
		return err
	}
	files := *h.files
	files.people = p
	if err := files.savePeople(); err != nil {
		return err
	}
	h.people.set(p) // first, so that nobody who is gone is heard once more
	if h.server == nil {
		return nil
	}
	return h.server.Reload(p.Accounts())
}

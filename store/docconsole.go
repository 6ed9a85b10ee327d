package store

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"tend/desk"
)

// The documents of who sits at the desk. They are this desk's business and never
// exported.
const (
	// DocConsole is a console that runs: there from its start to its orderly end,
	// or until a hub finds that it vanished.
	DocConsole = "console"
	// DocBefore is what an agent's status was when their last console ended, for
	// the next one to go on with.
	DocBefore = "presence"
)

// Console is a console that runs.
type Console struct {
	Agent   desk.AgentID `json:"agent"`
	Console string       `json:"-"`     // as in its signs
	Since   desk.Instant `json:"since"` // when it began
}

// ConsoleID names the document of a console.
func ConsoleID(console string, a desk.AgentID) string { return console + "/" + string(a) }

// ConsoleOf decodes a document of kind DocConsole. One that does not say the
// same as its name is an error.
func ConsoleOf(d Doc) (Console, error) {
	c, err := decode[Console](d)
	c.Console, _, _ = strings.Cut(d.ID, "/")
	if err == nil && (d.Value != nil && d.ID != ConsoleID(c.Console, c.Agent) || c.Agent == "" || c.Console == "") {
		err = fmt.Errorf("read %s %s: it is somebody else's", d.Kind, d.ID)
	}
	return c, err
}

// PutConsole notes that a console runs.
func PutConsole(ctx context.Context, st Store, c Console) error {
	return put(ctx, st, DocConsole, ConsoleID(c.Console, c.Agent), c)
}

// Before is how an agent stood when they were here last.
type Before struct {
	Status desk.Status `json:"status,omitempty"` // empty: there is none to go on with
	// Vanished is when the last console had been silent for too long; zero when it
	// ended in order.
	Vanished desk.Instant `json:"vanished,omitempty"`
}

// BeforeOf decodes a document of kind DocBefore; its ID is the agent's.
func BeforeOf(d Doc) (Before, error) { return decode[Before](d) }

// ReadBefore is how an agent stood; the zero Before when nothing was kept.
func ReadBefore(ctx context.Context, st Store, a desk.AgentID) (Before, error) {
	d, err := find(ctx, st, DocBefore, string(a))
	if err != nil {
		return Before{}, err
	}
	return BeforeOf(d)
}

// ForgetBefore removes it; that is no error where nothing was kept.
func ForgetBefore(ctx context.Context, st Store, a desk.AgentID) error {
	return remove(ctx, st, DocBefore, string(a))
}

// Departure is an agent leaving the desk.
type Departure struct {
	Agent desk.AgentID
	At    desk.Instant
	// Vanished says that nobody quit: they take no sessions then, whatever they
	// said, and hubs look after those they have.
	Vanished bool
	// Consoles are the documents of their consoles, all of which are over.
	Consoles []Doc
}

// Depart stores a departure as one change: the consoles are gone, and the agent
// is offline until their next console begins, which goes on as before. Who quits
// while on a break stays on it. ErrConflict says that a console or the agent
// changed meanwhile, and that nothing was stored.
func Depart(ctx context.Context, st Store, p Departure) error {
	var before Before
	docs, err := told(ctx, st, p.Agent, func(a desk.Agent) desk.AgentFact {
		before = Before{}
		if a.Status != desk.Accepting && (!p.Vanished || a.Status != desk.Break) {
			return desk.AgentFact{}
		}
		before.Status = a.Status
		return desk.AgentFact{Status: desk.Offline, At: max(p.At, a.StatusAt)}
	})
	if err == nil {
		docs, err = p.also(ctx, st, docs, before)
	}
	if err == nil && len(docs) > 0 {
		err = st.PutDoc(ctx, docs...)
	}
	if err != nil && !errors.Is(err, ErrConflict) {
		return fmt.Errorf("agent %s leaves: %w", p.Agent, err)
	}
	return err
}

// also adds what stands beside the agent's own documents. A status that is kept
// already, because they are offline for that reason, is kept on.
func (p Departure) also(ctx context.Context, st Store, docs []Doc, before Before) ([]Doc, error) {
	for _, d := range p.Consoles {
		d.Value = nil
		docs = append(docs, d)
	}
	if p.Vanished {
		before.Vanished = p.At
	}
	if before == (Before{}) {
		return docs, nil
	}
	d, err := find(ctx, st, DocBefore, string(p.Agent))
	if err != nil {
		return nil, err
	}
	if was, err := BeforeOf(d); err == nil && before.Status == "" {
		before.Status = was.Status
	}
	d.Value, err = ValueOf(before)
	return append(docs, d), err
}

package store

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"tend/desk"
)

// TellAgent says something about an agent, and keeps it for later if it is
// about their presence. say gets the agent as known, or one with only the id;
// the zero fact says nothing. It may be called again when somebody else was
// faster.
func TellAgent(ctx context.Context, st Store, id desk.AgentID, say func(desk.Agent) desk.AgentFact) error {
	for range attempts {
		docs, err := told(ctx, st, id, say)
		if err != nil {
			return fmt.Errorf("write agent %s: %w", id, err)
		}
		if len(docs) == 0 {
			return nil
		}
		if err = st.PutDoc(ctx, docs...); err == nil {
			return nil
		}
		if !errors.Is(err, ErrConflict) {
			return fmt.Errorf("write agent %s: %w", id, err)
		}
	}
	return fmt.Errorf("write agent %s: %w", id, ErrConflict)
}

// told makes the documents that change when something is said of an agent.
func told(ctx context.Context, st Store, id desk.AgentID, say func(desk.Agent) desk.AgentFact) ([]Doc, error) {
	d, err := find(ctx, st, DocAgent, string(id))
	if err != nil {
		return nil, err
	}
	a, err := AgentOf(d)
	if err != nil {
		return nil, err
	}
	f := say(a)
	if f == (desk.AgentFact{}) {
		return nil, nil
	}
	if d.Value, err = ValueOf(a.Learn(f)); err != nil {
		return nil, err
	}
	docs := []Doc{d}
	for _, s := range append(a.Stints(), f.Stints(id)...) {
		if docs, err = remember(ctx, st, docs, s); err != nil {
			return nil, err
		}
	}
	return docs, nil
}

// remember adds a stint to the documents that are to be stored.
func remember(ctx context.Context, st Store, docs []Doc, s desk.Stint) ([]Doc, error) {
	id := PresenceID(s)
	i := slices.IndexFunc(docs, func(d Doc) bool { return d.Kind == DocPresence && d.ID == id })
	if i < 0 {
		d, err := find(ctx, st, DocPresence, id)
		if err != nil {
			return nil, err
		}
		docs, i = append(docs, d), len(docs)
	}
	value, err := AddStints(docs[i], s)
	docs[i].Value = value
	return docs, err
}

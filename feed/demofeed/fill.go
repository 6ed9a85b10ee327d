package demofeed

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"tend/desk"
	"tend/store"
)

// Fill puts the sample of [Seed] into a store that nothing was ever put into:
// shops, agents, and all logs, folded by the rules. It takes two commits,
// whatever the sample holds. A store that knows one of the customers already
// is store.ErrConflict.
func Fill(ctx context.Context, st store.Store, rules desk.Rules, now time.Time, me desk.AgentID) error {
	sample := Seed(now, me)
	docs, err := sample.docs()
	if err != nil {
		return err
	}
	if err := st.PutDoc(ctx, docs...); err != nil {
		return fmt.Errorf("demofeed: put the shops and agents: %w", err)
	}
	if err := st.Commit(ctx, sample.changes(rules, desk.At(now))...); err != nil {
		return fmt.Errorf("demofeed: put the sessions: %w", err)
	}
	return nil
}

// changes folds every log as it stands at now.
func (s Sample) changes(rules desk.Rules, now desk.Instant) []store.Change {
	out := make([]store.Change, 0, len(s.Logs))
	for _, l := range s.Logs {
		f := desk.NewFolder(rules, l.Key, nil)
		for _, e := range l.Entries {
			_ = f.Apply(e) // every log begins with a message of its customer
		}
		f.CloseIdle(now)
		for _, session := range f.Changed() {
			session.Rev = 1
		}
		out = append(out, store.Change{Key: l.Key, Entries: l.Entries, Sessions: f.Changed()})
	}
	return out
}

func (s Sample) docs() ([]store.Doc, error) {
	var out []store.Doc
	add := func(kind, id string, value any) error {
		b, err := json.Marshal(value)
		if err != nil {
			return fmt.Errorf("demofeed: write %s %s: %w", kind, id, err)
		}
		out = append(out, store.Doc{Kind: kind, ID: id, Rev: store.AnyRev, Value: b})
		return nil
	}
	for _, shop := range s.Shops {
		if err := add(store.DocShop, string(shop.ID), shop); err != nil {
			return nil, err
		}
	}
	for _, a := range s.Agents {
		if err := add(store.DocAgent, string(a.ID), a); err != nil {
			return nil, err
		}
	}
	return out, nil
}

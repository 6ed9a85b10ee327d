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
// shops, agents, who was there and is to be, and all logs, folded by the rules.
// It takes three commits, whatever the sample holds. A store that knows one of the customers already
// is store.ErrConflict.
func Fill(ctx context.Context, st store.Store, rules desk.Rules, now time.Time, me desk.AgentID, texts Texts) error {
	sample := Seed(now, me, texts)
	docs, err := sample.docs()
	if err != nil {
		return err
	}
	if err := st.PutDoc(ctx, docs...); err != nil {
		return fmt.Errorf("demofeed: put the shops and agents: %w", err)
	}
	if err := store.PutShifts(ctx, st, sample.Roster...); err != nil {
		return fmt.Errorf("demofeed: put the roster: %w", err)
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
	for _, h := range s.Holidays {
		if err := add(store.DocHoliday, store.HolidayID(h), h); err != nil {
			return nil, err
		}
	}
	months, err := s.months()
	return append(out, months...), err
}

// months are the documents that keep who was there when.
func (s Sample) months() ([]store.Doc, error) {
	var out []store.Doc
	of := map[string][]desk.Stint{}
	for _, one := range s.Presence {
		of[store.PresenceID(one)] = append(of[store.PresenceID(one)], one)
	}
	for id, said := range of {
		b, err := store.AddStints(store.Doc{}, said...)
		if err != nil {
			return nil, fmt.Errorf("demofeed: write who was there in %s: %w", id, err)
		}
		out = append(out, store.Doc{Kind: store.DocPresence, ID: id, Rev: store.AnyRev, Value: b})
	}
	return out, nil
}

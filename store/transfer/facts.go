package transfer

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"tend/desk"
	"tend/desk/lines"
	"tend/store"
)

// docExtra is the kind of the documents that keep what a document's line said
// beside its value.
const docExtra = "doc-extra"

// putFacts stores what lines say about shops, agents, holidays and documents.
// Only what comes out different is written.
func putFacts(ctx context.Context, st store.Store, all []lines.Line) error {
	var said []lines.Line
	for _, l := range all {
		if l.Type != 0 && !l.IsEntry() {
			said = append(said, l)
		}
	}
	if len(said) == 0 {
		return nil
	}
	for range rounds {
		err := putOnce(ctx, st, said)
		if !errors.Is(err, store.ErrConflict) {
			return err
		}
	}
	return fmt.Errorf("store shops and agents: %w", store.ErrConflict)
}

func putOnce(ctx context.Context, st store.Store, said []lines.Line) error {
	f := facts{docs: map[docName]*store.Doc{}, stints: map[string][]desk.Stint{}}
	docs, err := st.Docs(ctx, "")
	if err != nil {
		return fmt.Errorf("read the documents: %w", err)
	}
	for _, d := range docs {
		f.docs[docName{d.Kind, d.ID}] = &d
	}
	for _, l := range said {
		if err := f.learn(l); err != nil {
			return err
		}
	}
	if err := f.presence(); err != nil {
		return err
	}
	if len(f.changed) == 0 {
		return nil
	}
	return st.PutDoc(ctx, f.values()...)
}

type docName struct{ kind, id string }

// facts is the documents of a desk with what lines say about them.
type facts struct {
	docs    map[docName]*store.Doc
	changed []*store.Doc
	stints  map[string][]desk.Stint // by the document they belong to
}

func (f *facts) values() []store.Doc {
	var out []store.Doc
	seen := map[*store.Doc]bool{}
	for _, d := range f.changed {
		if !seen[d] {
			seen[d], out = true, append(out, *d)
		}
	}
	return out
}

func (f *facts) learn(l lines.Line) error {
	switch l.Type {
	case lines.Holiday:
		return f.put(store.DocHoliday, store.HolidayID(*l.Holiday), *l.Holiday)
	case lines.Shop:
		s, err := store.ShopOf(*f.doc(store.DocShop, string(l.Shop.ID)))
		if err != nil {
			return err
		}
		return f.put(store.DocShop, string(l.Shop.ID), l.Shop.Apply(s))
	case lines.Agent:
		a, err := store.AgentOf(*f.doc(store.DocAgent, string(l.Agent.ID)))
		if err != nil {
			return err
		}
		if err := f.put(store.DocAgent, string(l.Agent.ID), l.Agent.Apply(a)); err != nil {
			return err
		}
		f.remember(a.Stints())
		f.remember(l.Agent.Fact.Stints(l.Agent.ID))
		return nil
	}
	return f.document(*l.Doc)
}

func (f *facts) document(d lines.Document) error {
	f.set(d.Kind, d.ID, d.Value)
	name := d.Kind + "/" + d.ID
	if d.Extra == "" {
		return nil
	}
	known := json.RawMessage(f.doc(docExtra, name).Value)
	f.set(docExtra, name, lines.MergeExtra(known, d.Extra))
	return nil
}

// remember notes what was known before, or what a line says, about when an
// agent was there.
func (f *facts) remember(stints []desk.Stint) {
	for _, s := range stints {
		id := store.PresenceID(s)
		f.stints[id] = append(f.stints[id], s)
	}
}

// presence adds all that was noted of an agent and month at once.
func (f *facts) presence() error {
	for id, stints := range f.stints {
		value, err := store.AddStints(*f.doc(store.DocPresence, id), stints...)
		if err != nil {
			return err
		}
		f.set(store.DocPresence, id, value)
	}
	return nil
}

func (f *facts) put(kind, id string, value any) error {
	b, err := store.ValueOf(value)
	if err != nil {
		return fmt.Errorf("write %s %s: %w", kind, id, err)
	}
	f.set(kind, id, b)
	return nil
}

func (f *facts) set(kind, id string, value []byte) {
	d := f.doc(kind, id)
	if bytes.Equal(d.Value, value) {
		return
	}
	d.Value = value
	f.changed = append(f.changed, d)
}

// doc gives a document, or one that is not stored yet.
func (f *facts) doc(kind, id string) *store.Doc {
	name := docName{kind, id}
	if f.docs[name] == nil {
		f.docs[name] = &store.Doc{Kind: kind, ID: id}
	}
	return f.docs[name]
}

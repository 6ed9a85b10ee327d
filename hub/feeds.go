package hub

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	"tend/desk"
	"tend/store"
)

// seldom is how often the state of a line is written at most.
const seldom = time.Second

// feeds keeps the documents that tell consoles how the lines do. It belongs to
// the loop.
type feeds struct {
	lines  *lines
	shared bool                    // other hubs may be at work on the desk
	stored map[string]store.Feed   // as the store tells
	theirs map[string]bool         // another hub has said how these do since we look
	wrote  map[string]desk.Instant // when a document was written last
	seen   bool                    // the store has told all there is
	news   bool                    // something may have to be written
	next   desk.Instant            // what was written too recently comes up then; 0: nothing was
	asked  map[string]bool         // those that somebody wants tried now
}

func newFeeds(ls *lines) *feeds {
	return &feeds{lines: ls, stored: map[string]store.Feed{}, wrote: map[string]desk.Instant{}, asked: map[string]bool{}}
}

func (f *feeds) forget() {
	f.stored, f.theirs = map[string]store.Feed{}, map[string]bool{}
	f.seen, f.news, f.next = false, true, 0
}

// doc takes in a document of a feed, or one that may name a feed.
func (f *feeds) doc(d store.Doc) {
	switch d.Kind {
	case store.DocShop:
		f.news = true
	case store.DocTry:
		if d.Value != nil {
			f.asked[d.ID] = true
		}
	case store.DocFeed:
		f.news = true
		delete(f.stored, d.ID)
		delete(f.theirs, d.ID)
		if v, err := store.FeedOf(d); d.Value != nil {
			if err != nil {
				v = store.Feed{Name: d.ID}
			}
			f.stored[d.ID] = v
			f.theirs[d.ID] = f.shared && f.seen && v.Code != desk.CauseUnknown.With(d.ID)
		}
	}
}

// foreign reports whether the document of a feed that this hub does not have is
// kept by a hub that has it. What one wrote that is no longer at work was there
// before we looked, and is ours to correct.
func (f *feeds) foreign(name string) bool {
	return f.theirs[name] && !slices.ContainsFunc(f.lines.all, func(in *inlet) bool { return in.line.Name() == name })
}

// wanted are the documents as they should be: one for each line, and one for
// each feed that a shop names and this hub does not have.
func (f *feeds) wanted(named map[string]bool, now desk.Instant) map[string]store.Feed {
	want := map[string]store.Feed{}
	for name := range named {
		doc := store.Feed{
			Name: name, State: store.FeedDown, Since: now,
			Reason: fmt.Sprintf("The feed %q is not in the settings of this machine.", name), Code: desk.CauseUnknown.With(name),
		}
		if old := f.stored[name]; old.State == doc.State && old.Reason == doc.Reason {
			doc.Since = old.Since
		}
		want[name] = doc
	}
	for _, in := range f.lines.all {
		s := in.line.Status()
		want[in.line.Name()] = store.Feed{
			Name: in.line.Name(), Type: in.line.Type(), State: store.FeedState(s.State),
			Reason: valid(s.Reason), Warning: valid(s.Warning), Since: s.Since,
			Next: s.Next, Held: s.Held, Shops: f.lines.servedBy(in.line), Code: valid(s.Code), WarningCode: valid(s.WarningCode),
			Said: valid(s.Said),
		}
	}
	return want
}

// valid is a text as a document can hold it.
func valid[S ~string](s S) S { return S(strings.ToValidUTF8(string(s), "?")) }

// tryFeeds has the lines tried that somebody asked for.
func (h *Hub) tryFeeds(ctx context.Context, _ desk.Instant) error {
	for name := range h.feeds.asked {
		for _, in := range h.lines.all {
			if in.line.Name() == name {
				in.line.Try()
			}
		}
		if err := store.TriedFeed(ctx, h.st, name); err != nil {
			return err
		}
		delete(h.feeds.asked, name)
	}
	return nil
}

// tellFeeds writes the documents of feeds that are not as they should be.
func (h *Hub) tellFeeds(ctx context.Context, now desk.Instant) error {
	f := h.feeds
	if !f.seen || !f.news && (f.next == 0 || f.next > now) {
		return nil
	}
	f.next = 0
	want := f.wanted(h.outbox.strangers(), now)
	for name := range f.stored {
		if _, ok := want[name]; ok || f.foreign(name) {
			continue
		}
		if err := store.RemoveFeed(ctx, h.st, name); err != nil {
			return err
		}
		delete(f.stored, name)
	}
	for name, doc := range want {
		if err := f.put(ctx, h.st, name, doc, now); err != nil {
			return err
		}
	}
	f.news = false
	return nil
}

func (f *feeds) put(ctx context.Context, st store.Store, name string, doc store.Feed, now desk.Instant) error {
	if old, ok := f.stored[name]; ok && (reflect.DeepEqual(old, doc) || f.foreign(name)) {
		return nil
	}
	// A clock that was set back must not keep it unwritten.
	if at, ok := f.wrote[name]; ok && now.Sub(at) < seldom && now >= at {
		if due := at.Add(seldom); f.next == 0 || due < f.next {
			f.next = due
		}
		return nil
	}
	if err := store.PutFeed(ctx, st, doc); err != nil {
		return err
	}
	f.stored[name], f.wrote[name] = doc, now
	return nil
}

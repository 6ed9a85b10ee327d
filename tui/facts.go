package tui

import (
	"cmp"
	"maps"
	"slices"

	"tend/desk"
	"tend/store"
)

// facts are the small documents of the desk, decoded.
type facts struct {
	shops     map[desk.ShopID]desk.Shop
	agents    map[desk.AgentID]desk.Agent
	holidays  map[string]desk.HolidayRange
	edited    map[string]desk.QuickReply // by id; Off where removed
	reminders map[string]store.Reminder
	drafts    map[string]store.Draft
	faqs      map[string]desk.FAQ
	handovers map[desk.AgentID]shiftOffer
	moves     map[desk.AgentID]desk.Moves
	feeds     feeds
	seats     seats
	shipped   []desk.QuickReply
	replies   []desk.QuickReply // shipped and edited together, in order
}

func newFacts(shipped []desk.QuickReply) *facts {
	f := &facts{
		shops: map[desk.ShopID]desk.Shop{}, agents: map[desk.AgentID]desk.Agent{},
		holidays: map[string]desk.HolidayRange{}, edited: map[string]desk.QuickReply{},
		reminders: map[string]store.Reminder{}, drafts: map[string]store.Draft{}, faqs: map[string]desk.FAQ{}, shipped: shipped,
		handovers: map[desk.AgentID]shiftOffer{}, moves: map[desk.AgentID]desk.Moves{},
		feeds: newFeeds(), seats: seats{},
	}
	f.merge()
	return f
}

// learn takes in documents. judging reports whether one of them changes how
// sessions are judged. Documents that cannot be read are passed over: they
// were written by hand and are not ours to lose.
func (f *facts) learn(docs []store.Doc) (judging bool) {
	replies := false
	f.seats.learn(docs)
	for _, d := range docs {
		switch d.Kind {
		case store.DocShop:
			judging = keep(f.shops, desk.ShopID(d.ID), d, store.ShopOf) || judging
		case store.DocHoliday:
			judging = keep(f.holidays, d.ID, d, store.HolidayOf) || judging
		case store.DocAgent:
			keep(f.agents, desk.AgentID(d.ID), d, store.AgentOf)
		case store.DocQuickReply:
			replies = keep(f.edited, d.ID, d, store.QuickReplyOf) || replies
		case store.DocReminder:
			keep(f.reminders, d.ID, d, store.ReminderOf)
		case store.DocDraft:
			keep(f.drafts, d.ID, d, store.DraftOf)
		case store.DocHandover:
			keep(f.handovers, desk.AgentID(d.ID), d, shiftOfferOf)
		case store.DocMoves:
			keep(f.moves, desk.AgentID(d.ID), d, store.MovesOf)
		case store.DocFAQ:
			keep(f.faqs, d.ID, d, store.FAQOf)
		default:
			f.feeds.learn(d)
		}
	}
	if replies {
		f.merge()
	}
	return judging
}

func keep[K comparable, V any](m map[K]V, k K, d store.Doc, of func(store.Doc) (V, error)) bool {
	if d.Value == nil {
		delete(m, k)
		return true
	}
	v, err := of(d)
	if err == nil {
		m[k] = v
	}
	return err == nil
}

// merge puts the desk's own replies in the place of those shipped, new ones
// behind them. An edited pin wins over a shipped one with the same digit.
func (f *facts) merge() {
	f.replies = nil
	taken := map[int]bool{}
	for _, q := range f.edited {
		if !q.Off && q.Pin > 0 {
			taken[q.Pin] = true
		}
	}
	rest := maps.Clone(f.edited)
	for _, q := range f.shipped {
		if own, ok := rest[q.ID]; ok {
			delete(rest, q.ID)
			q = own
		} else if taken[q.Pin] {
			q.Pin = 0
		}
		if !q.Off {
			f.replies = append(f.replies, q)
		}
	}
	own := slices.SortedFunc(maps.Values(rest), func(a, b desk.QuickReply) int { return cmp.Compare(a.ID, b.ID) })
	for _, q := range own {
		if !q.Off {
			f.replies = append(f.replies, q)
		}
	}
}

// pinned is the quick reply of a digit.
func (f *facts) pinned(n int) (desk.QuickReply, bool) {
	for _, q := range f.replies {
		if q.Use == "" && q.Pin == n {
			return q, true
		}
	}
	return desk.QuickReply{}, false
}

// use finds the prompt for a kind, or the closing remark.
func (f *facts) use(use, kind string) (desk.QuickReply, bool) {
	for _, q := range f.replies {
		if q.Use == use && (kind == "" || q.For == kind) {
			return q, true
		}
	}
	return desk.QuickReply{}, false
}

func (f *facts) reply(id string) (desk.QuickReply, bool) {
	for _, q := range f.replies {
		if q.ID == id {
			return q, true
		}
	}
	return desk.QuickReply{}, false
}

func (f *facts) shopName(id desk.ShopID) string {
	s := f.shops[id]
	s.ID = id
	return s.Title()
}

func (f *facts) agentName(id desk.AgentID) string {
	a := f.agents[id]
	a.ID = id
	return a.Title()
}

func (f *facts) book(make func([]desk.Shop, []desk.HolidayRange) *desk.Book) *desk.Book {
	return make(slices.Collect(maps.Values(f.shops)), slices.Collect(maps.Values(f.holidays)))
}

// shiftOffer is what an agent hands over, in one of its revisions.
type shiftOffer struct {
	desk.Handover
	rev uint64
	has map[desk.Offered]bool // its items
}

func shiftOfferOf(d store.Doc) (shiftOffer, error) {
	h, err := store.HandoverOf(d)
	offer := shiftOffer{h, d.Rev, make(map[desk.Offered]bool, len(h.Items))}
	for _, o := range h.Items {
		offer.has[o] = true
	}
	return offer, err
}

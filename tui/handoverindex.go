package tui

import (
	"cmp"
	"slices"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/assist/handover"
	"tend/desk"
	"tend/store"
)

// offersToMe are the offers of others with something that I can take, the oldest
// first.
func (a *App) offersToMe() []desk.Handover {
	var out []desk.Handover
	for _, h := range a.facts.handovers {
		if h.IsFor(a.o.Me) && a.standing(h.Handover) > 0 {
			out = append(out, h.Handover)
		}
	}
	slices.SortFunc(out, func(x, y desk.Handover) int { return cmp.Or(cmp.Compare(x.At, y.At), cmp.Compare(x.From, y.From)) })
	return out
}

// standing is how many sessions of an offer can be taken.
func (a *App) standing(h desk.Handover) int {
	n := 0
	for _, o := range h.Items {
		if a.fateOf(h, o).Stands {
			n++
		}
	}
	return n
}

// fateOf is what became of a session of the offer.
func (a *App) fateOf(h desk.Handover, o desk.Offered) desk.Fate {
	h.Items = []desk.Offered{o} // the others need not be looked through
	return h.FateOf(a.handing.at[o.Key()])
}

// indexOffers looks for the sessions of everything that is offered. It goes
// through all sessions, so it is for when an offer changes.
func (a *App) indexOffers() {
	at := map[desk.Key]*desk.Session{}
	for _, h := range a.facts.handovers {
		for _, o := range h.Items {
			at[o.Key()] = nil
		}
	}
	for _, shown := range a.handing.seen {
		for _, o := range shown {
			at[o.Key()] = nil
		}
	}
	a.handing.at = at
	if len(at) == 0 {
		return
	}
	for _, s := range a.panes.All() {
		a.handing.follow(s)
	}
}

// follow takes in the newest state of a session, if its customer is offered.
func (h *handing) follow(s *desk.Session) {
	old, ok := h.at[s.Key()]
	if ok && (old == nil || old.ID == s.ID || s.OpenedAt >= old.OpenedAt) {
		h.at[s.Key()] = s
	}
}

// handoverChanged takes in changes of the desk.
func (a *App) handoverChanged(ch store.Changes) {
	offers := slices.ContainsFunc(ch.Docs, func(d store.Doc) bool { return d.Kind == store.DocHandover })
	gone := len(ch.Gone) > 0 && len(a.handing.at) > 0
	if ch.Snapshot || offers || gone {
		a.indexOffers()
		return
	}
	for _, s := range ch.Sessions {
		a.handing.follow(s)
	}
}

// briefsMsg is what was read of sessions.
type briefsMsg struct {
	found map[desk.SessionID]briefed
	err   error
}

// briefReaders is how many logs are read at once for the sheet.
const briefReaders = 8

// readBriefs reads what the open sheet says of sessions, of those that changed
// since it was read.
func (a *App) readBriefs() tea.Cmd {
	if a.handSheet() == nil {
		return nil
	}
	var list []*desk.Session
	zones := map[desk.ShopID]*time.Location{}
	for _, s := range a.onSheet() {
		if known, ok := a.handing.briefs[s.ID]; ok && known.rev == s.Rev {
			continue
		}
		list, zones[s.Shop] = append(list, s), a.zone(s.Shop)
		a.handing.briefs[s.ID] = briefed{s.Rev, a.handing.briefs[s.ID].Brief} // what is known until then
	}
	if len(list) == 0 {
		return nil
	}
	ctx, st := a.ctx, a.o.Store
	return func() tea.Msg {
		var all sync.WaitGroup
		var one sync.Mutex
		msg := briefsMsg{found: map[desk.SessionID]briefed{}}
		for w := range briefReaders {
			all.Go(func() {
				for i := w; i < len(list); i += briefReaders {
					s := list[i]
					b, err := handover.Read(ctx, st, s, zones[s.Shop])
					one.Lock()
					msg.err = cmp.Or(msg.err, err)
					msg.found[s.ID] = briefed{s.Rev, b}
					one.Unlock()
				}
			})
		}
		all.Wait()
		return msg
	}
}

// briefsRead takes in what was read.
func (a *App) briefsRead(msg briefsMsg) {
	if msg.err != nil {
		a.fail(msg.err, "")
	}
	for id, b := range msg.found {
		if known, ok := a.handing.briefs[id]; ok && known.rev == b.rev {
			a.handing.briefs[id] = b
		}
	}
}

// onSheet are all sessions that the sheet shows.
func (a *App) onSheet() []*desk.Session {
	out := a.handable()
	for _, s := range a.handing.at {
		if s != nil && s.Open() {
			out = append(out, s)
		}
	}
	return out
}

// handable are the sessions of mine that can be handed over, as Mine has them.
func (a *App) handable() []*desk.Session {
	var out []*desk.Session
	for i := range a.panes.Len(desk.PaneMine) {
		if row := a.panes.Row(desk.PaneMine, i); row.Open() {
			out = append(out, row.Session)
		}
	}
	return out
}

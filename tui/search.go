package tui

import (
	"context"
	"errors"
	"strings"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/store/words"
	"tend/tui/dialog"
)

// search is the one that is running, if any.
type search struct {
	cancel context.CancelFunc
	hits   map[string]desk.Key
	missed dialog.Queried // what could not be searched for; done anew when the desk is back
}

// searchLimit is how many messages a search shows; the newest come first.
const searchLimit = 50

func (a *App) openSearch() {
	a.search.stop()
	a.dialogs.Push(dialog.Search(a.texts))
}

func (s *search) stop() {
	if s.cancel != nil {
		s.cancel()
	}
	s.cancel, s.missed = nil, dialog.Queried{}
}

// hitsMsg is what was found for one text.
type hitsMsg struct {
	dialog.Queried
	customers []*desk.Session // on the lists, who are called like that
	hits      []store.Hit
	names     map[desk.Key]string
	err       error
}

// look4 starts a search and ends the one before.
func (a *App) look4(q dialog.Queried) tea.Cmd {
	a.search.stop()
	text := strings.TrimSpace(q.Text)
	if text == "" {
		return func() tea.Msg { return hitsMsg{Queried: q} }
	}
	ctx, cancel := context.WithCancel(a.ctx)
	a.search.cancel = cancel
	st, sessions := a.o.Store, a.panes.All()
	return func() tea.Msg {
		msg := hitsMsg{Queried: q, customers: customersLike(sessions, words.Of(text))}
		msg.err = st.Search(ctx, store.Query{Text: text}, func(h store.Hit) bool {
			msg.hits = append(msg.hits, h)
			return len(msg.hits) < searchLimit
		})
		msg.names = namesOf(ctx, st, msg.hits)
		return msg
	}
}

// namesOf looks up what the customers of messages are called; messages of ours
// do not carry their names.
func namesOf(ctx context.Context, st store.Store, hits []store.Hit) map[desk.Key]string {
	names := map[desk.Key]string{}
	for _, h := range hits {
		if _, ok := names[h.Key]; ok {
			continue
		}
		names[h.Key] = h.Entry.Name
		if c, err := st.Conversation(ctx, h.Key); err == nil && c.Latest != nil {
			names[h.Key] = c.Latest.Name
		}
	}
	return names
}

// found shows hits, unless the text has changed since.
func (a *App) found(msg hitsMsg) tea.Cmd {
	p, ok := a.dialogs.Find(dialog.SearchID).(*dialog.Picker)
	if !ok || errors.Is(msg.err, context.Canceled) {
		return nil
	}
	if msg.err != nil {
		a.search.missed = msg.Queried
		a.fail(msg.err, "")
		p.Missed(msg.Gen, a.texts.Outage.Unsearched)
		return nil
	}
	a.search.hits = map[string]desk.Key{}
	rows := make([]dialog.FoundRow, 0, len(msg.customers)+len(msg.hits))
	for _, s := range msg.customers {
		rows = append(rows, a.customerRow(s))
	}
	for _, h := range msg.hits {
		id := string(h.Key.Shop) + "\x00" + string(h.Entry.ID)
		a.search.hits[id] = h.Key
		rows = append(rows, dialog.FoundRow{
			ID: id, Customer: calledOr(msg.names[h.Key], h.Key.Customer), Snippet: a.snippet(h.Entry),
			Time: a.foundTime(h.Key.Shop, h.Entry.At),
		})
	}
	p.Found(msg.Gen, dialog.FoundItems(rows), a.foundCount(len(msg.customers), len(msg.hits)))
	return nil
}

// searchAnew searches for what could not be searched for while the desk was lost.
func (a *App) searchAnew() tea.Cmd {
	p, ok := a.dialogs.Find(dialog.SearchID).(*dialog.Picker)
	if q := a.search.missed; ok && q.Gen != 0 {
		p.SetBusy(true)
		return a.look4(q)
	}
	return nil
}

// snippet is what a message found says, and that it is a note where it is one.
func (a *App) snippet(e desk.Entry) string {
	if e.Note() {
		return a.texts.Note.By(oneLine(a.facts.agentName(e.Agent))) + ": " + e.Text
	}
	return e.Text
}

// visitMsg is the session to show for a message found.
type visitMsg struct {
	session *desk.Session
	err     error
}

// goTo shows the customer of a message found.
func (a *App) goTo(id string) tea.Cmd {
	k, ok := a.search.hits[id]
	if !ok {
		return nil
	}
	return a.latestOf(k)
}

// latestOf reads the latest session of a customer, to show it.
func (a *App) latestOf(k desk.Key) tea.Cmd {
	ctx, st := a.ctx, a.o.Store
	return func() tea.Msg {
		c, err := st.Conversation(ctx, k)
		return visitMsg{c.Latest, err}
	}
}

// visiting puts the cursor on the session, or calls it up where no pane shows
// it.
func (a *App) visiting(msg visitMsg) tea.Cmd {
	switch {
	case msg.err != nil:
		a.fail(msg.err, "")
		return nil
	case msg.session == nil:
		a.warn(a.texts.Toast.Ended)
		return nil
	}
	a.visit, a.focus = nil, onList
	if !a.panes.Select(msg.session.ID) {
		a.visit = msg.session
	}
	if a.lay.narrow {
		a.focus = onThread
	}
	return a.release()
}

// why explains how the session on screen counts.
func (a *App) why() {
	row, ok := a.shown()
	if !ok {
		a.warn(a.texts.Toast.NoSession)
		return
	}
	book := a.panes.Book()
	var verdicts []dialog.Verdict
	for _, p := range book.Policies(row.Shop) {
		verdicts = append(verdicts, dialog.Verdict{Verdict: book.Judge(row.Session, p, a.now), Delivery: p.ReplyDelivery(row.Session)})
	}
	a.dialogs.Push(dialog.Why(a.texts, verdicts, a.zone(row.Shop), a.facts.agentName))
}

// short cuts a link or text for the line below.
func short(s string) string {
	s = oneLine(s)
	if r := []rune(s); len(r) > 48 {
		return string(r[:47]) + "…"
	}
	return s
}

package tui

import (
	"context"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/store"
)

// leftBehind is the draft of somebody who vanished that comes to me with the
// session: one of mine, or of nobody's. It is mine, and nobody's draft any more,
// from the first time that I store what I have written.
func (a *App) leftBehind(k slot) store.Draft {
	if k.note {
		return store.Draft{}
	}
	d, ok := a.facts.drafts[store.DraftID(k.Key, "")]
	if !ok {
		return store.Draft{}
	}
	row, ok := a.panes.ByKey(k.Key)
	if !ok || row.Assignee != "" && row.Assignee != a.o.Me {
		return store.Draft{}
	}
	return d
}

// putDraft stores a draft, and takes the place of one that was left behind.
func putDraft(ctx context.Context, st store.Store, d store.Draft, takes bool) error {
	if takes {
		return store.TakeDraft(ctx, st, d)
	}
	return store.PutDraft(ctx, st, d)
}

// shortName is what an agent is called where there is little room.
func (a *App) shortName(id desk.AgentID) string {
	return sanitize.Truncate(oneLine(a.facts.agentName(id)), 24)
}

// comings tells of consoles that vanished: those of others, and this one, if the
// desk took it for gone.
func (a *App) comings(ch store.Changes) {
	a.whoIsMissing(ch)
	if a.o.Console == "" {
		return
	}
	id := store.ConsoleID(a.o.Console, a.o.Me)
	i := slices.IndexFunc(ch.Docs, func(d store.Doc) bool { return d.Kind == store.DocConsole && d.ID == id })
	switch {
	case i >= 0 && ch.Docs[i].Value != nil:
		a.noted = true
	case a.noted && (i >= 0 || ch.Snapshot):
		a.noted = false
		a.tellNews(a.texts.Here.Unseen)
		if a.o.Unseen != nil {
			a.o.Unseen()
		}
	}
}

func (a *App) whoIsMissing(ch store.Changes) {
	for _, d := range ch.Docs {
		if d.Kind == store.DocBefore {
			a.missing(d, ch.Snapshot)
		}
	}
}

// missing takes in whether somebody vanished. What stood there before the
// console began is no news.
func (a *App) missing(d store.Doc, silently bool) {
	b, err := store.BeforeOf(d)
	who := desk.AgentID(d.ID)
	if err != nil || b.Vanished == 0 {
		delete(a.missed, who)
		return
	}
	if a.missed[who] != b.Vanished && !silently && who != a.o.Me {
		a.tellNews(a.texts.Here.Vanished(a.shortName(who)))
	}
	a.missed[who] = b.Vanished
}

func (a *App) tellNews(text string) {
	a.news = append(a.news, news{text: text})
	a.sayNews()
}

// openedBefore is how long before somebody vanished a session of theirs was opened
// at most that is looked for among those that have ended.
const openedBefore = 3 * 24 * time.Hour

// backMsg is how many sessions of mine went to nobody since my console vanished.
type backMsg struct{ n int }

// countBack counts them when a console begins after that, those that have ended
// meanwhile, too.
func (a *App) countBack() tea.Cmd {
	since := a.missed[a.o.Me]
	if since == 0 {
		return nil
	}
	n := 0
	for _, s := range a.panes.All() {
		if s.WentBackSince(a.o.Me, since) {
			n++
		}
	}
	ctx, st, me := a.ctx, a.o.Store, a.o.Me
	return func() tea.Msg {
		err := st.Closed(ctx, since.Add(-openedBefore), 0, func(s *desk.Session) bool {
			if !s.Active() && s.WentBackSince(me, since) {
				n++
			}
			return true
		})
		if err != nil {
			n = 0 // a number that is not known is not told
		}
		return backMsg{n}
	}
}

func (a *App) tellBack(msg backMsg) {
	if msg.n > 0 {
		a.tellNews(a.texts.Here.Back(msg.n))
	}
}

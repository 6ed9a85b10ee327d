package tui

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/keymap"
	"tend/store"
)

// handoverNews tells what others hand over to me, and what became of what I hand
// over, and brings the sheet up to date.
func (a *App) handoverNews(ch store.Changes) tea.Cmd {
	a.handoverChanged(ch)
	a.tellOffers()
	tidy := a.tellTaken()
	var back tea.Cmd
	if !a.handing.begun {
		back = a.countBack()
	}
	a.handing.begun = true
	a.sayNews()
	return tea.Batch(tidy, back, a.readBriefs())
}

// tellOffers says what is new of the offers to me.
func (a *App) tellOffers() {
	t, told := a.texts.Handover, map[desk.AgentID]desk.Handover{}
	for _, h := range a.offersToMe() {
		told[h.From] = h
		if was, ok := a.handing.told[h.From]; !ok || was.At != h.At {
			text := t.HandsOver(oneLine(a.facts.agentName(h.From)), a.standing(h))
			if note := oneLine(h.Note); note != "" {
				text += " " + note
			}
			a.news = append(a.news, news{text: text, key: keymap.HandOver, topic: "from " + string(h.From)})
		}
	}
	for giver, was := range a.handing.told {
		now, there := a.facts.handovers[giver]
		if told[giver].From == "" && (!there || now.At != was.At) && a.standing(was) > 0 {
			a.news = append(a.news, news{text: t.TakenBack(oneLine(a.facts.agentName(giver))), topic: "from " + string(giver)})
		}
	}
	a.handing.told = told
}

// tellTaken says who took what I hand over, and takes an offer away of which
// nothing is left.
func (a *App) tellTaken() tea.Cmd {
	h, mine := &a.handing, a.facts.handovers[a.o.Me]
	if h.mine != mine.At {
		h.mine, h.stood = mine.At, map[desk.Key]bool{}
		for _, o := range mine.Items {
			h.stood[o.Key()] = true // what went while nobody looked is told, too
		}
	}
	if len(mine.Items) == 0 {
		return nil
	}
	taken, left, all := map[desk.AgentID]int{}, 0, true
	var cmds []tea.Cmd
	for _, o := range mine.Items {
		fate := a.fateOf(mine.Handover, o)
		if fate.Stands {
			left++
		} else if h.stood[o.Key()] && fate.With != "" && fate.With != a.o.Me {
			if !fate.Back && !a.shifts.pending(o.Key()) { // else it is told with who moved it
				taken[fate.With]++
			}
			cmds = append(cmds, a.draftWent(o.Key(), fate.With))
		}
		all = all && (fate.Stands || fate.With != "" && !fate.Back)
		h.stood[o.Key()] = fate.Stands
	}
	h.left, h.all = left, all
	a.sayTaken(taken)
	switch {
	case left == 0:
		cmds = append(cmds, a.tidyOffer(mine))
	case !h.begun && len(taken) == 0:
		a.news = append(a.news, news{text: a.texts.Handover.Left(left), key: keymap.HandOver})
	}
	return tea.Batch(cmds...)
}

// sayTaken says who took how many, and what is left.
func (a *App) sayTaken(taken map[desk.AgentID]int) {
	if len(taken) == 0 {
		return
	}
	left := a.handing.left
	if left == 0 && !a.handing.all {
		left = -1
	}
	var said []string
	for i, who := range slices.Sorted(maps.Keys(taken)) {
		rest := left
		if i < len(taken)-1 {
			rest = -1
		}
		said = append(said, a.texts.Handover.TakenBy(oneLine(a.facts.agentName(who)), taken[who], rest))
	}
	a.news = append(a.news, news{text: strings.Join(said, " "), topic: "mine"})
}

// draftWent drops what I had written to a customer whom somebody took over, if
// they have it.
func (a *App) draftWent(k desk.Key, to desk.AgentID) tea.Cmd {
	mine, theirs := a.draftIn(replyTo(k)), a.facts.drafts[store.DraftID(k, to)]
	writing := a.writer.bound != nil && a.writer.slot() == replyTo(k)
	if mine == "" || writing || theirs.From != a.o.Me || !strings.HasPrefix(theirs.Text, mine) {
		return nil
	}
	return a.saveDraft(replyTo(k), "")
}

// tidyOffer takes an offer away that says nothing any more, unless it is another
// one by now.
func (a *App) tidyOffer(of shiftOffer) tea.Cmd {
	ctx, st, d := a.ctx, a.o.Store, store.Doc{Kind: store.DocHandover, ID: string(a.o.Me), Rev: of.rev}
	return func() tea.Msg {
		err := st.PutDoc(ctx, d)
		if err == nil || errors.Is(err, store.ErrConflict) || errors.Is(err, context.Canceled) {
			return nil
		}
		return storedMsg{err: err}
	}
}

// handoverPart is what the top bar says of it; "" for nothing.
func (a *App) handoverPart() string {
	t, st := a.texts.Handover, a.styles
	offers, n := a.offersToMe(), 0
	for _, h := range offers {
		n += a.standing(h)
	}
	text := ""
	switch {
	case len(offers) == 1:
		text = t.Bar(sanitize.Truncate(oneLine(a.facts.agentName(offers[0].From)), nameInBar), n)
	case len(offers) > 1:
		text = t.BarMany(n)
	default:
		if n = a.standing(a.myOffer()); n == 0 {
			return ""
		}
		return st.Dim.Render(t.BarMine(n))
	}
	return st.Text.Render(text) + " " + st.Key.Render(a.handoverKey())
}

// nameInBar is how many cells of a name stand in the top bar.
const nameInBar = 12

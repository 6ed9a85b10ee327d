package tui

import (
	"errors"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/dialog"
)

// tookMsg says what came of sessions that were to be taken over.
type tookMsg struct {
	giver desk.AgentID
	all   bool // everything that was left was meant
	taken []store.Taken
	err   error
}

// takeShift takes sessions from whoever hands them over.
func (a *App) takeShift(r dialog.TakingOver) tea.Cmd {
	if a.handing.busy {
		return nil
	}
	giver := desk.AgentID(r.Group)
	var keys []desk.Key
	for _, id := range r.IDs {
		_, k := nameOfRow(id)
		keys = append(keys, k)
	}
	a.handing.busy = true
	ctx, st, rules, of := a.ctx, a.o.Store, a.o.Rules, store.Takeover{From: giver, To: a.o.Me, Now: a.now}
	return func() tea.Msg {
		taken, err := store.TakeOver(ctx, st, rules, of, keys...)
		return tookMsg{giver, r.All, taken, err}
	}
}

// took says what came of it, shows what was written, and leaves the sheet when
// nothing is left on it.
func (a *App) took(msg tookMsg) tea.Cmd {
	a.handing.busy = false
	if msg.err != nil {
		a.fail(msg.err, "")
		return nil
	}
	var cmds []tea.Cmd
	var first desk.SessionID
	for _, t := range msg.taken {
		if t.Err != nil {
			continue
		}
		cmds = append(cmds, a.inherit(msg.giver, t))
		a.handing.follow(t.Session)
		if first == "" {
			first = t.Session.ID
		}
	}
	a.sayTook(msg)
	if msg.all && first != "" {
		a.dialogs.Remove(dialog.HandoverID)
		a.panes.Select(first)
	}
	return tea.Batch(cmds...)
}

// inherit shows the draft that came with a session.
func (a *App) inherit(giver desk.AgentID, t store.Taken) tea.Cmd {
	if t.Draft == "" {
		return nil
	}
	k := replyTo(t.Key)
	if a.writer.bound != nil && a.writer.slot() == k {
		a.writer.SetValue(t.Draft)
	}
	if a.drafts[k] != nil { // something of mine is on its way to the store
		return a.saveDraft(k, t.Draft)
	}
	a.facts.remember(store.Draft{Shop: t.Key.Shop, Customer: t.Key.Customer, Agent: a.o.Me, Text: t.Draft, From: giver})
	return nil
}

// sayTook is one line about all of them.
func (a *App) sayTook(msg tookMsg) {
	t, giver := a.texts.Handover, oneLine(a.facts.agentName(msg.giver))
	n, late := 0, map[desk.AgentID]int{}
	var other error
	for _, one := range msg.taken {
		var taken *desk.TakenError
		switch {
		case one.Err == nil:
			n++
		case errors.As(one.Err, &taken):
			late[taken.By]++
		case errors.Is(one.Err, desk.ErrNotOffered), errors.Is(one.Err, desk.ErrClosed), errors.Is(one.Err, store.ErrNotFound):
			late[""]++
		default:
			other = one.Err
		}
	}
	text := t.Took(giver, n)
	if n == 0 {
		text = t.TookNone(giver)
	}
	for by, many := range late {
		with := ""
		if by != "" {
			with = oneLine(a.facts.agentName(by))
		}
		text += " " + t.Late(many, with)
	}
	switch {
	case other != nil && n == 0:
		a.fail(other, "")
	case other != nil:
		a.warn(text + " " + a.texts.Toast.Failed(other.Error()))
	case n == 0:
		a.warn(text)
	default:
		a.say(text)
	}
}

// askHandTo asks to whom sessions are offered.
func (a *App) askHandTo(ids []string) {
	a.handing.giving = nil
	for _, s := range a.handable() {
		for _, id := range ids {
			if id == rowName(a.o.Me, s.Key()) {
				a.handing.giving = append(a.handing.giving, s)
			}
		}
	}
	if len(a.handing.giving) == 0 {
		a.warn(a.texts.Handover.NothingToGive)
		return
	}
	a.dialogs.Push(dialog.HandTo(a.texts, a.colleagues(desk.Row{Session: &desk.Session{}}), len(a.handing.giving)))
}

// offerTo offers what was chosen, as far as it is mine by now.
func (a *App) offerTo(r dialog.HandedTo) tea.Cmd {
	var now []*desk.Session
	for _, s := range a.handing.giving {
		if row, ok := a.panes.Session(s.ID); ok {
			now = append(now, row.Session)
		}
	}
	a.handing.giving = nil
	h := desk.NewHandover(a.o.Me, r.To, r.Note, now, a.now)
	if len(h.Items) == 0 {
		a.warn(a.texts.Handover.NothingToGive)
		return nil
	}
	to := ""
	if r.To != "" {
		to = oneLine(a.facts.agentName(r.To))
	}
	return a.putOffer(h, a.texts.Handover.Offered(to, len(h.Items)))
}

// withdrawOffer takes back what I hand over.
func (a *App) withdrawOffer() tea.Cmd {
	n := a.standing(a.myOffer())
	return a.putOffer(desk.Handover{From: a.o.Me}, a.texts.Handover.Withdrawn("", n))
}

func (a *App) putOffer(h desk.Handover, said string) tea.Cmd {
	ctx, st := a.ctx, a.o.Store
	return func() tea.Msg {
		if err := store.PutHandover(ctx, st, h); err != nil {
			return storedMsg{err: fmt.Errorf("hand over: %w", err)}
		}
		return storedMsg{said: said, dialog: dialog.HandoverID}
	}
}

package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/store"
	"tend/tui/dialog"
	"tend/tui/sweep"
)

// decided carries out what was decided in a dialog.
func (a *App) decided(r dialog.Result) tea.Cmd {
	if a.tooEarly(r) || a.managersOnly(r) {
		return nil
	}
	switch r := r.(type) {
	case dialog.Closed:
		a.search.stop()
		a.dropPicture()
		if a.dialogs.Find(attachID) == nil {
			a.dropAttaching()
		}
		return nil
	case dialog.Confirmed:
		return a.confirmed(r)
	case dialog.Picked:
		return a.picked(r)
	case dialog.Queried:
		return a.look4(r)
	case dialog.Reminding:
		return a.reminding(r)
	case dialog.StatusChosen:
		return a.choseStatus(r)
	case dialog.TryingFeed:
		return a.tryFeed(r.Name)
	case dialog.OpeningReturned:
		return a.openDraft(desk.MessageID(r.ID))
	case dialog.DismissedReturned:
		return a.dismiss(desk.MessageID(r.ID))
	}
	if cmd, mine := a.decidedHandover(r); mine {
		return cmd
	}
	return a.decidedKnowledge(r)
}

func (a *App) confirmed(r dialog.Confirmed) tea.Cmd {
	q := a.asked
	a.asked = asked{}
	switch r.Dialog {
	case askingClose:
		return a.end(q.row, q.remark, q.seen)
	case askingReport:
		return a.report(q.row)
	case askingBatch:
		return a.closeAll(q.batch)
	case askingRetry:
		return a.sendAgain(q.row, q.reply)
	case askingRewrite:
		return a.rewrite(q.row, q.reply)
	case deletingShift:
		return a.deleteShift()
	case askingQuit:
		return a.quit()
	case teamResume:
		return a.resume()
	}
	return nil
}

func (a *App) picked(r dialog.Picked) tea.Cmd {
	switch r.Dialog {
	case dialog.PaletteID:
		return a.fromPalette(keymap.Action(r.ID))
	case dialog.TransferID:
		return a.transfer(a.asked.row, takerOf(r.ID))
	case dialog.SearchID:
		return a.goTo(r.ID)
	case dialog.PickReplyID:
		return a.pickedReply(r.ID)
	case skipID:
		return a.skipped(r.ID)
	case teamSessions:
		return a.callUp(desk.SessionID(r.ID))
	case teamMoveTo:
		a.askMoveCount(takerOf(r.ID))
	}
	return nil
}

// takerOf is whom a row of a list of agents stands for; nobody is "".
func takerOf(id string) desk.AgentID {
	if id == dialog.GiveBackID {
		return ""
	}
	return desk.AgentID(id)
}

// fromPalette carries out an action that was picked by name, and remembers it
// for the next time.
func (a *App) fromPalette(action keymap.Action) tea.Cmd {
	recent := []keymap.Action{action}
	for _, old := range a.recent {
		if old != action && len(recent) < 5 {
			recent = append(recent, old)
		}
	}
	a.recent = recent
	if action == keymap.Quit {
		return a.askQuit()
	}
	return a.act(action)
}

// reminding sets, moves or takes away the reminder of the session asked about.
func (a *App) reminding(r dialog.Reminding) tea.Cmd {
	row := a.asked.row
	rem := store.Reminder{Session: row.ID, Shop: row.Shop, Customer: row.Customer, Agent: a.o.Me, Note: r.Note}
	said, act := a.texts.Toast.Saved, 0
	if !r.At.IsZero() {
		rem.At = desk.RemindBy(a.rowOf(row.Session).Place, desk.At(r.At), a.now)
		clock := rem.At.In(a.zone(row.Shop)).Format("15:04")
		said = a.texts.Toast.Reminder(a.nameOf(row.Session), clock)
		a.gen++
		act = a.gen
		a.swept(row, sweep.Reminded, a.moment(rem.At), act)
	}
	ctx, st := a.ctx, a.o.Store
	return func() tea.Msg { return storedMsg{said: said, act: act, err: store.PutReminder(ctx, st, rem)} }
}

// dropReminder takes a reminder away that came up, once its session was dealt
// with.
func (a *App) dropReminder(t store.Target) tea.Cmd {
	r, ok := a.facts.reminders[store.ReminderID(t.Session, a.o.Me)]
	if !ok || r.At > a.now {
		return nil
	}
	r.At = 0
	ctx, st := a.ctx, a.o.Store
	return func() tea.Msg {
		if err := store.PutReminder(ctx, st, r); err != nil {
			return storedMsg{err: err}
		}
		return nil
	}
}

// choseStatus changes my status and how many sessions I take.
func (a *App) choseStatus(r dialog.StatusChosen) tea.Cmd {
	ctx, st, me, now := a.ctx, a.o.Store, a.o.Me, a.now
	said := a.texts.Toast.Status(a.statusWord(r.Status)) + " " + a.texts.Toast.Capacity(r.Capacity)
	return func() tea.Msg {
		err := store.TellAgent(ctx, st, me, func(ag desk.Agent) desk.AgentFact {
			at := max(now, ag.StatusAt, ag.CapacityAt) // a clock that went back does not undo this
			return desk.AgentFact{Status: r.Status, Capacity: &r.Capacity, At: at}
		})
		return storedMsg{said: said, err: err}
	}
}

// storedMsg says that a document is stored, or why not.
type storedMsg struct {
	said   string
	dialog string // the form to take away when it went well
	mild   bool   // what comes of it is more than that it is stored
	act    int    // what counts as done in a sweep only if it went well
	err    error
}

func (a *App) stored(msg storedMsg) tea.Cmd {
	if msg.err != nil {
		a.fail(msg.err, "")
		a.refuseForm(msg.dialog, a.toast.text)
		a.unswept(msg.act, nil)
		return nil
	}
	if msg.dialog != "" {
		a.dialogs.Remove(msg.dialog)
	}
	a.say(msg.said)
	if a.toast.mild = msg.mild; msg.mild {
		a.sayNews() // some of it may have been told first
	}
	return nil
}

// remind brings up the reminders of mine that have come due, once each.
func (a *App) remind() tea.Cmd {
	for id, r := range a.facts.reminders {
		if r.Agent != a.o.Me || r.At > a.now || a.reminded[id] == r.At {
			continue
		}
		a.reminded[id] = r.At
		row, ok := a.panes.Session(r.Session)
		if !ok {
			continue
		}
		a.say(a.texts.Toast.ReminderDue(a.nameOf(row.Session), oneLine(r.Note)))
		a.toast.until = a.wall.Add(time.Minute)
	}
	return nil
}

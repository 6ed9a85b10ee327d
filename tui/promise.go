package tui

import (
	"context"
	"fmt"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/assist/promise"
	"tend/desk"
	"tend/store"
	"tend/tui/dialog"
)

// pledge is a reminder that was set for what a reply promised, and the one in
// whose place it came, with the zero At if there was none.
type pledge struct{ set, before store.Reminder }

// promised sets a reminder when a reply that was stored says when the customer
// will hear more. It adds to what is said of the reply.
func (a *App) promised(d *doneMsg) tea.Cmd {
	zone := a.zone(d.target.Key.Shop)
	p, ok := promise.Find(d.wording, a.now, zone)
	if !ok || !d.reply {
		return nil
	}
	none := store.Reminder{Session: d.target.Session, Shop: d.target.Key.Shop, Customer: d.target.Key.Customer, Agent: a.o.Me}
	r := none
	r.At, r.Note = p.Remind(a.now), p.Text // the reply stopped every clock
	before, ok := a.facts.reminders[store.ReminderID(r.Session, r.Agent)]
	if !ok {
		before = none
	}
	d.promised = pledge{r, before}
	d.said += " " + a.texts.Promise.Reminder(a.texts.When(r.At.In(zone), a.now.In(zone)))
	return a.putReminder(r)
}

// unpromised undoes the reminder of a reply that was taken back, unless it has
// been set anew since. The desk is asked: the screen may not have heard of the
// reminder yet.
func (a *App) unpromised(p pledge) tea.Cmd {
	if p.set.At == 0 {
		return nil
	}
	ctx, st, put := a.ctx, a.o.Store, a.putReminder(p.before)
	return func() tea.Msg {
		all, err := store.Reminders(ctx, st)
		if err != nil {
			return storedMsg{err: fmt.Errorf("take back the reminder of %s: %w", p.set.Session, err)}
		}
		if !slices.Contains(all, p.set) {
			return nil
		}
		return put()
	}
}

func (a *App) putReminder(r store.Reminder) tea.Cmd {
	ctx, st := a.ctx, a.o.Store
	return func() tea.Msg {
		if err := store.PutReminder(ctx, st, r); err != nil {
			return storedMsg{err: fmt.Errorf("set the reminder of %s: %w", r.Session, err)}
		}
		return nil
	}
}

// openPromise is what I still owe the customer on screen.
func (a *App) openPromise(row desk.Row) (promise.Promise, bool) {
	if row.ID != a.drawn {
		return promise.Promise{}, false
	}
	return owed(a.thread.Entries(), row.Session, a.zone(row.Shop))
}

// owed is the promise in a session that was not kept yet.
func owed(log []desk.Entry, s *desk.Session, zone *time.Location) (promise.Promise, bool) {
	var own []desk.Entry
	for _, e := range log {
		if e.At >= s.OpenedAt {
			own = append(own, e)
		}
	}
	p, _, ok := promise.Open(own, zone)
	return p, ok
}

// askPromised asks before a session is closed in which something was promised.
func (a *App) askPromised(row desk.Row, remark bool, p promise.Promise) tea.Cmd {
	t, zone := a.texts.Promise, a.zone(row.Shop)
	a.asked = asked{row: row, seen: a.onScreen(row), remark: remark}
	text := t.CloseText(oneLine(p.Text), a.texts.When(p.At.In(zone), a.now.In(zone)))
	a.dialogs.Push(dialog.NewConfirm(askingClose, t.CloseTitle(a.nameOf(row.Session)), text, a.texts.Bar.Keys["close-remark"]))
	return nil
}

// lately is how many entries of a log are read to see whether something was
// promised.
const lately = 50

// owes reads whether something was promised in a session and not kept.
func owes(ctx context.Context, st store.Store, s *desk.Session, zone *time.Location) (bool, error) {
	log, err := st.Thread(ctx, s.Key(), store.Page{Before: store.Position{At: 1<<63 - 1}, Limit: lately})
	if err != nil {
		return false, fmt.Errorf("read the log of %s: %w", s.Customer, err)
	}
	_, ok := owed(log, s, zone)
	return ok, nil
}

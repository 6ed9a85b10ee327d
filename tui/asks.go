package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/dialog"
)

// The dialogs that ask before something is done. What is asked about is fixed
// when the dialog opens: the session that was on screen then.

// asked is what the open question is about.
type asked struct {
	row    desk.Row
	seen   desk.Seen // what stood there then
	remark bool
	batch  []*desk.Session
	faq    string // an entry of the FAQ
	reply  desk.Entry
}

const (
	askingClose  = "close"
	askingReport = "report"
	askingBatch  = "batch"
)

func (a *App) askClose(row desk.Row, remark bool) tea.Cmd {
	t := a.texts.Dialog
	a.asked = asked{row: row, seen: a.onScreen(row), remark: remark}
	text := t.CloseWaitingText
	if why := a.undelivered(row); why != "" {
		text += " " + why
	}
	a.dialogs.Push(dialog.NewConfirm(askingClose, t.CloseWaiting(a.nameOf(row.Session)), text, a.texts.Bar.Keys["close-remark"]))
	return nil
}

func (a *App) askReport() tea.Cmd {
	row, ok := a.acting()
	if !ok {
		return nil
	}
	t, name := a.texts.Dialog, a.nameOf(row.Session)
	a.asked = asked{row: row}
	a.dialogs.Push(dialog.NewConfirm(askingReport, t.ReportTitle(name), t.ReportText(name), t.ReportYes))
	return nil
}

// askBatch shows how many sessions would be closed, and asks once.
func (a *App) askBatch() tea.Cmd {
	batch, left := a.batch(), a.batchLeft()
	if len(batch) == 0 {
		a.warn(joinedWords(a.texts.Toast.NoneToClose, left))
		return nil
	}
	t := a.texts.Dialog
	a.asked = asked{batch: batch}
	a.dialogs.Push(dialog.NewConfirm(askingBatch, t.CloseMany(len(batch)), joinedWords(t.CloseManyText(a.texts.Time.Span(a.batchAfter())), left), a.texts.Bar.Keys["close-remark"]))
	return nil
}

func (a *App) askTransfer() tea.Cmd {
	row, ok := a.acting()
	if !ok {
		return nil
	}
	a.asked = asked{row: row}
	a.dialogs.Push(dialog.Transfer(a.texts, a.colleagues(row), row.Assignee != ""))
	return nil
}

// colleagues are whom a session can be given to; I take one with another key.
func (a *App) colleagues(row desk.Row) []dialog.AgentRow {
	var out []dialog.AgentRow
	for _, ag := range a.facts.sortedAgents() {
		if ag.ID != row.Assignee && ag.ID != a.o.Me {
			out = append(out, dialog.AgentRow{ID: ag.ID, Name: ag.Title(), Status: ag.Status, Load: a.panes.Carried(ag.ID).Open, Capacity: ag.Room()})
		}
	}
	return out
}

func (a *App) askReminder() tea.Cmd {
	row, ok := a.acting()
	if !ok {
		return nil
	}
	a.asked = asked{row: row}
	a.dialogs.Push(dialog.Remind(a.texts, a.remindChoices(row), a.noteOf(row), a.clockOf(row)))
	return nil
}

// remindChoices are the usual times, none of them past the deadline.
func (a *App) remindChoices(row desk.Row) []dialog.RemindChoice {
	t, zone := a.texts.Dialog, a.zone(row.Shop)
	var out []dialog.RemindChoice
	add := func(id, label string, at desk.Instant) {
		if desk.RemindBy(row.Place, at, a.now) == at {
			out = append(out, dialog.RemindChoice{ID: id, Label: label, At: at.In(zone)})
		}
	}
	add("15m", t.InMinutes(15), a.now.Add(15*time.Minute))
	add("1h", t.InHours(1), a.now.Add(time.Hour))
	add("3h", t.InHours(3), a.now.Add(3*time.Hour))
	if row.Due > a.now {
		at := desk.RemindBy(row.Place, row.Due, a.now)
		add("due", t.BeforeDeadline(at.In(zone).Format("15:04")), at)
	}
	if a.facts.reminders[store.ReminderID(row.ID, a.o.Me)].At != 0 {
		out = append(out, dialog.RemindChoice{ID: "none", Label: t.RemoveReminder})
	}
	y, m, d := a.now.In(zone).Date()
	add("tomorrow", t.TomorrowAt("09:00"), desk.At(time.Date(y, m, d+1, 9, 0, 0, 0, zone)))
	return out
}

// noteOf is the note of the reminder there is.
func (a *App) noteOf(row desk.Row) string {
	return a.facts.reminders[store.ReminderID(row.ID, a.o.Me)].Note
}

// clockOf is the wall clock of a session's shop.
func (a *App) clockOf(row desk.Row) func() time.Time {
	now, zone := a.o.Now, a.zone(row.Shop)
	return func() time.Time { return now().In(zone) }
}

func (a *App) askStatus() {
	ag := a.mine()
	a.dialogs.Push(dialog.Status(a.texts, ag.Status, a.panes.Load(), ag.Room()))
}

package tui

import (
	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/tui/sweep"
)

// handling carries out the actions on the session on screen.
func (a *App) handling(action keymap.Action) (tea.Cmd, bool) {
	switch action {
	case keymap.CloseRemark:
		return a.closing(true), true
	case keymap.Close:
		return a.closing(false), true
	case keymap.NoReply:
		return a.noReply(), true
	case keymap.Report:
		return a.askReport(), true
	case keymap.Claim:
		return a.claim(), true
	case keymap.Transfer:
		return a.askTransfer(), true
	case keymap.GiveBack:
		return a.giveBack(), true
	case keymap.Remind:
		return a.askReminder(), true
	case keymap.BatchClose:
		return a.askBatch(), true
	case keymap.HandOver:
		return a.openHandover(), true
	case keymap.Sweep:
		return a.startSweep(nil), true
	}
	return nil, false
}

// closing ends the session, asking once when somebody waits in it.
func (a *App) closing(remark bool) tea.Cmd {
	row, ok := a.acting()
	if !ok {
		return nil
	}
	switch {
	case a.justWrote(row):
		return nil
	case a.stranded(row):
		return nil
	case row.Waiting() != 0:
		return a.askClose(row, remark)
	case !a.thread.Loaded(): // something may be promised there
		a.warn(a.texts.Toast.Moved)
		return nil
	}
	if why := a.undelivered(row); why != "" && row.Open() {
		return a.askUndelivered(row, remark, why)
	}
	if p, ok := a.openPromise(row); ok {
		return a.askPromised(row, remark, p)
	}
	return a.end(row, remark, a.onScreen(row))
}

// end closes a session in which nothing has been written since it was seen,
// with a polite remark or without a word.
func (a *App) end(row desk.Row, remark bool, seen desk.Seen) tea.Cmd {
	send := desk.Send{ID: a.o.NewID(), Agent: a.o.Me, Hold: a.hold(), Feed: a.fed(row.Shop)}
	send.Seen = &seen
	if q, ok := a.facts.use("remark", ""); remark && ok {
		if send.Text, ok = a.fill(row, q); !ok {
			return nil
		}
		if why := a.refusal(row.Session, send.Text); why != nil {
			t, because, key := a.texts.Limits, a.because(row.Session, why), a.keyOf(keymap.Close)
			a.warnFitting(t.NoRemark(because, key), t.NoRemark(firstSentence(because), key), t.NoRemarkTo(a.nameOf(row.Session), key))
			return nil
		}
		send.Prepared = q.Source()
	}
	me, now := a.o.Me, a.now
	cmd := a.perform(row, doneMsg{said: a.texts.Toast.Closed(a.nameOf(row.Session)), reply: send.Text != "", deed: sweep.Closed},
		func(s *desk.Session) ([]desk.Entry, error) { return ending(s, send, me, now) })
	a.visit = nil
	a.advance()
	return cmd
}

// ending is the remark, if there is one, and the closing.
func ending(s *desk.Session, send desk.Send, me desk.AgentID, now desk.Instant) ([]desk.Entry, error) {
	if desk.SeenIn(s) != *send.Seen {
		return nil, desk.ErrStale
	}
	end, err := desk.End(s, me, now)
	if err != nil {
		return nil, err
	}
	if end = desk.Revocable(end, now.Add(send.Hold)); send.Text == "" {
		return end, nil
	}
	said, err := send.Entries(s, now)
	if err != nil {
		return nil, err
	}
	return append(said, end...), nil
}

// noReply marks what is on screen as needing no reply; what the customer writes
// meanwhile is not meant.
func (a *App) noReply() tea.Cmd {
	row, ok := a.acting()
	if !ok || a.justWrote(row) {
		return nil
	}
	now, seen := a.now, a.onScreen(row)
	if row.Stranded() {
		return a.putAside(row)
	}
	cmd := a.perform(row, doneMsg{said: a.texts.Toast.NoReply(a.nameOf(row.Session)), deed: sweep.NoReply},
		func(s *desk.Session) ([]desk.Entry, error) {
			if desk.SeenIn(s) != seen {
				return nil, desk.ErrStale
			}
			return desk.Marks(s, desk.MarkNoReply, now)
		})
	a.advance()
	return cmd
}

func (a *App) report(row desk.Row) tea.Cmd {
	now := a.now
	return a.perform(row, doneMsg{said: a.texts.Toast.Reported(a.nameOf(row.Session))},
		func(s *desk.Session) ([]desk.Entry, error) { return desk.Marks(s, desk.MarkReported, now) })
}

// claim takes the session; the cursor stays, since one takes it to answer it.
func (a *App) claim() tea.Cmd {
	row, ok := a.acting()
	if !ok {
		return nil
	}
	if row.Assignee == a.o.Me {
		a.warn(a.texts.Toast.AlreadyMine)
		return nil
	}
	me, now := a.o.Me, a.now
	return a.perform(row, doneMsg{said: a.texts.Toast.Claimed(a.nameOf(row.Session))},
		func(s *desk.Session) ([]desk.Entry, error) { return desk.Claim(s, me, now) })
}

func (a *App) giveBack() tea.Cmd {
	row, ok := a.acting()
	if !ok {
		return nil
	}
	return a.transfer(row, "")
}

// transfer gives the session to somebody else, or to nobody.
func (a *App) transfer(row desk.Row, to desk.AgentID) tea.Cmd {
	name, now := a.nameOf(row.Session), a.now
	d := doneMsg{said: a.texts.Toast.GivenBack(name), deed: sweep.GaveBack}
	if to != "" {
		agent := a.facts.agentName(to)
		d.said, d.deed, d.note = a.texts.Toast.Transferred(name, agent), sweep.Passed, agent
	}
	cmd := a.perform(row, d,
		func(s *desk.Session) ([]desk.Entry, error) { return desk.Transfer(s, to, now) })
	a.advance()
	return cmd
}

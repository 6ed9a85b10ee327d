package tui

import (
	"context"
	"errors"
	"syscall"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/dialog"
)

// attachID names the form that asks which picture to send, pathField the path in
// it.
const (
	attachID  = "send-picture"
	pathField = "path"
)

// attachedMsg says under which name a picture is kept that is to be sent.
type attachedMsg struct {
	session desk.SessionID
	gen     int
	name    string
	err     error
}

// askPicture asks which picture to send, where the platform takes any.
func (a *App) askPicture() tea.Cmd {
	row, ok := a.acting()
	if !ok {
		return nil
	}
	t := a.texts.Picture
	switch {
	case a.o.Attach == nil || !a.fed(row.Shop) || !a.facts.feeds.can(row.Shop).Images:
		a.warn(t.Refused(a.platformOf(row.Shop)))
		return nil
	case a.refuses(row, ""):
		return nil
	}
	a.asked = asked{row: row, seen: a.onScreen(row)}
	a.dialogs.Push(dialog.NewForm(dialog.FormOptions{ID: attachID, Title: t.Send, Save: t.Send, Note: t.PathHint},
		[]dialog.Field{{ID: pathField, Label: t.Path}}))
	return nil
}

// attaching is what is done with the picture of the form.
type attaching struct {
	gen    int
	cancel context.CancelFunc
}

// attach has the picture looked at and kept; the form stays until it is sent.
func (a *App) attach(r dialog.Submitted) tea.Cmd {
	switch {
	case a.link.lost():
		a.refuseForm(attachID, a.texts.Outage.Nothing(a.lostSince()))
		return nil
	case a.link.behind:
		a.refuseForm(attachID, a.texts.Outage.Wait)
		return nil
	}
	a.dropAttaching()
	a.gen++
	ctx, cancel := context.WithCancel(a.ctx)
	a.attaching = attaching{a.gen, cancel}
	if form, ok := a.dialogs.Find(attachID).(*dialog.Form); ok {
		form.Busy(a.texts.Picture.Keeping)
	}
	keep, path := a.o.Attach, r.Values[pathField]
	msg := attachedMsg{session: a.asked.row.ID, gen: a.gen}
	return func() tea.Msg {
		msg.name, msg.err = keep(ctx, path)
		return msg
	}
}

// dropAttaching gives up what is done with a picture that is not waited for.
func (a *App) dropAttaching() {
	if a.attaching.cancel != nil {
		a.attaching.cancel()
	}
	a.attaching = attaching{}
}

// attached sends a picture that is kept, unless the form was left or asks for
// another one by now.
func (a *App) attached(msg attachedMsg) tea.Cmd {
	row := a.asked.row
	if msg.gen != a.attaching.gen || a.dialogs.Find(attachID) == nil || row.Session == nil || row.ID != msg.session {
		return nil
	}
	a.dropAttaching()
	if msg.err != nil {
		a.refuseForm(attachID, a.whyNotKept(msg.err))
		return nil
	}
	if err := a.refusal(row.Session, ""); err != nil {
		a.refuseForm(attachID, a.texts.Limits.NotSent(a.because(row.Session, err)))
		return nil
	}
	seen, now := a.asked.seen, a.now
	a.asked = asked{}
	a.dialogs.Remove(attachID)
	send := desk.SendPicture{Name: msg.name, Send: desk.Send{ID: a.o.NewID(), Agent: a.o.Me, Hold: a.hold(), Feed: true, Seen: &seen}}
	d := doneMsg{said: a.sentTo(row), reply: true, deed: deedOf("", false)}
	cmd := a.perform(row, d, func(s *desk.Session) ([]desk.Entry, error) { return send.Entries(s, now) })
	a.advance()
	return cmd
}

// whyNotKept is why a picture cannot be sent: what is wrong with it, or with the
// desk.
func (a *App) whyNotKept(err error) string {
	if _, denied := a.texts.WhyDenied(err); denied || errors.Is(err, store.ErrUnavailable) || errors.Is(err, syscall.ENOSPC) {
		return a.whyFailed(err, "")
	}
	return a.texts.Toast.Failed(a.whyNoPicture(err))
}

package tui

import (
	"tend/keymap"
	"tend/tui/dialog"
)

// cutOff stops a key that would change the desk while that cannot be reached, or
// while the screen is behind it, and says so. Replies are kept instead.
func (a *App) cutOff(action keymap.Action) bool {
	switch {
	case a.link.up():
		return false
	case a.link.behind:
		return a.refuse(changes(action) || sends(action), a.texts.Outage.Wait)
	case action == keymap.Send && (a.writer.note || a.keep.shelf == nil):
		return a.refuse(true, a.texts.Outage.Text(a.lostSince()))
	case sends(action) && a.keep.shelf != nil:
		return false
	}
	return a.refuse(changes(action) || sends(action), a.texts.Outage.Nothing(a.lostSince()))
}

func (a *App) refuse(it bool, why string) bool {
	if it {
		a.warn(why)
	}
	return it
}

// lostSince is when the desk was lost, as a time of day.
func (a *App) lostSince() string { return a.link.since.In(zoneOf(a)).Format("15:04") }

// changes reports whether an action changes a session, or what the desk knows of
// me.
func changes(action keymap.Action) bool {
	switch action {
	case keymap.Claim, keymap.Transfer, keymap.GiveBack, keymap.Close, keymap.CloseRemark, keymap.NoReply,
		keymap.Report, keymap.Remind, keymap.BatchClose, keymap.Retry, keymap.Rewrite, keymap.Attach, keymap.Status,
		keymap.TeamMove, keymap.TeamCapacity, keymap.TeamResume:
		return true
	}
	return false
}

// sends reports whether an action sends a reply.
func sends(action keymap.Action) bool {
	switch action {
	case keymap.Send, keymap.Prompt, keymap.PickReply, keymap.Suggest:
		return true
	}
	return action.Digit() > 0 && action == keymap.Quick(action.Digit())
}

// tooEarly stops what was decided in a dialog while the screen is behind the
// desk.
func (a *App) tooEarly(r dialog.Result) bool {
	if !a.link.behind {
		return false
	}
	switch r := r.(type) {
	case dialog.Confirmed:
		return a.refuse(r.Dialog != askingQuit, a.texts.Outage.Wait)
	case dialog.Picked:
		return a.refuse(r.Dialog == dialog.TransferID || r.Dialog == dialog.PickReplyID, a.texts.Outage.Wait)
	case dialog.Reminding:
		return a.refuse(true, a.texts.Outage.Wait)
	}
	return false
}

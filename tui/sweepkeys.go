package tui

import (
	"math"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/tui/dialog"
	"tend/tui/sweep"
)

// skipID names the list of reasons for skipping.
const skipID = "skip"

// sweepKey carries out the keys that a sweep has for itself.
func (a *App) sweepKey(action keymap.Action) (tea.Cmd, bool) {
	s := a.sweep
	if s == nil || a.focus == onWriter {
		return nil, false
	}
	if s.Current() == "" {
		return a.receiptKey(action)
	}
	switch action {
	case keymap.Skip:
		return a.skip(), true
	case keymap.LeaveSweep:
		s.Stop()
		s.Refresh(a.rowsOf(s))
		return a.receiptRates(), true
	case keymap.LineUp:
		return a.thread.Handle(keymap.Up)
	case keymap.LineDown:
		return a.thread.Handle(keymap.Down)
	case keymap.Top, keymap.Bottom, keymap.PageUp, keymap.PageDown:
		return a.thread.Handle(action)
	case keymap.Open:
		return a.writeHere(), true
	case keymap.Sweep, keymap.BatchClose:
		return nil, true
	}
	return nil, false
}

// skip asks why; one that somebody else dealt with, or that was only to be closed,
// needs no reason.
func (a *App) skip() tea.Cmd {
	row := a.sweepRow()
	if row.Session == nil || a.gone(row) {
		a.sweep.Stop()
		a.forward(a.sweep)
		return a.receiptRates()
	}
	if _, ok := a.acting(); !ok {
		return nil
	}
	if a.sweep.Closing() {
		a.swept(row, sweep.Kept, "", 0)
		return a.receiptRates()
	}
	a.asked = asked{row: row}
	var items []dialog.Item
	for _, why := range a.texts.Sweep.Reasons {
		items = append(items, dialog.Item{ID: why, Label: why})
	}
	a.dialogs.Push(dialog.NewPicker(dialog.Options{ID: skipID, Title: a.texts.Sweep.Why}, items))
	return nil
}

// skipped notes the reason that was chosen, on this console alone: it needs no desk.
// What was refused before it is not said of it.
func (a *App) skipped(why string) tea.Cmd {
	if a.toast.bad {
		a.toast = toast{}
	}
	a.swept(a.asked.row, sweep.Skipped, why, 0)
	return a.receiptRates()
}

// receiptKey carries out the keys that work while the receipt is on screen.
func (a *App) receiptKey(action keymap.Action) (tea.Cmd, bool) {
	s := a.sweep
	switch action {
	case keymap.Open:
		if s.Left() == 0 {
			return a.leaveSweep(), true
		}
		a.forward(s)
	case keymap.LeaveSweep:
		return a.leaveSweep(), true
	case keymap.LineUp, keymap.ScrollUp:
		s.top--
	case keymap.LineDown, keymap.ScrollDown:
		s.top++
	case keymap.PageUp, keymap.Top:
		s.top = 0
	case keymap.PageDown, keymap.Bottom:
		s.top = math.MaxInt32
	case keymap.Sweep:
		if len(a.batch()) > 0 {
			return tea.Batch(a.part(s), a.startClosing()), true
		}
	case keymap.BatchClose:
		return a.askBatch(), true
	case keymap.Undo, keymap.Help, keymap.Language, keymap.Theme, keymap.Refresh, keymap.Suspend, keymap.Mouse:
		return nil, false
	}
	return nil, true
}

// deedOf is what a reply counts as, by the prepared answer it came from.
func deedOf(source string, edited bool) sweep.Deed {
	switch {
	case fromFAQ(source) != "":
		return sweep.Suggested
	case isFrom(source, "prompt:"):
		return sweep.Prompted
	case isFrom(source, "quick:") && !edited:
		return sweep.Replied
	}
	return sweep.Wrote
}

// titleOf is a prepared answer's title in a language, in whatever there is
// otherwise; prompts have none.
func titleOf(q desk.QuickReply, code string) string {
	if t := q.Title[code]; t != "" {
		return t
	}
	return q.Title["en"]
}

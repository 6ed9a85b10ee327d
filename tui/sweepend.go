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

// skip asks why; what is answered meanwhile, or is only to be closed, needs no
// reason.
func (a *App) skip() tea.Cmd {
	row := a.sweepRow()
	switch {
	case row.Session == nil || (row.Since == 0 && !a.sweep.Closing()):
		a.sweep.Stop()
		a.sweep.Refresh(a.everyRow)
		a.sweep.Forward()
		return a.receiptRates()
	case a.sweep.Closing():
		a.swept(row, sweep.Kept, "")
		return a.receiptRates()
	}
	if _, ok := a.acting(); !ok {
		return nil
	}
	a.asked = asked{row: row}
	var items []dialog.Item
	for _, why := range a.texts.Sweep.Reasons {
		items = append(items, dialog.Item{ID: why, Label: why})
	}
	a.dialogs.Push(dialog.NewPicker(dialog.Options{ID: skipID, Title: a.texts.Sweep.Why, Free: false}, items))
	return nil
}

// skipped notes the reason that was chosen.
func (a *App) skipped(why string) tea.Cmd {
	a.swept(a.asked.row, sweep.Skipped, why)
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
		s.Forward()
		s.Refresh(a.everyRow)
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
			return tea.Batch(a.keepReceipt(), a.startClosing()), true
		}
	case keymap.BatchClose:
		return a.askBatch(), true
	case keymap.Undo, keymap.Help, keymap.Language, keymap.Theme:
		return nil, false
	}
	return nil, true
}

// leaveSweep goes back to the lists, and keeps the receipt if that was asked
// for.
func (a *App) leaveSweep() tea.Cmd {
	cmd := a.keepReceipt()
	a.sweep = nil
	a.focused()
	return cmd
}

// keepReceipt hands the receipt over, once.
func (a *App) keepReceipt() tea.Cmd {
	if a.sweep == nil || a.sweep.wrote || a.o.KeepReceipt == nil {
		return nil
	}
	a.sweep.wrote = true
	keep, r := a.o.KeepReceipt, a.receipt()
	return func() tea.Msg {
		file, err := keep(r)
		return keptMsg{file, err}
	}
}

// keptMsg says where the receipt is.
type keptMsg struct {
	file string
	err  error
}

func (a *App) kept(msg keptMsg) tea.Cmd {
	if msg.err != nil {
		a.warn(a.texts.Toast.Failed(msg.err.Error()))
		return nil
	}
	a.say(a.texts.Sweep.Saved(msg.file))
	return nil
}

// receipt is what the sweep did until now.
func (a *App) receipt() sweep.Receipt {
	s, zone := a.sweep, zoneOf(a)
	r := sweep.Receipt{Agent: a.o.Me, Began: s.began.In(zone), Ended: a.now.In(zone), Steps: s.Steps(), Before: s.before, After: s.after, Left: s.Left()}
	if s.Current() != "" {
		r.Left++
	}
	return r
}

// sweepRatesMsg are the rates before a sweep, or after it.
type sweepRatesMsg struct {
	of     *sweeping
	before bool
	rates  []sweep.Rate
}

// countSweep counts the rates.
func (a *App) countSweep(before bool) tea.Cmd {
	if a.o.SweepRates == nil {
		return nil
	}
	ctx, count, now, s := a.ctx, a.o.SweepRates, a.now, a.sweep
	return func() tea.Msg {
		rates, err := count(ctx, now)
		if err != nil {
			rates = nil // shown as unknown; the desk itself says what is wrong
		}
		return sweepRatesMsg{s, before, rates}
	}
}

// receiptRates counts the rates for the receipt on screen, while they are not
// known.
func (a *App) receiptRates() tea.Cmd {
	s := a.sweep
	if s == nil || s.Current() != "" || s.reading || !s.stale || a.undo.flying > 0 {
		return nil
	}
	s.reading, s.stale = true, false
	return a.countSweep(false)
}

func (a *App) sweepRated(msg sweepRatesMsg) tea.Cmd {
	if msg.before {
		msg.of.before = msg.rates
		return nil
	}
	msg.of.reading, msg.of.after = false, msg.rates
	return a.receiptRates()
}

// inLang is a title in a language, in whatever there is otherwise; prompts have none.
func inLang(titles map[string]string, code string) string {
	if t := titles[code]; t != "" {
		return t
	}
	return titles["en"]
}

// deedOf is what sending a prepared answer was.
func deedOf(q desk.QuickReply) sweep.Deed {
	if q.Use == "prompt" {
		return sweep.Prompted
	}
	return sweep.Replied
}

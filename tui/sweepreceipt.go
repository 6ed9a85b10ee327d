package tui

import (
	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/tui/sweep"
)

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
	if a.sweep == nil || a.sweep.kept || a.o.KeepReceipt == nil {
		return nil
	}
	a.sweep.kept = true
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
	s, zone := a.sweep, a.deskZone()
	return sweep.Receipt{
		Agent: a.o.Me, Began: s.began.In(zone), Ended: a.now.In(zone),
		Steps: s.Steps(), Before: s.before, After: s.after, Left: a.stillWaiting(),
	}
}

// stillWaiting is how many of those that the sweep is about wait now, whatever
// was done.
func (a *App) stillWaiting() int {
	if a.sweep.Closing() {
		return 0
	}
	waiting := map[desk.SessionID]bool{}
	for row := range a.everyRow {
		if row.Since != 0 && row.Open() {
			waiting[row.ID] = true
		}
	}
	return len(waiting)
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
	if s == nil || s.Current() != "" || s.reading || !s.stale || a.undo.flying > 0 || a.o.SweepRates == nil {
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

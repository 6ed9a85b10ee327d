package tui

import (
	"cmp"
	"slices"

	tea "charm.land/bubbletea/v2"

	"tend/tui/sweep"
)

// leaveSweep goes back to the lists, and keeps the receipt if that was asked
// for.
func (a *App) leaveSweep() tea.Cmd {
	s := a.sweep
	a.sweep = nil
	a.focused()
	return a.part(s)
}

// part has the receipt of a sweep kept that is left.
func (a *App) part(s *sweeping) tea.Cmd {
	if a.o.KeepReceipt == nil {
		return nil
	}
	s.ended = a.now
	a.parted = append(a.parted, s)
	return a.keepReceipts()
}

// keepReceipts hands over the receipts of the sweeps that were left, once it is
// known what became of the last actions, and the rates after them.
func (a *App) keepReceipts() tea.Cmd {
	if a.undo.flying > 0 {
		return nil
	}
	var cmds []tea.Cmd
	a.parted = slices.DeleteFunc(a.parted, func(s *sweeping) bool {
		count := a.ratesAfter(s)
		if cmds = append(cmds, count); count != nil || s.reading {
			return false
		}
		s.Refresh(a.rowsOf(s))
		cmds = append(cmds, a.handOver(a.receipt(s)))
		return true
	})
	return tea.Batch(cmds...)
}

// lastReceipts are those that the program still has to keep when it is left,
// without rates that are not known.
func (a *App) lastReceipts() []tea.Cmd {
	if a.o.KeepReceipt == nil {
		return nil
	}
	left := a.parted
	if a.sweep != nil {
		left = append(left, a.sweep)
	}
	a.parted, a.sweep = nil, nil
	var cmds []tea.Cmd
	for _, s := range left {
		s.Refresh(a.rowsOf(s))
		r := a.receipt(s)
		if s.stale || s.reading {
			r.After = nil
		}
		cmds = append(cmds, a.handOver(r))
	}
	return cmds
}

func (a *App) handOver(r sweep.Receipt) tea.Cmd {
	keep := a.o.KeepReceipt
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

// receipt is what a sweep did until now, or until it was left.
func (a *App) receipt(s *sweeping) sweep.Receipt {
	zone := a.deskZone()
	return sweep.Receipt{
		Agent: a.o.Me, Began: s.began.In(zone), Ended: cmp.Or(s.ended, a.now).In(zone),
		Steps: s.Steps(), Before: s.before, After: s.after, Left: s.Waiting(),
	}
}

// sweepRatesMsg are the rates before a sweep, or after it.
type sweepRatesMsg struct {
	of     *sweeping
	before bool
	rates  []sweep.Rate
}

// countSweep counts the rates.
func (a *App) countSweep(s *sweeping, before bool) tea.Cmd {
	if a.o.SweepRates == nil {
		return nil
	}
	ctx, count, now := a.ctx, a.o.SweepRates, a.now
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
	if s := a.sweep; s != nil && s.Current() == "" {
		return a.ratesAfter(s)
	}
	return nil
}

// ratesAfter counts the rates after a sweep if they are not known, and no action
// is under way that may change them.
func (a *App) ratesAfter(s *sweeping) tea.Cmd {
	if s.reading || !s.stale || a.undo.flying > 0 || a.o.SweepRates == nil {
		return nil
	}
	s.reading, s.stale = true, false
	return a.countSweep(s, false)
}

func (a *App) sweepRated(msg sweepRatesMsg) tea.Cmd {
	if msg.before {
		msg.of.before = msg.rates
		return nil
	}
	msg.of.reading, msg.of.after = false, msg.rates
	return tea.Batch(a.receiptRates(), a.keepReceipts())
}

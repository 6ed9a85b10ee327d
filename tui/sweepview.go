package tui

import (
	"slices"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"

	"tend/desk"
	"tend/keymap"
	"tend/tui/lang"
	"tend/tui/sweep"
)

// sweepBar is how far the sweep is and when it will be done, in the place of
// the top bar.
func (a *App) sweepBar() string {
	t, p := a.texts.Sweep, a.sweep.Position()
	title := t.Title(p.N, p.Of)
	switch {
	case a.sweep.Current() == "":
		title = t.Over(sweep.Settled(a.sweep.Steps()))
	case a.sweep.Closing():
		title = t.Closing(p.N, p.Of)
	}
	parts := []string{a.styles.Title.Render(title)}
	if p.Left != 0 && a.sweep.Current() != "" {
		done := a.now.Add(p.Left * time.Duration(max(1, a.o.Speed)))
		parts = append(parts, a.styles.Text.Render(t.DoneBy(a.moment(done))))
	}
	parts = append(a.linkParts(parts...), parts...)
	return cell(" "+a.withRates(a.feedParts(parts)), a.lay.w)
}

// airy is the height from which a receipt has blank lines.
const airy = 20

// receiptView is the receipt with what can be done next.
func (a *App) receiptView(h int) []string {
	lines := a.receipt(a.sweep).Lines(ReceiptWords(a.texts))
	lines[0] = a.styles.Title.Render(lines[0])
	next, air := a.afterSweep(), 1
	if h < airy {
		lines, air = slices.DeleteFunc(lines, func(l string) bool { return l == "" }), 0
	}
	room := max(1, h-len(next)-2*air)
	s := a.sweep
	s.top = max(0, min(s.top, len(lines)-room))
	out := make([]string, air)
	out = append(out, lines[s.top:min(len(lines), s.top+room)]...)
	out = append(out, make([]string, air)...)
	out = append(out, next...)
	for i := range out {
		out[i] = cell(ansi.Truncate("   "+out[i], a.lay.w, a.styles.Glyphs.Ellipsis), a.lay.w)
	}
	for len(out) < h {
		out = append(out, strings.Repeat(" ", a.lay.w))
	}
	return out[:h]
}

// afterSweep says what the keys do at the end.
func (a *App) afterSweep() []string {
	t := a.texts.Sweep
	var out []string
	if n := a.sweep.Left(); n > 0 {
		out = append(out, a.keyHint(keymap.Open, t.GoOn(n)))
	}
	if n := len(a.batch()); n > 0 {
		out = append(out, t.Quiet(n), "  "+a.keyHint(keymap.Sweep, t.OneByOne), "  "+a.keyHint(keymap.BatchClose, t.All))
	}
	return append(out, a.keyHint(keymap.LeaveSweep, t.Leave))
}

// ReceiptWords are the texts of a receipt.
func ReceiptWords(texts *lang.Texts) sweep.Words {
	t := texts.Sweep
	return sweep.Words{
		Title: t.Receipt, Done: t.Handled, Left: t.Left, Rate: t.Rate, Pending: t.Pending, Nothing: t.Empty,
		Deed: func(d sweep.Deed) string { return t.Deeds[string(d)] },
	}
}

// sweepHints are the keys that matter most in a sweep.
func (a *App) sweepHints() []keymap.Action {
	if a.sweep.Current() == "" {
		return []keymap.Action{keymap.LeaveSweep, keymap.Undo, keymap.Help}
	}
	if a.sweep.Closing() {
		return []keymap.Action{keymap.CloseRemark, keymap.Close, keymap.Skip, keymap.Quick(1), keymap.Edit, keymap.LeaveSweep, keymap.Help}
	}
	return []keymap.Action{keymap.Quick(1), keymap.Edit, keymap.Prompt, keymap.NoReply, keymap.CloseRemark, keymap.Skip, keymap.LeaveSweep,
		keymap.Transfer, keymap.Remind, keymap.FocusWriter, keymap.Undo, keymap.Help}
}

// onReceipt reports whether the screen shows the receipt of a sweep.
func (a *App) onReceipt() bool { return a.sweep != nil && a.visit == nil && a.sweep.Current() == "" }

// sweepShown is the session of the sweep, if it is at one.
func (a *App) sweepShown() (desk.Row, bool) {
	if a.sweep.Current() == "" {
		return desk.Row{}, false
	}
	row := a.sweepRow()
	return row, row.Session != nil
}

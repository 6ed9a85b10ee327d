package tui

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"tend/desk"
	"tend/keymap"
)

func itoa(n int) string { return strconv.Itoa(n) }

// cell cuts or pads styled text to exactly w cells.
func cell(s string, w int) string {
	n := ansi.StringWidth(s)
	if n > w {
		s = ansi.Truncate(s, w, "")
		n = ansi.StringWidth(s)
	}
	return s + strings.Repeat(" ", max(0, w-n))
}

// topBar is my status and load, the queue, and today's rates.
func (a *App) topBar() string {
	parts := []string{a.me(), a.queue()}
	if shift := a.handoverPart(); shift != "" {
		parts = append(parts, shift)
	}
	parts = append(a.linkParts(parts...), parts...)
	parts = a.teamPart(parts)
	line := a.withRates(a.feedParts(parts))
	if n := len(a.o.Problems); n > 0 {
		line, _ = a.fitting([]string{line, a.styles.Warn.Render(a.texts.Bar.Config(n))}, a.lay.w-1)
	}
	return cell(" "+line, a.lay.w)
}

// fitting joins the parts that have room, each whole, and reports whether all
// have; what is said first matters most.
func (a *App) fitting(parts []string, w int) (line string, whole bool) {
	gap := a.styles.Dim.Render(" " + a.styles.Glyphs.Vertical + " ")
	used := 0
	for i, part := range parts {
		n := ansi.StringWidth(part)
		if i > 0 {
			n += ansi.StringWidth(gap)
		}
		if used+n > w && i > 0 {
			return line, false
		}
		if i > 0 {
			line += gap
		}
		line, used = line+part, used+n
	}
	return line, used <= w
}

// me is who I am, my status and my load.
func (a *App) me() string {
	ag := a.mine()
	load := a.panes.Load()
	name := a.styles.Bold.Render(oneLine(ag.Title()))
	status := a.statusStyle(ag.Status).Render(a.statusWord(ag.Status))
	load2 := fmt.Sprintf("%d/%d", load, ag.Room())
	style := a.styles.Text
	if ag.Saturation(load) >= 1 {
		style = a.styles.Warn
	}
	return name + " " + status + " " + style.Render(load2)
}

// mine is what the desk knows of me.
func (a *App) mine() desk.Agent {
	ag := a.facts.agents[a.o.Me]
	ag.ID = a.o.Me
	return ag
}

// queue is how many nobody has: red in working hours.
func (a *App) queue() string {
	n := a.panes.Len(desk.PaneUnassigned)
	text := a.texts.Bar.Queue(n)
	switch {
	case n == 0:
		return a.styles.Dim.Render(text)
	case a.o.Busy == nil || a.o.Busy(a.now):
		return a.styles.DangerChip.Render(" " + text + " ")
	}
	return a.styles.Bold.Render(text)
}

// bottom is the line below everything: what a key did, or the keys that work
// here.
func (a *App) bottom() string {
	if a.toast.text != "" && (a.toast.bad || !a.edit) {
		return a.toastLine()
	}
	return a.keysLine()
}

func (a *App) toastLine() string {
	style, sign := a.styles.Good, a.styles.Glyphs.Sent
	if a.toast.bad {
		style, sign = a.styles.Warn, a.styles.Glyphs.Overdue
	}
	if a.toast.calm {
		style, sign = a.styles.Text, a.styles.Glyphs.Dot
	}
	if a.toast.about != nil {
		style, sign = a.styles.Text, a.styles.Glyphs.Waiting
	}
	key := ""
	if c := a.toast.about; c != nil && !c.session.Open() && a.callable() {
		key = "  " + a.keyHint(keymap.Open, a.texts.Crossed.Opens)
	}
	if a.toast.key != "" {
		key = "  " + a.keyHint(a.toast.key, a.texts.Handover.Shows)
	}
	if left := a.toast.undo.Sub(a.wall).Seconds(); a.toast.undo > a.wall {
		key += "  " + a.keyHint(keymap.Undo, a.texts.Bar.Undo(int(math.Ceil(left))))
	}
	// A long text gives way to the key.
	room := max(20, a.lay.w-signCells-ansi.StringWidth(key))
	text := ansi.Truncate(oneLine(a.toast.fitting(room)), room, a.styles.Glyphs.Ellipsis)
	return cell(style.Render(" "+sign+" "+text)+key, a.lay.w)
}

// signCells is what the sign of the line below takes, with the blanks beside it
// and at the end of the line.
const signCells = 4

// keysLine names the keys that matter most where the focus is.
func (a *App) keysLine() string {
	if a.edit {
		return cell(" "+a.styles.Warn.Render(a.texts.Bar.EditHint), a.lay.w)
	}
	t, hints := a.texts.Bar, []string{}
	for _, k := range a.offered() {
		what := t.Keys[string(k)]
		if a.onBoard() {
			what = a.texts.Board.Keys[a.board.Words(k)]
		}
		if a.onTeam() {
			what = a.texts.Team.Keys[string(k)]
		}
		if what == "" {
			what = a.texts.Sweep.Keys[string(k)]
		}
		if a.writer.note && k == keymap.Send {
			what = a.texts.Note.Keep
		}
		if h := a.keyHint(k, what); h != "" {
			hints = append(hints, h)
		}
	}
	if a.onTeam() && !a.o.Manager {
		hints = append(hints, a.styles.Dim.Render(a.texts.Team.Managers))
	}
	line, width := "", 0
	for _, h := range hints {
		if w := ansi.StringWidth(h) + 2; width+w < a.lay.w-1 {
			line, width = line+"  "+h, width+w
		}
	}
	return cell(line[min(1, len(line)):], a.lay.w)
}

// keyHere is the first key of an action that works where the focus is: what
// types a letter does nothing else in the composer.
func (a *App) keyHere(action keymap.Action) string {
	for _, key := range a.o.Keys.Keys(action) {
		if does, ok := a.o.Keys.Resolve(a.scope(), key); ok && does == action {
			return key
		}
	}
	return ""
}

// keyHint is a key and what it does, nothing when no key is bound to it.
func (a *App) keyHint(action keymap.Action, what string) string {
	key := a.keyHere(action)
	if key == "" || what == "" {
		return ""
	}
	if action == keymap.Quick(1) {
		key = "1-9"
	}
	if action == keymap.Policy(1) {
		key = "1-9"
	}
	if action == keymap.Insert(1) {
		key = "alt+1-9"
	}
	return a.styles.Key.Render(key) + " " + a.styles.Dim.Render(what)
}

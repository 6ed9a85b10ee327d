package tui

import (
	"errors"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/store"
	"tend/tui/board"
	"tend/tui/lang"
)

// boarding is the board of numbers. It stays when it is left, with the figures
// it has.
type boarding struct {
	*board.Model              // nil until it is first opened
	open         bool         // R was pressed; a session or a sweep may lie on top
	deleting     string       // the shift that is asked about
	looked       desk.Instant // when it was last looked at whether windows ran out
}

// speak gives titles in the language of the screen from now on.
func (b *boarding) speak(t *lang.Texts) {
	if b.Model != nil {
		b.SetLanguage(t)
	}
}

// setCut says whether the desk can be reached.
func (b *boarding) setCut(cut bool) {
	if b.Model != nil {
		b.SetCut(cut)
	}
}

// openBoard shows the numbers over the whole screen.
func (a *App) openBoard() tea.Cmd {
	if a.o.Numbers == nil {
		return nil
	}
	if a.focus == onWriter { // from the palette: what is below must not be typed into
		a.focus = onList
		a.release()
	}
	if a.board.Model != nil {
		a.board.Open()
	} else {
		a.board.Model = board.New(a.ctx, a.o.Numbers, board.Home{Row: a.panes.Session})
	}
	a.board.SetCut(a.link.lost())
	a.board.open, a.edit, a.board.looked = true, false, a.now
	a.board.speak(a.texts)
	return a.board.Refresh(a.now, a.wall)
}

// onBoard reports whether the numbers are what the screen shows.
func (a *App) onBoard() bool {
	return a.board.open && a.sweep == nil && !a.calling.visiting
}

// boardKey carries out the keys of the board.
func (a *App) boardKey(action keymap.Action) (tea.Cmd, bool) {
	switch {
	case !a.board.open && action == keymap.Numbers:
		return a.openBoard(), true
	case !a.onBoard():
		return nil, false
	}
	r, known := a.board.Handle(action)
	if !known {
		return nil, !programWide(action)
	}
	cmd := a.boardResult(r)
	if !a.onBoard() {
		return cmd, true
	}
	return tea.Batch(cmd, a.board.Refresh(a.now, a.wall)), true
}

// programWide are the actions of the program that work on the board as well.
func programWide(action keymap.Action) bool {
	switch action {
	case keymap.Help, keymap.Language, keymap.Theme, keymap.Mouse, keymap.Refresh, keymap.Suspend:
		return true
	}
	return false
}

// boardResult carries out what a key asked of the console.
func (a *App) boardResult(r board.Result) tea.Cmd {
	if a.managersShift(r) {
		return nil
	}
	switch r := r.(type) {
	case board.Leave:
		a.board.open = false
		a.board.Stop()
	case board.Sweep:
		return a.startSweep(r.Sessions)
	case board.Visit:
		return a.callUp(r.Session)
	case board.EditShift:
		a.askShift(r.Shift)
	case board.DeleteShift:
		a.askDeleteShift(r.Shift)
	}
	return nil
}

// boardAnswer takes in figures.
func (a *App) boardAnswer(msg board.Answer) tea.Cmd {
	cmd := a.board.Apply(msg, a.now, a.wall)
	if a.onBoard() {
		return cmd
	}
	a.board.Stop()
	return nil
}

// boardTick has figures counted anew once they are out of date; whether windows
// have run out is looked at once a minute.
func (a *App) boardTick() tea.Cmd {
	if !a.onBoard() {
		return nil
	}
	if a.now.Sub(a.board.looked) >= time.Minute {
		a.board.looked = a.now
		a.board.Changed()
	}
	return a.board.Refresh(a.now, a.wall)
}

// boardChanged tells of changes; drafts, and how connections do, change no figure.
func (a *App) boardChanged(ch store.Changes) {
	if a.o.Numbers != nil {
		a.o.Numbers.Apply(ch)
	}
	if a.board.Model != nil && counted(ch) {
		a.board.Changed()
	}
}

// counted reports whether a change may change a figure.
func counted(ch store.Changes) bool {
	if ch.Snapshot || ch.Missed || len(ch.Sessions)+len(ch.Gone) > 0 {
		return true
	}
	for _, d := range ch.Docs {
		switch d.Kind {
		case store.DocDraft, store.DocReminder, store.DocFeed, store.DocCursor, store.DocReach, store.DocFigures, store.DocTry, store.DocHandover:
		default:
			return true
		}
	}
	return false
}

// boardLines are the board, below what has to be said of the connection.
func (a *App) boardLines() []string {
	if len(a.linkParts()) == 0 {
		return a.boardView(a.lay.h - 1)
	}
	return append([]string{a.linkLine()}, a.boardView(a.lay.h-2)...)
}

// boardView draws the board on h lines.
func (a *App) boardView(h int) []string {
	return a.board.View(board.Look{
		Styles: a.styles, Texts: a.texts, Now: a.now, Local: zoneOf(a), Zone: a.zone,
		Agent: a.facts.agentName, Shop: a.facts.shopName, Key: a.boardKeyName, Owns: a.owns,
		Why: a.whyUncounted, Lost: a.texts.Board.Lost(a.lostSince()),
	}, a.lay.w, h)
}

// whyUncounted says in words why figures could not be had.
func (a *App) whyUncounted(err error) string {
	if denied, ok := a.texts.WhyDenied(err); ok {
		return denied
	}
	if errors.Is(err, store.ErrUnavailable) {
		return a.texts.Board.Unreached
	}
	return a.texts.Board.Failed
}

// boardKeyName is the key of what the board can do.
func (a *App) boardKeyName(what string) string {
	action := map[string]keymap.Action{
		"shop": keymap.NumbersShop, "days": keymap.NumbersDays, "open": keymap.NumbersOpen, "add": keymap.AddShift,
	}[what]
	for _, key := range a.o.Keys.Keys(action) {
		if does, ok := a.o.Keys.Resolve(keymap.Figures, key); ok && does == action {
			return key
		}
	}
	return ""
}

package tui

import (
	tea "charm.land/bubbletea/v2"

	"tend/keymap"
	"tend/tui/dialog"
)

// finding are the actions that look something up.
func (a *App) finding(action keymap.Action) (tea.Cmd, bool) {
	switch action {
	case keymap.Search:
		a.openSearch()
	case keymap.Palette:
		a.dialogs.Push(dialog.Palette(a.texts, a.o.Keys.Entries(), a.recent))
	case keymap.Why:
		a.why()
	case keymap.Picture:
		return a.showPicture(), true
	case keymap.Unfold:
		a.thread.ToggleLong()
	case keymap.OpenLink:
		return a.openLink(), true
	case keymap.Copy:
		return a.copy(), true
	default:
		return nil, false
	}
	return nil, true
}

// linkMsg says how opening a link went.
type linkMsg struct {
	url string
	err error
}

// openLink opens the newest picture or link of the thread. Where no program can
// show it, as over SSH, it is copied instead.
func (a *App) openLink() tea.Cmd {
	url, ok := a.thread.Link()
	if !ok {
		a.warn(a.texts.Toast.NoLink)
		return nil
	}
	if a.o.Open == nil {
		a.say(a.texts.Toast.Copied(short(url)))
		return tea.SetClipboard(url)
	}
	open := a.o.Open
	return func() tea.Msg { return linkMsg{url, open(url)} }
}

func (a *App) opened(msg linkMsg) tea.Cmd {
	if msg.err != nil {
		a.warn(a.texts.Toast.Failed(msg.err.Error()))
		return nil
	}
	a.say(a.texts.Toast.Opened(short(msg.url)))
	return nil
}

// copy puts the newest link, or else the customer's newest words, on the
// clipboard.
func (a *App) copy() tea.Cmd {
	what, ok := a.thread.Link()
	if !ok {
		what = a.thread.Text()
	}
	if what == "" {
		a.warn(a.texts.Toast.NoLink)
		return nil
	}
	a.say(a.texts.Toast.Copied(short(what)))
	return tea.SetClipboard(what)
}

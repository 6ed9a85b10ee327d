package tui

import (
	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/store"
	"tend/tui/dialog"
	"tend/tui/inbox"
	"tend/tui/theme"
	"tend/tui/thread"
)

// program are the actions on the program itself.
func (a *App) program(action keymap.Action) (tea.Cmd, bool) {
	switch action {
	case keymap.Help:
		a.dialogs.Push(dialog.Help(a.texts, a.o.Keys, a.scope()))
	case keymap.Status:
		a.askStatus()
	case keymap.Replies:
		a.openReplies()
	case keymap.FAQ:
		a.openFAQ()
	case keymap.Feeds:
		a.openFeeds()
	case keymap.Returned:
		a.openReturned()
	case keymap.Scenes:
		return a.openScenes(), true
	case keymap.Language:
		a.texts = a.texts.Other()
		a.look()
	case keymap.Theme:
		a.nextTheme()
	case keymap.Mouse:
		a.toggleMouse()
	case keymap.Refresh:
		return tea.ClearScreen, true
	case keymap.Suspend:
		return tea.Suspend, true
	default:
		return nil, false
	}
	return nil, true
}

func (a *App) toggleMouse() {
	a.mouse = !a.mouse
	if a.mouse {
		a.say(a.texts.Toast.MouseOn)
		return
	}
	a.say(a.texts.Toast.MouseOff)
}

// nextTheme goes from dark to light to no colour and back.
func (a *App) nextTheme() {
	l := &a.o.Look
	a.o.AutoLook = false
	switch {
	case l.Mono:
		l.Mono, l.Dark = false, true
	case l.Dark:
		l.Dark = false
	default:
		l.Mono = true
	}
	a.look()
	a.say(a.texts.Toast.Theme(themeName(*l)))
}

func themeName(o theme.Options) string {
	switch {
	case o.Mono:
		return "mono"
	case o.Dark:
		return "dark"
	}
	return "light"
}

// look makes every part draw with the present styles and language.
func (a *App) look() {
	a.styles = theme.New(a.o.Look)
	a.panes.SetLook(a.inboxLook())
	a.thread.SetLook(a.styles, a.texts)
	a.writer.SetLook(a.styles, a.texts)
	a.board.speak(a.texts)
}

func (a *App) inboxLook() inbox.Options {
	return inbox.Options{Styles: a.styles, Texts: a.texts, AgentName: a.facts.agentName, Badge: a.badge, Down: a.feedDown}
}

// badge says that a message has to be looked at, that a reminder came due, or
// that there is a draft for a customer.
func (a *App) badge(s *desk.Session) string {
	if a.crossings.marks[s.ID] != nil {
		return a.texts.Crossed.Look
	}
	if r, ok := a.facts.reminders[store.ReminderID(s.ID, a.o.Me)]; ok && r.At <= a.now {
		return a.texts.Inbox.Reminder
	}
	if len(a.keep.book.To(s.Key())) > 0 {
		return a.texts.Outage.Row
	}
	if a.cameBack(s.Key()) {
		return a.texts.Outage.RowBack
	}
	if a.draftOf(s) != "" {
		return a.texts.Thread.Draft
	}
	return ""
}

func (a *App) threadLook() thread.Options {
	return thread.Options{
		Styles: a.styles, Texts: a.texts, Me: a.o.Me,
		AgentName: a.facts.agentName, ShopName: a.facts.shopName,
		Zone: a.zone, Wall: a.o.Wall, Channel: a.channelOf, Awaited: a.awaited,
	}
}

// Leave asks the console to quit, as a signal does.
type Leave struct{}

// quit leaves. Drafts are stored first, and what is still held goes out, so that
// nothing that was shown as sent waits for the next time somebody opens the
// desk.
func (a *App) quit() tea.Cmd {
	if a.undo.flying > 0 && !a.leaving && !a.link.lost() {
		a.leaving = true
		return nil // done comes back here
	}
	a.leaving = true
	held, drafts := a.undo.held(), a.unsaved()
	if a.link.lost() {
		held = nil // whoever has the desk lets them go
	}
	if len(held) > 0 {
		a.say(a.texts.Dialog.QuitHeld(len(held)))
	}
	ctx, st, rules, feeds := a.ctx, a.o.Store, a.o.Rules, map[desk.ShopID]bool{}
	for _, x := range held {
		feeds[x.target.Key.Shop] = a.fed(x.target.Key.Shop)
	}
	receipts, leave := a.lastReceipts(), parting{a.keep.shelf, a.keep.version + 1, a.keep.book}
	return func() tea.Msg {
		for _, keep := range receipts {
			keep()
		}
		leave.drafts(ctx, st, drafts)
		flush(ctx, st, rules, held, func(id desk.ShopID) bool { return feeds[id] })
		return tea.QuitMsg{}
	}
}

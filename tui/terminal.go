package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"tend/desk"
	"tend/keymap"
)

// askTerminal asks the terminal about itself. What it cannot answer stays as
// the options say.
func askTerminal(look bool) tea.Cmd {
	cmds := []tea.Cmd{
		tea.RequestTerminalVersion,
		tea.Raw(ansi.RequestModeSynchronizedOutput + ansi.RequestModeUnicodeCore),
	}
	if look {
		cmds = append(cmds, tea.RequestBackgroundColor)
	}
	return tea.Batch(cmds...)
}

// routeTerminal takes what the terminal says of itself.
func (a *App) routeTerminal(msg tea.Msg) (tea.Cmd, bool) {
	switch msg := msg.(type) {
	case tea.FocusMsg:
		a.notices.window(true)
	case tea.BlurMsg:
		a.notices.window(false)
	case tea.BackgroundColorMsg:
		a.background(msg.IsDark())
	case tea.TerminalVersionMsg:
		a.notices.ways(a.o, msg.Name)
	case tea.MouseClickMsg:
		return a.click(msg), true
	case tea.MouseWheelMsg:
		return a.wheel(msg), true
	default:
		return nil, false
	}
	return nil, true
}

func (a *App) background(dark bool) {
	if a.o.AutoLook && dark != a.o.Look.Dark {
		a.o.Look.Dark = dark
		a.look()
	}
}

// click puts the cursor on a session, or the focus into the composer. It never
// sends anything.
func (a *App) click(msg tea.MouseClickMsg) tea.Cmd {
	if a.dialogs.Len() > 0 || msg.Button != tea.MouseLeft {
		return nil
	}
	switch {
	case a.lay.list.contains(msg.X, msg.Y):
		a.focus, a.visit = onList, nil
		a.panes.Click(msg.Y - a.lay.list.y)
		return a.release()
	case a.lay.composer.contains(msg.X, msg.Y) && !a.writer.note: // a note stays a note
		return a.write()
	}
	return nil
}

func (a *App) wheel(msg tea.MouseWheelMsg) tea.Cmd {
	up := msg.Button == tea.MouseWheelUp
	if a.dialogs.Len() > 0 {
		return a.decided(a.dialogs.Handle(a.wall.Time(), tea.KeyPressMsg{}, pick(up, keymap.ChoiceUp, keymap.ChoiceDown)))
	}
	if a.lay.list.contains(msg.X, msg.Y) && a.focus == onList {
		a.panes.Handle(pick(up, keymap.Up, keymap.Down))
		return nil
	}
	cmd, _ := a.thread.Handle(pick(up, keymap.ScrollUp, keymap.ScrollDown))
	return cmd
}

func pick[T any](first bool, a, b T) T {
	if first {
		return a
	}
	return b
}

// zone is the time zone of a shop.
func (a *App) zone(id desk.ShopID) *time.Location { return a.panes.Book().Zone(id) }

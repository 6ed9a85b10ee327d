package tui

import (
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/tui/compose"
	"tend/tui/lang"
	"tend/tui/theme"
)

// writer is the composer together with whom it writes to. While it has the
// focus it stays bound to one customer, whatever happens in the lists.
type writer struct {
	*compose.Model
	bound *desk.Session // set while the composer has the focus
	seen  desk.Seen     // what had been said when the writing began
	key   desk.Key      // whose draft is in the composer
	note  bool          // it is a note for the team that is being written
	from  origin        // the prepared answer it began with
	// linted is the text that something was said against, so that it is said
	// once.
	linted string
	back   guard // it came back on screen by itself
}

// origin is the prepared answer that a text began with.
type origin struct{ source, text string }

// take notes that a prepared answer was put into the composer. With anything
// beside it, the reply is not what was prepared.
func (w *writer) take(source, text string) { w.from = origin{source, text} }

// origin tells which prepared answer a text came from, and whether it was changed
// since.
func (w *writer) origin(text string) (source string, edited bool) {
	return w.from.source, text != w.from.text
}

func newWriter(st *theme.Styles, t *lang.Texts) *writer {
	return &writer{Model: compose.New(compose.Options{Styles: st, Texts: t})}
}

// show puts a customer's draft into the composer that has no focus.
func (w *writer) show(s *desk.Session, draft string) {
	if w.key == s.Key() && w.Value() == draft {
		return
	}
	w.key, w.from = s.Key(), origin{}
	w.SetValue(draft)
}

// slot is where what is in the composer is kept.
func (w *writer) slot() slot { return slot{w.key, w.note} }

// empty clears the composer without the focus when nobody is on screen.
func (w *writer) empty() {
	w.key, w.from = desk.Key{}, origin{}
	w.Clear()
}

// apply gives the composer the messages of its own, such as a blinking cursor.
func (w *writer) apply(msg tea.Msg) tea.Cmd {
	if w.bound == nil {
		return nil
	}
	return w.Update(msg)
}

// write gives the composer the focus.
func (a *App) write() tea.Cmd {
	row, ok := a.meant(a.guard.still(a.wall))
	if !ok {
		a.astray.begin(a.wall)
		return nil
	}
	a.writer.reply()
	a.writer.show(row.Session, a.draftOf(row.Session))
	if w := a.writer; w.bound == nil || w.bound.ID != row.ID {
		w.bound, w.seen = row.Session, a.onScreen(row)
	}
	a.focus = onWriter
	a.focused()
	return a.writer.Focus()
}

// onScreen is what can be seen of a session: what the thread has drawn, or the
// summary in the list until it has.
func (a *App) onScreen(row desk.Row) desk.Seen {
	if row.ID == a.drawn && a.thread.Loaded() {
		return a.thread.Seen()
	}
	return desk.SeenIn(row.Session)
}

// onward follows the cursor to another session; a composer with the focus goes
// along and keeps it, so that what is being typed never acts.
func (a *App) onward() tea.Cmd {
	if a.focus == onWriter && a.writer.note {
		a.focus = onList // what was a note must not go on as a reply to the next
	}
	if a.focus == onWriter {
		a.writer.bound, a.focus = nil, onList
		if cmd := a.write(); a.focus == onWriter {
			return cmd
		}
	}
	return a.release()
}

// release takes the focus from the composer if it is elsewhere now.
func (a *App) release() tea.Cmd {
	a.focused()
	if a.focus != onWriter {
		a.writer.bound = nil
		a.writer.reply()
		a.writer.Blur()
	}
	return nil
}

// editQuick puts a quick reply into the composer instead of sending it.
func (a *App) editQuick(n int) tea.Cmd {
	q, ok := a.facts.pinned(n)
	if !ok {
		a.warn(a.texts.Toast.NoReplyPinned(n))
		return nil
	}
	return a.editReply(q)
}

// editReply opens the composer with a prepared answer in it; what was there
// stays in front of it.
func (a *App) editReply(q desk.QuickReply) tea.Cmd {
	row, ok := a.acting()
	if !ok {
		return nil
	}
	return a.compose(row, q.In(a.languageOf(row.Session)), q.Source(), false)
}

// compose opens the composer with a prepared text behind what is in it, or in
// its place.
func (a *App) compose(row desk.Row, template, source string, replace bool) tea.Cmd {
	cmd := a.write()
	filled, _ := a.variables(row.Session).Fill(template)
	text := filled
	if old := a.writer.Value(); old != "" && !replace {
		text = old + "\n" + filled
	}
	a.writer.SetTemplate(text)
	a.writer.take(source, filled)
	return tea.Batch(cmd, a.saveDraft(replyTo(row.Key()), text))
}

// writing takes a key that is text.
func (a *App) writing(msg tea.KeyPressMsg) tea.Cmd {
	if !a.writer.back.open(a.wall) { // it was meant for what was on screen before
		a.warn(a.texts.Toast.Moved)
		return nil
	}
	before := a.writer.Value()
	cmd := a.writer.Update(msg)
	if a.writer.Value() == before {
		return cmd
	}
	a.keyed = a.wall
	if a.writer.Value() == "" && !a.writer.note {
		a.writer.from = origin{}
		delete(a.replacing, a.writer.key)
	}
	return tea.Batch(cmd, a.saveDraft(a.writer.slot(), a.writer.Value()))
}

// paste takes text from the clipboard. It never sends and never acts.
func (a *App) paste(msg tea.PasteMsg) tea.Cmd {
	switch {
	case a.dialogs.Len() > 0:
		return a.decided(a.dialogs.Paste(a.wall.Time(), msg.Content))
	case a.focus != onWriter:
		a.warn(a.texts.Toast.PasteNowhere)
		return nil
	}
	before := utf8.RuneCountInString(a.writer.Value())
	cmd := a.writer.Update(msg)
	a.keyed = a.wall
	a.sayPasted(utf8.RuneCountInString(msg.Content), utf8.RuneCountInString(a.writer.Value())-before)
	return tea.Batch(cmd, a.saveDraft(a.writer.slot(), a.writer.Value()))
}

// sayPasted says how much was pasted, how much of it there was room for, and
// what comes next if that is possible.
func (a *App) sayPasted(n, took int) {
	t := a.texts.Toast
	full := utf8.RuneCountInString(a.writer.Value()) >= compose.MaxRunes
	switch {
	case full && took < n:
		a.warn(t.PastedPart(max(0, took), n))
	case a.writer.note:
		a.say(a.texts.Note.Pasted(n))
	case a.writer.bound != nil && a.refusal(a.writer.bound, a.writer.Value()) != nil:
		a.say(t.PastedOnly(n)) // why it cannot be sent stands above it
	default:
		a.say(t.Pasted(n))
	}
}

// composing are the actions of the composer.
func (a *App) composing(action keymap.Action) (tea.Cmd, bool) {
	if n := action.Digit(); n > 0 && action == keymap.Insert(n) {
		return a.insert(n), true
	}
	switch action {
	case keymap.Send:
		return a.send(), true
	case keymap.Newline:
		return a.writing(tea.KeyPressMsg{Code: tea.KeyEnter, Mod: tea.ModAlt}), true
	}
	return nil, false
}

// insert adds a quick reply to what is being written.
func (a *App) insert(n int) tea.Cmd {
	q, ok := a.facts.pinned(n)
	if !ok || a.writer.bound == nil {
		a.warn(a.texts.Toast.NoReplyPinned(n))
		return nil
	}
	return a.editReply(q)
}

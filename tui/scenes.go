package tui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	library "tend/assist/scenes"
	"tend/desk"
	"tend/keymap"
	"tend/store"
	"tend/tui/dialog"
)

// sceneSource is what the source of a reply begins with that came from the
// library.
const sceneSource = "scene:"

// openScenes shows the library of replies to start from. Its index is made
// beside the screen.
func (a *App) openScenes() tea.Cmd {
	a.dialogs.Push(dialog.Scenes(a.texts, library.All(), a.facts.replies))
	return func() tea.Msg { return scenesMsg{library.NewIndex(library.All())} }
}

// scenesMsg is the library ready to be searched.
type scenesMsg struct{ index *library.Index }

func (a *App) indexedScenes(msg scenesMsg) tea.Cmd {
	if d, ok := a.dialogs.Find(dialog.ScenesID).(*dialog.ScenesDialog); ok {
		d.SetIndex(msg.index)
	}
	return nil
}

// decidedKnowledge carries out what was decided about the FAQ, the library or
// the desk's own replies.
func (a *App) decidedKnowledge(r dialog.Result) tea.Cmd {
	if cmd, mine := a.decidedFAQ(r); mine {
		return cmd
	}
	if cmd, mine := a.decidedScene(r); mine {
		return cmd
	}
	return a.decidedReplies(r)
}

// decidedScene carries out what was decided about a scene.
func (a *App) decidedScene(r dialog.Result) (cmd tea.Cmd, mine bool) {
	switch r := r.(type) {
	case dialog.AdoptedScene:
		return a.adopt(r.ID, r.Pin), true
	case dialog.WritingScene:
		return a.writeScene(r.ID), true
	}
	return nil, false
}

// adopt makes a quick reply of a scene. One that was adopted before, by
// whomever, keeps the words it was given since.
func (a *App) adopt(id string, pin int) tea.Cmd {
	s, ok := sceneOf(id)
	if !ok {
		return nil
	}
	q := library.Adopt(s)
	q.Pin = pin
	docs := []desk.QuickReply{q}
	t, title := a.texts, shortly(q.TitleIn(a.texts.Code))
	said := t.Scenes.Adopted(title, a.keyOf(keymap.Replies))
	if old, taken := a.facts.pinned(pin); taken && pin > 0 {
		old.Pin = 0
		docs = append(docs, old)
		said += " " + t.Dialog.PinTaken(shortly(old.TitleIn(t.Code)))
	}
	ctx, st := a.ctx, a.o.Store
	return func() tea.Msg {
		kept, err := store.QuickReplies(ctx, st)
		if slices.ContainsFunc(kept, func(k desk.QuickReply) bool { return k.ID == q.ID && !k.Off }) {
			return storedMsg{said: t.Scenes.Already(title)}
		}
		if err == nil {
			err = store.PutQuickReplies(ctx, st, docs...)
		}
		return storedMsg{said: said, err: err}
	}
}

// writeScene puts a scene into the composer, in the customer's language.
func (a *App) writeScene(id string) tea.Cmd {
	row, ok := a.acting()
	s, known := sceneOf(id)
	if !ok || !known {
		return nil
	}
	return a.compose(row, library.Adopt(s).In(a.languageOf(row.Session)), sceneSource+id, false)
}

func sceneOf(id string) (library.Scene, bool) {
	all := library.All()
	i := slices.IndexFunc(all, func(s library.Scene) bool { return s.ID == id })
	if i < 0 {
		return library.Scene{}, false
	}
	return all[i], true
}

// refreshScenes tells an open library which replies are the desk's own.
func (a *App) refreshScenes() {
	if d, ok := a.dialogs.Find(dialog.ScenesID).(*dialog.ScenesDialog); ok {
		d.SetReplies(a.facts.replies)
	}
}

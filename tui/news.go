package tui

import (
	"slices"

	"tend/desk"
	"tend/keymap"
	"tend/store"
)

// news is a sentence about what happened without a key.
type news struct {
	of   desk.MessageID // the reply it is about, if it is about one
	text string
	bad  bool
	key  keymap.Action // a key that shows more; empty for none
	// topic names what later news of the same replace; empty for nothing.
	topic string
}

// sayNews says the next one when the line below is free, or says something of the
// same reply that is true no more.
func (a *App) sayNews() {
	for i, n := range a.news {
		free := a.toast.text == "" || a.toast.about != nil || a.toast.mild
		same := n.topic != "" && a.toast.topic == n.topic
		if !free && !same && (n.of == "" || a.toast.of != n.of) {
			continue
		}
		a.toast = toast{text: n.text, bad: n.bad, calm: !n.bad, key: n.key, topic: n.topic, until: a.wall.Add(newsFor)}
		a.news = slices.Delete(a.news, i, i+1)
		return
	}
}

// left tells that the session on screen was closed, if somebody else did it: it is
// in no list any more, and another one stands in its place.
func (a *App) left(was desk.Row, ch store.Changes) {
	if was.Session == nil || !was.Open() || a.sweep != nil || ch.Snapshot {
		return
	}
	i := slices.IndexFunc(ch.Sessions, func(s *desk.Session) bool { return s.ID == was.ID })
	if i < 0 || ch.Sessions[i].Open() || ch.Sessions[i].ClosedBy == a.o.Me {
		return
	}
	s, by := ch.Sessions[i], ""
	if s.ClosedBy != desk.System {
		by = oneLine(a.facts.agentName(s.ClosedBy))
	}
	a.news = append(a.news, news{text: a.texts.Toast.ClosedElsewhere(a.nameOf(s), by)})
	a.sayNews()
}

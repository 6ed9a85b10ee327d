package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/tui/thread"
)

const (
	// IdleAfter is how long no key was pressed when nobody sits at a console.
	IdleAfter = 5 * time.Minute
	// typingFor is how long after a key in the composer somebody still writes.
	typingFor = 4 * time.Second
	// hereEvery is how often the console looks at what it has heard.
	hereEvery = 250 * time.Millisecond
	// mostNamed is how many are named; the others are counted.
	mostNamed = 2
)

// Standing is what a console says of itself to the others.
type Standing struct {
	At     desk.Key // the customer on screen; the zero Key: none
	Typing bool
	Idle   bool
}

// hereMsg says that somebody came, went, or looks elsewhere.
type hereMsg struct{}

// listen waits for news of who is there.
func (a *App) listen() tea.Cmd {
	if a.o.Ears == nil {
		return nil
	}
	ctx, news, rest := a.ctx, a.o.Ears.news, a.o.resting()
	return func() tea.Msg {
		select {
		case <-news:
			rest(ctx, hereEvery)
			return hereMsg{}
		case <-ctx.Done():
			return nil
		}
	}
}

// heardOf looks who is there.
func (a *App) heardOf() {
	if a.o.Ears != nil {
		a.here = a.o.Ears.present()
	}
}

// stand tells what this console shows, if that is another than before.
func (a *App) stand() {
	if a.o.Stand == nil {
		return
	}
	now := Standing{At: a.looking(), Typing: a.typing(), Idle: a.wall.Sub(max(a.touched, a.began)) >= IdleAfter}
	if now != a.stood {
		a.stood = now
		a.o.Stand(now)
	}
}

// looking is the customer whose thread is on screen, the zero Key if none is.
func (a *App) looking() desk.Key {
	row, ok := a.shown()
	switch {
	case !ok || row.Session == nil || a.lay.w == 0 || a.lay.tiny || a.onPage() || a.onReceipt():
		return desk.Key{}
	case a.lay.narrow && a.lay.list.w > 0: // a list in the place of the thread
		return desk.Key{}
	}
	return row.Key()
}

// typing reports whether a reply is being written at this moment.
func (a *App) typing() bool {
	return a.keyed != 0 && a.focus == onWriter && !a.writer.note && a.wall.Sub(a.keyed) < typingFor
}

// othersHere says who else has the customer on screen.
func (a *App) othersHere() thread.Others {
	all := a.here.at(a.looking())
	if len(all) == 0 {
		return thread.Others{}
	}
	t, g := a.texts.Here, a.styles.Glyphs
	o := thread.Others{Typing: all[0].typing}
	var writing, looking []string
	for _, w := range all {
		switch name := a.shortName(w.agent); {
		case w.agent == a.o.Me && w.typing:
			writing = append(writing, t.You)
		case w.agent == a.o.Me:
		case w.typing:
			writing = append(writing, name)
		default:
			looking = append(looking, name)
		}
	}
	parts := []string{}
	if len(writing) > 0 {
		parts = append(parts, g.Writing+" "+t.Writing(t.Names(named(writing)), len(writing)))
	}
	if len(looking) > 0 {
		parts = append(parts, g.Looking+" "+t.Looking(t.Names(named(looking)), len(looking)))
	}
	for i, p := range parts {
		if i > 0 {
			o.Text += "  "
		}
		o.Text += p
	}
	return o
}

// named are the names that are said, and how many more there are.
func named(all []string) (names []string, more int) {
	n := min(len(all), mostNamed)
	return all[:n], len(all) - n
}

package screen

import (
	"io"
	"path/filepath"
	"testing"

	tea "charm.land/bubbletea/v2"

	"tend/bench/desks"
	"tend/bench/made"
	"tend/desk"
	"tend/desk/starter"
	"tend/keymap"
	"tend/store"
	"tend/store/boltstore"
	"tend/store/transfer"
	"tend/tui"
	"tend/tui/lang"
	"tend/tui/theme"
)

func rules() desk.Rules {
	m := starter.NewMatcher(starter.DefaultRules())
	r := desk.DefaultRules()
	r.Tier = func(text string) desk.Tier { return desk.ParseTier(m.Tier(text)) }
	r.Language, r.EmojiOnly = starter.Language, starter.IsEmojiOnly
	return r
}

// newDesk imports a made-up desk into a fresh file.
func newDesk(b *testing.B, o made.Options) *boltstore.Store {
	b.Helper()
	st := reopen(b, filepath.Join(b.TempDir(), "desk.db"))
	o.End = desks.End()
	in, out := io.Pipe()
	go func() { _ = out.CloseWithError(made.Write(out, o)) }()
	if _, err := transfer.Import(b.Context(), st, in, transfer.ImportOptions{Rules: rules()}); err != nil {
		b.Fatal(err)
	}
	return st
}

func reopen(b *testing.B, path string) *boltstore.Store {
	b.Helper()
	st, err := boltstore.Open(path, boltstore.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = st.Close() })
	return st
}

// console is the program's own model of a screen, with nothing behind it but
// the store.
type console struct {
	*tui.App
	b *testing.B
}

func now() desk.Instant { return desk.At(desks.End()) }

func newConsole(b *testing.B, st store.Store) *console {
	return &console{b: b, App: tui.New(b.Context(), tui.Options{
		Store: st, Me: desk.AgentID(made.AgentID(0)), Rules: rules(), Keys: keymap.Default(),
		Book: func(shops []desk.Shop, holidays []desk.HolidayRange) *desk.Book {
			book, _ := desk.NewBook(shops, holidays, nil, desk.DefaultTierTimes())
			return book
		},
		Texts: lang.English(), Look: theme.Options{Dark: true}, Now: now, Wall: now, Speed: 1,
		NewID: func() desk.MessageID { return "new" },
	})}
}

// load brings the state of the desk to the screen.
func (c *console) load(st store.Store, w, h int) {
	c.b.Helper()
	watcher, first := snapshot(c.b, st)
	c.Load(watcher, first)
	c.tell(tea.WindowSizeMsg{Width: w, Height: h})
}

// tell gives the model a message and carries out what it wants loaded. Commands
// that wait, for the clock or for news, are left alone: they come in batches
// only from Init.
func (c *console) tell(msg tea.Msg) {
	_, cmd := c.Update(msg)
	c.do(cmd)
}

func (c *console) do(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case nil:
	case tea.BatchMsg:
		for _, inner := range msg {
			c.do(inner)
		}
	default:
		c.tell(msg)
	}
}

func (c *console) press(key rune) { c.tell(tea.KeyPressMsg{Code: key, Text: string(key)}) }

func snapshot(b *testing.B, st store.Store) (store.Watcher, store.Changes) {
	b.Helper()
	w, err := st.Watch(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	first, err := w.Next(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	return w, first
}

package tui

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
)

var frameSeed = flag.Uint64("frame-seed", 1, "chooses what happens on the screens of TestFrames")

// frames is how many frames each of the four screens shows: three thousand
// together, fewer with -short
// and under the race detector.
const frames = 750

// Whatever customers write and whoever presses keys: every cell of the screen
// shows what the console drew, after the real renderer and a terminal.
func TestFrames(t *testing.T) {
	for _, c := range []struct {
		w, h     int
		clusters bool
	}{{80, 24, false}, {100, 30, true}, {120, 36, false}, {200, 60, true}} {
		t.Run(fmt.Sprintf("%dx%d", c.w, c.h), func(t *testing.T) {
			t.Parallel()
			n := frames
			if testing.Short() || underRace {
				n /= 10
			}
			m, f := newMonkey(t, c.w, c.h), newFilm(t, c.w, c.h, c.clusters)
			f.start(m.app.View())
			did := "the beginning"
			for i := range n {
				next := m.act() // while the frame is on its way
				f.finish()
				if wrong := f.wrong(); len(wrong) > 0 {
					t.Fatalf("frame %d after %s has %d wrong cells, the first: %s", i, did, len(wrong), wrong[0])
				}
				did = next
				f.start(m.app.View())
			}
			t.Logf("%d frames, no wrong cell", n)
		})
	}
}

// What TestFrames relies on: a cell that differs is found.
func TestFilmFindsWrongCells(t *testing.T) {
	f := newFilm(t, 10, 2, false)
	f.start(tea.NewView("a你b\nx"))
	f.finish()
	if wrong := f.wrong(); len(wrong) > 0 {
		t.Errorf("a right screen is called wrong: %v", wrong)
	}
	f.view.Content = "a我b\ny"
	if wrong := f.wrong(); len(wrong) != 2 {
		t.Errorf("two wrong cells are reported as %v", wrong)
	}
}

// monkey does whatever comes to its mind at a console and as its customers.
type monkey struct {
	*story
	random *rand.Rand
}

func newMonkey(t *testing.T, w, h int) *monkey {
	t.Helper()
	m := &monkey{story: begin(t), random: rand.New(rand.NewPCG(*frameSeed, uint64(w)))}
	m.tell(tea.WindowSizeMsg{Width: w, Height: h})
	for range 30 {
		m.message()
	}
	return m
}

// act does one thing and says what it was.
func (m *monkey) act() string {
	m.clock = m.clock.Add(time.Duration(m.random.IntN(900)) * time.Millisecond)
	switch n := m.random.IntN(100); {
	case n < 25:
		return m.message()
	case n < 30:
		return m.late()
	case n < 35:
		d := time.Duration(m.random.IntN(5000)) * time.Second
		m.passes(d)
		return "waiting " + d.String()
	case n < 40:
		text := m.text()
		m.tell(tea.PasteMsg{Content: text})
		return fmt.Sprintf("pasting %q", text)
	case n < 60:
		return m.typed()
	}
	return m.key()
}

// key presses one of the keys that do something. The palette may quit; then
// the console is started again.
func (m *monkey) key() string {
	k := m.pick("j", "j", "k", "g", "G", "tab", "alt+1", "alt+2", "alt+3", "J", "K", "pgup", "pgdown", "enter", "enter", "esc",
		"esc", "esc", "i", "1", "2", "3", "e", "p", "u", "a", "n", "x", "X", "!", "b", "B", "t", "z", "/", ":", "?", "s", "w",
		"Q", "v", "space", "L", "ctrl+t", "ctrl+o", "down", "up", "shift+tab", "alt+down", "backspace", "left", "right", "alt+2")
	m.press(k)
	if m.left {
		w, h := m.app.lay.w, m.app.lay.h
		m.restart()
		m.tell(tea.WindowSizeMsg{Width: w, Height: h})
	}
	return "pressing " + k
}

// typed writes a character wherever the focus is, if that is where text goes.
func (m *monkey) typed() string {
	if m.app.focus != onWriter && m.app.dialogs.Len() == 0 {
		return m.key()
	}
	r := m.pick("a", "退", "款", "。", "é", "7", "😀", "的", "z", "{")
	m.types(r)
	return "typing " + r
}

// message is a customer who writes something.
func (m *monkey) message() string {
	who, e := m.customer(), m.line("x", m.text())
	e.Name = m.name()
	e.Kind = []desk.Kind{desk.KindText, desk.KindText, desk.KindText, desk.KindImage, desk.KindOrder, desk.KindEmoji}[m.random.IntN(6)]
	e.Ref = m.text()
	m.tries(who, e)
	return fmt.Sprintf("a message %q of %s called %q", e.Text, who, e.Name)
}

// late is a message that should have come earlier.
func (m *monkey) late() string {
	who, e := m.customer(), m.line("x", m.text())
	e.At -= desk.Instant(m.random.Int64N(int64(30 * time.Hour)))
	m.tries(who, e)
	return "a late message of " + who
}

// tries is happens for entries that the rules may refuse.
func (m *monkey) tries(who string, e desk.Entry) {
	_, err := store.Append(m.t.Context(), m.store.Store, m.app.o.Rules, key(who),
		func(store.Conversation) ([]desk.Entry, error) { return []desk.Entry{e}, nil })
	if err != nil {
		m.t.Fatalf("append %+v: %v", e, err)
	}
	m.do(nil)
}

func (m *monkey) customer() string { return fmt.Sprint("c", m.random.IntN(40)) }

func (m *monkey) name() string {
	return m.pick("Ada", "林小雨", "👨‍👩‍👧 Kim", "", m.text())
}

func (m *monkey) pick(from ...string) string { return from[m.random.IntN(len(from))] }

// text is a few pieces put together: words, Chinese, emoji of every make, and
// what is meant to harm.
func (m *monkey) text() string {
	out := ""
	for range m.random.IntN(14) {
		out += pieces()[m.random.IntN(len(pieces()))]
	}
	return out
}

func pieces() []string {
	return []string{
		"Where is my parcel? ", "refund ", "thanks ", "a", " ", "\n", "退款什么时候到账？", "我", "，", "。", "“好”", "……", "——",
		"😀", "👍🏽", "👨‍👩‍👧‍👦", "🏳️‍🌈", "🇨🇳", "🇫🇷🇩🇪", "1️⃣", "#️⃣", "❤️", "☎️", "🪿", "🫆", "🏽", "㊙", "★", "→", "é", "e\u0301",
		"z\u0335\u0321\u0301\u0353\u0338\u0322\u0300", "ｶﾞ", "กำ", "हि", "한글", "\u1112\u1161\u11ab",
		"\x1b[31mred", "\x1b]8;;http://x\x1b\\bank\x1b]8;;\x1b\\", "\x1b]52;c;ZXZpbA==\a", "\x1b]0;title", "\u009b2J", "\r", "\t", "\x00",
		"\u202eevil\u202c", "\u2066x\u2069", "\u200b", "\u200d", "\ufeff", "\u00ad", "\u2028", "\u0085", "\xff\xfe", "\U000e0041",
		"https://pictures.example/a.jpg ", "{{order}}", "VeryLongWordWithoutAnyBlankThatMustBeBrokenSomewhereOrElse",
	}
}

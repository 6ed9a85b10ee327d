package screen

import (
	"fmt"
	"testing"

	tea "charm.land/bubbletea/v2"

	"tend/bench/made"
	"tend/store"
)

const (
	open   = 100_000
	thread = 5000
)

// BenchmarkStart is what lies between the start of the program and its first
// frame, on a desk of 100,000 open sessions.
func BenchmarkStart(b *testing.B) {
	st := newDesk(b, made.Options{Open: open})
	path := st.Path()
	if err := st.Close(); err != nil {
		b.Fatal(err)
	}
	b.Run("Read", func(b *testing.B) {
		for b.Loop() {
			st := reopen(b, path)
			w, first := snapshot(b, st)
			if len(first.Sessions) < open {
				b.Fatal(len(first.Sessions))
			}
			w.Close()
			_ = st.Close()
		}
	})
	st = reopen(b, path)
	w, first := snapshot(b, st)
	w.Close()
	b.Run("Load", func(b *testing.B) {
		for b.Loop() {
			c := newConsole(b, st)
			c.Load(nil, first)
		}
	})
}

// BenchmarkView draws one frame after nothing has changed, after the cursor
// has moved, and after a second has passed.
func BenchmarkView(b *testing.B) {
	st := newDesk(b, made.Options{Open: open})
	for _, size := range [][2]int{{80, 24}, {200, 60}} {
		c := newConsole(b, st)
		c.load(st, size[0], size[1])
		name := fmt.Sprintf("%dx%d/", size[0], size[1])
		b.Run(name+"Same", func(b *testing.B) {
			for b.Loop() {
				c.View()
			}
		})
		b.Run(name+"AfterKey", func(b *testing.B) {
			n := 0
			for b.Loop() {
				b.StopTimer()
				c.press(there(n, 400))
				n++
				b.StartTimer()
				c.View()
			}
		})
		b.Run(name+"KeyAndView", func(b *testing.B) {
			n := 0
			for b.Loop() {
				c.Update(tea.KeyPressMsg{Code: there(n, 400), Text: string(there(n, 400))})
				c.View()
				n++
			}
		})
	}
}

// there goes down so many rows, and up again.
func there(n, rows int) rune {
	if n/rows%2 == 0 {
		return 'j'
	}
	return 'k'
}

// BenchmarkThread opens a thread of 5,000 messages, and scrolls to its
// beginning.
func BenchmarkThread(b *testing.B) {
	st := newDesk(b, made.Options{Open: 2, Thread: thread})
	b.Run("Open", func(b *testing.B) {
		for b.Loop() {
			c := newConsole(b, st)
			c.load(st, 120, 36)
			c.View()
		}
	})
	b.Run("ScrollLine", func(b *testing.B) {
		c := newConsole(b, st)
		c.load(st, 120, 36)
		for n := 0; b.Loop(); n++ {
			c.press([]rune{'K', 'J'}[n/4000%2])
			c.View()
		}
	})
}

// BenchmarkSearch looks through a million messages: for words that are soon
// found, and for one that is not there.
func BenchmarkSearch(b *testing.B) {
	st := newDesk(b, made.Options{Open: 1000, Closed: 500_000})
	for _, text := range []string{"退款", "refund order", "nowhere-to-be-found"} {
		b.Run(text, func(b *testing.B) {
			for b.Loop() {
				found := 0
				err := st.Search(b.Context(), store.Query{Text: text}, func(store.Hit) bool { found++; return found < 50 })
				if err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

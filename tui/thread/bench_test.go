package thread_test

import (
	"strings"
	"testing"

	"tend/desk"
	"tend/keymap"
	"tend/tui/thread"
)

// BenchmarkViewUnchanged is what the thread costs a frame in which something
// else changed.
func BenchmarkViewUnchanged(b *testing.B) {
	s := show(b, many(5000), options(), 200, 60, at("04T12:00"))
	for b.Loop() {
		s.View()
	}
}

// BenchmarkShowUnchanged is what the thread costs every message of the program.
func BenchmarkShowUnchanged(b *testing.B) {
	s := show(b, many(5000), options(), 200, 60, at("04T12:00"))
	latest := s.log.session()
	place := desk.Place{State: desk.Answered}
	for b.Loop() {
		s.SetNow(s.now)
		s.Show(latest, place)
	}
}

// BenchmarkScroll is one line up or down and the frame after it.
func BenchmarkScroll(b *testing.B) {
	s := show(b, many(5000), options(), 200, 60, at("04T12:00"))
	s.press(keymap.PageUp)
	for i := 0; b.Loop(); i++ {
		s.press([]keymap.Action{keymap.Up, keymap.Down}[i%2])
		s.View()
	}
}

// BenchmarkOpen is opening a thread of 5,000 messages, without the store.
func BenchmarkOpen(b *testing.B) {
	l := many(5000)
	latest := l.session()
	l.entries = l.entries[len(l.entries)-200:]
	for b.Loop() {
		s := &screen{Model: thread.New(b.Context(), l, options()), t: b, log: l}
		s.SetSize(200, 60)
		s.run(s.Show(latest, desk.Place{State: desk.Answered}))
		s.View()
	}
}

// BenchmarkHostile is drawing a message of 64 KiB for the first time.
func BenchmarkHostile(b *testing.B) {
	for name, text := range map[string]string{
		"line":  strings.Repeat("x", 64<<10),
		"marks": strings.Repeat("a\u0301\u0302\u0303", 9000),
		"han":   strings.Repeat("你好，", 7000),
	} {
		b.Run(name, func(b *testing.B) {
			s := show(b, newLog(says("m", at("02T10:00"), text)), options(), 200, 60, at("02T10:00"))
			for i := 0; b.Loop(); i++ {
				s.SetSize(200-i%2, 60)
				s.View()
			}
		})
	}
}

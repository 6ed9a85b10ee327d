package thread_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"tend/desk"
)

func TestAsked(t *testing.T) {
	long := strings.Repeat("退", 2000)
	for _, c := range []struct {
		name string
		log  []desk.Entry
		want []string
	}{
		{"all since the last reply", []desk.Entry{says("m1", at("02T10:00"), "old"), answers("r1", at("02T10:01"), "li", "hi"), says("m2", at("02T10:02"), "a"), says("m3", at("02T10:03"), "b")}, []string{"a", "b"}},
		{"an answered customer asks nothing", []desk.Entry{says("m1", at("02T10:00"), "a"), answers("r1", at("02T10:01"), "li", "hi")}, nil},
		{"blank ones are nothing", []desk.Entry{says("m1", at("02T10:00"), " \n")}, nil},
		{"of a long one the beginning", []desk.Entry{says("m1", at("02T10:00"), long)}, []string{long[:2046]}},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := newLog(c.log[0])
			l.add(c.log[1:]...)
			got := show(t, l, options(), 80, 24, at("02T11:00")).Asked()
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
			for _, g := range got {
				if !utf8.ValidString(g) {
					t.Errorf("%q ends in the middle of a character", g)
				}
			}
		})
	}
	t.Run("the newest of very many", func(t *testing.T) {
		l := newLog(says("m0", at("02T10:00"), "first"))
		for i := range 40 {
			l.entries = append(l.entries, says("n"+string(rune('a'+i)), at("02T10:01"), "and"))
			l.entries[len(l.entries)-1].Seq = uint64(len(l.entries))
		}
		if got := show(t, l, options(), 80, 24, at("02T11:00")).Asked(); len(got) != 12 || got[0] != "and" {
			t.Errorf("got %d of them, the first %q", len(got), got[0])
		}
	})
}

package keymap_test

import (
	"slices"
	"testing"

	"tend/keymap"
)

func TestResolve(t *testing.T) {
	m := keymap.Default()
	for _, c := range []struct {
		name  string
		scope keymap.Scope
		key   string
		want  keymap.Action // empty: nothing
	}{
		{"digit answers in a list", keymap.List, "3", keymap.Quick(3)},
		{"digit answers in a thread", keymap.Thread, "3", keymap.Quick(3)},
		{"digit is text in the composer", keymap.Compose, "3", ""},
		{"letter acts in a list", keymap.List, "x", keymap.CloseRemark},
		{"capital is another key", keymap.List, "X", keymap.Close},
		{"letter is text in the composer", keymap.Compose, "x", ""},
		{"question mark is text in the composer", keymap.Compose, "?", ""},
		{"blank is text in the composer", keymap.Compose, "space", ""},
		{"committed input is text in the composer", keymap.Compose, "你好", ""},
		{"enter sends in the composer", keymap.Compose, "enter", keymap.Send},
		{"enter opens in a list", keymap.List, "enter", keymap.Open},
		{"enter accepts in a dialog", keymap.Dialog, "enter", keymap.Accept},
		{"esc leaves the composer", keymap.Compose, "esc", keymap.Back},
		{"arrow moves in the text", keymap.Compose, "left", ""},
		{"arrow goes back in a list", keymap.List, "left", keymap.Back},
		{"editing key edits in the composer", keymap.Compose, "ctrl+k", ""},
		{"the same key opens the palette in a list", keymap.List, "ctrl+k", keymap.Palette},
		{"palette while writing", keymap.Compose, "ctrl+p", keymap.Palette},
		{"undo while writing", keymap.Compose, "ctrl+r", keymap.Undo},
		{"alt and digit inserts while writing", keymap.Compose, "alt+2", keymap.Insert(2)},
		{"alt and digit changes panes in a list", keymap.List, "alt+2", keymap.PaneExpiring},
		{"alt and digit pins in a dialog", keymap.Dialog, "alt+2", keymap.Pin(2)},
		{"blank toggles in a dialog", keymap.Dialog, "space", keymap.Toggle},
		{"letter does not reach through a dialog", keymap.Dialog, "x", ""},
		{"question mark does not reach through a dialog", keymap.Dialog, "?", ""},
		{"global function key in a dialog", keymap.Dialog, "f1", keymap.Help},
		{"global key in the composer", keymap.Compose, "ctrl+l", keymap.Refresh},
		{"ctrl+c in the composer", keymap.Compose, "ctrl+c", keymap.Quit},
		{"ctrl+c in a dialog", keymap.Dialog, "ctrl+c", keymap.Quit},
		{"full-width question mark", keymap.List, "？", keymap.Help},
		{"full-width digit", keymap.List, "３", keymap.Quick(3)},
		{"full-width character is text in the composer", keymap.Compose, "？", ""},
		{"unbound key", keymap.List, "f12", ""},
		{"no key", keymap.List, "", ""},
		{"unknown scope knows the global keys", "elsewhere", "f1", keymap.Help},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, ok := m.Resolve(c.scope, c.key)
			if got != c.want || ok != (c.want != "") {
				t.Errorf("Resolve(%s, %q) = %q, %v, want %q", c.scope, c.key, got, ok, c.want)
			}
		})
	}
}

func TestNoCharacterActsWhileWriting(t *testing.T) {
	m := keymap.Default()
	for r := ' '; r < 0x7f; r++ {
		if a, ok := m.Resolve(keymap.Compose, string(r)); ok {
			t.Errorf("%q triggers %s", r, a)
		}
	}
}

func TestKeys(t *testing.T) {
	m := keymap.Default()
	if got := m.Keys(keymap.Up); !slices.Equal(got, []string{"k", "up"}) {
		t.Errorf("up has the keys %q", got)
	}
	if got := m.Keys(keymap.Quit); !slices.Equal(got, []string{"q", "ctrl+c"}) {
		t.Errorf("quit has the keys %q", got)
	}
	if got := m.Keys("no-such-action"); got != nil {
		t.Errorf("an unknown action has the keys %q", got)
	}
}

func TestMapCannotBeChangedThroughWhatItReturns(t *testing.T) {
	m := keymap.Default()
	m.Keys(keymap.Up)[0] = "?"
	m.Entries()[0].Keys[0] = "?"
	m.Help(keymap.List)[0].Keys[0] = "?"
	if got := m.Keys(keymap.Up); got[0] != "k" {
		t.Errorf("up has the keys %q", got)
	}
}

func TestZeroMapQuits(t *testing.T) {
	var m keymap.Map
	if a, ok := m.Resolve(keymap.List, "ctrl+c"); !ok || a != keymap.Quit {
		t.Errorf("ctrl+c gives %q, %v", a, ok)
	}
	if a, ok := m.Resolve(keymap.List, "q"); ok {
		t.Errorf("q gives %q", a)
	}
}

func TestBindings(t *testing.T) {
	find := func(scope keymap.Scope, a keymap.Action) []string {
		for _, b := range keymap.Default().Bindings(scope) {
			if b.Action == a {
				return b.Keys
			}
		}
		return nil
	}
	if got := find(keymap.Compose, keymap.Undo); !slices.Equal(got, []string{"ctrl+r"}) {
		t.Errorf("undo in the composer has the keys %q", got)
	}
	if got := find(keymap.List, keymap.Undo); !slices.Equal(got, []string{"u", "ctrl+r"}) {
		t.Errorf("undo in a list has the keys %q", got)
	}
	if got := find(keymap.Compose, keymap.Claim); got != nil {
		t.Errorf("claim in the composer has the keys %q", got)
	}
	if got := find(keymap.Dialog, keymap.Help); !slices.Equal(got, []string{"f1"}) {
		t.Errorf("help in a dialog has the keys %q", got)
	}
}

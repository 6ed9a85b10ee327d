package keymap_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"tend/keymap"
)

func TestTableIsComplete(t *testing.T) {
	seen := map[keymap.Action]bool{}
	for _, e := range keymap.Table() {
		if seen[e.Action] {
			t.Errorf("%s stands twice in the table", e.Action)
		}
		seen[e.Action] = true
		if !slices.Contains(keymap.Groups(), e.Group) {
			t.Errorf("%s is in the unknown group %q", e.Action, e.Group)
		}
		if len(e.Scopes) == 0 {
			t.Errorf("%s acts nowhere", e.Action)
		}
		for _, s := range e.Scopes {
			if !slices.Contains(keymap.Scopes(), s) {
				t.Errorf("%s acts in the unknown scope %q", e.Action, s)
			}
		}
		if !isEnglish(e.Text("en")) || !isChinese(e.Text("zh")) {
			t.Errorf("%s is described as %q and %q", e.Action, e.Text("en"), e.Text("zh"))
		}
	}
}

func TestScopesAndGroupsHaveNamesInBothLanguages(t *testing.T) {
	for _, s := range keymap.Scopes() {
		if !isEnglish(s.Text("en")) || !isChinese(s.Text("zh")) {
			t.Errorf("scope %s is called %q and %q", s, s.Text("en"), s.Text("zh"))
		}
	}
	for _, g := range keymap.Groups() {
		if !isEnglish(g.Text("en")) || !isChinese(g.Text("zh")) {
			t.Errorf("group %s is called %q and %q", g, g.Text("en"), g.Text("zh"))
		}
	}
}

func TestDefaultKeysAreWrittenAsTerminalsReportThem(t *testing.T) {
	for _, e := range keymap.Table() {
		for _, k := range e.Keys {
			if normal, problem := keymap.Normalize(k); problem != "" || normal != k {
				t.Errorf("%s: key %q should be %q %s", e.Action, k, normal, problem)
			}
		}
	}
}

// TestDefaultsHaveNoConflict finds every default key to trigger its own action in
// each of its scopes, but for those that type or edit text in the composer and
// in dialogs. At least one key of every action must work in each scope.
func TestDefaultsHaveNoConflict(t *testing.T) {
	m := keymap.Default()
	for _, e := range keymap.Table() {
		for _, s := range e.Scopes {
			works := 0
			for _, k := range e.Keys {
				got, ok := m.Resolve(s, k)
				if ok && got != e.Action {
					t.Errorf("%s: %q triggers %s in %s", e.Action, k, got, s)
				}
				if ok {
					works++
				}
				if !ok && s != keymap.Compose && s != keymap.Dialog && s != keymap.Global {
					t.Errorf("%s: %q does nothing in %s", e.Action, k, s)
				}
			}
			if works == 0 {
				t.Errorf("%s: no key works in %s", e.Action, s)
			}
		}
	}
	if _, err := m.Rebind(nil); err != nil {
		t.Errorf("the defaults are refused: %v", err)
	}
}

func TestDigits(t *testing.T) {
	for n := 1; n <= 9; n++ {
		for _, a := range []keymap.Action{keymap.Quick(n), keymap.Insert(n), keymap.Pin(n)} {
			if a.Digit() != n {
				t.Errorf("%s has the digit %d", a, a.Digit())
			}
		}
	}
	for _, a := range []keymap.Action{keymap.Edit, "quick-10", "quick-0", "quick-", ""} {
		if a.Digit() != 0 {
			t.Errorf("%q has the digit %d", a, a.Digit())
		}
	}
}

func isEnglish(s string) bool {
	return s != "" && !strings.ContainsFunc(s, func(r rune) bool { return r > unicode.MaxASCII })
}

func isChinese(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

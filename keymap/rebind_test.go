package keymap_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"tend/keymap"
)

func TestRebind(t *testing.T) {
	m, err := keymap.Default().Rebind(map[string][]string{
		"claim":   {"c", "Ctrl+G", "c"},
		"report":  {},
		"quick-1": {"!"},
		"quit":    {},
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		key  string
		want keymap.Action
	}{
		{"new key", "c", keymap.Claim},
		{"new key, normalised", "ctrl+g", keymap.Claim},
		{"old key is free", "a", ""},
		{"freed key serves another action", "!", keymap.Quick(1)},
		{"unbound", "1", ""},
		{"quit by letter unbound", "q", ""},
		{"ctrl+c stays", "ctrl+c", keymap.Quit},
		{"others stay", "x", keymap.CloseRemark},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, _ := m.Resolve(keymap.List, c.key); got != c.want {
				t.Errorf("%q gives %q, want %q", c.key, got, c.want)
			}
		})
	}
	if got := m.Keys(keymap.Claim); !slices.Equal(got, []string{"c", "ctrl+g"}) {
		t.Errorf("claim has the keys %q", got)
	}
	if got, _ := keymap.Default().Resolve(keymap.List, "a"); got != keymap.Claim {
		t.Errorf("the defaults changed: a gives %q", got)
	}
}

func TestRebindSwapsKeys(t *testing.T) {
	m, err := keymap.Default().Rebind(map[string][]string{"close": {"x"}, "close-remark": {"X"}})
	if err != nil {
		t.Fatal(err)
	}
	if got, _ := m.Resolve(keymap.List, "x"); got != keymap.Close {
		t.Errorf("x gives %q", got)
	}
}

func TestRebindRefuses(t *testing.T) {
	for _, c := range []struct {
		name      string
		overrides map[string][]string
		want      []string // one for each mistake: words its text holds
	}{
		{"unknown action, near one named", map[string][]string{"claims": {"c"}}, []string{"claims claim"}},
		{"unknown action, nothing near", map[string][]string{"dance": {"c"}}, []string{"dance no action"}},
		{"unknown key, near one named", map[string][]string{"claim": {"entr"}}, []string{"claim entr enter"}},
		{"unknown modifier", map[string][]string{"claim": {"hypr+a"}}, []string{"claim hypr+a"}},
		{"empty key", map[string][]string{"claim": {""}}, []string{"claim no key"}},
		{"conflict with a default", map[string][]string{"claim": {"x"}}, []string{"claim x close-remark"}},
		{"conflict with a default that comes later", map[string][]string{"up": {"x"}}, []string{"up x close-remark"}},
		{"conflict between two overrides", map[string][]string{"claim": {"c"}, "remind": {"c"}}, []string{"remind c claim"}},
		{"conflict with a global action", map[string][]string{"claim": {"f1"}}, []string{"claim f1 help"}},
		{"global action takes a local key", map[string][]string{"help": {"x"}}, []string{"help x close-remark"}},
		{"conflict in the composer only", map[string][]string{"undo": {"alt+enter"}}, []string{"undo alt+enter newline"}},
		{"ctrl+c for something else", map[string][]string{"copy": {"ctrl+c"}}, []string{"copy ctrl+c quits"}},
		{"same byte as tab", map[string][]string{"copy": {"ctrl+i"}}, []string{"copy ctrl+i tab"}},
		{"same byte as enter", map[string][]string{"mouse": {"ctrl+M"}}, []string{"mouse ctrl+M enter"}},
		{"shift and a digit", map[string][]string{"copy": {"shift+1"}}, []string{"copy shift+1 character"}},
		{"letter for sending", map[string][]string{"send": {"s"}}, []string{"send s text"}},
		{"editing key for sending", map[string][]string{"send": {"ctrl+w"}}, []string{"send ctrl+w text"}},
		{"all mistakes at once", map[string][]string{"claim": {"x", "bogus"}, "danse": {"c"}, "send": {"s"}},
			[]string{"claim bogus", "danse no action", "send s", "claim x close-remark"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			before := keymap.Default()
			after, err := before.Rebind(c.overrides)
			var wrong keymap.Mistakes
			if !errors.As(err, &wrong) || len(wrong) != len(c.want) {
				t.Fatalf("got %v, want %d mistakes", err, len(c.want))
			}
			for i, want := range c.want {
				for _, word := range strings.Fields(want) {
					if !strings.Contains(wrong[i].Error(), word) {
						t.Errorf("%q does not mention %q", wrong[i], word)
					}
				}
				if _, ok := c.overrides[wrong[i].Action]; !ok {
					t.Errorf("%q is filed under %q, which stands in no line", wrong[i], wrong[i].Action)
				}
			}
			if got := after.Keys(keymap.Claim); !slices.Equal(got, before.Keys(keymap.Claim)) {
				t.Errorf("a refused configuration changed claim to %q", got)
			}
		})
	}
}

func TestMistakeIsFoundInItsError(t *testing.T) {
	_, err := keymap.Default().Rebind(map[string][]string{"claim": {"entr"}})
	var m *keymap.Mistake
	if !errors.As(err, &m) || m.Action != "claim" || m.Key != "entr" {
		t.Fatalf("got %#v in %v", m, err)
	}
	const want = `claim: key "entr": there is no key of this name; perhaps you mean enter.`
	if err.Error() != want {
		t.Errorf("got  %s\nwant %s", err, want)
	}
}

func TestNormalize(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"a", "a"}, {"A", "A"}, {"?", "?"}, {"+", "+"}, {"é", "é"}, {"，", "，"},
		{" ", "space"}, {"Space", "space"}, {"Enter", "enter"}, {"Return", "enter"}, {"Escape", "esc"},
		{"PageUp", "pgup"}, {"pgdn", "pgdown"}, {"del", "delete"}, {"F5", "f5"},
		{"Ctrl+K", "ctrl+k"}, {"control+k", "ctrl+k"}, {"ctrl + k", "ctrl+k"}, {"ctrl++", "ctrl++"},
		{"shift+a", "A"}, {"Shift+Tab", "shift+tab"}, {"alt+A", "alt+shift+a"}, {"option+1", "alt+1"},
		{"shift+alt+ctrl+up", "ctrl+alt+shift+up"}, {"cmd+k", "super+k"}, {"ctrl+space", "ctrl+space"},
	} {
		t.Run(c.in, func(t *testing.T) {
			got, problem := keymap.Normalize(c.in)
			if got != c.want || problem != "" {
				t.Errorf("Normalize(%q) = %q, %q, want %q", c.in, got, problem, c.want)
			}
			if again, _ := keymap.Normalize(got); again != got {
				t.Errorf("Normalize(%q) = %q", got, again)
			}
		})
	}
}

func TestTypes(t *testing.T) {
	for _, key := range []string{"a", "A", "1", "?", "+", "space", "é", "你", "你好", "1+1"} {
		if !keymap.Types(key) {
			t.Errorf("%q types nothing", key)
		}
	}
	for _, key := range []string{"", "enter", "esc", "tab", "f1", "ctrl+a", "alt+1", "shift+tab", "ctrl++"} {
		if keymap.Types(key) {
			t.Errorf("%q types text", key)
		}
	}
}

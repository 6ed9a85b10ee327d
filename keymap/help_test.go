package keymap_test

import (
	"strings"
	"testing"

	"tend/keymap"
)

func TestHelp(t *testing.T) {
	m, err := keymap.Default().Rebind(map[string][]string{"report": {}, "quick-2": {}, "copy": {"|"}})
	if err != nil {
		t.Fatal(err)
	}
	moved, err := keymap.Default().Rebind(map[string][]string{"quick-1": {"0"}})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name  string
		m     keymap.Map
		scope keymap.Scope
		text  string
		want  string // the keys, empty if the row must be missing
	}{
		{"several keys", m, keymap.List, "Previous session, or scroll up", "k up"},
		{"only what works here", m, keymap.Compose, "Take the last reply back", "ctrl+r"},
		{"unbound", m, keymap.List, "Report abuse", ""},
		{"not here", m, keymap.Compose, "Close with a polite remark", ""},
		{"digits", keymap.Default(), keymap.List, "Send the quick reply with this digit", "1 … 9"},
		{"digits with a gap", m, keymap.List, "Send the quick reply with this digit", "1 3 4 5 6 7 8 9"},
		{"digits of which one moved", moved, keymap.List, "Send the quick reply with this digit", "0 2 3 4 5 6 7 8 9"},
		{"digits in the composer", m, keymap.Compose, "Insert the quick reply with this digit", "alt+1 … alt+9"},
		{"quit", m, keymap.Dialog, "Quit", "ctrl+c"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := ""
			for _, r := range c.m.Help(c.scope) {
				if r.Text("en") == c.text {
					got = r.Label()
				}
			}
			if got != c.want {
				t.Errorf("the keys for %q are %q, want %q", c.text, got, c.want)
			}
		})
	}
}

func TestHelpIsGrouped(t *testing.T) {
	for _, scope := range keymap.Scopes() {
		order := -1
		for _, r := range keymap.Default().Help(scope) {
			place := strings.Index("move answer handle find write sweep numbers team decide program", string(r.Group))
			if place < order {
				t.Fatalf("%s: group %s comes too late", scope, r.Group)
			}
			order = place
		}
	}
}

func TestMarkdown(t *testing.T) {
	m, err := keymap.Default().Rebind(map[string][]string{"report": {}, "copy": {"|"}})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, lang, want string }{
		{"heading", "en", "| Key | What it does | Where | Name |\n|---|---|---|---|\n| **Move around** | | | |\n"},
		{"Chinese heading", "zh", "| 按键 | 作用 | 位置 | 名称 |\n"},
		{"row", "en", "| `x` | Close with a polite remark | lists, thread, sweep | `close-remark` |\n"},
		{"Chinese row", "zh", "| `x` | 礼貌结束会话 | 列表、聊天记录、集中处理 | `close-remark` |\n"},
		{"digits", "en", "| `1` … `9` | Send the quick reply with this digit | lists, thread, sweep | `quick-1` … `quick-9` |\n"},
		{"unbound", "en", "| – | Report abuse | lists, thread, sweep | `report` |\n"},
		{"bar is escaped", "en", "| `\\|` | Copy the message or link |"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := m.Markdown(c.lang); !strings.Contains(got, c.want) {
				t.Errorf("no %q in\n%s", c.want, got)
			}
		})
	}
}

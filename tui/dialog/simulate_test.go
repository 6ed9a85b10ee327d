package dialog_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"tend/keymap"
	"tend/tui/dialog"
	"tend/tui/lang"
	"tend/tui/theme"
)

// now is a Monday afternoon.
var now = time.Date(2025, 6, 2, 16, 0, 0, 0, time.FixedZone("shop", 8*3600))

func look(t *lang.Texts) dialog.Look {
	return dialog.Look{Styles: theme.New(theme.Options{Mono: true}), Texts: t, Keys: keymap.Default()}
}

// key makes what the terminal sends for a key as the keymap writes it.
func key(name string) tea.KeyPressMsg {
	k := tea.KeyPressMsg{}
	for _, m := range []struct {
		name string
		mod  tea.KeyMod
	}{{"ctrl+", tea.ModCtrl}, {"alt+", tea.ModAlt}, {"shift+", tea.ModShift}} {
		if rest, ok := strings.CutPrefix(name, m.name); ok {
			name, k.Mod = rest, k.Mod|m.mod
		}
	}
	special := map[string]rune{
		"enter": tea.KeyEnter, "esc": tea.KeyEscape, "tab": tea.KeyTab, "up": tea.KeyUp, "down": tea.KeyDown,
		"left": tea.KeyLeft, "right": tea.KeyRight, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown,
		"home": tea.KeyHome, "end": tea.KeyEnd, "delete": tea.KeyDelete, "backspace": tea.KeyBackspace, "f1": tea.KeyF1,
	}
	if code, ok := special[name]; ok {
		k.Code = code
		return k
	}
	if name == "space" {
		name = " "
	}
	k.Code = []rune(name)[0]
	if k.Mod == 0 {
		k.Text = name
	}
	return k
}

// press sends keys the way the screen does and returns the last result.
func press(t *testing.T, d dialog.Dialog, names ...string) dialog.Result {
	t.Helper()
	var r dialog.Result
	for _, name := range names {
		k := key(name)
		if len([]rune(name)) == 1 || strings.Contains(name, "+") {
			if got := k.String(); got != name && name != " " {
				t.Fatalf("key %q arrives as %q", name, got)
			}
		}
		a, _ := keymap.Default().Resolve(keymap.Dialog, k.String())
		r = d.Handle(k, a)
	}
	return r
}

// letters are the keys that type a text.
func letters(text string) []string {
	var out []string
	for _, r := range text {
		if r == ' ' {
			out = append(out, "space")
			continue
		}
		out = append(out, string(r))
	}
	return out
}

// draw lays a dialog over a screen full of Chinese and checks every line.
func draw(t *testing.T, d dialog.Dialog, texts *lang.Texts, w, h int) string {
	t.Helper()
	lines, cursor := dialog.Draw(screen(w, h), w, h, look(texts), d)
	if len(lines) != h {
		t.Fatalf("%d lines on a screen of %d", len(lines), h)
	}
	for y, line := range lines {
		if got := ansi.StringWidth(line); got != w {
			t.Fatalf("line %d has %d cells, not %d: %q", y, got, w, line)
		}
	}
	out := strings.TrimRight(ansi.Strip(strings.Join(lines, "\n")), " ") + "\n"
	if cursor == nil {
		return out + "no cursor\n"
	}
	if cursor.X < 0 || cursor.X >= w || cursor.Y < 0 || cursor.Y >= h {
		t.Fatalf("cursor at %d,%d", cursor.X, cursor.Y)
	}
	return out + fmt.Sprintf("cursor %d,%d\n", cursor.X, cursor.Y)
}

// screen is what lies below: rows of wide characters, each a cell further
// right than the one above, so that every border cuts some in half.
func screen(w, h int) []string {
	out := make([]string, h)
	for y := range out {
		row := strings.Repeat(" ", y%2) + strings.Repeat("客服", w)
		out[y] = ansi.Truncate(row, w, "")
		out[y] += strings.Repeat(" ", w-ansi.StringWidth(out[y]))
	}
	return out
}

// golden compares a dialog with its pictures at three sizes in both languages.
// make gets the texts; it makes a new dialog every time.
func golden(t *testing.T, name string, make func(*lang.Texts) dialog.Dialog) {
	t.Helper()
	for _, texts := range []*lang.Texts{lang.English(), lang.Chinese()} {
		for _, size := range [][2]int{{60, 16}, {80, 24}, {200, 60}} {
			file := fmt.Sprintf("%s-%s-%dx%d.txt", name, texts.Code, size[0], size[1])
			t.Run(file, func(t *testing.T) {
				same(t, filepath.Join("testdata", file), draw(t, make(texts), texts, size[0], size[1]))
			})
		}
	}
}

// same compares with a file; with TEND_GOLDEN=write it writes the file.
func same(t *testing.T, file, got string) {
	t.Helper()
	if os.Getenv("TEND_GOLDEN") == "write" {
		if err := os.WriteFile(file, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("not as in %s:\n%s", file, got)
	}
}

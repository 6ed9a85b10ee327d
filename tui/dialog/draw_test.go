package dialog_test

import (
	"strings"
	"testing"
	"unicode"

	"tend/desk"
	"tend/keymap"
	"tend/tui/dialog"
	"tend/tui/theme"
)

func TestEverySizeIsDrawnExactly(t *testing.T) {
	sizes := [][2]int{{20, 5}, {21, 6}, {33, 9}, {59, 15}, {60, 16}, {61, 17}, {79, 23}, {81, 25}, {101, 31}, {300, 80}}
	for name, make := range views() {
		t.Run(name, func(t *testing.T) {
			for _, s := range sizes {
				draw(t, make(t, english()), english(), s[0], s[1])
			}
		})
	}
}

func TestASCII(t *testing.T) {
	l := look(english())
	l.Styles = theme.New(theme.Options{ASCII: true, Mono: true})
	base := make([]string, 24)
	for _, d := range []dialog.Dialog{
		dialog.NewConfirm("a", "Close?", "The customer waits.", "Close"),
		dialog.Palette(english(), keymap.Default().Entries(), nil),
		dialog.Help(english(), keymap.Default(), keymap.List),
		dialog.Status(english(), desk.Break, 3, 20),
	} {
		lines, _ := dialog.Draw(base, 80, 24, l, d)
		for _, line := range lines {
			if strings.ContainsFunc(line, func(r rune) bool { return r > unicode.MaxASCII }) {
				t.Errorf("%s: %q", d.ID(), line)
			}
		}
	}
}

func TestNoRoomForADialog(t *testing.T) {
	base := screen(4, 2)
	lines, cursor := dialog.Draw(base, 4, 2, look(english()), dialog.NewConfirm("a", "?", "text", ""))
	if len(lines) != 2 || lines[0] != base[0] || cursor != nil {
		t.Errorf("drew %q", lines)
	}
}

func TestShortAndMissingLinesAreFilled(t *testing.T) {
	lines, _ := dialog.Draw([]string{"客"}, 60, 16, look(english()), dialog.NewConfirm("a", "?", "text", ""))
	if len(lines) != 16 || lines[0] != "客"+strings.Repeat(" ", 58) {
		t.Errorf("drew %q", lines[0])
	}
}

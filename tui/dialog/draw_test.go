package dialog_test

import (
	"strings"
	"testing"

	"tend/tui/dialog"
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

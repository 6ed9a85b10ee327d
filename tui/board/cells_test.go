package board

import (
	"strings"
	"testing"

	"charm.land/lipgloss/v2"
)

// No line begins with what belongs to the one before it.
func TestNumbersAndTheirSignsStayTogether(t *testing.T) {
	const text = "须在明天 09:19 前回复这 234 个中的 164 个，否则低于 90 %。"
	for w := 20; w < 64; w++ {
		for _, line := range wrap(text, w, lipgloss.NewStyle()) {
			if cells(line) != w {
				t.Errorf("%d cells of %d in %q", cells(line), w, line)
			}
			if strings.ContainsAny(string([]rune(line)[1]), "%。，") {
				t.Errorf("at %d a line is %q", w, line)
			}
		}
	}
}

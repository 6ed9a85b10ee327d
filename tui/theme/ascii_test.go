package theme_test

import (
	"testing"

	"github.com/charmbracelet/x/ansi"

	"tend/tui/theme"
)

func TestLinesInASCII(t *testing.T) {
	const line = "91.3 % — “now” · 9–18 … → 您好……‘ok’"
	if got := theme.New(theme.Options{}).Screen(line); got != line {
		t.Errorf("without ASCII a line is %q", got)
	}
	got := theme.New(theme.Options{ASCII: true}).Screen(line)
	if got != `91.3 % - "now" - 9-18 ~ > 您好~~'ok'` || ansi.StringWidth(got) != ansi.StringWidth(line) {
		t.Errorf("in ASCII it is %q", got)
	}
}

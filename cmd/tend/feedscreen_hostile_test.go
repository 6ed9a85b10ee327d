//go:build unix

package main_test

import (
	"bytes"
	"testing"
)

// hostile is what no terminal may be given: a title, colours, a clipboard, a way to
// turn text around, and characters that take no room.
const hostile = "\x1b]0;pwned\x07\x1b]52;c;cHduZWQ=\x07\x1b[2J\x1b[31m\u009b5m\u202eevil\u200b"

// What customers and colleagues of any platform write, and what they are called,
// reaches the screen as words and nothing else.
func TestHostileWordsFromPlatformsAreHarmless(t *testing.T) {
	t.Parallel()
	f := newShopfloor(t)
	c := f.open()
	for i, v := range f.visitors() {
		mark := []string{"甲", "乙", "丙"}[i]
		v.Write(mark+hostile, "请问"+hostile+"有货"+mark)
		c.see(mark)
		c.choose("alt+1", mark)
		c.see("有货" + mark)
		v.WriteAs("Lin"+hostile, mark+hostile, hostile+"到货"+mark)
		c.see("到货" + mark)
	}
	title := c.Screen().Title
	c.leave()
	for _, bad := range []string{"\x1b]0;pwned", "\x1b]52", "\x1b[31m\u009b", "\u009b", "\u202e", "\u200b"} {
		if bytes.Contains(c.Output(), []byte(bad)) {
			t.Errorf("the terminal was given %q", bad)
		}
	}
	if bytes.Contains([]byte(title), []byte("pwned")) {
		t.Errorf("the title is %q", title)
	}
}

//go:build unix

package main_test

import (
	"strings"
	"testing"
)

// A table goes to a terminal without what would disturb it, and elsewhere as it
// is.
func TestTheFAQOnATerminal(t *testing.T) {
	o := newOffice(t)
	o.tend("id,question,answer\nevil,Why?,\"\x1b]0;owned\a\u202ehostile\"\n", "faq", "import", "--format", "csv", "-")
	if got := o.tend("", "faq", "export", "--format", "csv"); !strings.Contains(got, "\x1b]0;owned\a\u202ehostile") {
		t.Errorf("a pipe gets %q", got)
	}
	c := o.start(100, 10, "faq", "export", "--format", "csv")
	c.see("hostile")
	if _, err := c.Exit(within); err != nil {
		t.Fatal(err)
	}
	if got := string(c.Output()); strings.ContainsAny(got, "\x1b\u202e") {
		t.Errorf("the terminal gets %q", got)
	}
}

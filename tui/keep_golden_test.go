package tui

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"tend/tui/lang"
	"tend/tui/theme"
	"tend/tui/tuitest"
)

// sinceWhen is when the desk was lost, which is told in the zone of the machine.
var sinceWhen = regexp.MustCompile(`([0-9]{2}:){2}[0-9]{2}|since [0-9]{2}:[0-9]{2};|自 [0-9]{2}:[0-9]{2} 起`)

// The screen while the desk cannot be reached, and when it is back.
func TestOutageGolden(t *testing.T) {
	looks := []struct {
		name   string
		change func(*Options)
	}{
		{"en", func(o *Options) { o.Texts = lang.English() }},
		{"zh", func(o *Options) { o.Texts = lang.Chinese() }},
		{"mono", func(o *Options) { o.Look = theme.Options{Mono: true, ASCII: true} }},
	}
	for _, l := range looks {
		for _, size := range []struct {
			name string
			w, h int
		}{{"80x24", 80, 24}, {"100x30", 100, 30}, {"60x16", 60, 16}} {
			t.Run(size.name+"-"+l.name, func(t *testing.T) {
				s := tableau(t, size.w, size.h, func(o *Options) { o.Shelf = &memory{}; l.change(o) })
				s.outage(size.name + "-" + l.name)
			})
		}
	}
}

func (s *story) outage(name string) {
	s.t.Helper()
	s.cut()
	s.without("outage-lost-"+name, sinceWhen)
	s.press("2")
	s.passes(time.Second)
	s.press("k", "enter")
	s.without("outage-kept-"+name, sinceWhen)
	s.press("esc", "a")
	s.late = true
	s.tell(LinkState{})
	s.without("outage-behind-"+name, sinceWhen)
	s.arrives()
	s.passes(time.Second)
	s.hides("catching up")
}

// without compares the screen with a golden file, but for what matches.
func (s *story) without(name string, re *regexp.Regexp) {
	s.t.Helper()
	tuitest.Golden(s.t, name, strings.Split(re.ReplaceAllString(tuitest.Plain(strings.Split(s.app.View().Content, "\n")), "hh:mm:ss"), "\n"))
}

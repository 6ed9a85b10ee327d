package main

import (
	"strings"
	"testing"
	"time"

	"tend/notify"
	"tend/tui/lang"
	"tend/tui/theme"
)

func TestLook(t *testing.T) {
	for _, c := range []struct {
		name, theme, borders, noColour string
		want                           theme.Options
		auto                           bool
	}{
		{"the terminal decides", "auto", "unicode", "", theme.Options{Dark: true}, true},
		{"dark", "dark", "unicode", "", theme.Options{Dark: true}, false},
		{"light", "light", "unicode", "", theme.Options{}, false},
		{"mono", "mono", "unicode", "", theme.Options{Dark: true, Mono: true}, false},
		{"NO_COLOR wins", "light", "unicode", "1", theme.Options{Dark: true, Mono: true}, false},
		{"lines of ASCII", "dark", "ascii", "", theme.Options{Dark: true, ASCII: true}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := programWith(map[string]string{"NO_COLOR": c.noColour})
			p.cfg.Theme, p.cfg.Borders = c.theme, c.borders
			if got, auto := p.look(); got != c.want || auto != c.auto {
				t.Errorf("got %+v, %v; want %+v, %v", got, auto, c.want, c.auto)
			}
		})
	}
}

func TestNoLinkIsOpenedOnAMachineFarAway(t *testing.T) {
	for _, name := range []string{"SSH_CONNECTION", "SSH_TTY"} {
		p := programWith(map[string]string{name: "x", "DISPLAY": ":0"})
		if p.opener() != nil {
			t.Errorf("with %s set links are opened on the other machine", name)
		}
	}
	p := programWith(map[string]string{"SSH_TTY": "x"})
	p.cfg.OpenCommand = []string{"true", "{url}"}
	if p.opener() == nil {
		t.Error("the command of the config is not used")
	}
}

func TestOpenerThatIsNotThere(t *testing.T) {
	p := programWith(nil)
	p.cfg.OpenCommand = []string{"/nowhere/no-such-program", "{url}"}
	if err := p.opener()("https://example.com"); err == nil {
		t.Error("a program that is not there opened the link")
	}
}

func TestNoticeOptionsFollowTheConfig(t *testing.T) {
	p := programWith(nil)
	c := &p.cfg.Notifications
	c.Quiet.From, c.Quiet.To = 22*time.Hour, 7*time.Hour+30*time.Minute
	c.PerHour, c.QueueFrom, c.ShowText = 5, 3, false
	o := p.noticeOptions(lang.Pick("en", p.env))
	if o.Quiet.From != 22*60 || o.Quiet.To != 7*60+30 {
		t.Errorf("quiet from minute %d to %d", o.Quiet.From, o.Quiet.To)
	}
	if o.PerHour != 5 || o.QueueFrom != 3 || o.ShowText {
		t.Errorf("got %+v", o)
	}
}

func TestWaysCanBeTurnedOff(t *testing.T) {
	p := programWith(nil)
	p.cfg.Notifications.Ways = []string{"none"}
	if ways := p.ways("", nil); len(ways) != 0 {
		t.Errorf("got %d ways", len(ways))
	}
	p.cfg.Notifications.Ways = []string{"terminal"}
	var written []string
	ways := p.ways("", func(s string) error {
		written = append(written, s)
		return nil
	})
	notify.Deliver(t.Context(), ways, notify.Notice{Title: "tend", Body: "hello"})
	if !strings.Contains(strings.Join(written, ""), "\a") {
		t.Errorf("the terminal was sent %q, want a bell in it", written)
	}
}

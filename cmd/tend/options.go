package main

import (
	"os"
	"os/exec"
	"runtime"
	"strings"
	"time"

	"tend/desk"
	"tend/notify"
	"tend/store"
	"tend/tui"
	"tend/tui/lang"
	"tend/tui/theme"
)

// environ is the environment as a program takes it.
func (p *program) environ() []string { return os.Environ() }

// tuiOptions is all the console needs to know.
func (p *program) tuiOptions(st store.Store, o *consoleOptions, link <-chan tui.LinkState) tui.Options {
	texts := lang.Pick(p.cfg.Language, p.env)
	look, auto := p.look()
	numbers := p.figures(st)
	t := tui.Options{
		Store: st, Me: p.me(), Rules: p.rules(), Book: p.book, Keys: p.cfg.Keys, Replies: shipped(),
		Texts: texts, Look: look, AutoLook: auto, Mouse: p.cfg.Mouse,
		Now: p.clock.Now, Wall: p.clock.Wall, Speed: p.clock.speed, NewID: newID,
		Undo: p.cfg.Undo, Lint: p.cfg.Lint, Busy: p.busy, Notices: p.noticeOptions(texts), Ways: p.ways,
		Open: p.opener(), Link: link,
		SweepRates: p.sweepRates(st), KeepReceipt: p.keepReceipt(o.receipt, texts), Sweep: o.sweep, Numbers: numbers,
		Team: numbers, Manager: p.manages(), Shared: p.invited() != "",
	}
	pictures := p.pictures()
	t.Picture, t.Attach = pictures.look, pictures.keep
	if o.shelf != nil {
		t.Shelf = o.shelf
	}
	if o.undo >= 0 {
		t.Undo = min(o.undo, time.Minute)
	}
	for _, problem := range p.problems {
		t.Problems = append(t.Problems, problem.String())
	}
	return t
}

// look is the theme of the config, and whether the terminal may decide between
// light and dark.
func (p *program) look() (theme.Options, bool) {
	l := theme.Options{ASCII: p.cfg.Borders == "ascii", Dark: true}
	if p.env("NO_COLOR") != "" {
		l.Mono = true
		return l, false
	}
	switch p.cfg.Theme {
	case "light":
		l.Dark = false
	case "mono":
		l.Mono = true
	case "dark":
	default:
		return l, true
	}
	return l, false
}

// busy reports whether it is working hours here.
func (p *program) busy(now desk.Instant) bool {
	return p.cfg.Working.Contains(now.In(time.Local))
}

// noticeOptions are the rules for notices.
func (p *program) noticeOptions(texts *lang.Texts) notify.Options {
	c, o := p.cfg.Notifications, notify.DefaultOptions()
	o.Off = map[notify.Kind]bool{}
	for _, name := range c.On.Off() {
		o.Off[notify.Kind(name)] = true
	}
	o.Quiet = notify.Quiet{From: int(c.Quiet.From / time.Minute), To: int(c.Quiet.To / time.Minute), Zone: time.Local}
	o.QuietLastCall, o.PerHour, o.QueueFrom, o.ShowText = c.QuietLastCall, c.PerHour, c.QueueFrom, c.ShowText
	o.Texts = texts.Notify
	return o
}

// ways are the ways to tell that the config names, in its order.
func (p *program) ways(version string, write func(string) error) []notify.Way {
	var ways []notify.Way
	for _, name := range p.cfg.Notifications.Ways {
		ways = append(ways, p.plan(name, version).Ways(p.cfg.Notifications.Command, write)...)
	}
	return ways
}

func (p *program) plan(way, version string) notify.Plan {
	return notify.Choose(p.env, notify.Wish{
		Way: way, Command: p.cfg.Notifications.Command, GOOS: runtime.GOOS, Version: version,
	})
}

// opener is how links are opened on this machine; nil where the person sits
// elsewhere, or no program is known.
func (p *program) opener() func(string) error {
	argv := p.cfg.OpenCommand
	if len(argv) == 0 {
		argv = p.systemOpener()
	}
	if len(argv) == 0 {
		return nil
	}
	return func(url string) error {
		args := make([]string, len(argv))
		for i, a := range argv {
			args[i] = strings.ReplaceAll(a, "{url}", url)
		}
		cmd := exec.Command(args[0], args[1:]...)
		if err := cmd.Start(); err != nil {
			return err
		}
		go func() { _ = cmd.Wait() }()
		return nil
	}
}

func (p *program) systemOpener() []string {
	switch {
	case p.env("SSH_CONNECTION") != "" || p.env("SSH_TTY") != "":
		return nil
	case runtime.GOOS == "darwin":
		return []string{"open", "{url}"}
	case runtime.GOOS == "windows":
		return []string{"rundll32", "url.dll,FileProtocolHandler", "{url}"}
	case p.env("DISPLAY") == "" && p.env("WAYLAND_DISPLAY") == "":
		return nil
	}
	return []string{"xdg-open", "{url}"}
}

package main

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"tend/config"
	"tend/feed/wire"
)

// How far the clock of this machine may be off. Platforms refuse calls of a
// clock that is five minutes behind, some of one half a minute ahead.
const (
	clockOff   = 10 * time.Second
	clockWrong = 30 * time.Second
)

// clockPatience is how long a platform may take to say what time it is.
const clockPatience = 10 * time.Second

// examineClock compares the machine's clock with that of the first platform
// that tells its own.
func (p *program) examineClock(ctx context.Context) diagnosis {
	const what = "clock"
	for _, base := range p.platforms() {
		off, err := p.offBy(ctx, base)
		if err != nil {
			continue // the line of its feed says why it does not answer
		}
		by := off.Abs().Round(time.Second).String()
		switch {
		case off.Abs() < clockOff:
			return fine(what, "agrees with the platforms")
		case off.Abs() < clockWrong:
			return hint(what, "is "+by+behind(off)+" the platforms", "Let the system set the clock: turn on NTP.")
		}
		return broken(what, "is "+by+behind(off)+" the platforms, which may refuse what it signs", "Set the clock, and let the system keep it: turn on NTP.")
	}
	return fine(what, "%s; no platform could be asked what it says", p.clock.wall().UTC().Format("2006-01-02 15:04 UTC"))
}

func behind(off time.Duration) string {
	if off > 0 {
		return " behind"
	}
	return " ahead of"
}

// platforms are the base addresses of the feeds, each once.
func (p *program) platforms() (bases []string) {
	seen := map[string]bool{}
	for _, f := range p.cfg.Feeds {
		base := ""
		switch f.Type {
		case config.TikTokShop:
			base = tiktokBase(f)
		case config.Chatwoot:
			base = f.Chatwoot.URL
		}
		if base != "" && !seen[base] {
			seen[base] = true
			bases = append(bases, base)
		}
	}
	return bases
}

// offBy is how much later a platform's clock is than ours, to the second. It is
// asked without any token; what else it answers does not matter.
func (p *program) offBy(ctx context.Context, base string) (time.Duration, error) {
	c, err := wire.New(wire.Options{Base: base, Clock: p.clock, Timeout: clockPatience})
	if err != nil {
		return 0, err
	}
	defer c.Close()
	before := p.clock.wall()
	r, err := c.Do(ctx, wire.Request{Method: http.MethodGet, Path: "/"})
	if err != nil {
		return 0, err
	}
	after := p.clock.wall()
	theirs, err := http.ParseTime(r.Header.Get("Date"))
	if err != nil {
		return 0, fmt.Errorf("the answer has no time: %w", err)
	}
	middle := before.Add(after.Sub(before) / 2)
	// The header has whole seconds; half of one is the best guess.
	return theirs.Add(time.Second / 2).Sub(middle), nil
}

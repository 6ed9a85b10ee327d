package tui

import (
	"strings"
	"time"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/store"
)

// whys say what is the matter with a feed, in fewer and fewer words.
func (a *App) whys(f store.Feed) []string {
	t := a.texts.Feeds
	if f.State != store.FeedDown {
		return []string{a.stateWord(f.State)}
	}
	next := a.again(f.Next)
	var out []string
	if short, _, ok := a.texts.Trouble(f.Code, a.feedName(f)); ok {
		brief := fewWords(short, mostShort)
		return []string{fewWords(short, mostWords) + t.And + next, brief + t.And + next, brief}
	}
	if f.Reason != "" {
		for _, w := range []int{48, 32, 20} {
			out = append(out, fewWords(f.Reason, w)+t.And+next)
		}
	}
	return append(out, t.Down+t.And+next, t.Down)
}

// again is when a connection is tried again.
func (a *App) again(next desk.Instant) string {
	if next <= a.now {
		return a.texts.Feeds.Now
	}
	return a.texts.Feeds.Again(a.soon(next.Sub(a.now)))
}

// How many cells of what may have an id, a name or a path in it are shown, with
// much room and with little.
const (
	mostWords = 64
	mostShort = 24
)

// soon is a time to wait in steps that do not keep the screen busy: tens of
// seconds, then whole minutes, both rounded up.
func (a *App) soon(d time.Duration) string {
	step := 10 * time.Second
	if d > time.Minute {
		step = time.Minute
	}
	return a.texts.Time.Span((d + step - 1).Truncate(step))
}

// fewWords is the beginning of a sentence without its full stop.
func fewWords(s string, w int) string {
	return sanitize.Truncate(strings.TrimRight(sanitize.Line(s), " .。"), w)
}

func (a *App) stateWord(s store.FeedState) string {
	t := a.texts.Feeds
	switch s {
	case store.FeedLive:
		return t.Live
	case store.FeedCatchingUp:
		return t.CatchingUp
	case store.FeedConnecting:
		return t.Connecting
	}
	return t.Down
}

// feedName is what a connection is called: its platform, and where several go
// to the same one the name it has on this desk, too.
func (a *App) feedName(f store.Feed) string {
	name, platform := sanitize.Line(f.Name), a.texts.Feeds.Platform[f.Type]
	if platform == "" {
		return sanitize.Truncate(name, 24)
	}
	for _, other := range a.facts.feeds.list {
		if other.Type == f.Type && other.Name != f.Name {
			return a.texts.Feeds.Named(platform, sanitize.Truncate(name, 16))
		}
	}
	return platform
}

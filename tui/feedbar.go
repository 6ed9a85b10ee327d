package tui

import (
	"slices"
	"strings"
	"time"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"tend/internal/sanitize"
	"tend/store"
)

// feedParts is what the top bar says about the connections: nothing while all of
// them are live and well, and one part otherwise, as long as there is room
// for beside what stands there already.
func (a *App) feedParts(before []string) []string {
	ways, style := a.feedWays()
	room := a.lay.w - 1
	for _, p := range before {
		room -= ansi.StringWidth(p) + 3
	}
	for _, text := range ways {
		if sanitize.Width(text) <= room {
			return append(before, style.Render(text))
		}
	}
	return before
}

// feedWays are the ways to say how the connections are, the longest first.
func (a *App) feedWays() ([]string, lipgloss.Style) {
	down := a.unwell(func(f store.Feed) bool { return f.State != store.FeedLive })
	if len(down) == 0 {
		return a.warnings(), a.styles.Dim
	}
	worst, t := down[0], a.texts.Feeds
	style, sign := a.styles.Dim, a.styles.Glyphs.Queued+" "
	if worst.State == store.FeedDown {
		style, sign = a.styles.Warn, a.styles.Glyphs.Failed+" "
	}
	say := func(why string) string { return t.Part(a.feedName(worst), why) }
	if n := alike(down); n > 1 && worst.State == store.FeedDown {
		say = func(why string) string { return t.Many(n, why) }
	} else if n > 1 {
		say = func(why string) string { return t.Several(n, why) }
	}
	var out []string
	for _, why := range a.whys(worst) {
		out = append(out, sign+say(why))
	}
	return out, style
}

// alike is how many feeds are in the state of the first.
func alike(feeds []store.Feed) (n int) {
	for _, f := range feeds {
		if f.State == feeds[0].State {
			n++
		}
	}
	return n
}

// warnings are the ways to say what works badly while all is up.
func (a *App) warnings() []string {
	bad := a.unwell(func(f store.Feed) bool { return f.Warning != "" })
	if len(bad) == 0 {
		return nil
	}
	name, t := a.feedName(bad[0]), a.texts.Feeds
	if short, _, ok := a.texts.Trouble(bad[0].WarningCode, name); ok {
		return []string{"? " + t.Part(name, fewWords(short, mostShort))}
	}
	var out []string
	for _, w := range []int{60, 36, 20} {
		out = append(out, "? "+t.Part(name, fewWords(bad[0].Warning, w)))
	}
	return out
}

// unwell lists feeds, the worst first: those that are down, then those that are
// connecting, each by how long they have been.
func (a *App) unwell(is func(store.Feed) bool) []store.Feed {
	var out []store.Feed
	for _, name := range a.facts.feeds.names() {
		if f := a.facts.feeds.list[name]; is(f) {
			out = append(out, f)
		}
	}
	slices.SortStableFunc(out, func(f, g store.Feed) int {
		if d := severity(g.State) - severity(f.State); d != 0 {
			return d
		}
		return int(min(max(f.Since-g.Since, -1), 1))
	})
	return out
}

func severity(s store.FeedState) int {
	return slices.Index([]store.FeedState{store.FeedLive, store.FeedCatchingUp, store.FeedConnecting, store.FeedDown}, s)
}

// whys say what is the matter with a feed, in fewer and fewer words.
func (a *App) whys(f store.Feed) []string {
	t := a.texts.Feeds
	if f.State != store.FeedDown {
		return []string{a.stateWord(f.State)}
	}
	next := t.Now
	if f.Next != 0 && f.Next > a.now {
		next = t.Again(a.soon(f.Next.Sub(a.now)))
	}
	var out []string
	if short, _, ok := a.texts.Trouble(f.Code, a.feedName(f)); ok {
		short = fewWords(short, mostShort)
		return []string{short + t.And + next, short}
	}
	if f.Reason != "" {
		for _, w := range []int{48, 32, 20} {
			out = append(out, fewWords(f.Reason, w)+t.And+next)
		}
	}
	return append(out, t.Down+t.And+next, t.Down)
}

// mostShort bounds what may have an id or a name in it.
const mostShort = 24

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

package tui

import (
	"slices"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"tend/desk"
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
	bad := alike(a.unwell(func(f store.Feed) bool { return f.State != store.FeedLive }))
	if len(bad) == 0 {
		return a.warnings(), a.styles.Dim
	}
	if bad[0].State == store.FeedDown {
		return signed(a.styles.Glyphs.Failed, a.downWays(bad)), a.styles.Warn
	}
	if bad = platforms(bad); len(bad) > 1 {
		return signed(a.styles.Glyphs.Queued, []string{a.texts.Feeds.Several(len(bad), a.stateWord(bad[0].State))}), a.styles.Dim
	}
	return signed(a.styles.Glyphs.Queued, []string{a.texts.Feeds.Part(a.feedName(bad[0]), a.stateWord(bad[0].State))}), a.styles.Dim
}

func signed(sign string, ways []string) []string {
	for i, way := range ways {
		ways[i] = sign + " " + way
	}
	return ways
}

// alike are the feeds that are in the state of the first.
func alike(feeds []store.Feed) []store.Feed {
	return slices.DeleteFunc(feeds, func(f store.Feed) bool { return f.State != feeds[0].State })
}

// platforms are the feeds without the listener, unless that is all there is.
func platforms(feeds []store.Feed) []store.Feed {
	is := func(f store.Feed) bool { return f.Type == store.FeedListener }
	if len(feeds) == 1 {
		return feeds
	}
	return slices.DeleteFunc(slices.Clone(feeds), is)
}

// downWays say which feeds are down: of one why, of several their names first.
func (a *App) downWays(down []store.Feed) (out []string) {
	t := a.texts.Feeds
	if len(down) == 1 {
		for _, why := range a.whys(down[0]) {
			out = append(out, t.Part(a.feedName(down[0]), why))
		}
		return out
	}
	slices.SortStableFunc(down, func(f, g store.Feed) int { return strings.Compare(f.Name, g.Name) })
	feeds, again := platforms(down), t.And+a.again(earliest(down))
	if why, ok := a.shared(down); ok && len(feeds) > 1 {
		return []string{
			t.Many(len(feeds), fewWords(why, mostWords)) + again, t.Many(len(feeds), fewWords(why, mostWords)),
			t.Many(len(feeds), fewWords(why, mostShort)), t.Count(len(feeds)),
		}
	}
	say := func(what string) string { return t.Many(len(down), what) }
	if len(feeds) < len(down) { // the listener is no feed
		say = func(what string) string { return t.Part(what, t.Down) }
	}
	names := a.namesOf(down, false)
	return []string{say(a.namesOf(down, true)) + again, say(names) + again, say(names), t.Count(len(feeds))}
}

// shared is what is the matter with all of them on this side, where it is one and
// the same thing.
func (a *App) shared(down []store.Feed) (why string, ok bool) {
	here := []desk.Cause{desk.CauseNoWay, desk.CauseOpenSecrets, desk.CauseBadSecrets}
	for _, f := range down {
		if f.Code != down[0].Code || !slices.Contains(here, f.Code.Code()) {
			return "", false
		}
	}
	why, _, ok = a.texts.Trouble(down[0].Code, "")
	return why, ok
}

// namesOf lists feeds, with what is the matter in a word or two.
func (a *App) namesOf(feeds []store.Feed, why bool) string {
	var out []string
	for _, f := range feeds {
		name := a.feedName(f)
		if short, _, ok := a.texts.Trouble(f.Code, name); why && ok {
			name = a.texts.Feeds.Named(name, fewWords(short, mostShort))
		}
		out = append(out, name)
	}
	return strings.Join(out, a.texts.Feeds.Comma)
}

// earliest is when the first of them is tried again.
func earliest(feeds []store.Feed) desk.Instant {
	at := feeds[0].Next
	for _, f := range feeds {
		at = min(at, f.Next)
	}
	return at
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

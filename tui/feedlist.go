package tui

import (
	"errors"
	"maps"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/store"
	"tend/tui/dialog"
)

// openFeeds lists the connections and how they do. What it shows goes on as
// they do.
func (a *App) openFeeds() {
	t := a.texts.Feeds
	none := t.None
	if a.o.Shared {
		none = t.NoneTeam
	}
	a.dialogs.Push(dialog.Feeds(dialog.FeedOptions{Title: t.Title, None: none, Try: t.TryNow}, func() []dialog.FeedRow {
		rows := []dialog.FeedRow{}
		for _, f := range a.feedsInOrder() {
			rows = append(rows, a.feedRow(f))
		}
		return rows
	}))
}

// feedsInOrder are the connections, those in trouble first, then by name.
func (a *App) feedsInOrder() []store.Feed {
	var out []store.Feed
	for _, name := range a.facts.feeds.names() {
		out = append(out, a.facts.feeds.list[name])
	}
	trouble := func(f store.Feed) int {
		if f.Warning != "" {
			return 2*severity(f.State) + 1
		}
		return 2 * severity(f.State)
	}
	slices.SortStableFunc(out, func(f, g store.Feed) int { return trouble(g) - trouble(f) })
	return out
}

// tryFeed has a connection that is down tried now, by whoever holds the desk.
func (a *App) tryFeed(name string) tea.Cmd {
	f, ok := a.facts.feeds.list[name]
	t := a.texts.Feeds
	switch {
	case !ok:
		return nil
	case f.State != store.FeedDown:
		a.say(t.NotDown(a.feedName(f), a.stateWord(f.State)))
		return nil
	case f.Held && f.Next > a.now:
		a.warn(t.Held(a.feedName(f), a.moment(f.Next)))
		return nil
	}
	ctx, st, now, all, said := a.ctx, a.o.Store, a.now, a.together(f), t.Trying(a.feedName(f))
	return func() tea.Msg {
		var err error
		for _, name := range all {
			err = errors.Join(err, store.TryFeed(ctx, st, name, now))
		}
		return storedMsg{said: said, mild: true, err: err}
	}
}

// together are a feed and those that are down for the same thing on this side:
// what mends one mends all.
func (a *App) together(f store.Feed) []string {
	all := []string{f.Name}
	for _, name := range a.facts.feeds.names() {
		other := a.facts.feeds.list[name]
		if _, same := a.shared([]store.Feed{f, other}); same && other.State == store.FeedDown && name != f.Name {
			all = append(all, name)
		}
	}
	return all
}

func (a *App) feedRow(f store.Feed) dialog.FeedRow {
	t := a.texts.Feeds
	row := dialog.FeedRow{ID: f.Name, Name: sanitize.Line(f.Name), State: a.stateWord(f.State), Well: f.State == store.FeedLive, Down: f.State == store.FeedDown}
	switch platform := t.Platform[f.Type]; {
	case f.Type == store.FeedListener:
		row.Name = platform
	case platform != "":
		row.Name = t.Named(platform, row.Name)
	}
	if f.Since != 0 {
		row.State = t.Since(row.State, a.moment(f.Since), a.texts.Time.Span(max(0, a.now.Sub(f.Since))))
	}
	add := func(line string) {
		if line != "" {
			row.Lines = append(row.Lines, line)
		}
	}
	if f.State == store.FeedDown {
		add(a.inWords(f, f.Code, f.Reason))
		add(a.command(f.Code))
		if f.Code != "" && f.Said != "" {
			add(t.Said(f.Said))
		}
		if f.Next > a.now {
			add(t.Next(a.moment(f.Next), a.soon(f.Next.Sub(a.now))))
		} else if f.Next != 0 {
			add(t.Due)
		}
	}
	add(a.inWords(f, f.WarningCode, f.Warning))
	if len(f.Shops) > 0 {
		add(t.Shops + a.shopsOf(f))
	}
	return row
}

// inWords is what is the matter with a connection in the language of the screen;
// where there is no text for it, the sentence the connection itself gave.
func (a *App) inWords(f store.Feed, code desk.Cause, sentence string) string {
	if _, long, ok := a.texts.Trouble(code, a.feedName(f)); ok {
		return long
	}
	return sentence
}

// command is what mends a cause, on a line of its own so that it can be copied.
func (a *App) command(c desk.Cause) string {
	if c.Code() != desk.CauseOpenSecrets {
		return ""
	}
	short, _, _ := a.texts.Trouble(c, "")
	return short
}

// shopsOf names the shops that a connection serves, with where their customers
// are.
func (a *App) shopsOf(f store.Feed) string {
	var out []string
	for _, id := range slices.Sorted(maps.Keys(f.Shops)) {
		shop := sanitize.Truncate(sanitize.Line(a.facts.shopName(id)), 32)
		if channel := sanitize.Line(f.Shops[id].Channel); channel != "" {
			shop = a.texts.Feeds.Named(shop, sanitize.Truncate(channel, 24))
		}
		out = append(out, shop)
	}
	return strings.Join(out, a.texts.Feeds.Comma)
}

// channelOf is where the customers of a shop are, as the screen says it; "" when
// no feed tells.
func (a *App) channelOf(id desk.ShopID) string {
	return sanitize.Truncate(sanitize.Line(a.facts.feeds.can(id).Channel), 24)
}

// feedNames are the connections of the desk, the listener left out.
func (a *App) feedNames() string {
	var out []string
	for _, name := range a.facts.feeds.names() {
		if f := a.facts.feeds.list[name]; f.Type != store.FeedListener && a.texts.Feeds.Platform[f.Type] != "" {
			out = append(out, a.feedName(f))
		}
	}
	return strings.Join(out, a.texts.Feeds.Comma)
}

// platformOf names the platform of a shop in a sentence.
func (a *App) platformOf(id desk.ShopID) string {
	if c := a.channelOf(id); c != "" {
		return c
	}
	if f, ok := a.facts.feeds.of(id); ok {
		return a.feedName(f)
	}
	return a.texts.Feeds.Unknown
}

// awaited names the connection that a queued reply of a shop waits for, "" when
// it is live or no feed tells.
func (a *App) awaited(id desk.ShopID) string {
	f, ok := a.facts.feedOf(id)
	if !ok || f.State == store.FeedLive {
		return ""
	}
	return a.feedName(f)
}

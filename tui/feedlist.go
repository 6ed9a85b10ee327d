package tui

import (
	"maps"
	"slices"
	"strings"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/store"
	"tend/tui/dialog"
)

// openFeeds lists the connections and how they do. What it shows goes on as
// they do.
func (a *App) openFeeds() {
	a.dialogs.Push(dialog.Feeds(a.texts.Feeds.Title, func() []dialog.FeedRow {
		rows := []dialog.FeedRow{}
		for _, name := range a.facts.feeds.names() {
			rows = append(rows, a.feedRow(a.facts.feeds.list[name]))
		}
		if len(rows) == 0 {
			rows = append(rows, dialog.FeedRow{Lines: []string{a.texts.Feeds.None}})
		}
		return rows
	}))
}

func (a *App) feedRow(f store.Feed) dialog.FeedRow {
	t := a.texts.Feeds
	row := dialog.FeedRow{Name: sanitize.Line(f.Name), State: a.stateWord(f.State), Well: f.State == store.FeedLive, Down: f.State == store.FeedDown}
	if platform := t.Platform[f.Type]; platform != "" {
		row.Name = t.Named(platform, row.Name)
	}
	if f.Since != 0 {
		row.State += " " + t.Since(a.moment(f.Since), a.texts.Time.Span(max(0, a.now.Sub(f.Since))))
	}
	add := func(line string) {
		if line != "" {
			row.Lines = append(row.Lines, line)
		}
	}
	if f.State == store.FeedDown {
		add(a.inWords(f, f.Code, f.Reason))
		if f.Code != "" && f.Said != "" {
			add(t.Said(f.Said))
		}
		if f.Next > a.now {
			add(t.Next(a.moment(f.Next), a.soon(f.Next.Sub(a.now))))
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
	return strings.Join(out, ", ")
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
		if f := a.facts.feeds.list[name]; a.texts.Feeds.Platform[f.Type] != "" {
			out = append(out, a.feedName(f))
		}
	}
	return strings.Join(out, ", ")
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
	f, ok := a.facts.feeds.of(id)
	if !ok || f.State == store.FeedLive {
		return ""
	}
	return a.feedName(f)
}

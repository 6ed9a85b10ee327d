package tui

import (
	"maps"
	"slices"

	"tend/desk"
	"tend/store"
)

// feeds are what the desk tells of its connections with platforms.
type feeds struct {
	list    map[string]store.Feed   // by name
	shops   map[desk.ShopID]string  // the feed that serves a shop, by its name
	reach   map[string]desk.Reach   // customers who cannot be written to, by store.ReachID
	figures map[string]desk.Figures // by the document
	version int                     // counts the changes
}

func newFeeds() feeds {
	return feeds{
		list: map[string]store.Feed{}, shops: map[desk.ShopID]string{}, reach: map[string]desk.Reach{},
		figures: map[string]desk.Figures{},
	}
}

// learn takes in a document about a connection.
func (f *feeds) learn(d store.Doc) {
	switch d.Kind {
	case store.DocFeed:
		keep(f.list, d.ID, d, store.FeedOf)
		f.serve()
	case store.DocReach:
		keep(f.reach, d.ID, d, store.ReachOf)
	case store.DocFigures:
		keep(f.figures, d.ID, d, store.FiguresOf)
	default:
		return
	}
	f.version++
}

// serve notes which feed serves a shop: of several the one that is live, else
// the first by name.
func (f *feeds) serve() {
	clear(f.shops)
	for _, live := range []bool{false, true} {
		for _, name := range slices.Backward(f.names()) {
			feed := f.list[name]
			if live && feed.State != store.FeedLive {
				continue
			}
			for shop := range feed.Shops {
				f.shops[shop] = name
			}
		}
	}
}

func (f *feeds) names() []string { return slices.Sorted(maps.Keys(f.list)) }

// of is the feed of a shop; ok is false where no feed tells of it.
func (f *feeds) of(id desk.ShopID) (feed store.Feed, ok bool) {
	feed, ok = f.list[f.shops[id]]
	return feed, ok
}

// can is what the platform of a shop can do.
func (f *feeds) can(id desk.ShopID) desk.Abilities {
	feed, _ := f.of(id)
	return feed.Shops[id]
}

// reaches says whether a customer can be written to.
func (f *feeds) reaches(k desk.Key) desk.Reach { return f.reach[store.ReachID(k)] }

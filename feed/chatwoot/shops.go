package chatwoot

import (
	"strings"
	"time"

	"tend/desk"
	"tend/feed"
)

// shops are the followed inboxes as the desk's shops.
func (c *Conn) shops(list []Inbox, live bool) []feed.Shop {
	var out []feed.Shop
	for _, in := range list {
		shop, ok := c.o.shop(in.ID)
		if !ok {
			continue
		}
		out = append(out, feed.Shop{
			Shop: desk.Shop{ID: shop, Name: in.Name, Zone: zone(in.zone)},
			Can:  in.channel().abilities(c.o.Picture != nil, live),
		})
	}
	return out
}

func (ch channel) abilities(pictures, live bool) desk.Abilities {
	return desk.Abilities{
		Channel: ch.name, Text: ch.text, Window: ch.window,
		Images: ch.images && pictures, Notes: true, Close: true, Assign: true, Read: true,
		Presence: live,
	}
}

// zone is an inbox's time zone where it is a name of the zone database. Each
// inbox begins with "UTC", which says nothing.
func zone(name string) string {
	if !strings.Contains(name, "/") || strings.HasPrefix(name, "Etc/") {
		return ""
	}
	if _, err := time.LoadLocation(name); err != nil {
		return ""
	}
	return name
}

// Serves implements feed.Settled: the inboxes of the settings; none where all are
// followed.
func (c *Conn) Serves() []feed.Shop {
	var shops []feed.Shop
	for _, inbox := range sorted(c.o.Inboxes) {
		shops = append(shops, feed.Shop{Shop: desk.Shop{ID: c.o.Inboxes[inbox], Feed: c.o.Name}})
	}
	return shops
}

// missing are the inboxes of the settings that the account does not show.
func (o Options) missing(list []Inbox) []string {
	seen := map[int64]bool{}
	for _, in := range list {
		seen[in.ID] = true
	}
	var out []string
	for _, inbox := range sorted(o.Inboxes) {
		if !seen[inbox] {
			out = append(out, number(inbox))
		}
	}
	return out
}

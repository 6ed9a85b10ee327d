package config

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"tend/desk"
)

// mostFeedName bounds a feed's name: it stands in the top bar.
const mostFeedName = 32

// feeds reads the feeds. One with a mistake is left out whole: it would talk to
// customers under other settings than were meant.
func (d *decoder) feeds(c *Config, raw any) {
	var shops serving = map[desk.ShopID]string{}
	parts := map[string]string{} // what names their secrets go by in the environment
	for _, name := range d.ids(feedsPath, raw) {
		path := join(feedsPath, name)
		if want := feedNameMistake(name); want != "" {
			d.complain(path, complaint{want: want}, join(feedsPath, known([]byte(name))), feedsPath)
			continue
		}
		if other, taken := parts[envPart(name)]; taken {
			d.complain(path, complaint{want: "must differ from " + quote(other) + " in more than case, - and _, since the names of their secrets would be the same"}, path)
			continue
		}
		parts[envPart(name)] = name
		if f, ok := d.feed(path, name, raw.(map[string]any)[name]); ok && d.servesAlone(path, f, shops) {
			c.Feeds = append(c.Feeds, f)
		}
	}
}

// feedNameMistake says what is wrong with the name of a feed, "" if nothing is.
func feedNameMistake(name string) string {
	odd := func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '-' && r != '_'
	}
	switch {
	case name == "" || strings.ContainsFunc(name, odd) || utf8.RuneCountInString(name) > mostFeedName:
		return fmt.Sprintf("must have a name of at most %d letters from a to z, digits, - and _", mostFeedName)
	case strings.EqualFold(name, ListenName) || strings.EqualFold(name, feedsPath):
		return "must have another name, since this one has a meaning of its own"
	}
	return ""
}

// FeedName reports whether a feed can have this name.
func FeedName(name string) bool { return feedNameMistake(name) == "" }

// feed reads one feed and reports whether it is in order.
func (d *decoder) feed(path, name string, raw any) (Feed, bool) {
	before := len(d.problems)
	fields, _ := raw.(map[string]any)
	kind, given := fields["type"].(string)
	f := NewFeed(name, kind)
	t := feedTable(&f)
	switch {
	case fields == nil || given && len(t.rows) > 1:
		d.table(t, raw, nil)
	case fields["type"] == nil:
		d.complain(path, complaint{want: `needs a "type": ` + listing([]string{TikTokShop, Chatwoot, Webhook})}, path)
	default: // what else belongs into it is not known
		d.table(t, map[string]any{"type": fields["type"]}, nil)
	}
	if len(d.problems) == before {
		d.needed(path, f)
	}
	return f, len(d.problems) == before
}

// needed reports what a feed cannot do without.
func (d *decoder) needed(path string, f Feed) {
	need := func(key, example string, there bool) {
		if !there {
			d.complain(path, complaint{want: "needs " + quote(key) + " such as " + example}, path)
		}
	}
	switch f.Type {
	case TikTokShop:
		need("app_key", `"6abc123"`, strings.TrimSpace(f.TikTok.AppKey) != "")
	case Chatwoot:
		need("url", quote(webAddress().example), f.Chatwoot.URL != "")
		need("account", "1", f.Chatwoot.Account != 0)
	case Webhook:
		need("url", quote(hookAddress().example), f.Webhook.URL != "")
		need("shops", `["main"]`, len(f.Webhook.Shops) > 0)
	}
}

// serving tells which feed has a shop.
type serving map[desk.ShopID]string

// servesAlone reports whether no shop of a feed is served twice: a reply has to
// have one way out. A feed that comes first by name keeps what it serves.
func (d *decoder) servesAlone(path string, f Feed, taken serving) bool {
	good, mine := true, map[desk.ShopID]bool{}
	for _, s := range f.served() {
		at := path + s.at
		switch other, known := taken[s.shop]; {
		case known:
			d.complain(at, complaint{want: "must be a shop that no other feed serves; " + quote(other) + " serves it", raw: string(s.shop)}, at, path)
		case mine[s.shop]:
			d.complain(at, complaint{want: "must be a shop that stands here once", raw: string(s.shop)}, at, path)
		default:
			mine[s.shop] = true
			continue
		}
		good = false
	}
	for shop := range mine {
		if good {
			taken[shop] = f.Name
		}
	}
	return good
}

// servedAt is a shop and where a feed's table says it.
type servedAt struct {
	at   string
	shop desk.ShopID
}

// served lists the shops that a feed's settings name.
func (f Feed) served() []servedAt {
	var out []servedAt
	for _, id := range slices.Sorted(maps.Keys(f.TikTok.Shops)) {
		out = append(out, servedAt{".shops." + bare(id), f.TikTok.Shops[id]})
	}
	for _, id := range slices.Sorted(maps.Keys(f.Chatwoot.Inboxes)) {
		out = append(out, servedAt{fmt.Sprintf(".inboxes.%d", id), f.Chatwoot.Inboxes[id]})
	}
	for i, shop := range f.Webhook.Shops {
		out = append(out, servedAt{item(".shops", i+1), shop})
	}
	return out
}

// listen turns the listener off when its table has a mistake: it must not listen
// anywhere else, or less safely, than was meant.
func (d *decoder) listen(c *Config) {
	l, path := &c.Listen, join(ListenName, "address")
	switch {
	case (l.TLSCert == "") != (l.TLSKey == ""):
		d.complain(ListenName, complaint{want: `needs both "tls_cert" and "tls_key", or none`}, join(ListenName, "tls_cert"), join(ListenName, "tls_key"), ListenName)
	case l.Address != "" && !Private(l.Address) && l.TLSCert == "":
		d.complain(path, complaint{want: `is reached by other machines, so it needs "tls_cert" and "tls_key"; "127.0.0.1:8744" is for this one alone`, raw: l.Address}, path)
	}
	for _, p := range d.problems {
		if faulty(p.Field) == ListenName {
			*l = Listen{}
			return
		}
	}
}

package main

import (
	"maps"
	"slices"
	"strings"

	"tend/config"
	"tend/internal/sanitize"
)

// edits are the tables to write.
func (s *setup) edits() []tableEdit {
	edits := []tableEdit{{[]string{"feeds", s.feed.Name}, shortFeed(s.feed)}}
	for _, id := range slices.Sorted(maps.Keys(s.shops)) {
		if _, there := s.p.cfg.ShopByID[id]; !there { // a table that is there is left to its owner
			edits = append(edits, tableEdit{[]string{"shops", id}, shopText(id, s.shops[id])})
		}
	}
	if len(s.mine.path) > 0 {
		edits = append(edits, s.mine)
	}
	if s.listen != "" {
		edits = append(edits, tableEdit{[]string{config.ListenName}, listenText(s.p.cfg.Listen, s.listen)})
	}
	return edits
}

// shortFeed is the table of a feed without what is so anyway.
func shortFeed(f config.Feed) string {
	usual := strings.Split(string(config.MarshalFeed(config.NewFeed(f.Name, f.Type))), "\n")
	var lines []string
	for line := range strings.SplitSeq(strings.TrimSpace(string(config.MarshalFeed(f))), "\n") {
		if strings.HasPrefix(line, "[") || strings.HasPrefix(line, "type ") || !slices.Contains(usual, line) {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n") + "\n"
}

// widestName bounds the name of a shop in cells.
const widestName = 60

func shopText(id string, s config.Shop) string {
	rows := []tableRow{}
	// A platform's names may be anything; a config file has one line for them.
	if name := sanitize.Truncate(sanitize.Line(s.Name), widestName); name != "" && name != id {
		rows = append(rows, tableRow{"name", name})
	}
	return tableText([]string{"shops", id}, append(rows, tableRow{"zone", s.Zone})...)
}

func listenText(l config.Listen, address string) string {
	rows := []tableRow{{"address", address}}
	if l.TLSCert != "" {
		rows = append(rows, tableRow{"tls_cert", l.TLSCert}, tableRow{"tls_key", l.TLSKey})
	}
	return tableText([]string{config.ListenName}, rows...)
}

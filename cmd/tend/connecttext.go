package main

import (
	"maps"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"

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
	fields := map[string]string{"zone": s.Zone}
	// A platform's names may be anything; a config file has one line for them.
	if name := sanitize.Truncate(sanitize.Line(s.Name), widestName); name != "" && name != id {
		fields["name"] = name
	}
	return tableText(map[string]any{"shops": map[string]any{id: fields}})
}

func listenText(l config.Listen, address string) string {
	fields := map[string]any{"address": address}
	if l.TLSCert != "" {
		fields["tls_cert"], fields["tls_key"] = l.TLSCert, l.TLSKey
	}
	return tableText(map[string]any{config.ListenName: fields})
}

// tableText is one table; the headers of those around it are left out.
func tableText(tree map[string]any) string {
	text, err := toml.Marshal(tree)
	if err != nil { // texts and booleans always can be
		return ""
	}
	lines := strings.SplitAfter(string(text), "\n")
	for len(lines) > 1 && strings.HasPrefix(lines[1], "[") {
		lines = lines[1:]
	}
	return strings.Join(lines, "")
}

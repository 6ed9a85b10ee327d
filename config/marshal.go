package config

import (
	"maps"
	"slices"
	"strings"
)

// Marshal writes every setting as TOML without comments. [Decode] reads the same
// Config from it.
func Marshal(c Config) []byte {
	var b strings.Builder
	for _, t := range allTables(&c) {
		writeTable(&b, t)
	}
	return []byte(b.String())
}

// MarshalFeed writes one feed as a table without comments, to be put at the end of
// a file.
func MarshalFeed(f Feed) []byte {
	var b strings.Builder
	writeTable(&b, feedTable(&f))
	return []byte(b.String())
}

func writeTable(b *strings.Builder, t table) {
	if t.path != "" {
		b.WriteString("\n[" + t.path + "]\n")
	}
	for _, r := range t.rows {
		b.WriteString(r.key + " = " + r.value.write() + "\n")
	}
}

// allTables is the whole file. The tables of keys, shops and policies are made
// from copies: read them for writing only.
func allTables(c *Config) []table {
	tables := append(layout(c), keyTable(bindingsOf(c.Keys)))
	for _, id := range slices.Sorted(maps.Keys(c.ShopByID)) {
		s := c.ShopByID[id]
		tables = append(tables, shopTable(id, &s))
	}
	for _, id := range slices.Sorted(maps.Keys(c.PolicyByID)) {
		p := c.PolicyByID[id]
		tables = append(tables, policyTable(id, &p))
	}
	for i := range c.Feeds {
		tables = append(tables, feedTable(&c.Feeds[i]))
	}
	return append(append(tables, rosterTables(c.Shifts)...), keywordTables(c.Automatic.Keywords)...)
}

package config

import (
	"bytes"
	"maps"
	"slices"
	"strings"
)

// Decode reads a file of settings. It returns what the file says well, the
// default for everything else, and every mistake in the order of the file. Of a
// file that is not TOML nothing is taken over, and that is the only problem.
func Decode(data []byte) (Config, []Problem) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	tree, problem := parse(data)
	if problem != nil {
		return Default(), []Problem{*problem}
	}
	d := &decoder{index: newIndex(data)}
	c := d.config(tree)
	sortProblems(d.problems)
	return c, d.problems
}

// decoder collects the problems of one file.
type decoder struct {
	index    *index
	tables   []table // the layout
	problems []Problem
	left     []string // ids of policies that were left out for their mistakes
}

func (d *decoder) config(tree map[string]any) Config {
	c := Default()
	d.tables = layout(&c)
	for _, t := range d.tables {
		if raw, ok := find(tree, t.path); ok {
			d.table(t, raw, below(d.tables, t.path))
		}
	}
	if raw, ok := tree["keys"]; ok {
		c.Keys = d.keys(c.Keys, raw)
	}
	d.policies(&c, tree["policies"])
	d.shops(&c, tree["shops"])
	d.roster(&c, tree["roster"])
	d.keywords(&c, tree[automaticPath])
	d.feeds(&c, tree[feedsPath])
	d.listen(&c)
	d.check(&c)
	return c
}

// table reads the rows of a table. children are the tables in it that are read
// elsewhere.
func (d *decoder) table(t table, raw any, children []string) bool {
	fields, ok := raw.(map[string]any)
	if !ok {
		d.complain(t.path, complaint{want: "must be a table: write [" + t.path + "] and its settings below", raw: raw}, t.path)
		return false
	}
	for _, r := range t.rows {
		raw, ok := fields[r.key]
		if !ok {
			continue
		}
		path := join(t.path, r.key)
		for _, c := range r.value.read(raw) {
			d.complain(path+c.at, c, path+c.at, path)
		}
	}
	known := append(t.keys(), children...)
	for _, key := range slices.Sorted(maps.Keys(fields)) {
		if !slices.Contains(known, key) {
			d.unknown(t.path, key, known)
		}
	}
	return true
}

// complain adds a problem about a field; it stands at the first of the places
// that the file has.
func (d *decoder) complain(name string, c complaint, places ...string) {
	at := d.index.where(places...)
	d.problems = append(d.problems, Problem{Line: at.line, Column: at.column, Field: name, Text: sentence(name, c)})
}

// blamed reports whether a problem with a field or a part of it is known.
func (d *decoder) blamed(name string) bool {
	return slices.ContainsFunc(d.problems, func(p Problem) bool {
		return p.Field == name || strings.HasPrefix(p.Field, name+"[")
	})
}

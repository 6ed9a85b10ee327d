package config

import (
	"bytes"
	"errors"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2"
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

// parse reads the TOML and nothing more.
func parse(data []byte) (map[string]any, *Problem) {
	if !utf8.Valid(data) {
		at := newLines(data).at(firstInvalid(data))
		return nil, &Problem{Line: at.line, Column: at.column,
			Text: "the file is not UTF-8 text here; save it as UTF-8. Until then the defaults hold"}
	}
	tree := map[string]any{}
	if err := toml.Unmarshal(data, &tree); err != nil {
		return nil, notTOML(data, err)
	}
	return tree, nil
}

func notTOML(data []byte, err error) *Problem {
	p := &Problem{Text: "the file cannot be understood here: " + printable(strings.TrimPrefix(err.Error(), "toml: ")) +
		". Until this is corrected the defaults hold"}
	var wrong *toml.DecodeError
	if errors.As(err, &wrong) {
		at := newLines(data).inBytes(wrong.Position())
		p.Line, p.Column = at.line, at.column
	}
	return p
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

// find follows a dotted path of plain keys.
func find(tree map[string]any, path string) (any, bool) {
	var at any = tree
	for key := range strings.SplitSeq(path, ".") {
		if path == "" {
			break
		}
		fields, ok := at.(map[string]any)
		if !ok {
			return nil, false
		}
		if at, ok = fields[key]; !ok {
			return nil, false
		}
	}
	return at, true
}

// below names the tables directly in a table.
func below(tables []table, path string) []string {
	var names []string
	if path == "" {
		names = []string{"keys", "shops", "policies"}
	}
	for _, t := range tables {
		parent, name, nested := strings.Cut(t.path, ".")
		if !nested {
			parent, name = "", t.path
		}
		if name != "" && parent == path {
			names = append(names, name)
		}
	}
	return names
}

package config

import (
	"fmt"

	"github.com/pelletier/go-toml/v2/unstable"
)

// deepest is how many parts of a key are remembered. No setting is deeper.
const deepest = 8

// index knows where every key of a file stands, and its value where that has a
// place of its own.
type index struct {
	lines
	keys  map[string]int // offsets in the file
	vals  map[string]int
	count map[string]int // elements of each array of tables so far
}

// newIndex reads a file that is known to be TOML.
func newIndex(data []byte) *index {
	x := &index{newLines(data), map[string]int{}, map[string]int{}, map[string]int{}}
	var p unstable.Parser
	p.Reset(data)
	table := ""
	for p.NextExpression() {
		e := p.Expression()
		switch e.Kind {
		case unstable.Table, unstable.ArrayTable:
			table = x.header(e)
		case unstable.KeyValue:
			x.pair(table, e, 0)
		}
	}
	return x
}

// header notes a [table] or [[table]] and returns its path.
func (x *index) header(e *unstable.Node) string {
	path := x.key("", e.Key())
	if e.Kind == unstable.ArrayTable {
		x.count[path]++
		path = item(path, x.count[path])
	}
	return path
}

// key notes every part of a dotted key below a path and returns the whole.
func (x *index) key(path string, parts unstable.Iterator) string {
	for n := 0; parts.Next() && n < deepest; n++ {
		part := parts.Node()
		if c := x.count[path]; c > 0 {
			path = item(path, c)
		}
		path = join(path, known(part.Data))
		keepFirst(x.keys, path, part.Raw)
	}
	return path
}

// known cuts a key that is longer than any setting's, so that the paths below it
// stay short.
func known(key []byte) string {
	if len(key) > 4*mostText {
		return "…"
	}
	return string(key)
}

func (x *index) pair(path string, e *unstable.Node, depth int) {
	path = x.key(path, e.Key())
	x.value(path, e.Value(), depth)
}

// value notes where a value and its parts stand.
func (x *index) value(path string, v *unstable.Node, depth int) {
	if depth > deepest {
		return
	}
	if v.Raw.Length > 0 {
		keepFirst(x.vals, path, v.Raw)
	}
	children := v.Children()
	for n := 1; children.Next(); n++ {
		switch child := children.Node(); v.Kind {
		case unstable.InlineTable:
			x.pair(path, child, depth+1)
		case unstable.Array:
			x.value(item(path, n), child, depth+1)
		}
	}
}

// where is the place of a value, or of its key, or of the first of the fallbacks
// that has one.
func (x *index) where(paths ...string) spot {
	for _, path := range paths {
		if offset, ok := x.vals[path]; ok {
			return x.at(offset)
		}
		if offset, ok := x.keys[path]; ok {
			return x.at(offset)
		}
	}
	return spot{}
}

// keepFirst keeps the first place of a path.
func keepFirst(places map[string]int, path string, r unstable.Range) {
	if _, ok := places[path]; !ok {
		places[path] = int(r.Offset)
	}
}

// join appends a key to a dotted path.
func join(path, key string) string {
	if path == "" {
		return bare(key)
	}
	return path + "." + bare(key)
}

// item is the path of the nth item of a list, counted from 1.
func item(path string, n int) string { return fmt.Sprintf("%s[%d]", path, n) }

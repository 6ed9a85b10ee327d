package dialog

import (
	"slices"
	"strings"

	"tend/keymap"
	"tend/tui/lang"
)

// HelpID names the help.
const HelpID = "help"

// helpColumn is how wide a column of the help is at least.
const helpColumn = 58

// helpKeys is how wide the keys of a column are.
const helpKeys = 21

// Help shows the keys that work in a scope, and below them those of the other
// scopes, group by group, in as many columns as there is room for.
func Help(t *lang.Texts, keys keymap.Map, scope keymap.Scope) *Pager {
	return NewPager(HelpID, t.Dialog.Help, func(l Look, w int) []string {
		here := keys.Help(scope)
		out := helpPart(l, w, scope.Text(l.Texts.Code), here)
		others := helpElsewhere(keys, scope, here)
		if len(others) == 0 {
			return out
		}
		out = append(out, "")
		return append(out, helpPart(l, w, l.Texts.Dialog.Form.Everything, others)...)
	})
}

// helpElsewhere are the rows of the other scopes that are not shown already.
func helpElsewhere(keys keymap.Map, scope keymap.Scope, shown []keymap.HelpRow) []keymap.HelpRow {
	var out []keymap.HelpRow
	for _, s := range keymap.Scopes() {
		if s == scope {
			continue
		}
		for _, r := range keys.Help(s) {
			known := func(o keymap.HelpRow) bool { return slices.Equal(o.Actions, r.Actions) }
			if !slices.ContainsFunc(shown, known) && !slices.ContainsFunc(out, known) {
				out = append(out, r)
			}
		}
	}
	return out
}

// helpPart is a heading, and the groups of its rows in columns.
func helpPart(l Look, w int, heading string, rows []keymap.HelpRow) []string {
	columns := max(1, w/helpColumn)
	width := (w - 2*(columns-1)) / columns
	var blocks [][]string
	for _, g := range keymap.Groups() {
		if block := helpGroup(l, width, g, rows); block != nil {
			blocks = append(blocks, block)
		}
	}
	title := l.Styles.Title.Render(strings.ToUpper(heading))
	return append([]string{title}, beside(blocks, columns, width)...)
}

// helpGroup is one group of rows, nil if none belongs to it.
func helpGroup(l Look, w int, g keymap.Group, rows []keymap.HelpRow) []string {
	var out []string
	for _, r := range rows {
		if r.Group != g {
			continue
		}
		if out == nil {
			out = append(out, l.Styles.Bold.Render(g.Text(l.Texts.Code)))
		}
		out = append(out, helpRow(l, w, r)...)
	}
	return out
}

// helpRow is the keys and what they do side by side, on as many lines as they
// need.
func helpRow(l Look, w int, r keymap.HelpRow) []string {
	label := r.Label()
	if l.Styles.Options.ASCII {
		label = strings.ReplaceAll(label, "…", "-")
	}
	keys, texts := wrap(label, helpKeys-3), wrap(r.Text(l.Texts.Code), w-helpKeys)
	var out []string
	for i := range max(len(keys), len(texts)) {
		key, text := "", ""
		if i < len(keys) {
			key = keys[i]
		}
		if i < len(texts) {
			text = texts[i]
		}
		out = append(out, l.Styles.Key.Render("  "+fill(key, helpKeys-2, ""))+text)
	}
	return out
}

// beside puts blocks of lines into columns of w cells, each block whole and
// into the column that is shortest so far.
func beside(blocks [][]string, columns, w int) []string {
	made := make([][]string, columns)
	for _, b := range blocks {
		at := 0
		for i := range made {
			if len(made[i]) < len(made[at]) {
				at = i
			}
		}
		made[at] = append(made[at], b...)
	}
	var out []string
	for y := 0; ; y++ {
		line, some := "", false
		for _, column := range made {
			text := ""
			if y < len(column) {
				text, some = column[y], true
			}
			line += fill(text, w, "") + "  "
		}
		if !some {
			return out
		}
		out = append(out, strings.TrimRight(line, " "))
	}
}

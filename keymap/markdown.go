package keymap

import (
	"fmt"
	"strings"
)

// Markdown returns the table of all keys for a document, in lang ("zh", or
// English otherwise), with the groups as bold rows. Unbound actions show a dash.
func (m Map) Markdown(lang string) string {
	var b strings.Builder
	heads := [][2]string{{"Key", "按键"}, {"What it does", "作用"}, {"Where", "位置"}, {"Name", "名称"}}
	for _, h := range heads {
		b.WriteString("| " + pick(lang, h) + " ")
	}
	b.WriteString("|\n|---|---|---|---|\n")
	var last Group
	for _, r := range m.rows() {
		if r.Group != last {
			fmt.Fprintf(&b, "| **%s** | | | |\n", r.Group.Text(lang))
			last = r.Group
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", codes(r.shown()), r.Text(lang), m.where(r.Actions[0], lang), codes(names(r)))
	}
	return b.String()
}

// rows returns a row for every action, bound or not.
func (m Map) rows() []HelpRow {
	var rows []HelpRow
	for _, e := range m.Entries() {
		rows = appendRow(rows, e)
	}
	return rows
}

// where lists the scopes of action.
func (m Map) where(action Action, lang string) string {
	var scopes []string
	for _, e := range m.entries {
		if e.Action == action {
			for _, s := range e.Scopes {
				scopes = append(scopes, s.Text(lang))
			}
		}
	}
	return strings.Join(scopes, pick(lang, [2]string{", ", "、"}))
}

// names returns what the configuration calls the actions of a row.
func names(r HelpRow) []string {
	first, last := string(r.Actions[0]), string(r.Actions[len(r.Actions)-1])
	if first == last {
		return []string{first}
	}
	return []string{first, "…", last}
}

// codes formats words as code, except an ellipsis between them.
func codes(words []string) string {
	if len(words) == 0 {
		return "–"
	}
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = w
		if w != "…" {
			out[i] = "`" + strings.ReplaceAll(w, "|", `\|`) + "`"
		}
	}
	return strings.Join(out, " ")
}

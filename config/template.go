package config

import "strings"

// Template is a file of settings to begin with, commented in lang ("zh", or
// English otherwise). Every setting stands in it with its default, behind a "#"
// that touches it; a "#" with a blank begins a comment. Removing all of the first
// kind changes nothing.
func Template(lang string) string {
	c := Default()
	w := &writer{lang: lang}
	for _, t := range allTables(&c) {
		if strings.HasPrefix(t.path, "policies.") {
			w.policy(t)
			continue
		}
		w.table(t)
		if t.path == "keys" {
			w.example(shopExample())
		}
	}
	w.example(policyExample())
	w.example(rosterExample())
	w.example(keywordExample())
	w.example(feedExample())
	return strings.TrimRight(w.String(), "\n") + "\n"
}

// writer writes a commented file.
type writer struct {
	strings.Builder
	lang      string
	explained bool // the settings of a policy have been
}

func (w *writer) table(t table) {
	w.comment(t.note)
	if t.path != "" {
		w.WriteString("[" + t.path + "]\n")
	} else {
		w.WriteString("\n")
	}
	for _, r := range t.rows {
		w.row(r, t.aside)
	}
	w.WriteString("\n")
}

func (w *writer) row(r row, aside bool) {
	setting := "#" + r.key + " = " + r.value.write()
	if aside {
		w.WriteString(setting + "  # " + r.note.in(w.lang) + "\n")
		return
	}
	w.comment(r.note)
	w.WriteString(setting + "\n")
}

// policy writes a policy; only the first one has its settings explained.
func (w *writer) policy(t table) {
	if w.explained {
		for i := range t.rows {
			t.rows[i].note = note{}
		}
	} else {
		w.explained = true
		t.note = note{"How response rates are counted. These two are built in.", "回复率的统计规则。以下两种为内置规则。"}
	}
	w.table(t)
}

func (w *writer) example(n note) {
	w.comment(n)
	w.WriteString("\n")
}

func (w *writer) comment(n note) {
	text := n.in(w.lang)
	if text == "" {
		return
	}
	for line := range strings.SplitSeq(text, "\n") {
		w.WriteString(strings.TrimRight("# "+line, " ") + "\n")
	}
}

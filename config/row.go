package config

import "strings"

// row is one setting of the file.
type row struct {
	key   string
	value value
	note  note
}

// note is a comment in both languages. It may have several lines.
type note struct{ en, zh string }

// in is the comment in a language, "zh" or English otherwise.
func (n note) in(lang string) string {
	if lang == "zh" {
		return n.zh
	}
	return n.en
}

// table is the settings under one header, in the order of the file.
type table struct {
	path string // "" is the top of the file
	note note
	rows []row
	// aside puts the comments of the rows behind them rather than above.
	aside bool
}

func (t table) keys() []string {
	names := make([]string, len(t.rows))
	for i, r := range t.rows {
		names[i] = r.key
	}
	return names
}

// below names the tables directly in a table.
func below(tables []table, path string) []string {
	var names []string
	switch path {
	case "":
		names = []string{"keys", "shops", "policies", rosterPath, feedsPath}
	case automaticPath:
		names = []string{keywordName}
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

package keymap

import (
	"strconv"
	"strings"
)

// HelpRow is a line of the help: one action, or the nine of a digit row.
type HelpRow struct {
	Group Group
	// Actions are the actions the row stands for, one or nine.
	Actions []Action
	// Keys are all keys of the row, those of a digit row in the order of its actions.
	Keys []string
	// English and Chinese say in a few words what the keys do.
	English, Chinese string
}

// Text returns the description in lang ("zh", or English otherwise).
func (r HelpRow) Text(lang string) string {
	return pick(lang, [2]string{r.English, r.Chinese})
}

// Label returns the keys as they are shown: "k up", or "1 … 9" for a digit row.
func (r HelpRow) Label() string {
	return strings.Join(r.shown(), " ")
}

// shown returns the keys to show one by one. A full row of digits in order needs
// only its ends.
func (r HelpRow) shown() []string {
	if len(r.Actions) != 9 || len(r.Keys) != 9 {
		return r.Keys
	}
	for i, key := range r.Keys {
		if !strings.HasSuffix(key, strconv.Itoa(i+1)) {
			return r.Keys
		}
	}
	return []string{r.Keys[0], "…", r.Keys[8]}
}

// Help returns the keys that work in scope, group by group. Actions without a key
// there are left out.
func (m Map) Help(scope Scope) []HelpRow {
	keys := make(map[Action][]string)
	for _, b := range m.Bindings(scope) {
		keys[b.Action] = b.Keys
	}
	var rows []HelpRow
	for _, e := range m.entries {
		if len(keys[e.Action]) > 0 {
			e.Keys = keys[e.Action]
			rows = appendRow(rows, e)
		}
	}
	return rows
}

// appendRow adds e to rows, or to the last of them if both belong to one row of
// digits.
func appendRow(rows []HelpRow, e Entry) []HelpRow {
	if n := len(rows); n > 0 && e.Action.Digit() > 0 && rows[n-1].English == e.English {
		rows[n-1].Actions = append(rows[n-1].Actions, e.Action)
		rows[n-1].Keys = append(rows[n-1].Keys, e.Keys...)
		return rows
	}
	return append(rows, HelpRow{
		Group: e.Group, Actions: []Action{e.Action}, Keys: append([]string(nil), e.Keys...),
		English: e.English, Chinese: e.Chinese,
	})
}

package faq

import (
	"slices"

	"tend/desk"
)

// twins knows which entries say the same in different languages.
type twins struct {
	meaning map[string]string   // by id
	say     map[string][]string // by meaning: the ids of the entries that say it, sorted
}

// twinsAmong finds the twins among entries. Of two either one may name the other.
func twinsAmong(entries map[string]desk.FAQ) twins {
	t := twins{make(map[string]string, len(entries)), make(map[string][]string, len(entries))}
	named := map[string]string{} // by an entry that names none: the first that names it
	for id, f := range entries {
		if by, ok := named[f.Twin]; f.Twin != "" && (!ok || id < by) {
			named[f.Twin] = id
		}
	}
	for id, f := range entries {
		if f.Twin == "" && named[id] != "" {
			f.Twin = named[id]
		}
		t.meaning[id] = f.Meaning()
		t.say[f.Meaning()] = append(t.say[f.Meaning()], id)
	}
	for _, ids := range t.say {
		slices.Sort(ids)
	}
	return t
}

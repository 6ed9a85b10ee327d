package keymap

import (
	"fmt"
	"maps"
	"slices"
)

// Rebind returns a map in which the actions named in overrides have those keys
// instead of theirs; an empty list unbinds an action. Keys are normalised.
//
// If anything is wrong the error is Mistakes, all of them, and the map returned
// is m. Unbinding is never a mistake, whatever it makes unreachable by key: the
// palette offers every action, and ctrl+c quits.
func (m Map) Rebind(overrides map[string][]string) (Map, error) {
	entries := slices.Clone(m.entries)
	var wrong Mistakes
	for _, name := range slices.Sorted(maps.Keys(overrides)) {
		i := slices.IndexFunc(entries, func(e Entry) bool { return string(e.Action) == name })
		if i < 0 {
			wrong = append(wrong, &Mistake{Action: name, Problem: unknown("there is no action of this name", near(name, actionNames(entries)))})
			continue
		}
		keys, mistakes := override(entries[i], overrides[name])
		entries[i].Keys = keys
		wrong = append(wrong, mistakes...)
	}
	index, clashes := indexed(entries)
	wrong = append(wrong, conflicts(clashes, overrides)...)
	if len(wrong) > 0 {
		return m, wrong
	}
	return Map{entries: entries, index: index}, nil
}

// override returns the normalised keys for e, and what is wrong with the rest.
func override(e Entry, written []string) (keys []string, wrong Mistakes) {
	for _, key := range written {
		normal, problem := Normalize(key)
		if problem == "" {
			problem = misplaced(e, normal)
		}
		switch {
		case problem != "":
			wrong = append(wrong, &Mistake{Action: string(e.Action), Key: key, Problem: problem})
		case normal != escapeHatch && !slices.Contains(keys, normal):
			keys = append(keys, normal)
		}
	}
	return keys, wrong
}

// misplaced says why a well-formed key cannot trigger e anywhere.
func misplaced(e Entry, key string) string {
	if key == escapeHatch && e.Action != Quit {
		return "it always quits"
	}
	for _, scope := range e.Scopes {
		if !textual(scope, key) {
			return ""
		}
	}
	return "it belongs to the text being written; choose one with ctrl or alt, or a function key"
}

// conflicts turns clashes into mistakes, each once, filed under an action that
// overrides names, since that is the line a person can change.
func conflicts(clashes []clash, overrides map[string][]string) (wrong Mistakes) {
	seen := make(map[clash]bool)
	for _, c := range clashes {
		if seen[c] {
			continue
		}
		seen[c] = true
		mine, other := c.second, c.first
		if _, ok := overrides[string(mine)]; !ok {
			mine, other = other, mine
		}
		wrong = append(wrong, &Mistake{Action: string(mine), Key: c.key, Problem: fmt.Sprintf(
			"%s has this key too; give one of the two another key, or an empty list to unbind it", other)})
	}
	return wrong
}

func actionNames(entries []Entry) []string {
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = string(e.Action)
	}
	return names
}

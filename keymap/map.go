package keymap

import "slices"

// escapeHatch is the key that quits whatever the configuration says.
const escapeHatch = "ctrl+c"

// Map is a valid set of bindings. It does not change: Rebind returns another one.
// The zero Map knows no key but ctrl+c.
type Map struct {
	entries []Entry
	index   map[Scope]map[string]Action
}

// Binding says which keys trigger an action in one scope.
type Binding struct {
	Action Action
	Scope  Scope
	Keys   []string
}

// Default returns the bindings of Table.
func Default() Map {
	entries := Table()
	index, _ := indexed(entries)
	return Map{entries: entries, index: index}
}

// Resolve returns what key does in scope. A key that types or edits text does
// nothing in Compose, and in Dialog nothing that is not bound there. A full-width
// character stands for its ASCII twin unless it is bound itself.
func (m Map) Resolve(scope Scope, key string) (Action, bool) {
	if key == escapeHatch {
		return Quit, true
	}
	if textual(scope, key) {
		return "", false
	}
	if a, ok := m.index[scope][key]; ok {
		return a, true
	}
	if scope == Dialog && Types(key) {
		return "", false
	}
	if a, ok := m.index[Global][key]; ok {
		return a, true
	}
	if half, ok := halfWidth(key); ok {
		return m.Resolve(scope, half)
	}
	return "", false
}

// Keys returns the keys bound to action, none if it is unbound or unknown. Quit
// always has ctrl+c.
func (m Map) Keys(action Action) []string {
	var keys []string
	for _, e := range m.entries {
		if e.Action == action {
			keys = slices.Clone(e.Keys)
		}
	}
	if action == Quit {
		keys = append(keys, escapeHatch)
	}
	return keys
}

// Entries returns every action with its present keys, in the order of Table. It
// is what a palette offers.
func (m Map) Entries() []Entry {
	entries := slices.Clone(m.entries)
	for i := range entries {
		entries[i].Keys = m.Keys(entries[i].Action)
	}
	return entries
}

// Bindings returns the actions that have a key in scope, those of the global
// scope included, with only the keys that work there, in the order of Table.
func (m Map) Bindings(scope Scope) []Binding {
	var out []Binding
	for _, e := range m.Entries() {
		var keys []string
		for _, k := range e.Keys {
			if a, ok := m.Resolve(scope, k); ok && a == e.Action {
				keys = append(keys, k)
			}
		}
		if len(keys) > 0 {
			out = append(out, Binding{Action: e.Action, Scope: scope, Keys: keys})
		}
	}
	return out
}

// indexed sorts the keys by scope, and returns every key that two actions claim.
func indexed(entries []Entry) (index map[Scope]map[string]Action, clashes []clash) {
	index = make(map[Scope]map[string]Action)
	for _, scope := range Scopes() { // Global first, so that the others see its keys
		index[scope] = make(map[string]Action)
		for _, e := range entries {
			if slices.Contains(e.Scopes, scope) {
				clashes = append(clashes, enter(index, scope, e)...)
			}
		}
	}
	return index, clashes
}

// enter adds the keys of e that can act in scope, but for those already taken.
func enter(index map[Scope]map[string]Action, scope Scope, e Entry) (clashes []clash) {
	for _, key := range e.Keys {
		if textual(scope, key) {
			continue
		}
		if other, taken := holder(index, scope, key); taken && other != e.Action {
			clashes = append(clashes, clash{key: key, first: other, second: e.Action})
			continue
		}
		index[scope][key] = e.Action
	}
	return clashes
}

// clash is a key that two actions claim in one scope.
type clash struct {
	key           string
	first, second Action
}

// holder returns the action that key already triggers in scope or globally.
func holder(index map[Scope]map[string]Action, scope Scope, key string) (Action, bool) {
	if a, ok := index[scope][key]; ok {
		return a, true
	}
	a, ok := index[Global][key]
	return a, ok
}

package config

import (
	"errors"
	"slices"

	"tend/keymap"
)

// binding is an action with its keys while a file is read.
type binding struct {
	entry keymap.Entry
	keys  []string
}

// bindingsOf lists every action with its keys.
func bindingsOf(m keymap.Map) []binding {
	var out []binding
	for _, e := range m.Entries() {
		out = append(out, binding{e, e.Keys})
	}
	return out
}

// keyTable is the table of the bindings.
func keyTable(bindings []binding) table {
	t := table{path: "keys", aside: true, note: note{
		"Keys: a key or a list of keys for each action; [] leaves it to the palette.",
		"按键：每个操作对应一个或一组按键；[] 表示只能通过命令面板使用。",
	}}
	for i := range bindings {
		b := &bindings[i]
		keys := list[string]{to: &b.keys, parse: filledKey, format: quote}
		t.rows = append(t.rows, row{string(b.entry.Action), keys, note{b.entry.Text("en"), b.entry.Text("zh")}})
	}
	return t
}

// filledKey is a key; what keys there are is for keymap to say.
func filledKey(raw any) (string, *complaint) {
	s, ok := raw.(string)
	if !ok || s == "" {
		return "", must(`must be a key such as "ctrl+k"`, raw)
	}
	return s, nil
}

// keys reads the bindings. An action with a mistake keeps its default keys, and
// so does one that collides with those.
func (d *decoder) keys(m keymap.Map, raw any) keymap.Map {
	bindings := bindingsOf(m)
	d.table(keyTable(bindings), raw, nil)
	wanted := map[string][]string{}
	for _, b := range bindings {
		if !slices.Equal(b.keys, b.entry.Keys) {
			wanted[string(b.entry.Action)] = b.keys
		}
	}
	for first := true; ; first = false {
		rebound, err := m.Rebind(wanted)
		if err == nil {
			return rebound
		}
		if !d.dropKeys(wanted, err, first) {
			return m
		}
	}
}

// dropKeys reports the mistakes in err and takes their actions out of wanted. It
// reports false when none of them was there.
func (d *decoder) dropKeys(wanted map[string][]string, err error, first bool) bool {
	var mistakes keymap.Mistakes
	if !errors.As(err, &mistakes) {
		return false
	}
	dropped := map[string]bool{}
	for _, m := range mistakes {
		if keys, ok := wanted[m.Action]; ok {
			d.keyMistake(m, keys, first)
			dropped[m.Action] = true
		}
	}
	for action := range dropped {
		delete(wanted, action)
	}
	return len(dropped) > 0
}

func (d *decoder) keyMistake(m *keymap.Mistake, keys []string, first bool) {
	path := join("keys", m.Action)
	c := complaint{want: "cannot have the key " + shown(m.Key) + ": " + printable(m.Problem)}
	if !first {
		c.want = "keeps its default keys until the other keys are corrected"
	}
	if i := slices.Index(keys, m.Key); i >= 0 {
		d.complain(path, c, item(path, i+1), path)
		return
	}
	d.complain(path, c, path)
}

package config

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"tend/desk"
)

// names is a value that gives ids of a platform their id on the desk, such as
// {"7001" = "main"}. It is taken over whole or not at all.
type names[K comparable, V ~string] struct {
	to   *map[K]V
	key  func(string) (K, bool)
	back func(K) string
	want string // what a key must be
	kind parser[V]
}

// remoteNames has the platform's ids as they are, remoteNumbers as numbers.
func remoteNames[V ~string](to *map[string]V, kind parser[V]) value {
	key := func(s string) (string, bool) { return s, fits(s) }
	return names[string, V]{to, key, func(s string) string { return s }, "must have ids of the platform on the left", kind}
}

func remoteNumbers[V ~string](to *map[int64]V, kind parser[V]) value {
	key := func(s string) (int64, bool) {
		n, err := strconv.ParseInt(s, 10, 64)
		return n, err == nil && n > 0 && strconv.FormatInt(n, 10) == s
	}
	back := func(n int64) string { return strconv.FormatInt(n, 10) }
	return names[int64, V]{to, key, back, "must have numbers of the platform on the left", kind}
}

func (n names[K, V]) read(raw any) []complaint {
	fields, ok := raw.(map[string]any)
	if !ok {
		return []complaint{*must(`must be a table such as {"7001" = "main"}`, raw)}
	}
	var wrong []complaint
	var out map[K]V
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		id, good := n.key(name)
		v, c := n.kind(fields[name])
		switch {
		case !good:
			c = must(n.want, name)
		case c == nil && out == nil:
			out = map[K]V{}
		}
		if c != nil {
			c.at = "." + bare(name)
			wrong = append(wrong, *c)
			continue
		}
		out[id] = v
	}
	if wrong == nil {
		*n.to = out
	}
	return wrong
}

func (n names[K, V]) write() string {
	byName := map[string]V{}
	for id, v := range *n.to {
		byName[n.back(id)] = v
	}
	var parts []string
	for _, name := range slices.Sorted(maps.Keys(byName)) {
		parts = append(parts, quote(name)+" = "+quote(string(byName[name])))
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

// fits reports whether an id of a platform can be one.
func fits(s string) bool {
	_, wrong := filled(s)
	return wrong == nil
}

// parseShop is the id of a shop.
func parseShop(raw any) (desk.ShopID, *complaint) {
	s, wrong := filled(raw)
	return desk.ShopID(s), wrong
}

// parseColleague is the id of an agent that is not empty.
func parseColleague(raw any) (desk.AgentID, *complaint) {
	if _, wrong := filled(raw); wrong != nil {
		return "", wrong
	}
	return parseAgent(raw)
}

// shopList is a list of shops.
func shopList(to *[]desk.ShopID) value {
	return list[desk.ShopID]{to: to, parse: parseShop, format: func(id desk.ShopID) string { return quote(string(id)) }}
}

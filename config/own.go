package config

import (
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tend/desk"
)

// policies reads the policies, on top of the built-in ones. One without a window
// is no policy and is left out.
func (d *decoder) policies(c *Config, raw any) {
	for _, id := range d.ids("policies", raw) {
		p, standard := c.PolicyByID[id]
		if !standard {
			p = newPolicy(id)
		}
		t := policyTable(id, &p)
		if !d.table(t, raw.(map[string]any)[id], nil) || !d.window(t.path, &p) {
			d.left = append(d.left, id)
			continue
		}
		c.PolicyByID[id] = p
	}
}

// window reports whether a policy has a window, and puts its warning within it.
func (d *decoder) window(path string, p *desk.Policy) bool {
	given := join(path, "window")
	switch {
	case p.Window == 0:
		if !d.blamed(given) {
			d.complain(path, complaint{want: `needs a "window" such as "24h"`}, path)
		}
		return false
	case p.ExpiringFrom > p.Window:
		name := join(path, "expiring_from")
		d.complain(name, complaint{want: "must not be longer than the window of " + quote(formatSpan(p.Window)),
			raw: formatSpan(p.ExpiringFrom)}, name, given)
		p.ExpiringFrom = 0
	}
	if p.ExpiringFrom == 0 {
		p.ExpiringFrom = p.Window / 2
	}
	return true
}

// shops reads the shops. A policy that is not there is left out.
func (d *decoder) shops(c *Config, raw any) {
	for _, id := range d.ids("shops", raw) {
		var s Shop
		t := shopTable(id, &s)
		if !d.table(t, raw.(map[string]any)[id], nil) {
			continue
		}
		s.Policies = d.knownPolicies(join(t.path, "policies"), s.Policies, c.PolicyByID)
		c.ShopByID[id] = s
	}
}

func (d *decoder) knownPolicies(path string, ids []string, policies map[string]desk.Policy) []string {
	names := slices.Sorted(maps.Keys(policies))
	var out []string
	for i, id := range ids {
		if _, ok := policies[id]; ok {
			out = append(out, id)
			continue
		}
		if slices.Contains(d.left, id) { // its own mistake says enough
			continue
		}
		at := item(path, i+1)
		d.complain(at, complaint{want: "must be one of the policies, " + listing(names), hint: nearest(id, names), raw: id}, at, path)
	}
	return out
}

// ids lists the names in a table of tables, without those that are no ids.
func (d *decoder) ids(path string, raw any) []string {
	if raw == nil {
		return nil
	}
	tables, ok := raw.(map[string]any)
	if !ok {
		d.complain(path, complaint{want: "must hold tables with an id each: write [" + path + ".ID] and the settings below", raw: raw}, path)
		return nil
	}
	var ids []string
	for _, id := range slices.Sorted(maps.Keys(tables)) {
		if strings.TrimSpace(id) == "" || utf8.RuneCountInString(id) > mostText || strings.ContainsFunc(id, unicode.IsControl) {
			d.complain(path, complaint{want: "must hold tables whose id is a short text of one line", raw: id}, join(path, known([]byte(id))), path)
			continue
		}
		ids = append(ids, id)
	}
	return ids
}

// check looks at what one setting says about another.
func (d *decoder) check(c *Config) {
	n := &c.Notifications
	if slices.Contains(n.Ways, WayCommand) && len(n.Command) == 0 {
		if path := "notifications.ways"; !d.blamed("notifications.command") {
			d.complain(path, complaint{want: `needs "command" in [notifications] to say which program to run`}, path)
		}
		n.Ways = Default().Notifications.Ways
	}
}

package config

import (
	"slices"
	"strings"
)

// unknown reports a key that is no setting, with the name or the place that was
// probably meant.
func (d *decoder) unknown(table, key string, names []string) {
	path := join(table, key)
	c := complaint{want: "is not a setting", hint: nearest(key, names)}
	if home, ok := d.homeOf(key); ok && home != table {
		c.hint = ""
		c.want = "is not a setting here; it belongs under [" + home + "]"
		if home == "" {
			c.want = "is not a setting here; it belongs at the top of the file, above the first [table]"
		}
	}
	if slices.Contains(secretKeys(), key) && faulty(path) != "" {
		c = complaint{want: "must not stand in this file: secrets go into " + SecretsFile + " beside it, which only you can read, or into the environment"}
	}
	d.complain(path, c, join(table, known([]byte(key))), table)
}

// homeOf is the table that has a setting of this name, if there is just one.
func (d *decoder) homeOf(key string) (home string, ok bool) {
	n := 0
	for _, t := range d.tables {
		for _, name := range t.keys() {
			if strings.EqualFold(plain(name), plain(key)) {
				home, n = t.path, n+1
			}
		}
	}
	return home, n == 1
}

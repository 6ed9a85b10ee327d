package config

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"runtime"
	"slices"
)

// LoadSecrets reads the secrets in a file and those in the environment, which
// win. A file that is not there, and an empty path, are no problem. From one that
// others can read nothing is taken. Problems never quote a secret.
func LoadSecrets(path string, env func(string) string) (Secrets, []Problem) {
	stored, problems := readSecrets(path)
	return Secrets{func(name, key string) string {
		if s, ok := usable(env(EnvName(name, key))); ok {
			return s
		}
		return stored[name][key]
	}}, problems
}

// readSecrets reads the file into secrets by name and key.
func readSecrets(path string) (map[string]map[string]string, []Problem) {
	tree, data, err := secretsTree(path)
	if err != nil {
		return nil, []Problem{{Text: err.Error()}}
	}
	d := &decoder{index: newIndex(data)}
	stored := map[string]map[string]string{}
	for _, top := range slices.Sorted(maps.Keys(tree)) {
		switch top {
		case ListenName:
			stored[ListenName] = d.secrets(ListenName, tree[top])
		case feedsPath:
			d.feedSecrets(tree[top], stored)
		default:
			d.complain(bare(top), complaint{want: "is not known here; there are [listen] and [feeds.NAME]", hint: nearest(top, []string{ListenName, feedsPath})}, bare(top))
		}
	}
	sortProblems(d.problems)
	return stored, d.problems
}

// feedSecrets reads the tables of all feeds.
func (d *decoder) feedSecrets(raw any, into map[string]map[string]string) {
	tables, ok := raw.(map[string]any)
	if !ok {
		d.complain(feedsPath, complaint{want: "must hold tables: write [feeds.NAME] and its secrets below"}, feedsPath)
	}
	for _, name := range slices.Sorted(maps.Keys(tables)) {
		path := join(feedsPath, name)
		if want := feedNameMistake(name); want != "" {
			d.complain(path, complaint{want: want}, join(feedsPath, known([]byte(name))), feedsPath)
			continue
		}
		into[name] = d.secrets(path, tables[name])
	}
}

// secrets reads the table of one feed.
func (d *decoder) secrets(path string, raw any) map[string]string {
	fields, ok := raw.(map[string]any)
	if !ok {
		d.complain(path, complaint{want: "must be a table: write [" + path + "] and its secrets below"}, path)
		return nil
	}
	out := map[string]string{}
	for _, key := range slices.Sorted(maps.Keys(fields)) {
		at := join(path, key)
		text, _ := fields[key].(string)
		s, good := usable(text)
		switch {
		case !slices.Contains(secretKeys(), key):
			d.complain(at, complaint{want: "is not a secret that is known", hint: nearest(key, secretKeys())}, at, path)
		case !good:
			d.complain(at, complaint{want: fmt.Sprintf("must be a text in quotes, of one line and at most %d characters", mostSecret)}, at, path)
		default:
			out[key] = s
		}
	}
	return out
}

// secretsTree reads the TOML of a file that only its owner can read.
func secretsTree(path string) (tree map[string]any, data []byte, err error) {
	if path == "" {
		return nil, nil, nil
	}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil, nil
	case err == nil && runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0:
		return nil, nil, fmt.Errorf("other users of this computer can read the secrets, so none is taken from here; run: chmod 600 %s", printable(path))
	case err == nil:
		data, err = readFile(path)
	}
	switch {
	case err != nil:
		return nil, nil, fmt.Errorf("the secrets could not be read: %s", printable(err.Error()))
	case len(data) > mostFile:
		return nil, nil, errors.New("the file is larger than 1 MiB, so it is hardly a file of secrets; none is taken from here")
	}
	tree, wrong := parse(data)
	if wrong != nil { // its text may have a piece of the file in it
		return nil, nil, fmt.Errorf("the file of secrets cannot be understood from line %d on, so none is taken from here", wrong.Line)
	}
	return tree, data, nil
}

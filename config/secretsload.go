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
	stored, problems, fault := readSecrets(path)
	return Secrets{func(name, key string) string {
		if s, ok := usable(env(EnvName(name, key))); ok {
			return s
		}
		return stored[name][key]
	}, fault}, problems
}

// readSecrets reads the file into secrets by name and key.
func readSecrets(path string) (map[string]map[string]string, []Problem, *SecretsFault) {
	tree, data, fault := secretsTree(path)
	if fault != nil {
		return nil, []Problem{{Text: fault.Error()}}, fault
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
	return stored, d.problems, nil
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
func secretsTree(path string) (tree map[string]any, data []byte, fault *SecretsFault) {
	if path == "" {
		return nil, nil, nil
	}
	bad := func(f SecretsFault) (map[string]any, []byte, *SecretsFault) {
		f.Path = printable(path)
		return nil, nil, &f
	}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil, nil
	case err == nil && runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0:
		return bad(SecretsFault{Open: true, text: "other users of this computer can read the secrets, so none is taken from here; run: chmod 600 " + printable(path)})
	case err == nil:
		data, err = readFile(path)
	}
	switch {
	case err != nil:
		return bad(SecretsFault{text: "the secrets could not be read: " + printable(err.Error())})
	case len(data) > mostFile:
		return bad(SecretsFault{text: "the file is larger than 1 MiB, so it is hardly a file of secrets; none is taken from here"})
	}
	tree, wrong := parse(data)
	if wrong != nil { // its text may have a piece of the file in it
		return bad(SecretsFault{Line: wrong.Line, text: fmt.Sprintf("the file of secrets cannot be understood from line %d on, so none is taken from here", wrong.Line)})
	}
	return tree, data, nil
}

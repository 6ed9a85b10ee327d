package config

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/pelletier/go-toml/v2"

	"tend/internal/wholefile"
)

// errSecret is a secret that cannot be one.
var errSecret = errors.New("a secret is one line of text that is not empty")

// WriteSecret puts a secret of a feed, or of ListenName, into the file of secrets
// and leaves the others in it as they are; comments are not kept. The folder is
// made where it is missing. The file appears whole, readable by its owner only. A
// file that is not understood is an error and left alone.
func WriteSecret(path, name, key, value string) error {
	value, good := usable(value)
	switch {
	case !good:
		return fmt.Errorf("write %s of %s: %w", key, name, errSecret)
	case name != ListenName && !FeedName(name) || !slices.Contains(secretKeys(), key):
		return fmt.Errorf("write %s of %s: there is no such secret", printable(key), printable(name))
	}
	tree, _, fault := secretsTree(path)
	if fault != nil {
		return fault
	}
	if tree == nil {
		tree = map[string]any{}
	}
	if err := put(tree, name, key, value); err != nil {
		return fmt.Errorf("write %s of %s: %w", key, name, err)
	}
	data, err := toml.Marshal(tree)
	if err != nil {
		return fmt.Errorf("write %s of %s: %w", key, name, err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("make the folder of the secrets: %w", err)
	}
	return wholefile.Write(path, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// put sets a secret in the tree of the file.
func put(tree map[string]any, name, key, value string) error {
	parts := []string{feedsPath, name}
	if name == ListenName {
		parts = []string{ListenName}
	}
	at := tree
	for _, part := range parts {
		if at[part] == nil {
			at[part] = map[string]any{}
		}
		below, ok := at[part].(map[string]any)
		if !ok {
			return fmt.Errorf("%q in it is no table", part)
		}
		at = below
	}
	at[key] = value
	return nil
}

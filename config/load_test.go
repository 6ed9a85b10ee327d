package config_test

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"tend/config"
)

func TestLoad(t *testing.T) {
	tests := []struct {
		name    string
		prepare func(path string) error
		says    []string // what the only problem says; none: no problem
		mouse   bool
	}{
		{"no file", func(string) error { return nil }, nil, false},
		{"a file", func(p string) error { return os.WriteFile(p, []byte("mouse = true"), 0o644) }, nil, true},
		{"a mistake", func(p string) error { return os.WriteFile(p, []byte("mouse = true\nundo = 1"), 0o600) }, []string{"line 2", `"undo"`}, true},
		{"a folder", func(p string) error { return os.Mkdir(p, 0o700) }, []string{"could not be read", "defaults hold"}, false},
		{"an empty file", func(p string) error { return os.WriteFile(p, nil, 0o600) }, nil, false},
		{"exactly 1 MiB", func(p string) error { return os.WriteFile(p, sized(1<<20), 0o600) }, nil, true},
		{"more than 1 MiB", func(p string) error { return os.WriteFile(p, sized(1<<20+1), 0o600) }, []string{"larger than 1 MiB"}, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "config.toml")
			if err := test.prepare(path); err != nil {
				t.Fatal(err)
			}
			c, problems := config.Load(path)
			if c.Mouse != test.mouse {
				t.Errorf("mouse is %v", c.Mouse)
			}
			if (test.says == nil) != (len(problems) == 0) || len(problems) > 1 {
				t.Fatalf("problems = %q", texts(problems))
			}
			for _, words := range test.says {
				if !strings.Contains(problems[0].String(), words) {
					t.Errorf("%q does not say %q", problems[0], words)
				}
			}
		})
	}
}

// sized is a good file of so many bytes.
func sized(n int) []byte {
	start := []byte("mouse = true\n# ")
	return append(start, bytes.Repeat([]byte("x"), n-len(start))...)
}

func TestLoadWithoutAPath(t *testing.T) {
	c, problems := config.Load("")
	if problems != nil || !reflect.DeepEqual(c, config.Default()) {
		t.Errorf("got %q", texts(problems))
	}
}

package importcheck_test

import (
	"fmt"
	"path"
	"strings"
	"testing"
	"testing/fstest"

	"tend/internal/importcheck"
)

// source loads a module that consists of one file.
func source(t *testing.T, name, text string) []importcheck.File {
	t.Helper()
	files, err := importcheck.Load(fstest.MapFS{name: {Data: []byte(text)}})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// expect checks that there is one finding at where, or none if where is empty.
func expect(t *testing.T, found []importcheck.Finding, where string) {
	t.Helper()
	switch {
	case where == "" && len(found) > 0:
		t.Errorf("found %v, want nothing", found)
	case where != "" && (len(found) != 1 || found[0].Where != where || found[0].What == ""):
		t.Errorf("found %v, want one at %s", found, where)
	}
}

func TestImports(t *testing.T) {
	for _, c := range []struct {
		file, imports string
		allowed       bool
	}{
		{"desk/a.go", "strings", true},
		{"desk/a.go", "github.com/x/y", false},
		{"desk/a.go", "tend/desk/lines", false},
		{"desk/a.go", "tend/store", false},
		{"desk/a.go", "tend/internal/sanitize", false},
		{"desk/a_test.go", "pgregory.net/rapid", true},
		{"desk/a_test.go", "tend/desk", true},
		{"desk/a_test.go", "tend/desk/lines", true},
		{"desk/lines/a.go", "tend/desk", true},
		{"desk/lines/a.go", "github.com/go-json-experiment/json", true},
		{"desk/lines/a.go", "tend/store", false},
		{"store/a.go", "tend/desk", true},
		{"store/a.go", "tend/store/boltstore", false},
		{"store/a.go", "tend/internal/sanitize", false},
		{"store/a.go", "go.etcd.io/bbolt", false},
		{"store/boltstore/a.go", "tend/store", true},
		{"store/boltstore/a.go", "tend/desk", true},
		{"store/boltstore/a.go", "go.etcd.io/bbolt", true},
		{"store/boltstore/a.go", "tend/store/sockstore", false},
		{"store/boltstore/a.go", "tend/store/storetest", false},
		{"store/boltstore/a_test.go", "tend/store/storetest", true},
		{"store/sockstore/a.go", "tend/store/boltstore", false},
		{"store/sockstore/a_test.go", "tend/store/boltstore", true},
		{"store/sockstore/a.go", "go.etcd.io/bbolt", false},
		{"store/transfer/a.go", "tend/desk/lines", true},
		{"store/transfer/a.go", "tend/store/boltstore", false},
		{"feed/a.go", "tend/desk", true},
		{"feed/a.go", "tend/store", false},
		{"feed/chatwoot/a.go", "tend/feed", true},
		{"feed/chatwoot/a.go", "tend/feed/ingest", false},
		{"notify/a.go", "tend/internal/sanitize", true},
		{"notify/a.go", "tend/desk", false},
		{"notify/a.go", "charm.land/bubbletea/v2", false},
		{"hub/a.go", "tend/store", true},
		{"hub/a.go", "tend/notify", true},
		{"hub/a.go", "tend/store/boltstore", false},
		{"hub/a.go", "tend/tui", false},
		{"hub/a.go", "tend/tui/lang", false},
		{"hub/a.go", "tend/config", false},
		{"hub/a_test.go", "tend/store/boltstore", true},
		{"hub/a_test.go", "tend/tui", false},
		{"keymap/a.go", "strings", true},
		{"keymap/a.go", "tend/desk", false},
		{"keymap/a.go", "charm.land/bubbletea/v2", false},
		{"config/a.go", "tend/keymap", true},
		{"config/a.go", "tend/notify", false},
		{"config/a.go", "tend/tui/theme", false},
		{"config/a.go", "github.com/pelletier/go-toml/v2", true},
		{"tui/a.go", "tend/tui/lang", true},
		{"tui/inbox/a.go", "tend/keymap", true},
		{"tui/inbox/a.go", "charm.land/lipgloss/v2", true},
		{"tui/inbox/a.go", "tend/hub", false},
		{"tui/inbox/a.go", "tend/store/boltstore", false},
		{"tui/inbox/a.go", "tend/config", false},
		{"tui/inbox/a_test.go", "tend/store/boltstore", true},
		{"report/a.go", "tend/store", true},
		{"report/a.go", "tend/tui/lang", false},
		{"internal/sanitize/a.go", "tend/desk", false},
		{"internal/sanitize/a.go", "github.com/charmbracelet/x/ansi", true},
		{"cmd/tend/a.go", "tend/store/boltstore", true},
		{"cmd/tend/a.go", "tend/tui", true},
		{"cmd/tend/a.go", "charm.land/bubbletea/v2", true},
		{"cmd/tend/a.go", "go.etcd.io/bbolt", false},
		{"bench/a.go", "tend/tui", true},
		{"deskside/a.go", "strings", false},
		{"common/a.go", "strings", false},
		{"a.go", "strings", false},
	} {
		t.Run(c.file+" "+c.imports, func(t *testing.T) {
			text := fmt.Sprintf("package %s\n\nimport _ %q\n", strings.TrimSuffix(path.Base(c.file), ".go"), c.imports)
			found := importcheck.Imports(source(t, c.file, text))
			if (len(found) == 0) != c.allowed {
				t.Errorf("found %v, allowed is %v", found, c.allowed)
			}
		})
	}
}

func TestClocks(t *testing.T) {
	const read = "package p\n\nimport \"time\"\n\nfunc f() { _ = time.%s }\n"
	for _, c := range []struct{ name, file, text, where string }{
		{"now", "hub/a.go", fmt.Sprintf(read, "Now()"), "hub/a.go:5"},
		{"since", "desk/a.go", fmt.Sprintf(read, "Since(t)"), "desk/a.go:5"},
		{"until", "tui/inbox/a.go", fmt.Sprintf(read, "Until(t)"), "tui/inbox/a.go:5"},
		{"handed on", "hub/a.go", fmt.Sprintf(read, "Now"), "hub/a.go:5"},
		{"by another name", "hub/a.go", "package p\n\nimport clock \"time\"\n\nvar t = clock.Now()\n", "hub/a.go:5"},
		{"other functions of time", "hub/a.go", fmt.Sprintf(read, "After(time.Second)"), ""},
		{"somebody else's Now", "hub/a.go", "package p\n\nimport \"time\"\n\nvar d time.Duration\n\nfunc f() { _ = clock.Now() }\n", ""},
		{"only in a comment", "hub/a.go", "package p\n\nimport _ \"time\"\n\n// time.Now() is not called.\nvar x = 1\n", ""},
		{"in a test", "hub/a_test.go", fmt.Sprintf(read, "Now()"), ""},
		{"in a suite", "store/storetest/a.go", fmt.Sprintf(read, "Now()"), ""},
		{"in a command", "cmd/tend/a.go", fmt.Sprintf(read, "Now()"), ""},
		{"in a benchmark", "bench/a.go", fmt.Sprintf(read, "Now()"), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			expect(t, importcheck.Clocks(source(t, c.file, c.text)), c.where)
		})
	}
}

func TestInits(t *testing.T) {
	for _, c := range []struct{ name, text, where string }{
		{"init", "package p\n\nfunc init() {}\n", "cmd/tend/a.go:3"},
		{"method named init", "package p\n\ntype t struct{}\n\nfunc (t) init() {}\n", ""},
		{"another function", "package p\n\nfunc initial() {}\n", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			expect(t, importcheck.Inits(source(t, "cmd/tend/a.go", c.text)), c.where)
		})
	}
}

func TestFloors(t *testing.T) {
	const good = "module tend\n\nrequire (\n\tgithub.com/charmbracelet/ultraviolet v0.0.0-20260811164956-006e29f97886\n" +
		"\tgithub.com/mattn/go-runewidth v0.0.30 // indirect\n)\n"
	for _, c := range []struct{ name, old, new, where string }{
		{"as required", "", "", ""},
		{"newer commit", "20260811164956-006e29f97886", "20260910203606-6c9e17dc7a16", ""},
		{"older commit", "20260811164956-006e29f97886", "20260703014108-f5a850f9c2b7", "go.mod:4"},
		{"released", "v0.0.0-20260811164956-006e29f97886", "v0.1.0", ""},
		{"missing", "charmbracelet/ultraviolet", "charmbracelet/infrared", "go.mod"},
		{"older release", "v0.0.30", "v0.0.27", "go.mod:5"},
		{"numbers, not text", "v0.0.30", "v0.0.100", ""},
		{"numbers, not text, below", "v0.0.30", "v0.0.4", "go.mod:5"},
		{"preview of the floor", "v0.0.30", "v0.0.30-0.20260101000000-000000000000", "go.mod:5"},
		{"commented out", "\tgithub.com/mattn", "\t// github.com/mattn", "go.mod"},
		{"replaced", ")\n", ")\nreplace github.com/mattn/go-runewidth => ../old\n", "go.mod:7"},
	} {
		t.Run(c.name, func(t *testing.T) {
			expect(t, importcheck.Floors(strings.Replace(good, c.old, c.new, 1)), c.where)
		})
	}
}

func TestLoad(t *testing.T) {
	files, err := importcheck.Load(fstest.MapFS{
		"desk/a.go":            {Data: []byte("package desk")},
		"desk/a_windows.go":    {Data: []byte("package desk")},
		"desk/testdata/bad.go": {Data: []byte("not Go")},
		".git/x.go":            {Data: []byte("not Go")},
		"_old/x.go":            {Data: []byte("not Go")},
		"README.md":            {Data: []byte("not Go")},
	})
	if err != nil || len(files) != 2 {
		t.Errorf("loaded %d files, %v", len(files), err)
	}
	if _, err := importcheck.Load(fstest.MapFS{"desk/a.go": {Data: []byte("not Go")}}); err == nil {
		t.Error("a file that does not parse is accepted")
	}
}

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tend/config"
	"tend/desk/lines"
	"tend/keymap"
)

// The documents promise commands, flags, keys, settings and lines. These tests
// hold them to it.

// repository is where the documents are, seen from this package.
const repository = "../.."

func readmes() map[string]string {
	return map[string]string{"en": "README.md", "zh": "README.zh-CN.md"}
}

func readDocument(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(repository, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// documents are the names of everything a person reads.
func documents(t *testing.T) []string {
	t.Helper()
	docs, err := filepath.Glob(filepath.Join(repository, "docs", "*.md"))
	if err != nil || len(docs) == 0 {
		t.Fatalf("no documents: %v", err)
	}
	names := []string{"README.md", "README.zh-CN.md", "ARCHITECTURE.md", "CONTRIBUTING.md"}
	for _, d := range docs {
		names = append(names, filepath.Join("docs", filepath.Base(d)))
	}
	return names
}

// blocks are the fenced blocks of a language.
func blocks(text, language string) []string {
	var found []string
	for _, m := range regexp.MustCompile("(?ms)^```"+language+"\n(.*?)^```").FindAllStringSubmatch(text, -1) {
		found = append(found, m[1])
	}
	return found
}

func TestReadmeKeysAreThoseOfTheProgram(t *testing.T) {
	for language, name := range readmes() {
		t.Run(language, func(t *testing.T) {
			_, rest, found := strings.Cut(readDocument(t, name), "<!-- keys -->\n")
			table, _, closed := strings.Cut(rest, "<!-- /keys -->")
			if !found || !closed {
				t.Fatalf("%s has no table of keys between its markers", name)
			}
			if want := keymap.Default().Markdown(language); table != want {
				t.Errorf("the keys in %s are stale; put this between the markers:\n%s", name, want)
			}
		})
	}
}

func withoutBlocks(text string) string {
	return regexp.MustCompile("(?ms)^```.*?^```").ReplaceAllString(text, "")
}

func TestReadmesSayTheSame(t *testing.T) {
	english, chinese := readDocument(t, "README.md"), readDocument(t, "README.zh-CN.md")
	headings := func(s string) int { return strings.Count("\n"+withoutBlocks(s), "\n## ") }
	rows := func(s string) int { return strings.Count(s, "\n|") }
	items := func(s string) int { return len(regexp.MustCompile(`(?m)^(?:-|\d\.) `).FindAllString(s, -1)) }
	for what, count := range map[string]func(string) int{"headings": headings, "rows of tables": rows, "list items": items} {
		if e, c := count(english), count(chinese); e != c || e == 0 {
			t.Errorf("%s: %d in English, %d in Chinese", what, e, c)
		}
	}
	sorted := func(s string) []string { return slices.Compact(slices.Sorted(slices.Values(commandLines(s)))) }
	if e, c := sorted(english), sorted(chinese); !slices.Equal(e, c) {
		t.Errorf("the commands differ:\n%q\n%q", e, c)
	}
}

func TestReadmeSettingsAreInOrder(t *testing.T) {
	for language, name := range readmes() {
		t.Run(language, func(t *testing.T) {
			found := blocks(readDocument(t, name), "toml")
			if len(found) == 0 {
				t.Fatal("there is no example of a config")
			}
			for _, text := range found {
				if _, problems := config.Decode([]byte(text)); len(problems) > 0 {
					t.Errorf("the example of a config has problems: %v", problems)
				}
			}
		})
	}
}

func TestDocumentedLinesAreGood(t *testing.T) {
	for _, name := range documents(t) {
		t.Run(name, func(t *testing.T) {
			d := lines.NewDecoder()
			for _, block := range blocks(readDocument(t, name), "jsonl") {
				for line := range strings.Lines(block) {
					if _, err := d.Decode([]byte(strings.TrimSpace(line))); err != nil {
						t.Errorf("%s: %v", line, err)
					}
				}
			}
		})
	}
}

func TestReadmeFirstDay(t *testing.T) {
	for language, name := range readmes() {
		t.Run(language, func(t *testing.T) {
			day := blocks(readDocument(t, name), "jsonl")
			if len(day) == 0 {
				t.Fatal("there are no lines for a first day")
			}
			folder := t.TempDir()
			env := func(key string) string {
				return map[string]string{"HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_STATE_HOME": folder}[key]
			}
			call := func(in string, args ...string) string {
				var out, errs strings.Builder
				args = append([]string{"--store", filepath.Join(folder, "desk")}, args...)
				if status := run(t.Context(), args, strings.NewReader(in), &out, &errs, env); status != exitDone {
					t.Fatalf("%q ended with %d: %s", args, status, errs.String())
				}
				return out.String()
			}
			call(day[0], "import", "-")
			rows := strings.Split(strings.TrimSpace(call("", "list", "--pane", "unassigned", "--now", "2025-06-02T09:05:00Z")), "\n")
			if len(rows) != 3 || !strings.Contains(rows[0], "Priya") {
				t.Errorf("three customers wait, the urgent one first; got %q", rows)
			}
		})
	}
}

func TestReadmeExitStatuses(t *testing.T) {
	for language, name := range readmes() {
		t.Run(language, func(t *testing.T) {
			text := readDocument(t, name)
			for _, status := range []int{exitDone, exitFail, exitUsage, exitBad, exitHeld} {
				if !strings.Contains(text, fmt.Sprintf("\n| %d | ", status)) {
					t.Errorf("%s does not explain the exit status %d", name, status)
				}
			}
		})
	}
}

func TestDocumentedFilesExist(t *testing.T) {
	for _, name := range documents(t) {
		for _, m := range regexp.MustCompile(`\]\(([^):#]+)\)`).FindAllStringSubmatch(readDocument(t, name), -1) {
			if _, err := os.Stat(filepath.Join(repository, filepath.Dir(name), m[1])); err != nil {
				t.Errorf("%s points to %s, which is not there", name, m[1])
			}
		}
	}
}

func TestArchitectureNamesEveryPackage(t *testing.T) {
	text := readDocument(t, "ARCHITECTURE.md")
	named := func(pkg string) bool {
		above, _, _ := strings.Cut(pkg, "/")
		return strings.Contains(text, "`"+pkg+"`") || strings.Contains(text, "`"+above+"/…`")
	}
	err := filepath.WalkDir(repository, func(path string, d os.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		files, err := filepath.Glob(filepath.Join(path, "*.go"))
		if pkg := filepath.ToSlash(strings.TrimPrefix(path, repository+string(filepath.Separator))); len(files) > 0 && !named(pkg) {
			t.Errorf("ARCHITECTURE.md does not say what %s is for", pkg)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

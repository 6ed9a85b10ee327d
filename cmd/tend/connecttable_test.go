package main

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"tend/config"
)

const newTable = "[feeds.tt]\ntype = \"webhook\"\n"

func TestATableIsPutIntoAFile(t *testing.T) {
	edit := tableEdit{[]string{"feeds", "tt"}, newTable}
	for name, c := range map[string]struct{ before, after string }{
		"nothing there":       {"", newTable},
		"at the end":          {"# mine\nundo = \"3s\"\n", "# mine\nundo = \"3s\"\n\n" + newTable},
		"no break at the end": {"undo = \"3s\"", "undo = \"3s\"\n\n" + newTable},
		"in its place": {
			"[me]\n\n# about tt\n[feeds.tt]\nx = 1 # one\ny = \"\"\"\n# no comment\n\"\"\"\n\n# about keys\n[keys]\nz = 2\n",
			"[me]\n\n# about tt\n" + newTable + "\n# about keys\n[keys]\nz = 2\n",
		},
		"with what is below it": {
			"[feeds.tt.shops]\na = \"b\"\n[feeds.other]\nq = 1\n  [feeds.'tt']\nx = 1\n# end\n",
			newTable + "[feeds.other]\nq = 1\n# end\n",
		},
		"one whose name goes on": {"[feeds.tt2]\nx = 1\n", "[feeds.tt2]\nx = 1\n\n" + newTable},
		"line ends of Windows": {
			"[feeds.tt]\r\nx = 1\r\n[keys]\r\n",
			strings.ReplaceAll(newTable, "\n", "\r\n") + "[keys]\r\n",
		},
	} {
		t.Run(name, func(t *testing.T) {
			if got := string(edited([]byte(c.before), edit)); got != c.after {
				t.Errorf("it is now\n%q, want\n%q", got, c.after)
			}
		})
	}
}

func hookFeed() config.Feed {
	return config.Feed{Name: "tt", Type: config.Webhook, Webhook: config.WebhookFeed{URL: "http://127.0.0.1:1/", Shops: nil}}
}

func tableOfHook() []tableEdit {
	f := hookFeed()
	f.Webhook.Shops = append(f.Webhook.Shops, "counter")
	return []tableEdit{{[]string{"feeds", "tt"}, strings.TrimLeft(string(config.MarshalFeed(f)), "\n")}}
}

func hasHook(c config.Config) bool { return len(c.Feeds) == 1 && c.Feeds[0].Name == "tt" }

func writeHook(p *program) error {
	c, err := p.withTables(tableOfHook(), hasHook)
	if err != nil {
		return err
	}
	return c.write()
}

func TestAConfigFileIsWrittenOnlyWhereItCanBeRead(t *testing.T) {
	for name, c := range map[string]struct{ before, err string }{
		"an empty one":          {"", ""},
		"comments":              {"# mine\n[me]\nid = \"mei\" # me\n", ""},
		"a mistake of before":   {"colour = \"red\"\n", ""},
		"no TOML":               {"[me\n", "cannot be understood"},
		"feeds in another form": {"feeds = {tt = {type = \"webhook\"}}\n", "Change it by hand"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "config.toml")
			if err := os.WriteFile(path, []byte(c.before), 0o640); err != nil {
				t.Fatal(err)
			}
			p := &program{configFlag: path}
			err := writeHook(p)
			if (err == nil) != (c.err == "") || err != nil && !strings.Contains(err.Error(), c.err) {
				t.Errorf("writing says %v", err)
			}
			after, _ := os.ReadFile(path)
			if err != nil && string(after) != c.before || !strings.HasPrefix(string(after), c.before) {
				t.Errorf("the file is now\n%s", after)
			}
			if info, _ := os.Stat(path); runtime.GOOS != "windows" && info.Mode().Perm() != 0o640 {
				t.Errorf("its mode is now %v", info.Mode())
			}
		})
	}
}

func TestALinkToAConfigFileStaysOne(t *testing.T) {
	dir := t.TempDir()
	real, link := filepath.Join(dir, "dotfiles.toml"), filepath.Join(dir, "config.toml")
	if err := os.WriteFile(real, []byte("# mine\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(real, link); err != nil {
		t.Fatal(err)
	}
	p := &program{configFlag: link}
	if err := writeHook(p); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is gone: %v, %v", info, err)
	}
	if text, _ := os.ReadFile(real); !strings.Contains(string(text), "[feeds.tt]") {
		t.Errorf("the file has\n%s", text)
	}
}

package config_test

import (
	"reflect"
	"strings"
	"testing"
	"unicode"

	"tend/config"
)

// Whatever a file says, the settings that come of it are whole and good: written
// out they are read again without a problem.
func FuzzDecode(f *testing.F) {
	f.Add([]byte(config.Template("zh")))
	f.Add(config.Marshal(config.Default()))
	f.Add([]byte("undo = \"fast\"\n[me]\nnmae = 1\n[keys]\nup = [\"a\", \"b\"]\nclose = \"k\""))
	f.Add([]byte("[policies.x]\nwindow = \"3d\"\nbands = [{name = \"a\", above = 0.5}, {name = \"b\"}]\n[shops.'客']\npolicies = [\"x\"]"))
	f.Add([]byte("[[policies.x.bands]]\nname=\"a\"\n[policies.x.bands.y]\n"))
	f.Add([]byte("policies.tiktok-24h = {window = \"1h\", from = 09:00, valid_from = 2025-06-23}"))
	f.Add([]byte(threeFeeds))
	f.Add([]byte("[feeds.a]\ntype = \"tiktokshop\"\napp_key = \"k\"\nshops = {\"\" = \"a\", '\"' = \"b\", \"\\u007f\" = 1}\n[feeds.'b c']\n[listen]\naddress = \":1\""))
	f.Add([]byte("feeds.a.type = \"chatwoot\"\nfeeds.a.inboxes.1.b.c.d.e.f.g.h = 1\nfeeds.a.url = \"http://[::1]\"\nlisten.token = 3"))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, problems := config.Decode(data)
		for _, p := range problems {
			if p.Line < 1 || p.Column < 1 || p.Line > strings.Count(string(data), "\n")+1 {
				t.Errorf("%+v has no place in the file", p)
			}
			if strings.ContainsFunc(p.String(), hidden) {
				t.Errorf("%q has characters that do not belong on a screen", p.String())
			}
		}
		again, problems := config.Decode(config.Marshal(c))
		if problems != nil || !reflect.DeepEqual(again, c) {
			t.Errorf("the settings of %q are not read again: %v\n%+v\n%+v", data, problems, c, again)
		}
	})
}

func hidden(r rune) bool { return !unicode.IsPrint(r) }

// Whatever stands in a file of secrets, it is read without quoting it, and what
// is written into it is there afterwards, or it is left alone.
func FuzzSecrets(f *testing.F) {
	f.Add("[feeds.a]\ntoken = \"x\"")
	f.Add("feeds.a = 1\n[listen]\ntoken = [1]")
	f.Add("[feeds.'x y']\n[[feeds.b]]\n=")
	f.Fuzz(func(t *testing.T, text string) {
		path := secretsFile(t, text, 0o600)
		before, problems := config.LoadSecrets(path, environment(nil))
		for _, p := range problems {
			if strings.ContainsFunc(p.String(), hidden) {
				t.Errorf("%q has characters that do not belong on a screen", p.String())
			}
		}
		if config.WriteSecret(path, "new", config.Token, "hush") != nil {
			return
		}
		after, _ := config.LoadSecrets(path, environment(nil))
		if after.Get("new", config.Token) != "hush" || after.Get("a", config.Token) != before.Get("a", config.Token) {
			t.Errorf("of %q only a part is left", text)
		}
	})
}

package config_test

import (
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"tend/config"
)

// uncommented removes every "#" that touches a setting.
func uncommented(file string) string {
	return regexp.MustCompile(`(?m)^#(\S)`).ReplaceAllString(file, "$1")
}

func TestTemplateIsTheDefaults(t *testing.T) {
	for _, lang := range []string{"en", "zh"} {
		for name, file := range map[string]string{
			"as written":  config.Template(lang),
			"uncommented": uncommented(config.Template(lang)),
		} {
			t.Run(lang+" "+name, func(t *testing.T) {
				c, problems := config.Decode([]byte(file))
				if problems != nil {
					t.Errorf("problems: %q", texts(problems))
				}
				if !reflect.DeepEqual(c, config.Default()) {
					t.Errorf("got %+v\nwant %+v", c, config.Default())
				}
			})
		}
	}
}

func TestTemplateHasEverySetting(t *testing.T) {
	settings := func(file string) string {
		keep := regexp.MustCompile(`(?m)^(\[\S+\]|[a-z0-9_-]+ =)`)
		return strings.Join(keep.FindAllString(file, -1), "\n")
	}
	want := settings(string(config.Marshal(config.Default())))
	for _, lang := range []string{"en", "zh"} {
		if got := settings(uncommented(config.Template(lang))); got != want {
			t.Errorf("%s: got\n%s\nwant\n%s", lang, got, want)
		}
	}
}

func TestTemplateExamplesAreGood(t *testing.T) {
	for _, lang := range []string{"en", "zh"} {
		t.Run(lang, func(t *testing.T) {
			file := regexp.MustCompile(`(?m)^#   `).ReplaceAllString(config.Template(lang), "")
			c, problems := config.Decode([]byte(file))
			if problems != nil {
				t.Fatalf("problems: %q", texts(problems))
			}
			if c.ShopByID["main"].Zone != "Asia/Shanghai" || c.PolicyByID["office"].Target != 0.95 {
				t.Errorf("the examples were not read: %+v %+v", c.ShopByID, c.PolicyByID)
			}
			if len(c.Feeds) != 3 {
				t.Errorf("the feeds were not read: %+v", c.Feeds)
			}
		})
	}
}

func TestTemplateSpeaksItsLanguage(t *testing.T) {
	chinese := func(r rune) bool { return unicode.Is(unicode.Han, r) }
	if strings.ContainsFunc(config.Template("en"), chinese) {
		t.Error("the English file has Chinese in it")
	}
	for line := range strings.SplitSeq(config.Template("zh"), "\n") {
		if strings.HasPrefix(line, "# ") && !strings.HasPrefix(line, "#   ") && !strings.ContainsFunc(line, chinese) {
			t.Errorf("the Chinese file has a comment without Chinese: %s", line)
		}
	}
}

package page

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"tend/desk"
	"tend/report/insight"
)

var update = flag.Bool("update", false, "write the golden files anew")

func render(t *testing.T, p Page, texts Texts) string {
	t.Helper()
	var out bytes.Buffer
	if err := Render(&out, p, texts); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestGolden(t *testing.T) {
	for _, c := range []struct {
		name  string
		page  Page
		texts Texts
	}{
		{"small-en", small(), English()},
		{"small-zh", small(), Chinese()},
		{"empty-en", Page{}, English()},
		{"empty-zh", Page{}, Chinese()},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, path := unstyled(render(t, c.page, c.texts)), filepath.Join("testdata", c.name+".html")
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("the page differs from %s; look at it, and run with -update if it is as it should be", path)
			}
		})
	}
}

// unstyled is a page without its style sheet, which is the same in all.
func unstyled(page string) string {
	return regexp.MustCompile(`(?s)<style>.*?</style>`).ReplaceAllString(page, "")
}

// A page that is opened from a mail must not call home.
func TestNothingIsLoaded(t *testing.T) {
	for _, texts := range []Texts{English(), Chinese()} {
		page := strings.ToLower(render(t, small(), texts))
		for _, bad := range []string{"http:", "https:", "src=", "href=", "@import", "url(", "<script", "<link", "<iframe", "<object", "<base", "<form", "<img", "data:"} {
			if strings.Contains(page, bad) {
				t.Errorf("the page in %s has %q", texts.Code, bad)
			}
		}
		if !strings.Contains(page, `content="default-src 'none'; style-src 'unsafe-inline'"`) {
			t.Error("the page does not forbid itself to load anything")
		}
	}
}

// hostile are texts that a customer, or a whole desk from elsewhere, may carry.
func hostile() map[string]string {
	return map[string]string{
		"a script":         "<script>alert(1)</script>",
		"a closing tag":    "</td></table></style><h1>Hi",
		"an attribute":     "\" onload=\"alert(1)",
		"an image":         "<img src=x onerror=alert(1)>",
		"a template":       "{{.CSS}}",
		"reordering":       "\u202Eabc\u2066def",
		"escape sequences": "\x1b[31mred\x1b]0;title\x07",
		"bad UTF-8":        "a\xff\xfeb",
		"a long name":      strings.Repeat("長", 64<<10/3),
		"a long word":      strings.Repeat("a\u0301", 32<<10),
		"nothing visible":  "\u200b\u00ad\ufeff",
	}
}

// poisoned is the page of a small desk with one text everywhere that a text
// from outside can stand.
func poisoned(text string) Page {
	p := small()
	p.Shop = "x" + text
	p.Policies[0].Policy.ID = "x" + text
	band := "x" + text
	p.Policies[0].Group.Band = &band
	in := &p.Insight
	in.Total.Policy, in.Agents[0].Name, in.Agents[0].Agent = "x"+text, "x"+text, desk.AgentID("x"+text)
	m := &in.Misses[0]
	m.Session, m.Customer, m.Name, m.Agent = desk.SessionID("x"+text), desk.CustomerID("x"+text), "x"+text, desk.AgentID("x"+text)
	m.Opened, m.Due = text, text
	q := &in.Questions.Top[0]
	q.Example, q.FAQ, q.Title = "x"+text, "x"+text, "x"+text
	u := &in.Prepared.Uses[0]
	u.Prepared, u.Title = "quick:"+text, "x"+text
	in.Total.From, in.Total.To = text, text
	in.Questions.Wordless = []insight.Wordless{{Kind: text, Count: 1}}
	return p
}

// tags are all tags of a page in order, which are all that a browser obeys.
func tags(page string) string {
	return strings.Join(regexp.MustCompile(`(?s)<[^>]*>`).FindAllString(page, -1), "\n")
}

func TestHostileTexts(t *testing.T) {
	plain := render(t, poisoned("plain"), English())
	for name, text := range hostile() {
		t.Run(name, func(t *testing.T) {
			page := render(t, poisoned(text), English())
			if tags(page) != tags(plain) {
				t.Error("the text changed what the page is made of")
			}
			if i := strings.IndexAny(page, "\u202E\u2066\u200b\x1b\x07\ufeff"); i >= 0 {
				t.Errorf("a character that must not be drawn: …%q…", page[max(0, i-40):i+20])
			}
			if len(page) > len(plain)+32<<10 {
				t.Errorf("the page grew from %d to %d bytes", len(plain), len(page))
			}
		})
	}
}

// A page holds the same number of things however large the desk is.
func TestPageStaysSmall(t *testing.T) {
	p := small()
	for i := range 200 {
		p.Insight.Misses = append(p.Insight.Misses, insight.Miss{Name: strings.Repeat("名", 500), Customer: "c", Session: "s"})
		p.Insight.Days = append(p.Insight.Days, p.Insight.Days[i%3])
	}
	p.Insight.MissHours[3] = 1_000_000
	if n := len(render(t, p, Chinese())); n > 160<<10 {
		t.Errorf("%d bytes", n)
	}
}

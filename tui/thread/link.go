package thread

import (
	"net/url"
	"strings"

	"tend/desk"
)

// Link is the newest web address on the screen, else the newest in what is
// loaded: that of a picture or a card, or one in a text. It is plain ASCII and
// begins with http:// or https://.
func (m *Model) Link() (string, bool) {
	if m.cur == nil {
		return "", false
	}
	m.View()
	items := m.cur.items
	first, end := m.frame.first, m.frame.end
	if end.line > 0 {
		end.item++
	}
	for _, part := range [][]item{items[first.item:end.item], items} {
		if u := m.linkAmong(part); u != "" {
			return u, true
		}
	}
	return "", false
}

func (m *Model) linkAmong(items []item) string {
	for i := len(items) - 1; i >= 0; i-- {
		if items[i].rank != anEntry {
			continue
		}
		if u := linkOf(m.cur.all[items[i].entry]); u != "" {
			return u
		}
	}
	return ""
}

func linkOf(e desk.Entry) string {
	if e.Type != desk.Message {
		return ""
	}
	if u := firstLink(e.URL); u == e.URL && u != "" {
		return u
	}
	return firstLink(e.Text)
}

// firstLink finds the first address in a text. It ends before anything that
// is not ASCII: Chinese often follows without a blank, and what cannot be told
// from something else on the screen is not opened.
func firstLink(text string) string {
	for rest := text; ; {
		i := strings.Index(rest, "http")
		if i < 0 {
			return ""
		}
		rest = rest[i:]
		end := strings.IndexFunc(rest, func(r rune) bool { return r <= ' ' || r > '~' || strings.ContainsRune("<>\"`{}|\\^", r) })
		if end < 0 {
			end = len(rest)
		}
		if u := strings.TrimRight(rest[:end], ".,;:!?'\"*"); isLink(u) {
			return balanced(u)
		}
		rest = rest[4:]
	}
}

func isLink(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != ""
}

// balanced drops a bracket that was opened before the address.
func balanced(u string) string {
	for _, pair := range []string{"()", "[]"} {
		for strings.HasSuffix(u, pair[1:]) && strings.Count(u, pair[:1]) < strings.Count(u, pair[1:]) {
			u = u[:len(u)-1]
		}
	}
	return u
}

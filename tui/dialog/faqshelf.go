package dialog

import (
	"cmp"
	"slices"
	"strings"

	"tend/assist/scenes"
	"tend/desk"
	"tend/tui/lang"
)

// longestBrief is how many bytes of a text are looked at for one line of the
// screen, whatever its length.
const longestBrief = 600

// shelf is the FAQ in the order of its topics.
type shelf struct {
	texts   *lang.Texts
	entries map[string]desk.FAQ
	sorted  []desk.FAQ
	topics  []Option
	found   map[string]string // what an entry can be found by, made when needed
}

func newShelf(t *lang.Texts, entries map[string]desk.FAQ) shelf {
	s := shelf{texts: t, entries: entries, topics: faqTopics(t), found: map[string]string{}}
	rank := make(map[string]int, len(s.topics))
	for i, o := range s.topics {
		rank[o.ID] = i - len(s.topics)
	}
	s.sorted = make([]desk.FAQ, 0, len(entries))
	for _, f := range entries {
		s.sorted = append(s.sorted, f)
	}
	slices.SortFunc(s.sorted, func(a, b desk.FAQ) int {
		return cmp.Or(cmp.Compare(rank[a.Topic], rank[b.Topic]), strings.Compare(a.Topic, b.Topic),
			strings.Compare(a.Question, b.Question), strings.Compare(a.ID, b.ID))
	})
	return s
}

// faqTopics are the topics that come with the program: those of the quick
// replies, and those that only the scenes have.
func faqTopics(t *lang.Texts) []Option {
	out := topicOptions(t)
	for _, s := range scenes.Topics() {
		if !slices.ContainsFunc(out, func(o Option) bool { return o.ID == s.ID }) {
			out = append(out, Option{s.ID, s.Title[t.Code]})
		}
	}
	return out
}

// topic is how a topic is called.
func (s shelf) topic(id string) string {
	if i := slices.IndexFunc(s.topics, func(o Option) bool { return o.ID == id }); i >= 0 {
		return s.topics[i].Label
	}
	return cmp.Or(brief(id), s.texts.Dialog.Form.NoTopic)
}

// counts is how many entries there are, and how many of them are flagged.
func (s shelf) counts() (n, flagged int) {
	for _, f := range s.sorted {
		if f.Flagged() {
			flagged++
		}
	}
	return len(s.sorted), flagged
}

// containing gives the entries in which all words stand, wherever.
func (s shelf) containing(words []string) []desk.FAQ {
	var out []desk.FAQ
	for _, f := range s.sorted {
		if containsAll(s.search(f), words) {
			out = append(out, f)
		}
	}
	return out
}

// search is all that an entry can be found by.
func (s shelf) search(f desk.FAQ) string {
	text, made := s.found[f.ID]
	if !made {
		parts := append([]string{f.ID, s.topic(f.Topic), f.Question, f.Answer}, f.Phrasings...)
		for _, l := range f.Learnt {
			parts = append(parts, l.Text)
		}
		for _, x := range f.Flags {
			parts = append(parts, string(x.By), x.Note)
		}
		text = strings.ToLower(strings.Join(parts, "\n"))
		s.found[f.ID] = text
	}
	return text
}

// brief is the start of a text, enough for a line or two.
func brief(text string) string { return start(text, longestBrief) }

// start is the first bytes of a text, no character halved.
func start(text string, n int) string {
	if len(text) <= n {
		return text
	}
	return strings.ToValidUTF8(text[:n], "")
}

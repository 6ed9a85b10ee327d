package insight

import (
	"cmp"
	"slices"
	"strings"
)

// Questions are the messages of customers that needed a human, grouped by what
// they ask.
type Questions struct {
	Asked int        `json:"asked"` // in words; the rest is counted below
	Top   []Question `json:"top"`   // the most frequent first
	Other int        `json:"other"` // of Asked, those not in Top
	// Slack is by how much a count may be too low, because a desk with very
	// many different texts forgets rare ones; 0: all are exact.
	Slack      int        `json:"slack"`
	Wordless   []Wordless `json:"wordless"`   // by kind
	Courtesies int        `json:"courtesies"` // thanks and the like
	Greetings  int        `json:"greetings"`  // nothing but a hello
}

// Question is one thing that customers ask.
type Question struct {
	Example  string   `json:"example"` // the most frequent wording, raw
	Count    int      `json:"count"`
	Wordings int      `json:"wordings"`
	InTime   *float64 `json:"in_time"` // share answered by a human within the policy's window, of those decided
	FAQ      string   `json:"faq"`     // the entry that answers it; empty: none does
	Title    string   `json:"title"`   // of that entry
}

// Wordless counts messages without words.
type Wordless struct {
	Kind  string `json:"kind"`
	Count int    `json:"count"`
}

const (
	// candidates is how many wordings are compared with each other.
	candidates = 2000
	// alike is how much of their words two wordings share, of all words in
	// either, to count as the same question.
	alike = 0.7
)

func (t *talks) questions() Questions {
	a := &t.asked
	q := Questions{
		Asked: a.total, Slack: a.floor, Courtesies: a.courtesies, Greetings: a.greetings,
		Top: a.top(t.o), Wordless: a.wordlessKinds(),
	}
	q.Other = a.total
	for _, one := range q.Top {
		q.Other -= one.Count
	}
	return q
}

func (a *asked) wordlessKinds() []Wordless {
	out := []Wordless{}
	for k, n := range a.wordless {
		out = append(out, Wordless{k.String(), n})
	}
	slices.SortFunc(out, func(a, b Wordless) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Kind, b.Kind))
	})
	return out
}

// cluster is one question in the making.
type cluster struct {
	group    // of its first and most frequent wording, the counts of all
	words    []string
	wordings int
	faq      string
	title    string
}

// top joins the most frequent wordings to questions: those with the same FAQ
// entry, and of the others those that are alike.
func (a *asked) top(o Options) []Question {
	var found []*cluster
	byFAQ := map[string]*cluster{}
	for _, g := range a.frequent() {
		c := &cluster{group: *g, words: strings.Fields(g.key), wordings: 1}
		id, title, ok := o.Topic(g.example)
		into := byFAQ[id]
		if ok {
			c.faq, c.title = id, title
		} else {
			into = similar(found, c.words)
		}
		if into != nil {
			into.join(c)
			continue
		}
		found = append(found, c)
		if ok {
			byFAQ[id] = c
		}
	}
	return ranked(found, o.Questions)
}

// frequent are the wordings worth comparing.
func (a *asked) frequent() []*group {
	var all []*group
	for _, g := range a.groups {
		if g.asked > 0 {
			all = append(all, g)
		}
	}
	slices.SortFunc(all, func(a, b *group) int {
		return cmp.Or(cmp.Compare(b.asked, a.asked), cmp.Compare(a.key, b.key))
	})
	return all[:min(len(all), candidates)]
}

func (c *cluster) join(d *cluster) {
	c.asked, c.judged, c.inTime = c.asked+d.asked, c.judged+d.judged, c.inTime+d.inTime
	c.wordings++
}

// similar is the first question without an entry that says much the same.
func similar(found []*cluster, words []string) *cluster {
	i := slices.IndexFunc(found, func(c *cluster) bool { return c.faq == "" && near(c.words, words) })
	if i < 0 {
		return nil
	}
	return found[i]
}

// near compares two sorted sets of words.
func near(a, b []string) bool {
	short, long := min(len(a), len(b)), max(len(a), len(b))
	if float64(short) < alike*float64(long) {
		return false
	}
	common := shared(a, b)
	return float64(common) >= alike*float64(len(a)+len(b)-common)
}

// shared is how many words two sorted sets have in common.
func shared(a, b []string) (n int) {
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			a = a[1:]
		case a[0] > b[0]:
			b = b[1:]
		default:
			n, a, b = n+1, a[1:], b[1:]
		}
	}
	return n
}

func ranked(found []*cluster, most int) []Question {
	slices.SortStableFunc(found, func(a, b *cluster) int { return cmp.Compare(b.asked, a.asked) })
	out := []Question{}
	for _, c := range found[:min(len(found), most)] {
		out = append(out, Question{
			Example: c.example, Count: c.asked, Wordings: c.wordings, InTime: fraction(c.inTime, c.judged),
			FAQ: c.faq, Title: c.title,
		})
	}
	return out
}

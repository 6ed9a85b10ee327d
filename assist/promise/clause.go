package promise

import (
	"slices"
	"strings"

	"tend/assist/phrase"
)

// clause is one clause of a sentence with what stands in it.
type clause struct {
	stretch
	hits  []phrase.Hit
	times []piece
	// theirs tells that the clause is about what somebody else does.
	theirs bool
}

// verb is what we say we will do.
type verb struct {
	start, end int
	answers    bool
	returns    bool
	// any tells that the verb is not known, only that we will do something.
	any bool
}

// mood is what carries over from one clause of a sentence to the next.
type mood struct {
	ours, theirs bool // who the subject is, if anybody was named
	will         bool
	toYou        bool // the customer will get something of us
	asked        bool // the customer was the subject of the clause before
	off          bool // a condition, or a request, came before
	quoted       bool // the clause before ended with "he said"
}

// promised returns what we promise in the clause.
func (c *clause) promised(text string, m *mood) []verb {
	m.begin(c.conditional(text))
	var found []verb
	denied, favour, named := m.quoted, false, false
	m.quoted = false
	for _, h := range c.hits {
		if !c.certain(text, h) {
			continue
		}
		object := len(found) > 0 || m.ours && strings.TrimSpace(text[c.start:h.Start]) != "" && isObject(text, h)
		named = m.subject(h.Tags, object) || named
		favour = favour || h.Tags.Has(forYou)
		if len(found) == 0 {
			denied = denied || h.Tags.Has(denies) || h.Tags.Has(done)
			m.off = m.off || h.Tags.Has(conditional)
			if c.reported(text, h, m) {
				denied, m.quoted = true, strings.Trim(text[h.End:c.end], ` "“”`) == ""
			}
		}
		if !denied && !m.off {
			found = append(found, m.verbs(text, h, favour, c.end)...)
		}
	}
	c.theirs = m.theirs && named
	return found
}

// reported tells whether what follows a word is what somebody else said. "As you
// said" only agrees with it.
func (c *clause) reported(text string, h phrase.Hit, m *mood) bool {
	agrees := strings.HasPrefix(strings.TrimSpace(text[c.start:h.Start]), "as ")
	return h.Tags.Has(reports) && !agrees && (m.theirs || text[h.Start] >= 0x80)
}

// begin goes on to the next clause. Whoever does something for the customer is
// not the customer, even where they were the subject before.
func (m *mood) begin(condition bool) {
	m.off = m.off || condition
	m.theirs = m.theirs && !m.asked
}

// conditional tells whether a Chinese word makes the clause a condition; it may
// stand at the end.
func (c *clause) conditional(text string) bool {
	return slices.ContainsFunc(c.hits, func(h phrase.Hit) bool { return h.Tags.Has(conditional) && text[h.Start] >= 0x80 })
}

// subject notes who a word makes the subject, and tells whether it does. What
// others are named after a verb of ours are mostly its objects.
func (m *mood) subject(tags phrase.Tags, object bool) bool {
	m.toYou = m.toYou && !tags.Has(committed) && !tags.Has(us) && !tags.Has(others)
	switch {
	case tags.Has(toYou):
		m.ours, m.theirs, m.will, m.toYou = true, false, true, true
		return true
	case tags.Has(committed), tags.Has(us) && !object:
		m.ours, m.theirs, m.will, m.asked = true, false, tags.Has(committed), false
		return true
	case tags.Has(others) && !object:
		m.ours, m.theirs, m.will, m.asked = false, true, false, tags.Has(customer)
		return true
	case tags.Has(will):
		m.will = true
	}
	return false
}

// isObject tells whether an English word for others, which comes after us as the
// subject, is an object rather than the subject of "… will".
func isObject(text string, h phrase.Hit) bool {
	if text[h.Start] >= 0x80 {
		return false
	}
	last := text[strings.LastIndexByte(text[:h.End], ' ')+1 : h.End]
	after, _, _ := strings.Cut(strings.TrimPrefix(text[h.End:], " "), " ")
	return !slices.Contains(modals(), after) && !slices.Contains(modals(), last) && !strings.HasSuffix(last, "ll")
}

func modals() []string {
	return []string{"will", "shall", "can", "could", "may", "might", "should", "would", "is", "are", "has", "have"}
}

// certain tells whether a word whose apostrophe was dropped is the pronoun that
// it looks like: "well" and "were" are only where a clause begins.
func (c *clause) certain(text string, h phrase.Hit) bool {
	word, _, _ := strings.Cut(text[h.Start:h.End], " ")
	if word != "well" && word != "were" {
		return true
	}
	return strings.TrimSpace(text[c.start:h.Start]) == "" && h.End < c.end
}

// verbs reads a hit as something that we do, known or not.
func (m *mood) verbs(text string, h phrase.Hit, favour bool, end int) []verb {
	var found []verb
	if v, ok := m.verb(text, h, favour); ok {
		found = append(found, v)
	}
	if h.Tags.Has(committed) && h.End < end && !strings.HasPrefix(text[h.End:], " be ") {
		found = append(found, verb{start: h.End, end: h.End, any: true})
	}
	return found
}

// verb reads a hit as something that we do.
func (m *mood) verb(text string, h phrase.Hit, favour bool) (verb, bool) {
	v := verb{start: h.Start, end: h.End, answers: h.Tags.Has(answers), returns: h.Tags.Has(returns)}
	if !v.answers && !v.returns && (!h.Tags.Has(acts) || m.toYou) || m.theirs {
		return v, false
	}
	if text[h.Start] >= 0x80 {
		return v, (m.ours || favour && !m.asked || v.answers) && !over(text[h.End:])
	}
	if !m.ours {
		return v, m.will && v.returns
	}
	return v, m.will || ongoing(text[h.Start:h.End])
}

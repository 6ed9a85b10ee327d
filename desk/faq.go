package desk

import (
	"cmp"
	"slices"
	"strings"
)

// CardSize is how many questions the FAQ card of a language holds at most.
const CardSize = 5

// FAQ is a question that customers ask and the answer the shop has prepared
// for it, in one language.
type FAQ struct {
	ID        string    `json:"id"`
	Language  string    `json:"language,omitempty"`  // "en", "zh", or "" for an answer that serves both
	Topic     string    `json:"topic,omitempty"`     // shipping, refund …
	Question  string    `json:"question"`            // as the card shows it
	Phrasings []string  `json:"phrasings,omitempty"` // other wordings that somebody typed
	Answer    string    `json:"answer"`              // may hold {{variables}}
	Twin      string    `json:"twin,omitempty"`      // the id of the entry that says the same in the other language
	Card      int       `json:"card,omitempty"`      // 1–5, its place on the card; 0: not on it
	Learnt    []Learnt  `json:"learnt,omitempty"`    // wordings of customers that agents answered with this
	Flags     []FAQFlag `json:"flags,omitempty"`     // who holds the answer to be wrong
	Off       bool      `json:"off,omitempty"`       // kept, and never offered
}

// FAQFlag says that an agent holds an answer to be wrong.
type FAQFlag struct {
	By   AgentID `json:"by"`
	At   Stamp   `json:"at"`
	Note string  `json:"note,omitempty"` // what is wrong with it
}

// Meaning names what an entry says in whatever language: twins share it when
// both name each other, or the one with the greater id names the other. Whoever
// knows all entries can do better where only the other one does.
func (f FAQ) Meaning() string {
	if f.Twin == "" {
		return f.ID
	}
	return min(f.ID, f.Twin)
}

// Flagged reports whether somebody holds the answer to be wrong.
func (f FAQ) Flagged() bool { return len(f.Flags) > 0 }

// Serves reports whether an entry answers a customer of a language in their
// own. A customer whose language is not known takes any.
func (f FAQ) Serves(language string) bool {
	return f.Language == "" || language == "" || f.Language == language
}

// Flag notes that an agent holds the answer to be wrong. An agent has one flag
// on an entry: flagging again renews it.
func (f FAQ) Flag(by AgentID, now Instant, note string) FAQ {
	f = f.Unflag(by)
	f.Flags = append(slices.Clone(f.Flags), FAQFlag{by, Stamp(now), oneLine(note)})
	return f
}

// Unflag takes back the flags of an agent; with the empty id, which nobody
// has, it takes back all, as who corrected the answer does.
func (f FAQ) Unflag(by AgentID) FAQ {
	f.Flags = slices.DeleteFunc(slices.Clone(f.Flags), func(x FAQFlag) bool { return by == "" || x.By == by })
	if len(f.Flags) == 0 {
		f.Flags = nil
	}
	return f
}

// Card lists the entries on the FAQ card of a language by their place, at most
// CardSize of them. Of two that claim the same place the one with the smaller
// id comes first. Entries that are off are not on it.
func Card(entries []FAQ, language string) []FAQ {
	var card []FAQ
	for _, f := range entries {
		if f.Card > 0 && f.Card <= CardSize && !f.Off && f.Serves(language) {
			card = append(card, f)
		}
	}
	slices.SortFunc(card, func(a, b FAQ) int {
		return cmp.Or(cmp.Compare(a.Card, b.Card), cmp.Compare(a.ID, b.ID))
	})
	return card[:min(len(card), CardSize)]
}

// Tidy gives the entry in the form in which it is kept: valid UTF-8, everything
// but the answer on one line each, no phrasing twice or like the question, line
// breaks of the answer as \n, the card's place 0 where it is none of 1–5.
func (f FAQ) Tidy() FAQ {
	f.Language, f.Topic, f.Twin = oneLine(f.Language), oneLine(f.Topic), oneLine(f.Twin)
	f.Question = oneLine(f.Question)
	f.Answer = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.ToValidUTF8(f.Answer, "\uFFFD"))
	if f.Card < 0 || f.Card > CardSize {
		f.Card = 0
	}
	var kept []string
	for _, p := range f.Phrasings {
		p = oneLine(p)
		same := func(other string) bool { return sameWording(other, p) }
		if p != "" && !same(f.Question) && !slices.ContainsFunc(kept, same) {
			kept = append(kept, p)
		}
	}
	f.Phrasings, f.Learnt, f.Flags = kept, tidyLearnt(f.Learnt), tidyFlags(f.Flags)
	return f
}

func tidyLearnt(all []Learnt) (kept []Learnt) {
	for _, l := range all {
		if l.Text = oneLine(l.Text); l.Text != "" {
			l.Count = max(l.Count, 1)
			kept = append(kept, l)
		}
	}
	return kept
}

func tidyFlags(all []FAQFlag) (kept []FAQFlag) {
	for _, x := range all {
		x.By, x.Note = AgentID(oneLine(string(x.By))), oneLine(x.Note)
		kept = append(kept, x)
	}
	return kept
}

// Asks reports whether a text is the question, or another phrasing of it, without
// regard to capitals and to the punctuation around it.
func (f FAQ) Asks(text string) bool {
	text = oneLine(text)
	same := func(x string) bool { return sameWording(x, text) }
	return text != "" && (same(f.Question) || slices.ContainsFunc(f.Phrasings, same))
}

// oneLine makes every run of blanks and line breaks one space.
func oneLine(s string) string {
	return strings.Join(strings.Fields(strings.ToValidUTF8(s, "\uFFFD")), " ")
}

// sameWording compares two lines without regard to capitals and to the
// punctuation around them.
func sameWording(a, b string) bool {
	const around = " .,;:!?~…。，；：！？～、"
	return strings.EqualFold(strings.Trim(a, around), strings.Trim(b, around))
}

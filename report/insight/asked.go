package insight

import (
	"math"
	"strings"

	"tend/desk"
)

// Bounds of what is kept of the texts of a desk.
const (
	maxExample = 400     // bytes of an example
	maxTexts   = 1 << 16 // different texts; see asked.prune
)

// asked groups the messages that needed a human by what they say.
type asked struct {
	reader
	groups     map[string]*group // by key
	total      int
	wordless   map[desk.Kind]int
	courtesies int
	greetings  int
	floor      int // texts asked no more than that often may have been forgotten
}

// group is one wording, or several of the same meaning.
type group struct {
	key                   string
	example               string // the first of them, raw
	asked, judged, inTime int
}

func newAsked() asked {
	return asked{reader: newReader(), groups: map[string]*group{}, wordless: map[desk.Kind]int{}}
}

// add counts a message; nil means that it asks nothing in words.
func (a *asked) add(e desk.Entry, o Options) *group {
	words, said := a.tokens(e.Text), withoutNumber(e.Text)
	switch {
	case len(words) == 0:
		a.wordless[wordlessKind(e)]++
		return nil
	case o.Courtesy(said):
		a.courtesies++
		return nil
	case o.Greeting(said):
		a.greetings++
		return nil
	}
	a.total++
	g := a.group(strings.Join(words, " "), e.Text)
	g.asked++
	return g
}

// wordlessKind is the kind shown for a message without words: a text without
// any is an emoji.
func wordlessKind(e desk.Entry) desk.Kind {
	if e.Kind == desk.KindText {
		return desk.KindEmoji
	}
	return e.Kind
}

func (a *asked) group(key, text string) *group {
	g := a.groups[key]
	if g == nil {
		if len(a.groups) >= maxTexts {
			a.prune()
		}
		g = &group{key: key, example: start(text, maxExample)}
		a.groups[key] = g
	}
	return g
}

// prune forgets the rarest texts when there are too many different ones, so
// that memory stays bounded on any desk (lossy counting, as Manku and Motwani
// describe it). What is asked often is never forgotten, and is counted at most
// floor too low.
func (a *asked) prune() {
	for len(a.groups) > maxTexts/2 {
		a.floor++
		for k, g := range a.groups {
			if g.asked <= a.floor {
				delete(a.groups, k)
			}
		}
	}
}

// fraction is part ÷ whole rounded to six places, nil of nothing.
func fraction(part, whole int) *float64 {
	if whole == 0 {
		return nil
	}
	v := math.Round(float64(part)/float64(whole)*1e6) / 1e6
	return &v
}

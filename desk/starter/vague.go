package starter

import (
	"slices"
	"strings"
	"sync"
	"unicode"
)

// Vague tells whether a reply says nothing; [VaguenessOf] tells in which way.
func Vague(text string) bool { return VaguenessOf(text) != Telling }

// Vagueness is the way in which a reply says nothing.
type Vagueness uint8

// The kinds of replies. All but the first are vague.
const (
	Telling     Vagueness = iota // says something
	Wordless                     // holds no letter and no digit
	OnlyGreets                   // "hi", "您好，在的", "hello, how can I help you?"
	OnlyPutsOff                  // "let me look into this for you", "请稍等，我帮您看一下"
)

// VaguenessOf tells whether a reply says nothing, and in which way. A greeting
// with a general offer of help is still a greeting; one with a delay is a delay.
//
// When in doubt a reply is telling, because response rates may rest on it:
// every word of a vague reply is a known greeting, delay, courtesy or one of
// the things that are looked into. So a delay that also says when, answers,
// or asks for something is telling, and so are a thank-you alone, a bare
// "yes", and an empty text, which belongs to a picture or a card.
//
// Letter case, full-width letters and white space around make no difference.
// The time it takes grows linearly with the text, and ends at the first word
// that says something. Any number of goroutines may call it at once.
func VaguenessOf(text string) Vagueness {
	if text = strings.TrimSpace(text); text == "" {
		return Telling
	}
	v := vagueness{words: vagueWords()}
	for text != "" {
		var part string
		var asks bool
		part, asks, text = nextPart(text)
		if !v.read(part, asks) {
			return Telling
		}
	}
	return v.kind()
}

// The classes of keywords that a vague reply consists of.
const (
	openingWord  class = iota // greets
	holdingWord               // puts off
	errandWord                // what somebody will do about it; puts off if it is us
	doerWord                  // us, or our doing it for the customer
	ackWord                   // thanks or agrees, which may be all that is called for
	courtesyWord              // adds nothing
)

// vagueWords prepares the keywords once; they never change afterwards.
var vagueWords = sync.OnceValue(func() *trie {
	return buildTrie([]keywords{
		{openingWord, append(openings(), vagueOpenings()...)},
		{holdingWord, append(holdsEnglish(), holdsChinese()...)},
		{errandWord, errands()},
		{doerWord, doers()},
		{ackWord, acks()},
		{courtesyWord, append(courtesiesEnglish(), courtesiesChinese()...)},
	})
})

// vagueness is what the parts of a reply read so far come to.
type vagueness struct {
	words                                      *trie
	written, greets, holds, errand, ours, acks bool
}

// kind is what the reply as a whole comes to.
func (v *vagueness) kind() Vagueness {
	switch {
	case !v.written:
		return Wordless
	case v.holds || v.errand && v.ours:
		return OnlyPutsOff
	case v.greets && !v.acks:
		return OnlyGreets
	}
	return Telling
}

// read takes in one part of the reply. It tells whether that part says
// nothing; a question says something unless it is part of a greeting.
func (v *vagueness) read(part string, asks bool) bool {
	var buffer [96]rune
	folded := trimSpace(fold(buffer[:0], part))
	if !hasWord(folded) {
		return true
	}
	v.written = true
	if introduces(folded) {
		v.greets = true
		return true
	}
	greeted := v.greets
	v.greets = false
	covered := v.cover(folded)
	greets := v.greets
	v.greets = greeted || greets
	return covered && (!asks || greets)
}

// cover tells whether keywords, and a name beside a greeting, make up all of
// folded, and notes what they are.
func (v *vagueness) cover(folded []rune) bool {
	covered, named := titled(folded), -1
	for at, r := range folded {
		if startsWord(folded, at) {
			found, _ := v.words.longest(folded, at)
			if n := longestOf(found); n > 0 && at+n > covered {
				covered = at + n
				v.note(found, n)
			}
			if n := found[openingWord]; n > 0 {
				named = at + n
			}
		}
		if at < covered || cost(r) == 0 {
			continue
		}
		return at == named+1 && isName(folded[at:])
	}
	return true
}

// note takes the keywords of the greatest length for what the reply does; a
// shorter one is only part of them.
func (v *vagueness) note(found matches, length int) {
	v.greets = v.greets || found[openingWord] == length
	v.holds = v.holds || found[holdingWord] == length
	v.errand = v.errand || found[errandWord] == length
	v.ours = v.ours || found[doerWord] == length
	v.acks = v.acks || found[ackWord] == length
}

func longestOf(found matches) int {
	return slices.Max(found[:])
}

func hasWord(folded []rune) bool {
	for _, r := range folded {
		if isLetter(r) || isDigit(r) {
			return true
		}
	}
	return false
}

// nextPart cuts text after its first stretch of punctuation or emoji, and
// tells whether a question mark is in that stretch.
func nextPart(text string) (part string, asks bool, rest string) {
	end := strings.IndexFunc(text, isBreak)
	if end < 0 {
		return text, false, ""
	}
	part, rest = text[:end], strings.TrimLeftFunc(text[end:], isBreak)
	asks = strings.ContainsAny(text[end:len(text)-len(rest)], "?？")
	return part, asks, rest
}

// isBreak tells whether r stands between two parts of a reply rather than
// within a word or between two.
func isBreak(r rune) bool {
	if 0xFF01 <= r && r <= 0xFF5E {
		r -= 0xFEE0
	}
	switch r {
	case '\n':
		return true
	case '\'', '`', '’', '‘', 'ʼ', '-', '&', '/', '(', ')', '{', '}', '"':
		return false
	}
	return unicode.IsPunct(r) || unicode.IsSymbol(r)
}

package search

// unit is a word, or one character of a script that does not separate words.
type unit struct {
	text   string // of a word, as folded; empty for a character
	gram   rune   // the character
	term   term   // the term of the stem, or of the character
	joined bool   // nothing stands between this character and the one before
	empty  bool   // a word or character that says nothing by itself
	number size   // whether it is a number
}

// isWord tells a word from a character.
func (u unit) isWord() bool { return u.text != "" }

// units cuts a text into words and characters.
func (f folding) units(text string) []unit {
	var all []unit
	var letters []rune
	joined := false
	flush := func() {
		if len(letters) > 0 {
			all = f.appendWord(all, string(letters))
			letters = letters[:0]
		}
	}
	for _, r := range f.dialect.Replace(text) {
		switch r = f.foldRune(r); {
		case r == 0:
		case r == ' ':
			flush()
			joined = false
		case isGram(r):
			flush()
			all = append(all, unit{gram: r, term: singleTerm(r), joined: joined, empty: emptyGram(r), number: gramSize(r)})
			joined = true
		default:
			letters = append(letters, r)
			joined = false
		}
	}
	flush()
	return all
}

// appendWord appends a word, or the words it is short for.
func (f folding) appendWord(all []unit, word string) []unit {
	said, short := f.said[word]
	if !short {
		return append(all, wordUnit(word))
	}
	for _, w := range said {
		all = append(all, wordUnit(w))
	}
	return all
}

func wordUnit(text string) unit {
	return unit{text: text, term: wordTerm(stem(text)), empty: emptyWord(text), number: wordSize(text)}
}

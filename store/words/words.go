package words

import (
	"bytes"
	"strings"
)

// Words are what a text must contain, with case folded.
type Words [][]byte

// Of splits a query at blanks. A query without a word has none, and finds
// nothing.
func Of(query string) Words {
	var list Words
	for _, w := range strings.Fields(query) {
		if f, changed := Fold(w); changed {
			list = append(list, f)
		} else {
			list = append(list, []byte(w))
		}
	}
	return list
}

// In reports whether a text, with case folded, has all words in it.
func (ws Words) In(folded []byte) bool {
	for _, w := range ws {
		if !bytes.Contains(folded, w) {
			return false
		}
	}
	return true
}

package faq

import "tend/desk"

// mostly is the share of what an agent typed that an entry must know.
const mostly = 0.75

// enoughTyped is the score under which an agent gets no suggestion: that of a
// rare word of an answer.
const enoughTyped = 1.2 * answerWeight

// Complete gives at most k entries whose question or answer an agent seems to
// be typing, the best first: those that have nearly every word of it, in the
// customer's language. One word, or one character of Chinese, is too little to
// go by. Flagged ones come last.
func (b *Book) Complete(typed, language string, k int) []Suggestion {
	if !says(typed, 2) {
		return nil
	}
	var all []Suggestion
	for _, h := range b.index.Find(typed, candidates) {
		if f := b.entries[h.ID]; h.Cover >= mostly && f.Serves(language) {
			all = append(all, Suggestion{Entry: f, Score: h.Score})
		}
	}
	return ranked(all, k, enoughTyped)
}

// Find gives at most k entries for what was typed into a search box so far, in
// either language, the best first. Where nothing was typed, nothing is found.
func (b *Book) Find(typed string, k int) []desk.FAQ {
	var all []desk.FAQ
	for _, h := range b.index.Find(typed, k) {
		all = append(all, b.entries[h.ID])
	}
	return all
}

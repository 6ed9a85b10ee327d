package faq

import (
	"cmp"
	"slices"
	"strings"

	"tend/desk"
	"tend/desk/starter"
)

// Enough is the score under which nothing is suggested; 1 is about what a word
// is worth that only one entry has.
const Enough = 1.2

const (
	// beside is the share of the best score that the others need at least.
	beside = 0.2
	// foreign and joined are the shares of its score that an answer in another
	// language keeps, and one that fits several messages only together.
	foreign = 0.8
	joined  = 0.8
	// candidates is how many entries are looked at before those that say the
	// same are made one.
	candidates = 24
	// newest is how many messages count, from the last.
	newest = 6
)

// Question is what an answer is wanted for.
type Question struct {
	Messages []string // what the customer wrote and waits for, oldest first
	Language string   // the customer's, "" if not known
}

// Suggestion is an entry that fits.
type Suggestion struct {
	Entry   desk.FAQ
	Score   float64 // at least Enough for the first
	Foreign bool    // the answer is not in the customer's language
}

// Suggest gives at most k entries that answer a question, the best first; of
// entries with the same score the one with the smaller id. Nothing is
// suggested where nothing fits well enough.
func (b *Book) Suggest(q Question, k int) []Suggestion {
	scores, meanings := map[string]float64{}, map[string]bool{}
	for text, share := range b.texts(q) {
		for _, h := range b.index.Search(text, candidates) {
			scores[h.ID] = max(scores[h.ID], h.Score*share)
			meanings[b.twins.meaning[h.ID]] = true
		}
	}
	var all []Suggestion
	for m := range meanings {
		all = append(all, b.inLanguage(b.twins.say[m], q.Language, scores))
	}
	return ranked(all, k, Enough)
}

// texts gives what to look for, and how much of its score each find keeps:
// every message that is more than thanks or praise, and all of them as one.
func (b *Book) texts(q Question) map[string]float64 {
	all := words(q.Messages[max(0, len(q.Messages)-newest):])
	all = slices.DeleteFunc(all, func(m string) bool { return b.tiers.Tier(m) == starter.Social })
	texts := map[string]float64{strings.Join(all, "\n"): joined}
	for _, m := range all {
		texts[m] = 1
	}
	return texts
}

// inLanguage picks, of the entries that say the same, the one in the customer's
// language, of those one that nobody flagged, of those the one that fits best.
// It stands for all of them, so it has the score of the best.
func (b *Book) inLanguage(twins []string, language string, scores map[string]float64) Suggestion {
	pick := slices.MinFunc(twins, func(x, y string) int {
		return cmp.Or(cmp.Compare(b.rank(x, language), b.rank(y, language)), cmp.Compare(scores[y], scores[x]), cmp.Compare(x, y))
	})
	s := Suggestion{Entry: b.entries[pick]}
	for _, id := range twins {
		s.Score = max(s.Score, scores[id])
	}
	if !s.Entry.Serves(language) {
		s.Foreign, s.Score = true, s.Score*foreign
	}
	return s
}

// rank is smaller for what serves a language, and then for what has no flag.
func (b *Book) rank(id, language string) (rank int) {
	f := b.entries[id]
	if !f.Serves(language) {
		rank += 2
	}
	if f.Flagged() {
		rank++
	}
	return rank
}

// ranked puts the suggestions in order and leaves out what fits too little.
// Nothing is left if even the best has less than enough. Those in another
// language come after all in the customer's that fit well enough, and flagged
// ones last, whatever their score.
func ranked(all []Suggestion, k int, enough float64) []Suggestion {
	best := 0.0
	for _, s := range all {
		best = max(best, s.Score)
	}
	if best < enough {
		return nil
	}
	all = slices.DeleteFunc(all, func(s Suggestion) bool { return s.Score < best*beside })
	slices.SortFunc(all, func(x, y Suggestion) int {
		return cmp.Or(cmp.Compare(x.place(enough), y.place(enough)), cmp.Compare(y.Score, x.Score), cmp.Compare(x.Entry.ID, y.Entry.ID))
	})
	return all[:min(len(all), k)]
}

// place is smaller for what is offered before the rest, whatever its score.
func (s Suggestion) place(enough float64) int {
	switch {
	case s.Entry.Flagged():
		return 2
	case s.Foreign || s.Score < enough:
		return 1
	}
	return 0
}

package promise

import (
	"slices"
	"strings"

	"tend/assist/phrase"
)

// read offers what a sentence promises.
func (f *finder) read(s sentence) {
	hits := words(s.text, s.clauses)
	if s.asks || slices.ContainsFunc(hits, func(h phrase.Hit) bool { return h.Tags.Has(habitual) }) {
		return
	}
	all := s.withWords(hits)
	verbs := make([][]verb, len(all))
	var m mood
	for i := range all {
		verbs[i] = all[i].promised(s.text, &m)
	}
	// Times take far longer to find than words, and most sentences promise nothing.
	if slices.ContainsFunc(verbs, func(v []verb) bool { return v != nil }) {
		s.addTimes(all)
		f.considerAll(s.text, all, verbs, hits)
	}
}

func (f *finder) considerAll(text string, all []clause, verbs [][]verb, hits []phrase.Hit) {
	for i := range all {
		for _, v := range verbs[i] {
			f.consider(text, all, i, v, asksFirst(hits, v))
		}
	}
}

func (s sentence) withWords(hits []phrase.Hit) []clause {
	all := make([]clause, len(s.clauses))
	for i, part := range s.clauses {
		all[i].stretch = part
		for _, h := range hits {
			if part.start <= h.Start && h.Start < part.end {
				all[i].hits = append(all[i].hits, h)
			}
		}
	}
	return all
}

func (s sentence) addTimes(all []clause) {
	for _, p := range s.times() {
		for i := range all {
			if all[i].start <= p.start && p.start < all[i].end {
				all[i].times = append(all[i].times, p)
			}
		}
	}
}

// times returns the times that a sentence names, at their place in the text.
func (s sentence) times() []piece {
	start := s.clauses[0].start
	all := pieces(s.text[start:s.end])
	for i := range all {
		all[i].start, all[i].end = all[i].start+start, all[i].end+start
	}
	return all
}

// asksFirst tells whether the customer is asked for something before v.
func asksFirst(hits []phrase.Hit, v verb) bool {
	return slices.ContainsFunc(hits, func(h phrase.Hit) bool { return h.Tags.Has(requests) && h.End <= v.start })
}

// consider offers the promise to do v in clause i, if a time goes with it or
// none is needed.
func (f *finder) consider(text string, all []clause, i int, v verb, asked bool) {
	p, at, ok := timeFor(text, all, i, v, asked)
	if ok = ok && !p.noDate(f.now); !ok || p.soon {
		if (v.returns || v.answers && ok) && !asked && plain(text, v, all[i], ok) {
			f.offerSometime(all[i].trimmed(text))
		}
		return
	}
	due, ok := p.after(f.now)
	if !ok || v.any && (at != i || !p.deadline(text)) {
		return
	}
	span := all[min(i, at)].trimmed(text)
	span.end = all[max(i, at)].trimmed(text).end
	weight := actsByTime
	if v.answers {
		weight = answersByTime
	}
	f.offer(candidate{span.start, span.end, due, !p.certain(), weight})
}

func (f *finder) offerSometime(s stretch) {
	f.offer(candidate{s.start, s.end, f.now.Add(sometime), true, answersSometime})
}

// plain tells whether v is a promise although no time is said. In Chinese that
// takes a word for the future, "soon" or a verb that can mean nothing else.
func plain(text string, v verb, c clause, soon bool) bool {
	word := text[v.start:v.end]
	if word[0] < 0x80 || soon || strings.Contains(word, "回复") || strings.Contains(word, "答复") {
		return true
	}
	return slices.ContainsFunc(c.hits, func(h phrase.Hit) bool { return h.Tags.Has(will) && h.Start < v.start })
}

// over tells whether what follows a Chinese verb puts it into the past.
func over(after string) bool {
	return strings.HasPrefix(after, "了") || strings.HasPrefix(after, "过")
}

// ongoing tells whether an English verb stands in the form that says that we
// are at it: "I'm sending it tomorrow".
func ongoing(word string) bool {
	first, _, _ := strings.Cut(word, " ")
	return strings.HasSuffix(first, "ing")
}

// trimmed is the clause without blanks around it.
func (s stretch) trimmed(text string) stretch {
	for s.start < s.end && strings.IndexByte(" \n", text[s.start]) >= 0 {
		s.start++
	}
	for s.end > s.start && strings.IndexByte(" \n", text[s.end-1]) >= 0 {
		s.end--
	}
	return s
}

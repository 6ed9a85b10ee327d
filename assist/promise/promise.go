package promise

import (
	"time"

	"tend/assist/phrase"
	"tend/desk"
)

// Promise is what we said we would do.
type Promise struct {
	At         desk.Instant // when it would be broken
	Start, End int          // where it stands in the text, in bytes
	Text       string       // the words from Start to End
	Vague      bool         // no certain time was said; At is a guess
}

// Remind is when to remind whoever gave the promise: a tenth of the time from
// now before it would be broken, at most half an hour.
func (p Promise) Remind(now desk.Instant) desk.Instant {
	left := p.At.Sub(now)
	if left <= 0 {
		return now
	}
	return p.At.Add(-min(left/10, 30*time.Minute))
}

// Find returns the promise in a reply written at now, and whether there is
// one. Days and times of day are those of zone. Of several, a promise to answer
// by a time goes before one to act, and that before one without a time; then
// the earliest counts.
func Find(text string, now desk.Instant, zone *time.Location) (Promise, bool) {
	if len(text) > longest {
		return Promise{}, false
	}
	folded := phrase.Fold(text)
	f := finder{now: now.In(zone)}
	for _, s := range sentences(folded.Folded) {
		f.read(s)
	}
	if f.best.weight == 0 {
		return Promise{}, false
	}
	start, end := folded.Span(f.best.start, f.best.end)
	return Promise{desk.At(f.best.at), start, end, text[start:end], f.best.vague}, true
}

// longest is how many bytes of text are read; nobody promises at greater length.
const longest = 16 << 10

// candidate is a promise found so far. The weightiest one counts.
type candidate struct {
	start, end int
	at         time.Time
	vague      bool
	weight     int
}

const (
	answersSometime = iota + 1
	actsByTime
	answersByTime
)

type finder struct {
	now  time.Time
	best candidate
}

func (f *finder) offer(c candidate) {
	if c.weight > f.best.weight || c.weight == f.best.weight && c.at.Before(f.best.at) {
		f.best = c
	}
}

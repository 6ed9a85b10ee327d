package faq_test

import (
	"fmt"
	"slices"
	"testing"

	"tend/assist/faq"
	"tend/desk/starter"
)

// tally counts what became of labelled questions.
type tally struct{ asked, first, third, none, quiet int }

func (c tally) String() string {
	return fmt.Sprintf("%d asked, %.1f%% first, %.1f%% among three; %d without an entry, %.1f%% of them without a suggestion", c.asked,
		share(c.first, c.asked), share(c.third, c.asked), c.none, share(c.quiet, c.none))
}

func share(n, of int) float64 { return 100 * float64(n) / float64(max(of, 1)) }

func (c *tally) count(b *faq.Book, q labelled, language string) {
	got := b.Suggest(faq.Question{Messages: []string{q.text}, Language: language}, 3)
	if q.means == nil {
		c.none++
		if len(got) == 0 {
			c.quiet++
		}
		return
	}
	c.asked++
	at := slices.IndexFunc(got, func(s faq.Suggestion) bool { return slices.Contains(q.means, s.Entry.Meaning()) })
	if at == 0 {
		c.first++
	}
	if at >= 0 {
		c.third++
	}
}

// sides divides the labelled questions by what they may prove, and by
// language.
func sides(t *testing.T) map[string][]labelled {
	all := map[string][]labelled{}
	add := func(side string, q labelled) {
		side += " " + starter.Language(q.text)
		all[side] = append(all[side], q)
	}
	for _, q := range questions(t) {
		if q.heldOut() {
			add("held out", q)
		} else {
			add("tuned", q)
		}
	}
	for _, q := range table(t, "demo.tsv") {
		add("of the demo", q)
	}
	for _, q := range table(t, "tiers.tsv") {
		add("of other tests", q)
	}
	for _, q := range table(t, "blind-tuned.tsv") {
		add("blind, tuned", q)
	}
	return all
}

// TestLabelledQuestions pins what the suggestions reach on labelled questions,
// in percent, a little below what was measured. A figure may rise; it must not
// fall.
//
// The questions of one writer were divided by the hash of their text before
// anything was ranked: the ranking was tuned on one half only. The held-out
// half was looked at twice, both times only as these figures: 88.9 % among
// three the first time, 90.5 % the second, after the words of the trade had
// been extended. It shares its writer with those words, though, and so says
// too much. The messages of the demo's customers were written by others,
// before any of this and for other shops: 74.5 % of those were found at first,
// and then they were tuned on too. The messages of the tests for urgency, by
// others as well, were looked at once, at the end; they are short and plain,
// and their thanks are what the tiers were made for.
func TestLabelledQuestions(t *testing.T) {
	floors := map[string]tally{
		"tuned en": {first: 86, third: 95, quiet: 70}, "tuned zh": {first: 79, third: 91, quiet: 78},
		"of the demo en": {first: 92, third: 96, quiet: 43}, "of the demo zh": {first: 83, third: 96, quiet: 76},
		"held out en": {first: 73, third: 88, quiet: 64}, "held out zh": {first: 81, third: 90, quiet: 53},
		"blind, tuned en": {first: 88, third: 98, quiet: 78}, "blind, tuned zh": {first: 95, third: 98, quiet: 85},
		"of other tests en": {first: 73, third: 95, quiet: 90}, "of other tests zh": {first: 92, third: 96, quiet: 73},
	}
	b := faq.New(entries(t))
	for side, all := range sides(t) {
		var c tally
		for _, q := range all {
			c.count(b, q, starter.Language(q.text))
		}
		floor, pinned := floors[side]
		t.Logf("%s: %v", side, c)
		if !pinned || share(c.first, c.asked) < float64(floor.first) || share(c.third, c.asked) < float64(floor.third) || share(c.quiet, c.none) < float64(floor.quiet) {
			t.Errorf("%s: worse than %d%% first, %d%% among three, %d%% quiet", side, floor.first, floor.third, floor.quiet)
		}
	}
}

package desk

import (
	"cmp"
	"slices"
)

// presses answers the first press of the FAQ card that can be.
func (d autoDecision) presses() AutoAnswer {
	none := AutoAnswer{Why: AutoNothing}
	if !d.AutoRules.FAQ {
		return none
	}
	for _, p := range d.Session.Presses {
		if p.Cleared {
			continue
		}
		a := d.press(p.ID)
		if a.Sent() {
			return a
		}
		none = none.or(a)
	}
	return none
}

func (d autoDecision) press(id MessageID) AutoAnswer {
	e, ok := d.find(id)
	if !ok {
		return AutoAnswer{Why: AutoOld} // so many messages ago
	}
	if why, ok := d.timely(e); !ok {
		return why
	}
	if slices.ContainsFunc(d.Recent, func(x Entry) bool { return x.From == FromAuto && x.Answers == id }) {
		return AutoAnswer{Why: AutoAnswered}
	}
	f, why := d.entryFor(e)
	if why != AutoSend {
		return AutoAnswer{Why: why}
	}
	return d.say(f.Answer, e, AutoAnswer{
		ID: autoID("faq", string(d.Session.Shop), string(id)), Answers: id, Prepared: "faq:" + f.ID,
	})
}

// entryFor finds the answer to a press: the entry of the question, or its twin
// in the customer's own language. What is off or flagged answers nobody.
func (d autoDecision) entryFor(press Entry) (FAQ, AutoWhy) {
	if !slices.ContainsFunc(d.AutoCase.FAQ, FAQ.onCard) {
		return FAQ{}, AutoUnknown
	}
	lang := d.language()
	asked := d.asked(press, lang)
	if len(asked) == 0 {
		return FAQ{}, AutoUnknown
	}
	if first := asked[0]; !first.Serves(lang) {
		for _, f := range d.AutoCase.FAQ {
			if twins(f, first) && f.Serves(lang) && f.answers() == AutoSend {
				return f, AutoSend
			}
		}
	}
	return asked[0], asked[0].answers()
}

// twins reports whether two entries say the same. Either may name the other.
func twins(a, b FAQ) bool {
	return a.Meaning() == b.Meaning() || a.Twin == b.ID || b.Twin == a.ID
}

// asked lists the entries a press may mean: the one it names, or those that ask
// what it says. What can answer comes first, then what is in the customer's
// language.
func (d autoDecision) asked(press Entry, lang string) (out []FAQ) {
	for _, f := range d.AutoCase.FAQ {
		if press.Ref != "" && f.ID == press.Ref {
			return []FAQ{f}
		}
		if oneLine(press.Text) != "" && sameWording(f.Question, oneLine(press.Text)) {
			out = append(out, f)
		}
	}
	rank := func(f FAQ) (n int) {
		if f.answers() != AutoSend {
			n += 2
		}
		if !f.Serves(lang) {
			n++
		}
		return n
	}
	slices.SortFunc(out, func(a, b FAQ) int { return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a.ID, b.ID)) })
	return out
}

// answers says whether an entry may be sent without a person.
func (f FAQ) answers() AutoWhy {
	switch {
	case f.Off:
		return AutoOff
	case f.Flagged():
		return AutoFlagged
	}
	return AutoSend
}

func (f FAQ) onCard() bool { return !f.Off && f.Card > 0 && f.Card <= CardSize }

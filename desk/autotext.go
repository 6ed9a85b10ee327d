package desk

// keywords answers the newest message that has one of the words. A rule whose
// answer the customer had lets the next rule have its turn.
func (d autoDecision) keywords() AutoAnswer {
	none := AutoAnswer{Why: AutoNothing}
	if len(d.Keywords) == 0 {
		return none
	}
	for _, e := range d.unanswered() {
		if e.Kind != KindText {
			continue
		}
		words := foldWords(e.Text)
		for _, k := range d.Keywords {
			if !k.in(words) {
				continue
			}
			a := d.once(k.AutoText, k.Prepared(), e)
			if a.Sent() {
				return a
			}
			none = none.or(a)
		}
	}
	return none
}

// away answers the newest message while nobody is on.
func (d autoDecision) away() AutoAnswer {
	open := d.unanswered()
	if !d.Away.Any() || len(open) == 0 {
		return AutoAnswer{Why: AutoNothing}
	}
	if d.Roster.Empty() || d.Roster.At(d.now).People > 0 {
		return AutoAnswer{Why: AutoOn}
	}
	return d.once(d.Away, AutoAway, open[0])
}

// once answers a message with a text that is said once in a session.
func (d autoDecision) once(t AutoText, prepared string, e Entry) AutoAnswer {
	if why, ok := d.timely(e); !ok {
		return why
	}
	if d.usedUp(prepared, t.Every, d.now) {
		return AutoAnswer{Why: AutoUsed}
	}
	return d.say(inLanguage(t.Text, d.language()), e, AutoAnswer{
		ID: autoID(prepared, string(d.Session.ID)), Prepared: prepared,
	})
}

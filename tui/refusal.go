package tui

import (
	"errors"
	"strings"
	"time"
	"unicode/utf8"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/keymap"
)

// refusal is why the platform would not take a text to a customer now; nil when
// it would, as far as is known. See desk.Abilities.Refuses.
func (a *App) refusal(s *desk.Session, text string) error {
	return a.facts.feeds.can(s.Shop).Refuses(text, a.heard(s), a.now, a.facts.feeds.reaches(s.Key()))
}

// refuses says why a reply is not sent, and reports whether that is so. What was
// written stays.
func (a *App) refuses(row desk.Row, text string) bool {
	err := a.refusal(row.Session, text)
	if err == nil {
		return false
	}
	t, why := a.texts.Limits, a.because(row.Session, err)
	said := t.NotSentTo(a.nameOf(row.Session))
	if key := a.keyHere(keymap.Open); a.turn() == listTurn && a.lay.narrow && key != "" {
		said += t.Opens(key) // the reason stands beside the thread
	}
	a.warnFitting(t.NotSent(why), t.NotSent(firstSentence(why)), said)
	return true
}

// warnFitting says the first of the texts that has room in the line below, else
// the last.
func (a *App) warnFitting(texts ...string) {
	for _, text := range texts {
		if text = oneLine(text); sanitize.Width(text) <= a.lay.w-signCells {
			a.warn(text)
			return
		}
	}
	a.warn(texts[len(texts)-1])
}

// firstSentence is a text up to the end of its first sentence.
func firstSentence(text string) string {
	for _, end := range []string{". ", "。"} {
		if i := strings.Index(text, end); i >= 0 {
			return text[:i] + strings.TrimRight(end, " ")
		}
	}
	return text
}

// heard is when a customer wrote last. While the thread does not show it, it is
// taken for as late as it can be: a reply is rather refused by the platform than
// wrongly here.
func (a *App) heard(s *desk.Session) desk.Instant {
	if s.ID == a.drawn {
		if at, known := a.thread.Heard(); known {
			return at
		}
	}
	return s.LastAt
}

// because is a refusal in a sentence.
func (a *App) because(s *desk.Session, err error) string {
	t, platform := a.texts.Limits, a.platformOf(s.Shop)
	var long *desk.TooLongError
	var window *desk.WindowError
	switch {
	case errors.As(err, &long):
		return t.TooLong(platform, long.Has, long.Limit)
	case errors.As(err, &window) && window.Closed == 0:
		return t.Never(platform)
	case errors.As(err, &window):
		zone := a.zone(s.Shop)
		since := a.texts.When(window.Closed.In(zone), a.now.In(zone))
		return t.Closed(platform, since, a.lasting(a.facts.feeds.can(s.Shop).Window))
	}
	reason := a.facts.feeds.reaches(s.Key()).Reason
	why := sanitize.Line(a.texts.Reason(reason, platform))
	if _, ours := desk.ParseReason(reason); ours && why != "" {
		return why // a sentence that says it all
	}
	if why != "" {
		return t.BlockedBy(platform, a.nameOf(s), why)
	}
	return t.Blocked(platform, a.nameOf(s))
}

// lasting is a length of time without what is nothing in it.
func (a *App) lasting(d time.Duration) string {
	switch {
	case d%(24*time.Hour) == 0 && d > 48*time.Hour, d%time.Hour != 0:
		return a.texts.Time.Span(d)
	}
	return a.texts.Time.Hours(int(d / time.Hour))
}

// lengthOf is how long what is being written is, said near the platform's limit
// only; "" otherwise.
func (a *App) lengthOf(text string, limit int) string {
	has := utf8.RuneCountInString(text)
	if limit <= 0 || has < limit-max(20, limit/10) {
		return ""
	}
	return a.texts.Limits.Count(has, limit)
}

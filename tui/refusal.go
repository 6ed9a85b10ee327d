package tui

import (
	"errors"
	"time"
	"unicode/utf8"

	"tend/desk"
	"tend/internal/sanitize"
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
	a.warn(a.texts.Limits.NotSent(a.because(row.Session, err)))
	return true
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
	if why := sanitize.Line(a.texts.Reason(a.facts.feeds.reaches(s.Key()).Reason, platform)); why != "" {
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

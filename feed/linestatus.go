package feed

import (
	"errors"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"tend/desk"
)

// Phase is how far a line is.
type Phase string

// The phases of a line. Replies go out only while it is Live. A line that is
// Down stays so while it is tried again, until it gets through.
const (
	Connecting Phase = "connecting"
	CatchingUp Phase = "catching-up"
	Live       Phase = "live"
	Down       Phase = "down"
)

// Status is how a line does.
type Status struct {
	State   Phase
	Reason  string       // why it is down: a sentence for people; may quote the platform
	Warning string       // what works badly while it is up
	Since   desk.Instant // when it came into this state
	Next    desk.Instant // when a line that is down is tried again; past: it is being tried
	Held    bool         // the platform asked to be left alone until Next, and is

	// Code and WarningCode say the same as Reason and Warning in any language;
	// empty where only the sentence does.
	Code, WarningCode desk.Cause
	Said              string // what the platform itself said of Reason, raw; may be empty
}

// up is the status of a line that has got through; what it warned of stays.
func (s Status) up(p Phase) Status {
	return Status{State: p, Warning: s.Warning, WarningCode: s.WarningCode, Since: s.Since}
}

// Status tells how the line does.
func (l *Line) Status() Status {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.status
}

// Current reports whether all that happened at the platform was handed over,
// so that replies may go out.
func (l *Line) Current() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.status.State == Live && l.since != 0
}

func (l *Line) listen(changed func()) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.changed = changed
}

// change changes the status, and tells if it did.
func (l *Line) change(edit func(*Status)) {
	l.mu.Lock()
	before := l.status
	edit(&l.status)
	if l.status.State != before.State {
		l.status.Since = l.o.Clock.Now()
	}
	changed, told := l.changed, l.status != before
	l.mu.Unlock()
	if told && changed != nil {
		changed()
	}
}

// begin counts an attempt.
func (l *Line) begin() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.attempt++
	l.since = 0
	return l.attempt
}

// end makes what the attempt still says count for nothing, and lets nothing be
// delivered any more.
func (l *Line) end() (lasted time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.attempt++
	if l.since != 0 {
		lasted = l.o.Clock.Now().Sub(l.since)
	}
	l.since = 0
	return lasted
}

// through is a connection that works.
func (l *Line) through(attempt int) {
	l.change(func(s *Status) {
		if attempt == l.attempt && s.State != Live {
			*s = s.up(CatchingUp)
		}
	})
}

func (l *Line) current(attempt int, is bool) {
	l.change(func(s *Status) {
		switch {
		case attempt != l.attempt:
		case is && s.State != Live:
			*s = s.up(Live)
			l.since = l.o.Clock.Now()
		case !is && s.State == Live:
			s.State = CatchingUp
			l.since = 0
		}
	})
}

func (l *Line) warn(attempt int, sentence string, code desk.Cause) {
	l.change(func(s *Status) {
		if attempt == l.attempt {
			s.Warning, s.WarningCode = sentence, code
		}
	})
}

func (l *Line) down(err error, wait time.Duration) {
	why := because(err)
	l.change(func(s *Status) {
		*s = Status{
			State: Down, Reason: why.Text, Code: why.Code, Said: why.Said,
			Since: s.Since, Next: l.o.Clock.Now().Add(wait), Held: asked(err) > 0,
		}
	})
}

// stopped closes the gate of a line that does not run any more.
func (l *Line) stopped() {
	l.change(func(s *Status) { *s = Status{State: Connecting, Since: s.Since} })
}

// because puts a failure into words for people.
func because(err error) *Plain {
	var plain *Plain
	var after *RetryAfter
	switch {
	case errors.As(err, &plain):
		return plain
	case errors.Is(err, ErrPanic):
		return &Plain{Code: desk.CausePanic, Text: "The program made a mistake with this feed. The log says more."}
	case errors.Is(err, ErrUnauthorized):
		return &Plain{Code: desk.CauseUnauthorized, Text: "The platform does not let us in. Check the token and what it may do."}
	case errors.As(err, &after):
		return &Plain{Code: desk.CauseWait, Text: sentence(err.Error())}
	}
	text := sentence(err.Error())
	return &Plain{Text: text, Code: desk.CauseFailed.With(text)}
}

// sentence is an error's text as one: on one line, with a capital and a stop.
func sentence(text string) string {
	text = strings.TrimRight(strings.Join(strings.Fields(text), " "), ".")
	if text == "" {
		return "The connection failed."
	}
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:] + "."
}

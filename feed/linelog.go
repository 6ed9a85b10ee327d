package feed

import (
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"time"
)

// log tells of a failure. Why is the sentence a screen shows, too: it has neither
// secrets nor what customers wrote. What else there is to say is for those who
// look for a mistake.
func (l *Line) log(err error, wait time.Duration) {
	s := l.Status()
	l.o.Log.Warn("a feed is down; trying again", "feed", l.o.Name, "in", wait, "why", s.Reason, "code", string(s.Code.Code()))
	l.o.Log.Debug("why a feed is down", "feed", l.o.Name, "err", err, "cause", because(err).Err)
}

// ErrPanic is what became of a panic, for errors.Is.
var ErrPanic = errors.New("the program made a mistake in this feed")

// Panicked makes an error of what a goroutine of a connection has recovered from,
// and logs it: where it was, and only for those who look for a mistake what it
// said, which may be a customer's words.
func Panicked(log *slog.Logger, name, what string, p any) error {
	log.Error("a feed panicked", "feed", name, "in", what, "stack", string(debug.Stack()))
	log.Debug("what a feed panicked with", "feed", name, "in", what, "panic", p)
	return fmt.Errorf("feed %s: %s: %w", name, what, ErrPanic)
}

func (l *Line) panicked(what string, p any) error { return Panicked(l.o.Log, l.o.Name, what, p) }

package feed

import (
	"context"
	"errors"
	"time"
)

// How long to wait for the next attempt.
const (
	// longest bounds the wait after a failure that mends itself: for so long a
	// customer may wait unseen after an outage.
	longest = time.Minute
	// doublings is after how many failures the wait grows no more.
	doublings = 7
	// rare is the number of failures after which the longest wait of all is made.
	rare = 32
	// longestAsked bounds how long a platform may ask to be left alone.
	longestAsked = time.Hour
	// afterAsked and afterSign are the least waits where somebody asks for an
	// attempt, and where the platform gave a sign of life: however often that
	// happens, the platform is not flooded.
	afterAsked = time.Second
	afterSign  = 5 * time.Second
)

// pause is how long to wait before the next attempt. What a person has to mend
// is tried only rarely.
func pause(failures int, err error) time.Duration {
	wait := min(Jittered(min(failures, doublings)), longest)
	if ForPerson(err) {
		wait = Jittered(rare)
	}
	return max(wait, asked(err))
}

// asked is how long the platform asks to be left alone.
func asked(err error) time.Duration { return min(Wait(err), longestAsked) }

// ForPerson reports whether a failure of a connection lasts until somebody mends
// something.
func ForPerson(err error) bool {
	return errors.Is(err, ErrUnauthorized) || errors.Is(err, ErrMisconfigured)
}

// Try has a line that waits tried now, since a person asks for it. One that runs
// is left as it is, and so is one whose platform asked to be left alone.
func (l *Line) Try() { poke(l.wanted) }

// Alive says that the platform has just given a sign of life: a line that waits
// is tried within seconds. What a person has to mend first is no news to it.
func (l *Line) Alive() { poke(l.signs) }

func poke(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default: // it is asked for already
	}
}

// rest waits for the next attempt. It gives the context's error when that ends.
func (l *Line) rest(ctx context.Context, wait time.Duration, err error) error {
	next := l.o.Clock.After(wait)
	var mayTry, maySign <-chan time.Time
	if asked(err) == 0 {
		mayTry = l.o.Clock.After(afterAsked)
	}
	if asked(err) == 0 && !ForPerson(err) {
		maySign = l.o.Clock.After(afterSign)
	}
	var wanted, signs chan struct{} // nil until it may be
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-mayTry:
			wanted = l.wanted
		case <-maySign:
			signs = l.signs
		case <-next:
			return nil
		case <-wanted:
			l.now()
			return nil
		case <-signs:
			l.now()
			return nil
		}
	}
}

// forget drops what was asked for while the line ran.
func (l *Line) forget() {
	for _, c := range []chan struct{}{l.wanted, l.signs} {
		select {
		case <-c:
		default:
		}
	}
}

// now says that the line is being tried.
func (l *Line) now() {
	l.change(func(s *Status) { s.Next = l.o.Clock.Now() })
}

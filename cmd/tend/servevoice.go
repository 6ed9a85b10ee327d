package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"sync"
	"time"

	"tend/internal/sanitize"
	"tend/store"
	"tend/store/sockstore"
)

// voice says in sentences what a desk without a screen does: what started, which
// feeds are live, what is wrong. It never says what a customer wrote. Safe for
// concurrent use.
type voice struct {
	clock clock

	mu    sync.Mutex
	w     io.Writer
	role  sockstore.Role
	feeds map[string]string // what was said last of each
}

func newVoice(w io.Writer, c clock) *voice { return &voice{w: w, clock: c, feeds: map[string]string{}} }

func (v *voice) say(format string, args ...any) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.line(format, args...)
}

func (v *voice) line(format string, args ...any) {
	_, _ = fmt.Fprintln(v.w, "tend: "+sanitize.Line(fmt.Sprintf(format, args...)))
}

// state tells who has the desk.
func (v *voice) state(s sockstore.State) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if s.Role == v.role || s.Role == sockstore.Lost {
		return
	}
	v.role = s.Role
	if s.Role == sockstore.Connected {
		v.line("another process holds the desk; waiting, and taking over when it ends")
		return
	}
	v.line("serving the desk")
	if s.Err != nil {
		v.line("other processes cannot reach the desk: %s", s.Err)
	}
}

// leads tells whether this process does the work of a team's desk.
func (v *voice) leads(yes bool) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.role = sockstore.Connected
	if yes {
		v.role = sockstore.Holder
		v.line("this process gives out sessions, keeps the feeds going and sends replies; others of the desk stand by")
	}
}

// listening tells where programs reach the desk.
func (v *voice) listening(a net.Addr) { v.say("listening at %s", a) }

// follow says what becomes of the feeds until the context ends, whoever has them.
func (v *voice) follow(ctx context.Context, st store.Store) error {
	w, err := st.Watch(ctx)
	if err != nil {
		return ended(ctx, fmt.Errorf("follow the desk: %w", err))
	}
	defer w.Close()
	for {
		c, err := w.Next(ctx)
		if err != nil {
			return ended(ctx, fmt.Errorf("follow the desk: %w", err))
		}
		for _, d := range c.Docs {
			if d.Kind == store.DocFeed {
				v.feed(d)
			}
		}
	}
}

// ended is nil where an error only says that it was time to end.
func ended(ctx context.Context, err error) error {
	if ctx.Err() != nil || errors.Is(err, store.ErrClosed) {
		return nil
	}
	return err
}

// feed says how a feed does, when that has changed.
func (v *voice) feed(d store.Doc) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if d.Value == nil {
		delete(v.feeds, d.ID)
		return
	}
	f, err := store.FeedOf(d)
	if err != nil || v.role != sockstore.Holder || f.State == store.FeedConnecting {
		return
	}
	says := feedSentence(f)
	if says == v.feeds[f.Name] {
		return
	}
	v.feeds[f.Name] = says
	if f.State == store.FeedDown && f.Next != 0 {
		says += " Next try in " + v.until(f) + "."
	}
	v.line("%s", says)
}

// until is how long a feed waits for its next try, on the clock of the desk.
func (v *voice) until(f store.Feed) string {
	return max(f.Next.Sub(v.clock.Now()), 0).Round(time.Second).String()
}

// feedSentence is how a feed does.
func feedSentence(f store.Feed) string {
	what := "feed " + f.Name
	if f.Type == listenType {
		what = "the listener"
	}
	says := what + " is " + strings.ReplaceAll(string(f.State), "-", " ")
	switch {
	case f.State == store.FeedDown && f.Reason != "":
		return says + ". " + strings.TrimRight(f.Reason, ".") + "."
	case f.Warning != "":
		return says + ". " + strings.TrimRight(f.Warning, ".") + "."
	}
	return says + "."
}

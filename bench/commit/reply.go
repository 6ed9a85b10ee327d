package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"tend/bench/desks"
	"tend/bench/made"
	"tend/desk"
	"tend/store"
	"tend/store/boltstore"
	"tend/store/transfer"
)

// replies is a desk on which replies are sent as the console does.
type replies struct {
	st       store.Store
	sessions []*desk.Session
}

const sessions = 1000

// open makes a desk with a history, opens it, and follows it as a console
// does.
func open(ctx context.Context, path string) (*replies, error) {
	st, err := boltstore.Open(path, boltstore.Options{})
	if err != nil {
		return nil, err
	}
	in, out := io.Pipe()
	go func() {
		_ = out.CloseWithError(made.Write(out, made.Options{Open: sessions, Closed: 20_000, End: desks.End()}))
	}()
	if _, err := transfer.Import(ctx, st, in, transfer.ImportOptions{Rules: desk.DefaultRules()}); err != nil {
		return nil, err
	}
	w, err := st.Watch(ctx)
	if err != nil {
		return nil, err
	}
	first, err := w.Next(ctx)
	return &replies{st: st, sessions: first.Sessions}, err
}

// reply sends one, and tells how long that took and how many bytes it wrote.
func (d *replies) reply(ctx context.Context, n int) (time.Duration, int, error) {
	s, now := d.sessions[n%len(d.sessions)], desk.At(desks.End()).Add(time.Duration(n)*time.Second)
	send := desk.Send{ID: desk.MessageID(fmt.Sprint("reply", n)), Agent: "agent-00", Text: "Your parcel is on its way. Thank you for waiting!"}
	before := written()
	began := time.Now()
	_, _, err := store.Act(ctx, d.st, desk.DefaultRules(), store.TargetOf(s), now, func(s *desk.Session) ([]desk.Entry, error) {
		return send.Entries(s, now)
	})
	return time.Since(began), written() - before, err
}

// written is how many bytes this process has written, as Linux counts them; on
// other systems it is 0, and the floor writes a page.
func written() int {
	b, err := os.ReadFile("/proc/self/io")
	if err != nil {
		return 0
	}
	var n int
	_, rest, _ := strings.Cut(string(b), "wchar: ")
	_, _ = fmt.Sscan(rest, &n)
	return n
}

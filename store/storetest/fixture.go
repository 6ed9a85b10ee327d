package storetest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

// deadline bounds every test: an engine that hangs fails.
const deadline = 3 * time.Minute

// start is when the first customer of a test writes.
const start = desk.Instant(1748829600 * time.Second) // 2025-06-02T02:00:00Z

// reporter is the part of a test that a fixture speaks to; rapid's tests have
// it too.
type reporter interface {
	Helper()
	Error(args ...any)
	Errorf(format string, args ...any)
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Failed() bool
}

// fixture is a desk under test.
type fixture struct {
	reporter
	tb    testing.TB
	ctx   context.Context
	desk  Desk
	st    store.Store
	rules desk.Rules
}

func open(tb testing.TB, d Desk) *fixture {
	ctx, cancel := context.WithTimeout(context.Background(), deadline)
	tb.Cleanup(cancel)
	x := &fixture{reporter: tb, tb: tb, ctx: ctx, desk: d, rules: desk.DefaultRules()}
	x.open()
	return x
}

func (x *fixture) open() {
	x.Helper()
	st, err := x.desk.Open()
	if err != nil {
		x.Fatalf("open: %v", err)
	}
	x.st = st
}

// reopen closes the desk and opens it again.
func (x *fixture) reopen() {
	x.Helper()
	x.ok(x.st.Close())
	x.open()
}

// finish closes the desk and has the engine check its data.
func (x *fixture) finish() {
	x.Helper()
	x.ok(x.st.Close())
	if x.desk.Check != nil {
		x.desk.Check(x.tb)
	}
}

func (x *fixture) ok(err error) {
	x.Helper()
	if err != nil {
		x.Fatal(err)
	}
}

// is fails unless err is the expected error.
func (x *fixture) is(err, want error) {
	x.Helper()
	if !errors.Is(err, want) {
		x.Fatalf("got error %v, want %v", err, want)
	}
}

// equal fails unless two values print alike.
func (x *fixture) equal(what string, got, want any) {
	x.Helper()
	if g, w := fmt.Sprintf("%+v", got), fmt.Sprintf("%+v", want); g != w {
		x.Fatalf("%s:\n got %s\nwant %s", what, g, w)
	}
}

// key is a customer of the shop most tests are in.
func key(customer string) desk.Key {
	return desk.Key{Shop: "shop-a", Customer: desk.CustomerID(customer)}
}

// minute is a time so many minutes after the start.
func minute(n int) desk.Instant { return start.Add(time.Duration(n) * time.Minute) }

// says is a customer's message.
func says(id string, at desk.Instant, text string) desk.Entry {
	return desk.Entry{Type: desk.Message, ID: desk.MessageID(id), At: at, From: desk.FromCustomer, Kind: desk.KindText, Text: text}
}

// replies is an agent's message.
func replies(id string, at desk.Instant, by desk.AgentID, text string) desk.Entry {
	e := says(id, at, text)
	e.From, e.Agent = desk.FromAgent, by
	return e
}

// append adds entries to a log by the rules and gives the latest session.
func (x *fixture) append(k desk.Key, entries ...desk.Entry) *desk.Session {
	x.Helper()
	s, err := x.try(k, entries...)
	x.ok(err)
	return s
}

// try is append for goroutines, which must not end the test.
func (x *fixture) try(k desk.Key, entries ...desk.Entry) (*desk.Session, error) {
	return store.Append(x.ctx, x.st, x.rules, k, func(store.Conversation) ([]desk.Entry, error) {
		return slices.Clone(entries), nil
	})
}

func (x *fixture) conversation(k desk.Key) store.Conversation {
	x.Helper()
	c, err := x.st.Conversation(x.ctx, k)
	x.ok(err)
	return c
}

func (x *fixture) thread(k desk.Key, p store.Page) []desk.Entry {
	x.Helper()
	list, err := x.st.Thread(x.ctx, k, p)
	x.ok(err)
	return list
}

func (x *fixture) sessions(k desk.Key) []*desk.Session {
	x.Helper()
	list, err := x.st.Sessions(x.ctx, k)
	x.ok(err)
	return list
}

// idsOf lists the ids of entries.
func idsOf(entries []desk.Entry) []desk.MessageID {
	ids := []desk.MessageID{}
	for _, e := range entries {
		ids = append(ids, e.ID)
	}
	return ids
}

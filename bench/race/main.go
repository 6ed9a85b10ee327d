// Race has many agents at a team's desk take the same sessions at the same moment,
// each with a connection, an account and a watcher of their own, and checks that of
// every session one of them got it, and all others were told who:
//
//	go build -o /tmp/tend ./cmd/tend
//	go run ./bench/race -tend /tmp/tend -agents 64 -sessions 1000
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"time"

	"tend/bench/posts"
	"tend/desk"
	"tend/store"
	"tend/store/natsstore"
	"tend/store/natsstore/access"
	"tend/store/natsstore/gate"
)

func main() {
	tend := flag.String("tend", "tend", "the `PROGRAM` that serves")
	agents := flag.Int("agents", 64, "how many agents there are")
	sessions := flag.Int("sessions", 1000, "how many sessions they want")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, *tend, *agents, *sessions); err != nil {
		fmt.Fprintln(os.Stderr, "race:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, tend string, agents, sessions int) error {
	t, err := posts.Serve(ctx, tend, "")
	if err != nil {
		return err
	}
	defer t.Remove()
	if _, err := t.Run(ctx, posts.First(sessions, time.Now()), t.As("mia", "import", "-")...); err != nil {
		return err
	}
	c := &contest{rules: desk.DefaultRules(), now: func() desk.Instant { return desk.At(time.Now()) }}
	for n := range agents {
		st, err := sit(ctx, t, fmt.Sprintf("a%03d", n))
		if err != nil {
			return err
		}
		defer func() { _ = st.Close() }()
		c.racers = append(c.racers, &racer{st: st, me: desk.AgentID(fmt.Sprintf("a%03d", n))})
	}
	began := time.Now()
	if err := c.run(ctx); err != nil {
		return err
	}
	took := time.Since(began)
	fmt.Printf("%d agents, %d sessions, %d tries in %.1f s\n", agents, sessions, agents*sessions, took.Seconds())
	return c.check(sessions)
}

// sit lets an agent in, and connects as their console does.
func sit(ctx context.Context, t *posts.Team, who string) (store.Store, error) {
	if err := t.Let(ctx, who, "agent"); err != nil {
		return nil, err
	}
	i, err := access.LoadInvitation(t.Invitation(who))
	if err != nil {
		return nil, err
	}
	connect, err := i.Connect()
	if err != nil {
		return nil, err
	}
	st, err := natsstore.Open(ctx, natsstore.Options{URL: i.URL(), Connect: connect, Desk: i.Desk, Inbox: i.Inbox(), API: i.Reads(), Clock: time.Now})
	if err != nil {
		return nil, err
	}
	return gate.New(gate.ClientOptions{Store: st, Desk: i.Desk, Agent: desk.AgentID(who), Timeout: time.Minute}), nil
}

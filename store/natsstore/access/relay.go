package access

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/nats-io/nats.go"
)

const (
	// unrelayed is how many signs wait to be passed on; more are lost.
	unrelayed = 1024
	// longestSign bounds what is passed on, in bytes, and mostSigns how much of
	// one person within signsIn. What goes beyond that is lost, so that nobody
	// can fill everybody's line.
	longestSign = 4 << 10
	mostSigns   = 20
	signsIn     = time.Second
)

// Relay passes on what people say of being there, until ctx is over: a server
// does not carry what one account was asked on to the others. Every hub may
// run it; each message is passed on by one. Of somebody who says very much, or
// anything long, not all is passed on.
func Relay(ctx context.Context, nc *nats.Conn, desk string) error {
	r := relay{nc: nc, Subjects: SubjectsOf(desk), lately: map[string]int{}}
	told := make(chan *nats.Msg, unrelayed)
	sub, err := nc.ChanQueueSubscribe(r.said(">"), "relay", told)
	if err != nil {
		return fmt.Errorf("access: relay: %w", err)
	}
	defer func() { _ = sub.Unsubscribe() }()
	tick := time.NewTicker(signsIn)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
			clear(r.lately)
		case m := <-told:
			r.pass(m)
		}
	}
}

// relay passes signs on. The server lets people say something under their own
// token only, so lately has no more of them than there are people.
type relay struct {
	Subjects
	nc     *nats.Conn
	lately map[string]int // by token, since the last tick
}

func (r *relay) pass(m *nats.Msg) {
	token := strings.TrimPrefix(m.Subject, r.said(""))
	if len(m.Data) > longestSign || r.lately[token] >= mostSigns {
		return
	}
	r.lately[token]++
	_ = r.nc.Publish("here."+r.Subjects.desk+"."+token, m.Data) // the next one comes soon
}

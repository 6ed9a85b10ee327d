package access

import (
	"context"
	"fmt"
	"strings"

	"github.com/nats-io/nats.go"
)

// Relay passes on what people say of being there, until ctx is over: a server
// does not carry what one account was asked on to the others. Every hub may
// run it; each message is passed on by one.
func Relay(ctx context.Context, nc *nats.Conn, desk string) error {
	s := SubjectsOf(desk)
	prefix := strings.TrimSuffix(s.said(">"), ">")
	sub, err := nc.QueueSubscribe(s.said(">"), "relay", func(m *nats.Msg) {
		_ = nc.Publish("here."+desk+"."+strings.TrimPrefix(m.Subject, prefix), m.Data) // the next one comes soon
	})
	if err != nil {
		return fmt.Errorf("access: relay: %w", err)
	}
	defer func() { _ = sub.Unsubscribe() }()
	<-ctx.Done()
	return nil
}

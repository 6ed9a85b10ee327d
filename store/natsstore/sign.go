package natsstore

import (
	"context"
	"errors"
	"fmt"

	"github.com/nats-io/nats.go"

	"tend/store"
	"tend/store/codec"
	"tend/store/natsstore/access"
)

// unheard is how many signs wait for who hears them; more are lost.
const unheard = 256

// Tell implements store.Store. The server carries it under the name of who the
// sign is of, which it lets nobody else use: a sign in another one's name is
// lost.
func (s *Store) Tell(ctx context.Context, sign store.Sign) error {
	return s.reading(ctx, "tell a sign", func(context.Context) error {
		if err := sign.Check(); err != nil {
			return err
		}
		err := s.nc.Publish(s.names.here(sign), codec.AppendSign(nil, sign))
		switch {
		case err == nil:
			return nil
		case errors.Is(err, nats.ErrConnectionClosed):
			return store.ErrClosed
		}
		return fmt.Errorf("%w: %w", store.ErrUnavailable, err)
	})
}

// Hear implements store.Store. A sign whose name is not that of the subject on
// which it came is left out.
func (s *Store) Hear(ctx context.Context, fn func(store.Sign)) error {
	return s.reading(ctx, "hear signs", func(ctx context.Context) error {
		told := make(chan *nats.Msg, unheard)
		sub, err := s.nc.ChanSubscribe(s.names.heres(), told)
		if err != nil {
			return err
		}
		defer func() { _ = sub.Unsubscribe() }()
		for {
			select {
			case <-ctx.Done():
				return ctx.Err()
			case m := <-told:
				if sign, err := codec.Sign(m.Data); err == nil && m.Subject == s.names.here(sign) {
					fn(sign)
				}
			}
		}
	})
}

// here is where the signs of an agent are told, heres where everybody's.
func (n names) here(s store.Sign) string { return access.SubjectsOf(n.desk).Here(string(s.Agent)) }
func (n names) heres() string            { return access.SubjectsOf(n.desk).Heres() }

// stumbled looks after what a connection may have lost. Signs that nobody had
// time for are not missed.
func (s *Store) stumbled(sub *nats.Subscription) {
	if sub == nil || sub.Subject != s.names.heres() {
		s.mirror.prod()
	}
}

package natsstore

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strconv"
	"time"

	"github.com/nats-io/nats.go"
)

// mostInBatch is how many messages the server stores together.
const mostInBatch = 1000

// ack is what the server answers when it has stored something, or not.
type ack struct {
	Error *serverError `json:"error"`
	Seq   uint64       `json:"seq"`
	Count int          `json:"count"`
}

// put writes messages, all or none, and gives the number of the last one. An
// error that is passing leaves open whether they are stored, unless the server
// has said that it refused.
func (s *Store) put(ctx context.Context, list []message) (seq uint64, err error) {
	id := strconv.FormatUint(rand.Uint64(), 36) + strconv.FormatUint(rand.Uint64(), 36)
	if err := s.fit(ctx); err != nil {
		return 0, err
	}
	last := len(list) - 1
	for i, m := range list[:last] {
		if err := s.nc.PublishMsg(m.msg(id, i, len(list))); err != nil {
			return 0, err
		}
	}
	answer, err := s.nc.RequestMsgWithContext(ctx, list[last].msg(id, last, len(list)))
	if err != nil {
		return 0, err
	}
	var a ack
	if err := json.Unmarshal(answer.Data, &a); err != nil {
		return 0, fmt.Errorf("%w: %w", ErrServer, err)
	}
	if a.Error == nil && len(list) > 1 && a.Count != len(list) {
		return 0, ErrServer
	}
	return a.Seq, a.Error.orNil()
}

// How long one attempt to write waits. A disk may be slow, and on one server a
// batch is flushed several times; of several servers it is rather one that does
// not answer.
const (
	storing       = 5 * time.Second
	storingOnMany = 3 * time.Second
)

// putOnce is put with the time an attempt has.
func (s *Store) putOnce(ctx context.Context, list []message) (seq uint64, err error) {
	limit := storing
	if s.replicas > 1 {
		limit = storingOnMany
	}
	err = s.once(ctx, limit, func(ctx context.Context) (err error) {
		began := s.clock()
		seq, err = s.put(ctx, list)
		s.leader.stored(s, began, err)
		return err
	})
	return seq, err
}

// msg is the message as the i-th of a batch of n.
func (m message) msg(id string, i, n int) *nats.Msg {
	h := nats.Header{}
	if n > 1 {
		h["Nats-Batch-Id"] = []string{id}
		h["Nats-Batch-Sequence"] = []string{strconv.Itoa(i + 1)}
		if i == n-1 {
			h["Nats-Batch-Commit"] = []string{"1"}
		}
	}
	if m.checked {
		h["Nats-Expected-Last-Subject-Sequence"] = []string{strconv.FormatUint(m.expect, 10)}
	}
	if m.ttl > 0 {
		h["Nats-TTL"] = []string{m.ttl.String()}
	}
	return &nats.Msg{Subject: m.subject, Header: h, Data: m.data}
}

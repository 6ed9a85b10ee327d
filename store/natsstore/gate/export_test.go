package gate

import (
	"context"

	"github.com/nats-io/nats.go"

	"tend/desk"
	"tend/store"
)

// Decide decides a request without a network between.
func Decide(ctx context.Context, o Options, subject string, data []byte) error {
	s := &server{Options: o.withDefaults()}
	_, _, err := s.asked(ctx, &nats.Msg{Subject: subject, Reply: nats.InboxPrefix + "x", Data: data})
	return err
}

// CommitBytes is a request for a change.
func CommitBytes(k desk.Key, expect uint64, entries ...desk.Entry) []byte {
	return request{number: 1, changes: []change{{k, expect, entries}}}.append(nil)
}

// DocBytes is a request for documents.
func DocBytes(docs ...store.Doc) []byte { return appendDocs(nil, docs) }

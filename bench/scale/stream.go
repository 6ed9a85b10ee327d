package main

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/nats-io/nats.go"

	"tend/store/natsstore/access"
)

// told gives the mean size of what is told to every console when something happens
// to one of the customers at hand: their record.
func told(nc *nats.Conn, ask string) (bytes float64, err error) {
	sub, err := nc.SubscribeSync(nc.NewRespInbox())
	if err != nil {
		return 0, err
	}
	defer func() { _ = sub.Unsubscribe() }()
	request := &nats.Msg{Subject: ask, Reply: sub.Subject, Data: []byte(`{"seq":1,"batch":500,"next_by_subj":"desk.main.w.c.>"}`)}
	if err := nc.PublishMsg(request); err != nil {
		return 0, err
	}
	n := 0
	for {
		m, err := sub.NextMsg(time.Minute)
		if err != nil {
			return 0, fmt.Errorf("read records: %w", err)
		}
		if len(m.Data) == 0 || m.Header.Get("Status") != "" {
			return bytes / float64(max(n, 1)), nil
		}
		bytes += float64(len(m.Data) + len(m.Header.Get("Nats-Subject")))
		n++
	}
}

// state is what a server says of a stream. It keeps one message for each subject.
type state struct {
	Messages, Bytes uint64
	Told            float64 `json:"-"` // bytes of a record
}

// streamOf asks for the state of the desk that an invitation is for.
func streamOf(file string) (s state, err error) {
	i, err := access.LoadInvitation(file)
	if err != nil {
		return s, err
	}
	options, err := i.Connect()
	if err != nil {
		return s, err
	}
	nc, err := nats.Connect(i.URL(), append(options, nats.CustomInboxPrefix(i.Inbox()))...)
	if err != nil {
		return s, err
	}
	defer nc.Close()
	m, err := nc.Request(i.Reads()+".STREAM.INFO.DESK_"+i.Desk, nil, time.Minute)
	if err != nil {
		return s, fmt.Errorf("ask for the stream: %w", err)
	}
	var answer struct{ State state }
	if err := json.Unmarshal(m.Data, &answer); err != nil {
		return s, err
	}
	answer.State.Told, err = told(nc, i.Reads()+".DIRECT.GET.DESK_"+i.Desk)
	return answer.State, err
}

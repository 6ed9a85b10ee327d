package main

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/nats-io/nats.go"

	"tend/store/natsstore/access"
)

// state is what a server says of a stream. It keeps one message for each subject.
type state struct {
	Messages, Bytes uint64
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
	err = json.Unmarshal(m.Data, &answer)
	return answer.State, err
}

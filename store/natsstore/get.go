package natsstore

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/nats-io/nats.go"
)

// got is a message that was read.
type got struct {
	subject string
	seq     uint64 // 0: there is none
	data    []byte
	at      string // when it was stored, as the server writes it
}

// get reads the message of a subject from any server.
func (s *Store) get(ctx context.Context, subject string) (got, error) {
	m, err := s.ask(ctx, s.names.direct(), []byte(`{"last_by_subj":"`+subject+`"}`))
	if err != nil {
		return got{}, err
	}
	return gotOf(m)
}

// direct is where any server of the desk answers reading.
func (n names) direct() string { return n.api + ".DIRECT.GET." + n.stream }

func gotOf(m *nats.Msg) (got, error) {
	switch status := m.Header.Get("Status"); status {
	case "":
	case "404":
		return got{}, nil
	default:
		return got{}, fmt.Errorf("%w: the server says %s %s", errNotYet, status, m.Header.Get("Description"))
	}
	seq, err := strconv.ParseUint(header(m, "Nats-Sequence"), 10, 64)
	if err != nil {
		return got{}, errBad("answer of the server about", m.Subject)
	}
	return got{subject: header(m, "Nats-Subject"), seq: seq, data: m.Data, at: header(m, "Nats-Time-Stamp")}, nil
}

// header is one that is written as the server writes it.
func header(m *nats.Msg, name string) string {
	if v := m.Header[name]; len(v) > 0 {
		return v[0]
	}
	return ""
}

// present reads the message of a subject as it is now. Of several servers only
// the one that decides knows that.
func (s *Store) present(ctx context.Context, subject string) (got, error) {
	if s.replicas > 1 {
		return s.newest(ctx, subject)
	}
	return s.get(ctx, subject)
}

// newest reads the message of a subject where it is decided what is stored. It
// takes longer than get, and is never behind.
func (s *Store) newest(ctx context.Context, subject string) (got, error) {
	return s.decides(ctx, `{"last_by_subj":"`+subject+`"}`)
}

// decides asks for a message where it is decided what is stored.
func (s *Store) decides(ctx context.Context, which string) (got, error) {
	var answer struct {
		Error   *serverError `json:"error"`
		Message struct {
			Subject string `json:"subject"`
			Seq     uint64 `json:"seq"`
			Data    []byte `json:"data"`
			Time    string `json:"time"`
		} `json:"message"`
	}
	err := s.again(ctx, func(ctx context.Context) error {
		began := s.clock()
		m, err := s.nc.RequestWithContext(ctx, s.names.api+".STREAM.MSG.GET."+s.names.stream, []byte(which))
		if err == nil {
			answer.Error = nil
			if err = json.Unmarshal(m.Data, &answer); err == nil {
				err = answer.Error.orNil()
			}
		}
		s.leader.heard(s, began, err)
		return err
	})
	if answer.Error != nil && answer.Error.ErrCode == codeNoMessage {
		return got{}, nil
	}
	return got{subject: answer.Message.Subject, seq: answer.Message.Seq, data: answer.Message.Data, at: answer.Message.Time}, err
}

// mostAtOnce bounds how many subjects are asked for in one request.
const mostAtOnce = 1000

// several reads the messages of many subjects; those that have none are
// missing. With a witness it takes answers only of servers that have it.
func (s *Store) several(ctx context.Context, subjects []string, witness got) (map[string]got, error) {
	all := make(map[string]got, len(subjects))
	for len(subjects) > 0 {
		n := min(len(subjects), mostAtOnce)
		part := subjects[:n:n]
		if witness.seq > 0 {
			part = append(part, witness.subject)
		}
		ask, err := json.Marshal(map[string]any{"multi_last": part, "batch": len(part)})
		if err != nil {
			return nil, err
		}
		err = s.again(ctx, func(ctx context.Context) error {
			seen := uint64(0)
			_, err := s.stream(ctx, ask, func(g got) error {
				all[g.subject] = g
				if g.subject == witness.subject {
					seen = g.seq
				}
				return nil
			})
			if err == nil && seen < witness.seq {
				err = errNotYet
			}
			return err
		})
		if err != nil {
			return nil, err
		}
		subjects = subjects[n:]
	}
	return all, nil
}

// ending is how an answer of several messages ends.
type ending struct {
	last uint64 // the number of the last message
	more bool   // there are others after it
}

// stream asks for messages and takes them as they come.
func (s *Store) stream(ctx context.Context, ask []byte, take func(got) error) (end ending, err error) {
	sub, err := s.nc.SubscribeSync(s.nc.NewRespInbox())
	if err != nil {
		return end, err
	}
	defer func() { _ = sub.Unsubscribe() }()
	_ = sub.SetPendingLimits(-1, -1)
	if err := s.nc.PublishRequest(s.names.direct(), sub.Subject, ask); err != nil {
		return end, err
	}
	for {
		m, err := sub.NextMsgWithContext(ctx)
		if err != nil {
			return end, err
		}
		g, end, err := part(m)
		if end != nil {
			return *end, err
		}
		if err := take(g); err != nil {
			return ending{}, err
		}
	}
}

// part is one message of several, or their end.
func part(m *nats.Msg) (g got, end *ending, err error) {
	if len(m.Header) == 0 {
		return got{data: m.Data}, nil, nil
	}
	switch m.Header.Get("Status") {
	case "204":
		last, err := strconv.ParseUint(header(m, "Nats-Last-Sequence"), 10, 64)
		pending := header(m, "Nats-Num-Pending")
		return g, &ending{last, pending != "" && pending != "0"}, err
	case "503":
		return g, &ending{}, nats.ErrNoResponders
	}
	if g, err = gotOf(m); err != nil || g.seq == 0 {
		end = &ending{}
	}
	return g, end, err
}

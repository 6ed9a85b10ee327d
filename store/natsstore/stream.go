package natsstore

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/nats-io/nats.go/jetstream"

	"tend/store"
)

var (
	// ErrServer says that the server is too old for a desk: it would store half
	// of a commit without a word.
	ErrServer = errors.New("the NATS server is too old for a desk; it must be 2.12 or newer, with JetStream")
	// ErrStream says that a stream has the desk's name and is not made as a
	// desk is.
	ErrStream = errors.New("the stream of that name is not a desk")
)

// config is how the stream of a desk is made.
func (n names) config(replicas int) jetstream.StreamConfig {
	return jetstream.StreamConfig{
		Name: n.stream, Subjects: []string{n.all()}, Description: "a desk of tend",
		Storage: jetstream.FileStorage, Replicas: replicas,
		MaxMsgsPerSubject: 1, AllowAtomicPublish: true, AllowDirect: true, AllowMsgTTL: true,
		Duplicates: time.Minute,
		RePublish:  &jetstream.RePublish{Source: n.watched(), Destination: n.told()},
	}
}

// found makes the desk if there is none.
func (s *Store) found(ctx context.Context, replicas int) error {
	if err := s.version(); err != nil {
		return err
	}
	js, err := jetstream.New(s.nc)
	if err != nil {
		return err
	}
	tries := 0
	return s.again(ctx, func(ctx context.Context) error {
		tries++
		_, err := js.CreateStream(ctx, s.names.config(replicas))
		var said *jetstream.APIError
		switch {
		case errors.Is(err, jetstream.ErrStreamNameAlreadyInUse):
			return nil
		case errors.As(err, &said) && (said.Code == 503 || said.ErrorCode == codeNoPeers):
			return errors.Join(errNotYet, err) // the servers are about to agree
		case errors.As(err, &said) && said.ErrorCode == codeNoCreate && tries < 3:
			return errors.Join(errNotYet, err) // seen once, on a very busy server
		}
		return err
	})
}

// info is what a server says about the stream.
type info struct {
	Error   *serverError           `json:"error"`
	Config  jetstream.StreamConfig `json:"config"`
	Created time.Time              `json:"created"`
	State   struct {
		LastSeq  uint64    `json:"last_seq"`
		LastTime time.Time `json:"last_ts"`
	} `json:"state"`
}

// info asks the server that decides.
func (s *Store) info(ctx context.Context) (i info, err error) {
	err = s.again(ctx, func(ctx context.Context) (err error) {
		i, err = s.infoOnce(ctx)
		return err
	})
	return i, err
}

func (s *Store) infoOnce(ctx context.Context) (i info, err error) {
	began := s.clock()
	defer func() { s.leader.heard(s, began, err) }()
	m, err := s.nc.RequestWithContext(ctx, s.names.api+".STREAM.INFO."+s.names.stream, nil)
	if err != nil {
		return i, err
	}
	if err := json.Unmarshal(m.Data, &i); err != nil {
		return i, fmt.Errorf("%w: %w", ErrServer, err)
	}
	if i.Error != nil && i.Error.ErrCode == codeNoStream {
		return i, store.ErrNotFound
	}
	return i, i.Error.orNil()
}

// examine makes sure that the server can keep a desk and that the stream is
// one.
func (s *Store) examine(ctx context.Context) error {
	if err := s.version(); err != nil {
		return err
	}
	i, err := s.info(ctx)
	if err != nil {
		return err
	}
	if err := s.names.check(i.Config); err != nil {
		return err
	}
	s.replicas = i.Config.Replicas
	id := s.connected()
	s.fitted.Store(&id)
	return nil
}

// check refuses streams that would not do what a desk relies on, and those that
// a server decides about which is too old.
func (n names) check(c jetstream.StreamConfig) error {
	want := n.config(1)
	switch {
	case c.MaxMsgsPerSubject != 1, !c.AllowAtomicPublish, !c.AllowDirect, !c.AllowMsgTTL, c.AllowRollup,
		c.RePublish == nil || *c.RePublish != *want.RePublish, len(c.Subjects) != 1 || c.Subjects[0] != want.Subjects[0]:
		return fmt.Errorf("%w (%s)", ErrStream, n.stream)
	}
	if v := c.Metadata[leaderVersion]; v != "" {
		return fitting(v)
	}
	return nil
}

// leaderVersion is where a stream says of which version the server is that
// decides about it.
const leaderVersion = "_nats.ver"

// version refuses to be connected to a server that does not know batches.
func (s *Store) version() error { return fitting(s.nc.ConnectedServerVersion()) }

func fitting(version string) error {
	major, rest, _ := strings.Cut(version, ".")
	minor, _, _ := strings.Cut(rest, ".")
	a, errA := strconv.Atoi(major)
	b, errB := strconv.Atoi(minor)
	if errA != nil || errB != nil || a < 2 || (a == 2 && b < 12) {
		return fmt.Errorf("%w (it is %s)", ErrServer, version)
	}
	return nil
}

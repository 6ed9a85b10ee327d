package gate

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"time"

	"github.com/nats-io/nats.go"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore"
	"tend/store/natsstore/access"
)

// Options is how requests are decided. All but May, MayWrite and Log are needed.
type Options struct {
	// Store is the desk, with the right to change it.
	Store *natsstore.Store
	// Desk is the desk's name.
	Desk string
	// Rules fold the logs. They must be those of everybody else on the desk.
	Rules desk.Rules
	// Now is the time on the wall.
	Now func() desk.Instant
	// Who tells who asks, by the part of a subject that stands for them
	// (access.Token); false: nobody, any more. It is called for every request,
	// from several goroutines. See [Of].
	Who func(token string) (desk.Who, bool)
	// May and MayWrite say what somebody may do; nil: desk.May, desk.MayWrite.
	May      func(desk.Who, desk.Step) error
	MayWrite func(desk.Who, desk.Document) error
	// Log hears of what was refused: who asked and why, never what was written.
	// Nil is silent.
	Log *slog.Logger
}

// What a person may ask for; the last part of the subject.
const (
	askCommit  = "commit"
	askDocs    = "docs"
	askPicture = "picture"
)

const (
	// workers is how many requests are decided at once; arriving how many may
	// have arrived before it is looked whose they are. Of whom there are more
	// than may wait asks again.
	workers  = 16
	arriving = 1024
	// longest bounds how long one request takes: servers that agree who decides
	// may need that long. Who asked has asked again by then.
	longest = 20 * time.Second
)

// Of gives Options.Who for a list of people.
func Of(p access.People) func(token string) (desk.Who, bool) {
	all := make(map[string]desk.Who, len(p.List))
	for _, who := range p.List {
		all[access.Token(who.ID)] = desk.Who{Agent: desk.AgentID(who.ID), Role: desk.Role(who.Role)}
	}
	return func(token string) (desk.Who, bool) {
		who, ok := all[token]
		return who, ok
	}
}

// Serve answers requests until ctx has ended or the store is closed, and
// returns when the last one is answered. Several may, in as many processes: a
// request goes to one of them.
func Serve(ctx context.Context, o Options) error {
	s := &server{Options: o.withDefaults(), nc: o.Store.Conn(), over: make(chan struct{}), turns: newTurns()}
	asked := make(chan *nats.Msg, arriving)
	sub, err := s.nc.ChanQueueSubscribe(access.SubjectsOf(o.Desk).Gates(), "gate", asked)
	if err != nil {
		return fmt.Errorf("gate: serve desk %s: %w", o.Desk, err)
	}
	var all sync.WaitGroup
	all.Go(func() { s.arrive(asked) })
	for range workers {
		all.Go(func() { s.work(ctx) })
	}
	closed := s.nc.StatusChanged(nats.CLOSED)
	defer s.nc.RemoveStatusListener(closed)
	select {
	case <-ctx.Done():
	case <-closed:
	}
	_ = sub.Unsubscribe()
	close(s.over)
	all.Wait()
	return nil
}

func (o Options) withDefaults() Options {
	if o.May == nil {
		o.May = desk.May
	}
	if o.MayWrite == nil {
		o.MayWrite = desk.MayWrite
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return o
}

// server decides requests.
type server struct {
	Options
	nc   *nats.Conn
	over chan struct{} // closed when no more are taken
	*turns
	easels easels
}

// arrive lets requests wait for their turn, until no more are taken.
func (s *server) arrive(asked <-chan *nats.Msg) {
	defer s.end()
	for {
		select {
		case m := <-asked:
			s.wait(m)
		case <-s.over:
			for len(asked) > 0 {
				s.wait(<-asked)
			}
			return
		}
	}
}

// wait lets a request wait. Strangers have one turn together.
func (s *server) wait(m *nats.Msg) {
	token := ""
	if parts := strings.Split(m.Subject, "."); len(parts) == 4 {
		if _, known := s.Who(parts[2]); known {
			token = parts[2]
		}
	}
	if !s.add(token, m) {
		s.Log.Debug("somebody asks for more than can be decided", "who", token)
	}
}

// work decides one request after the other.
func (s *server) work(ctx context.Context) {
	for {
		m, done, ok := s.next()
		if !ok {
			return
		}
		s.decide(ctx, m)
		done()
	}
}

// decide decides one request. What goes wrong on this side is no answer to it:
// who asked may ask again.
func (s *server) decide(ctx context.Context, m *nats.Msg) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), longest)
	defer cancel()
	who, what, err := s.asked(ctx, m)
	if errors.Is(err, store.ErrClosed) || errors.Is(err, context.DeadlineExceeded) {
		err = errors.Join(store.ErrUnavailable, err)
	}
	s.tell(who, what, err)
	if forAnswers(m.Reply) {
		_ = s.nc.Publish(m.Reply, appendAnswer(nil, err)) // who hears nothing asks again
	}
}

// forAnswers reports whether a subject is one for answers. Who asks says where
// the answer goes, and may want it written somewhere else.
func forAnswers(subject string) bool {
	return strings.HasPrefix(subject, "_R_.") || strings.HasPrefix(subject, nats.InboxPrefix) || strings.HasPrefix(subject, "_INBOX_")
}

// asked does what a request asks for.
func (s *server) asked(ctx context.Context, m *nats.Msg) (who desk.Who, what string, err error) {
	parts := strings.Split(m.Subject, ".")
	if len(parts) != 4 || !forAnswers(m.Reply) {
		return who, what, errRequest
	}
	who, known := s.Who(parts[2])
	switch what = parts[3]; {
	case !known:
		return who, what, &desk.DeniedError{Who: desk.AgentID(parts[2]), Why: desk.DeniedRole}
	case what == askCommit:
		return who, what, s.commit(ctx, who, m.Data)
	case what == askDocs:
		return who, what, s.write(ctx, who, m.Data)
	case what == askPicture:
		return who, what, s.picture(ctx, who, parts[2], m.Data)
	}
	return who, what, errRequest
}

package feedtest

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"tend/desk"
)

// schedules runs some random ones.
func schedules(t *testing.T, create Make, seeds int) {
	for seed := range seeds {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			t.Parallel()
			Random(t, create, uint64(seed))
		})
	}
}

// Random plays one schedule: customers write, others of the shop answer, we
// answer, faults come and go, the platform is down, the desk cannot store, the
// process is killed. In the end there is calm, and every message must be on
// the desk once, and every reply have reached its customer once, or be
// unconfirmed where the platform makes it undecidable.
func Random(t testing.TB, create Make, seed uint64) {
	w := newWorld(t, create)
	s := &schedule{world: w, rand: rand.New(rand.NewPCG(seed, 2)), seed: seed}
	for i := range 4 {
		s.write(i)
	}
	w.connect()
	for range 40 {
		s.step()
	}
	s.calm()
	s.judge()
}

// schedule is what happened in one, as far as it has to be judged.
type schedule struct {
	*world
	rand    *rand.Rand
	seed    uint64
	written int
	wrote   []written
	staff   []written
	log     []string
}

type written struct {
	customer, text string
	id             desk.MessageID
}

// step does one thing, and lets some seconds pass.
func (s *schedule) step() {
	what := s.rand.IntN(20)
	s.log = append(s.log, fmt.Sprint(what))
	switch {
	case what < 6:
		s.write(s.rand.IntN(4))
	case what < 8 && s.does.Staff:
		s.answer(s.rand.IntN(4))
	case what < 13:
		s.send(s.rand.IntN(4))
	case what < 15:
		s.p.Faults().Random(s.seed+uint64(len(s.log)), 0.1+0.5*s.rand.Float64())
	case what < 16:
		s.p.Faults().Calm()
	case what < 17:
		s.p.Faults().Down()
	case what < 18:
		s.desk.Fail(1+s.rand.IntN(2), s.rand.IntN(2) == 0)
	case what < 19:
		s.p.Push(s.rand.IntN(2) == 0)
	default:
		s.crash()
		s.connect()
	}
	s.pass(time.Duration(s.rand.IntN(15)) * time.Second)
}

func (s *schedule) write(customer int) {
	s.written++
	m := written{customer: fmt.Sprintf("customer %d", customer), text: fmt.Sprintf("written %d", s.written)}
	m.id = s.writes(m.customer, m.text)
	s.wrote = append(s.wrote, m)
}

func (s *schedule) answer(customer int) {
	s.written++
	m := written{customer: fmt.Sprintf("customer %d", customer), text: fmt.Sprintf("answered %d", s.written)}
	m.id = s.staffWrites("lee", m.customer, m.text)
	s.staff = append(s.staff, m)
}

// send writes a reply; some are equal to others.
func (s *schedule) send(customer int) {
	text := "One moment."
	if s.rand.IntN(3) > 0 {
		s.written++
		text = fmt.Sprintf("reply %d", s.written)
	}
	s.reply(fmt.Sprintf("customer %d", customer), text)
}

// calm ends everything that is bad and waits until all is said.
func (s *schedule) calm() {
	s.t.Helper()
	s.p.Faults().Calm()
	s.p.Push(true)
	s.desk.Fail(0, false)
	s.live()
	s.settled()
	s.pass(2 * time.Minute)
}

func (s *schedule) judge() {
	s.t.Helper()
	s.truth()
	if s.does.Receives {
		s.arrived(s.wrote, desk.FromCustomer)
		s.arrived(s.staff, desk.FromAgent)
		if got, want := s.messageCount(), len(s.wrote)+len(s.staff); got != want {
			s.t.Errorf("%d messages are on the desk that are not ours, want %d", got, want)
		}
	}
	if s.t.Failed() {
		s.t.Logf("seed %d, steps %v", s.seed, s.log)
	}
}

// arrived checks that every one of the messages is on the desk, once.
func (s *schedule) arrived(all []written, from desk.From) {
	s.t.Helper()
	for _, m := range all {
		found := 0
		for _, e := range s.desk.Thread(s.p.Key(m.customer)) {
			if e.Text == m.text && e.ID == m.id && e.From == from {
				found++
			}
		}
		if found != 1 {
			s.t.Errorf("%q of %s is on the desk %d times as message %s from %s", m.text, m.customer, found, m.id, from)
		}
	}
}

// messageCount counts messages of people on the desk that are not ours.
func (s *schedule) messageCount() (n int) {
	for _, a := range s.desk.Arrivals() {
		if a.Entry.Type == desk.Message && (a.Entry.From == desk.FromCustomer || a.Entry.From == desk.FromAgent) {
			n++
		}
	}
	return n
}

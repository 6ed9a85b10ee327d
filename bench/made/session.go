package made

import (
	"math/rand/v2"
	"time"
)

// script writes the lines of one session after the other.
type script struct {
	o   Options
	r   *rand.Rand
	ids int
}

func (s *script) says(l line) line {
	s.ids++
	l.id = s.ids
	return l
}

// ask is a message of the customer: most are words, some a picture or a card.
func (s *script) ask(c customer, at time.Time) line {
	l := line{at: at, what: asks, shop: shopOf(int(c)), customer: c}
	switch n := s.r.IntN(20); n {
	case 0, 1, 2:
		l.kind = [...]string{"image", "product", "order"}[n]
	default:
		l.text = c.question(s.r)
	}
	return s.says(l)
}

func (s *script) reply(c customer, agent string, at time.Time) line {
	return s.says(line{at: at, what: replies, shop: shopOf(int(c)), customer: c, agent: agent, text: c.answer(s.r)})
}

// over is a session that was answered and closed within a few hours. Its
// customer asks once or twice before each answer.
func (s *script) over(c customer, at time.Time) []line {
	agent := AgentID(s.r.IntN(agents))
	var lines []line
	for range max(1, s.o.Talk) {
		lines = append(lines, s.ask(c, at))
		if s.o.Talk > 0 && s.r.IntN(2) == 0 {
			lines = append(lines, s.ask(c, at.Add(20*time.Second)))
		}
		at = at.Add(time.Duration(1+s.r.IntN(90/max(1, s.o.Talk))) * time.Minute)
		lines = append(lines, s.reply(c, agent, at))
		at = at.Add(time.Duration(1+s.r.IntN(10)) * time.Minute)
	}
	return append(lines, line{at: at.Add(20 * time.Minute), what: closed, shop: shopOf(int(c)), customer: c, agent: agent})
}

// running is a session that is still open at the end. One in twenty belongs to
// an agent, and half of those have been answered.
func (s *script) running(c customer, at time.Time) []line {
	lines := []line{s.ask(c, at)}
	if s.r.IntN(3) == 0 {
		lines = append(lines, s.ask(c, s.between(at)))
	}
	if s.r.IntN(20) > 0 {
		return lines
	}
	agent := AgentID(s.r.IntN(agents))
	last := s.between(lines[len(lines)-1].at)
	lines = append(lines, line{at: last, what: assigned, shop: shopOf(int(c)), customer: c, agent: agent})
	if s.r.IntN(2) == 0 && s.o.End.Sub(last) < 20*time.Hour {
		lines = append(lines, s.reply(c, agent, s.between(last)))
	}
	return lines
}

// between is a time from at to the end, nearer to at.
func (s *script) between(at time.Time) time.Time {
	next := s.still(at.Add(time.Duration(s.r.Float64() * s.r.Float64() * float64(s.o.End.Sub(at)))))
	if !next.After(at) {
		next = at.Add(time.Minute)
	}
	return next
}

// still brings a time to twenty past or ten to an hour if the desk is to have
// quiet clocks: every deadline is minutes away from the end then, and none is
// counted down in seconds.
func (s *script) still(at time.Time) time.Time {
	if s.o.Still {
		return at.Add(-20 * time.Minute).Truncate(30 * time.Minute).Add(20 * time.Minute)
	}
	return at.Truncate(time.Millisecond)
}

package search

import (
	"math"
	"slices"
)

// reach is how many words and characters a gap in a phrase may take.
const reach = 8

// share makes hints worth less that many groups share.
func (c *Concepts) share() {
	for _, p := range c.phrases {
		for i, m := range p.groups {
			if m.worth < 1 {
				p.groups[i].worth /= math.Sqrt(float64(len(p.groups)))
			}
		}
	}
}

// in gives the groups that units mean, each once, with the worth of all that
// speaks for it, at most 1: of each place the longest phrase that begins there,
// unless it lies within one that began before, and all phrases with gaps. A
// phrase that occurs twice says no more than once.
func (c *Concepts) in(units []unit) []membership {
	if c == nil {
		return nil
	}
	s := sighting{c: c, units: units}
	until := 0
	for from := range units {
		s.until, s.longest = from, 0
		s.walk(from, 0, false)
		if s.longest != 0 && s.until > until {
			until = s.until
			s.count(s.longest)
		}
	}
	return s.groups
}

// sighting is what was found in a text so far.
type sighting struct {
	c       *Concepts
	units   []unit
	until   int    // where the longest phrase at this place ends
	longest uint64 // its chain
	counted []uint64
	groups  []membership
}

// walk follows the phrases that go on with the unit at a place after a chain
// of terms.
func (s *sighting) walk(at int, h uint64, gapped bool) {
	if at == len(s.units) {
		return
	}
	s.step(at+1, chain(h, s.units[at].term), gapped)
	if size, n := numberAt(s.units[at:]); n > 0 {
		s.step(at+n, chain(h, anyNumber), gapped)
		if size == largeNumber {
			s.step(at+n, chain(h, bigNumber), gapped)
		}
	}
}

// step notes the phrase that a chain of terms is, if it is one, and goes on.
func (s *sighting) step(at int, h uint64, gapped bool) {
	p, ok := s.c.phrases[h]
	if !ok {
		return
	}
	if p.groups != nil && gapped {
		s.count(h)
	} else if p.groups != nil && at > s.until {
		s.until, s.longest = at, h
	}
	if p.longer {
		s.walk(at, h, gapped)
	}
	if p.gap {
		h = chain(h, gapTerm)
		for skip := 0; skip <= reach && at+skip < len(s.units); skip++ {
			s.walk(at+skip, h, true)
		}
	}
}

// count adds what a phrase is worth, once.
func (s *sighting) count(h uint64) {
	if slices.Contains(s.counted, h) {
		return
	}
	s.counted = append(s.counted, h)
	for _, m := range s.c.phrases[h].groups {
		i := slices.IndexFunc(s.groups, func(g membership) bool { return g.group == m.group })
		if i < 0 {
			s.groups = append(s.groups, m)
		} else {
			s.groups[i].worth = min(1, s.groups[i].worth+m.worth)
		}
	}
}

package demofeed

import (
	"slices"

	"tend/desk"
)

// floor gives the sessions of the past to who was there, as the desk would: to
// whom has the most room, and to nobody while nobody accepts.
type floor struct {
	presence *desk.Presence
	changes  []desk.Instant // when anybody came, went or had lunch
	posts    []*post
	turn     desk.Instant // of the last session that was taken
}

// post is one agent's place.
type post struct {
	who  desk.AgentID
	took desk.Instant    // the last one
	ends []desk.Instant  // of the sessions they have
	free [2]desk.Instant // when they are done with the last first reply, and the last urgent one
}

func newFloor(who []desk.AgentID, said []desk.Stint) *floor {
	f := &floor{presence: desk.NewPresence(said)}
	for _, s := range said {
		f.changes = append(f.changes, s.At)
	}
	slices.Sort(f.changes)
	for _, id := range who {
		f.posts = append(f.posts, &post{who: id})
	}
	return f
}

// seat finds who takes a session that waits from an instant on, and when; nil
// when nobody has by now.
func (f *floor) seat(at, now desk.Instant) (*post, desk.Instant) {
	at = max(at, f.turn)
	for at < now {
		if p := f.roomiest(at); p != nil {
			p.took, f.turn = at, at
			return p, at
		}
		at = f.next(at, now)
	}
	return nil, at
}

func (f *floor) roomiest(at desk.Instant) (best *post) {
	least := 0.0
	for _, p := range f.posts {
		p.ends = slices.DeleteFunc(p.ends, func(end desk.Instant) bool { return end <= at })
		is := f.presence.At(p.who, at)
		load := float64(len(p.ends)) / float64(is.Capacity)
		if is.Status != desk.Accepting || load >= 1 || best != nil && (load > least || load == least && p.took >= best.took) {
			continue
		}
		best, least = p, load
	}
	return best
}

// next is when anybody's status or load changes.
func (f *floor) next(at, now desk.Instant) desk.Instant {
	soon := now
	if i, _ := slices.BinarySearch(f.changes, at+1); i < len(f.changes) {
		soon = min(soon, f.changes[i])
	}
	for _, p := range f.posts {
		for _, end := range p.ends {
			soon = min(soon, end) // those that are over have been forgotten
		}
	}
	return soon
}

// leaves is when an agent goes home after an instant; now when they are still
// there.
func (f *floor) leaves(who desk.AgentID, at, now desk.Instant) desk.Instant {
	for i, _ := slices.BinarySearch(f.changes, at+1); i < len(f.changes); i++ {
		if f.presence.At(who, f.changes[i]).Status == desk.Offline {
			return f.changes[i]
		}
	}
	return now
}

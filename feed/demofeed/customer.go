package demofeed

import (
	"context"
	"fmt"
	"strconv"

	"tend/desk"
	"tend/store"
)

// tooMany is how many customers may wait without an agent before nobody new
// arrives.
const tooMany = 16

// arrive brings in the next customer and plans the one after.
func (f *Feed) arrive(ctx context.Context) error {
	f.plan(f.pace.arrive.draw(f.dice), f.arrive)
	here, err := f.guests.census(ctx, f.st)
	if err != nil || queued(here) >= tooMany {
		return err
	}
	k, name, d := f.arrivals.newcomer(f.dice, desk.CustomerID("guest-"+f.stamp()))
	d = f.cards.matter(f.dice, k.Shop, d)
	came, err := f.write(ctx, k, name, d.opens[0], func(s *desk.Session) bool { return s == nil || !s.Open() })
	if err != nil || !came {
		return err
	}
	f.guests.add(&guest{key: k, name: name, left: d.theirs(), again: d.again, after: d.after})
	f.continueWith(k, name, d.opens[1:])
	return nil
}

func queued(here []present) int {
	n := 0
	for _, p := range here {
		if p.s.Assignee == "" && p.s.Waiting() != 0 {
			n++
		}
	}
	return n
}

// continueWith lets a customer send the rest of what they came with.
func (f *Feed) continueWith(k desk.Key, name string, rest []line) {
	if len(rest) == 0 {
		return
	}
	f.plan(f.pace.typing.draw(f.dice), func(ctx context.Context) error {
		there, err := f.write(ctx, k, name, rest[0], open)
		if there {
			f.continueWith(k, name, rest[1:])
		}
		return err
	})
}

func open(s *desk.Session) bool { return s != nil && s.Open() }

// write adds a customer's message to their log if their latest session lets
// them, and tells whether it did.
func (f *Feed) write(ctx context.Context, k desk.Key, name string, l line, may func(*desk.Session) bool) (bool, error) {
	id, wrote := desk.MessageID("live-"+f.stamp()), false
	_, err := store.Append(ctx, f.st, f.o.Rules, k, func(c store.Conversation) ([]desk.Entry, error) {
		now := f.o.Clock.Now()
		latest := c.Latest
		if latest != nil {
			latest = f.o.Rules.AsOf(latest, now)
		}
		if wrote = may(latest); !wrote {
			return nil, nil
		}
		return []desk.Entry{l.entry(id, max(now, c.Last.At), name)}, nil
	})
	if err != nil {
		return false, fmt.Errorf("demofeed: write for customer %s: %w", k.Customer, err)
	}
	return wrote, nil
}

// stamp is different every time, also after a restart on the same desk.
func (f *Feed) stamp() string {
	f.written++
	return strconv.FormatInt(int64(f.o.Clock.Now()), 36) + "-" + strconv.Itoa(f.written)
}

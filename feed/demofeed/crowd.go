package demofeed

import (
	"context"
	"fmt"

	"tend/desk"
	"tend/store"
)

// guest is a customer as the feed knows them.
type guest struct {
	key    desk.Key
	name   string
	left   []string // what is still to be said to our replies
	again  string   // what is said when nobody answers
	after  string   // what is said to an automatic answer
	done   bool     // said goodbye, or thank you
	nudges int      // how often they wrote again
}

// crowd are the customers who may have an open session, in the order in which
// they came.
type crowd struct {
	of    map[desk.Key]*guest
	order []desk.Key
}

// sampleCrowd are the customers of the sample.
func sampleCrowd(now desk.Instant) crowd {
	c := crowd{of: map[desk.Key]*guest{}}
	for _, t := range newScene(now, "").tellers {
		c.add(&guest{key: t.key, name: t.name, left: t.next})
	}
	return c
}

func (c *crowd) add(g *guest) {
	if c.of[g.key] == nil {
		c.order = append(c.order, g.key)
	}
	c.of[g.key] = g
}

// guest finds a customer, or makes the acquaintance of one.
func (c *crowd) guest(k desk.Key) *guest {
	if c.of[k] == nil {
		c.add(&guest{key: k})
	}
	return c.of[k]
}

// present is a guest with their open session.
type present struct {
	*guest
	s *desk.Session
}

// census finds who has an open session and forgets everybody else.
func (c *crowd) census(ctx context.Context, st store.Store) ([]present, error) {
	var here []present
	var order []desk.Key
	for _, k := range c.order {
		conv, err := st.Conversation(ctx, k)
		if err != nil {
			return nil, fmt.Errorf("demofeed: look at customer %s: %w", k.Customer, err)
		}
		if conv.Latest == nil || !conv.Latest.Open() {
			continue
		}
		here = append(here, present{c.of[k], conv.Latest})
		order = append(order, k)
	}
	c.keep(order)
	return here, nil
}

func (c *crowd) keep(order []desk.Key) {
	of := make(map[desk.Key]*guest, len(order))
	for _, k := range order {
		of[k] = c.of[k]
	}
	c.of, c.order = of, order
}

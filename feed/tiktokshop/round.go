package tiktokshop

import (
	"context"
	"time"

	"tend/desk"
	"tend/feed"
)

// How often the whole list is read, since nothing is promised about its order:
// rarely while that finds nothing, and as often as it may where it does.
const (
	fullSoon = 30 * time.Minute // after the first one
	fullRare = 12 * time.Hour
)

// follower follows one shop for as long as one Receive lasts. It belongs to that
// goroutine.
type follower struct {
	c    *Conn
	shop shop
	desk feed.Desk
	l    *ledger
	keep func() (string, error) // the cursor of all shops
}

// round reads what is new. Further pages of the list are read while they show
// something new, or all of them when that is due.
func (f *follower) round(ctx context.Context) error {
	r := tour{full: f.fullDue(), newest: f.l.Since}
	token := ""
	for r.pages < mostPages {
		p, err := f.c.call.conversations(ctx, f.shop, token)
		if err != nil {
			return err
		}
		news, err := f.page(ctx, p)
		if err != nil {
			return err
		}
		r.pages++
		r.below = r.below || news && r.quiet
		r.quiet = r.quiet || !news
		r.newest = max(r.newest, p.latest())
		if token = p.Next; token == "" || r.quiet && !r.full {
			break
		}
	}
	return f.completed(ctx, r)
}

// tour is what a round came across.
type tour struct {
	full   bool  // the whole list was wanted
	pages  int   // of the list
	quiet  bool  // a page showed nothing new
	below  bool  // a page after such a one did
	newest int64 // message, Unix seconds
}

// latest is the time of the newest message of a page.
func (p conversationPage) latest() int64 {
	var at int64
	for _, c := range p.Conversations {
		if c.Latest != nil {
			at = max(at, int64(c.Latest.Created))
		}
	}
	return at
}

func (f *follower) fullDue() bool {
	return f.l.Full == 0 || f.c.o.Clock.Now() >= seconds(f.l.Full)
}

// completed keeps how far a round came. A whole list that showed something new
// below where an ordinary round ends is not in the order of time: it is read again
// soon, though never so often that it takes much of a day's calls.
func (f *follower) completed(ctx context.Context, r tour) error {
	now, before := f.c.o.Clock.Now(), f.l.Since
	if r.full {
		wait := fullRare
		if f.l.Full == 0 || r.below {
			wait = max(fullSoon, time.Duration(r.pages)*time.Minute)
		}
		f.l.Full = now.Add(wait).Time().Unix()
	}
	// A time that lies far ahead would make everything else look old.
	f.l.completed(min(r.newest, now.Add(24*time.Hour).Time().Unix()))
	if !r.full && before == f.l.Since {
		return nil // nothing to write while nothing happens
	}
	return f.take(ctx, feed.Batch{})
}

// page hands over what is new in a page of conversations, all at once.
func (f *follower) page(ctx context.Context, p conversationPage) (news bool, err error) {
	var b feed.Batch
	for _, c := range p.Conversations {
		f.c.people.meet(f.shop.key(string(c.ID)), c)
		if f.l.unseen(c) {
			read, err := f.thread(ctx, c, &b)
			if err != nil {
				return news, err
			}
			news = news || read
		}
		if r, ok := f.l.reach(c); ok {
			b.Reaches = append(b.Reaches, feed.Reached{Key: f.shop.key(string(c.ID)), Reach: r})
		}
	}
	if !news && len(b.Reaches) == 0 {
		return false, nil
	}
	return news, f.take(ctx, b)
}

// thread puts what is new in a conversation into a batch, oldest first. read is
// false where it cannot be read.
func (f *follower) thread(ctx context.Context, c conversation, b *feed.Batch) (read bool, err error) {
	id := string(c.ID)
	messages, tips, err := f.c.call.newest(ctx, f.shop, id, func(m message) bool { return !f.l.read(id, m) })
	if f.c.odd.passOver(ctx, id, err) {
		f.c.o.Log.Log(ctx, f.c.odd.level(id), "a conversation cannot be read", "feed", f.c.o.Name, "shop", f.shop.remote.ID, "conversation", id, "error", err)
		return false, nil
	}
	if err != nil {
		return false, err
	}
	for i := len(messages) - 1; i >= 0; i-- {
		m := messages[i]
		if m.hidden() {
			continue
		}
		f.c.arrive(f.shop, id, m, tips, b)
		f.c.pace.found(f.c.o.Clock.Now())
	}
	f.l.saw(id, messages, *c.Latest)
	return true, nil
}

// take stores a batch with the cursor after it.
func (f *follower) take(ctx context.Context, b feed.Batch) (err error) {
	if b.Cursor, err = f.keep(); err != nil {
		return err
	}
	return f.desk.Take(ctx, b)
}

// arrive puts a message into a batch, and its writer where it is a colleague.
func (c *Conn) arrive(s shop, conversation string, m message, tips string, b *feed.Batch) {
	k := s.key(conversation)
	e := m.entry(tips, labelsIn(c.o.Locale))
	if e.At <= 0 {
		e.At = c.o.Clock.Now() // better than never
	}
	switch e.From {
	case desk.FromCustomer:
		e.Name = firstOf(e.Name, c.people.name(k))
	case desk.FromAgent:
		if a := c.agent(m.Sender); a.ID != "" {
			e.Agent = a.ID
			b.Agents = append(b.Agents, a)
		}
	}
	b.Arrivals = append(b.Arrivals, feed.Arrival{Key: k, Entry: e})
}

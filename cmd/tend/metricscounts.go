package main

import (
	"context"
	"sync"

	"github.com/prometheus/client_golang/prometheus"

	"tend/desk"
	"tend/store"
)

// counts counts what is stored on a desk while this process holds it. Safe for
// concurrent use.
type counts struct {
	commits  prometheus.Counter
	messages *prometheus.CounterVec

	mu    sync.Mutex
	shops map[desk.ShopID]bool
}

func newCounts() *counts {
	return &counts{
		commits: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "tend_commits_total", Help: "Changes stored, by any process on the desk.",
		}),
		messages: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "tend_messages_total", Help: "Messages stored, by who wrote them.",
		}, []string{"shop", "from"}),
		shops: map[desk.ShopID]bool{},
	}
}

// Describe implements prometheus.Collector.
func (c *counts) Describe(out chan<- *prometheus.Desc) {
	c.commits.Describe(out)
	c.messages.Describe(out)
}

// Collect implements prometheus.Collector.
func (c *counts) Collect(out chan<- prometheus.Metric) {
	c.commits.Collect(out)
	c.messages.Collect(out)
}

// stored counts a commit.
func (c *counts) stored(changes []store.Change) {
	c.commits.Inc()
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, ch := range changes {
		for _, e := range ch.Entries {
			if e.Seq == 0 && e.Type == desk.Message {
				c.messages.WithLabelValues(shopLabel(c.shops, ch.Key.Shop), e.From.String()).Inc()
			}
		}
	}
}

// lock makes what opens the desk's file count.
func (c *counts) lock(open func() (store.Store, error)) func() (store.Store, error) {
	return func() (store.Store, error) {
		st, err := open()
		if err != nil {
			return nil, err
		}
		if copier, ok := st.(store.Copier); ok {
			return copyable{tallied{st, c}, copier}, nil
		}
		return tallied{st, c}, nil
	}
}

// tallied is a store whose commits are counted.
type tallied struct {
	store.Store
	to *counts
}

// Commit implements store.Store.
func (s tallied) Commit(ctx context.Context, changes ...store.Change) error {
	fresh := make([]store.Change, len(changes))
	for i, ch := range changes { // the store may number the entries it is given
		fresh[i] = ch
		fresh[i].Entries = append([]desk.Entry(nil), ch.Entries...)
	}
	err := s.Store.Commit(ctx, changes...)
	if err == nil {
		s.to.stored(fresh)
	}
	return err
}

// copyable is one that can also be copied.
type copyable struct {
	tallied
	store.Copier
}

package clustertest

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"github.com/nats-io/nats.go"
)

// Leader is which server decides about a desk at the moment, -1 if none that
// can be asked knows.
func (c *Cluster) Leader(ctx context.Context, desk string) int {
	i, err := c.standing(ctx, desk)
	if err != nil {
		return -1
	}
	return slices.IndexFunc(c.seats, func(s seat) bool { return s.Name == i.Cluster.Leader })
}

// Whole waits until all servers have all of a desk.
func (c *Cluster) Whole(ctx context.Context, desk string) error {
	for {
		if i, err := c.standing(ctx, desk); err == nil && i.whole(len(c.seats)) {
			return nil
		}
		select {
		case <-time.After(100 * time.Millisecond):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// standing is how a desk stands on its servers.
type standing struct {
	Cluster struct {
		Leader   string `json:"leader"`
		Replicas []struct {
			Current bool   `json:"current"`
			Offline bool   `json:"offline"`
			Lag     uint64 `json:"lag"`
		} `json:"replicas"`
	} `json:"cluster"`
}

func (s standing) whole(servers int) bool {
	for _, r := range s.Cluster.Replicas {
		if !r.Current || r.Offline || r.Lag > 0 {
			return false
		}
	}
	return len(s.Cluster.Replicas) == servers-1
}

func (c *Cluster) standing(ctx context.Context, desk string) (s standing, err error) {
	nc, err := nats.Connect(c.URL(), nats.Timeout(time.Second))
	if err != nil {
		return s, err
	}
	defer nc.Close()
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	m, err := nc.RequestWithContext(ctx, "$JS.API.STREAM.INFO.DESK_"+desk, nil)
	if err != nil {
		return s, err
	}
	return s, json.Unmarshal(m.Data, &s)
}

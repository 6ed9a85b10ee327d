package main

import (
	"context"
	"path/filepath"
	"time"

	"tend/bench/posts"
)

// place is a desk with its settings.
type place struct{ *posts.Place }

// newPlace makes a desk at which customers wait already, and which has a listener.
func newPlace(ctx context.Context, o options) (*place, error) {
	p, err := posts.NewPlace(o.tend, "")
	if err != nil {
		return nil, err
	}
	d := &place{p}
	_, err = d.Run(ctx, posts.First(o.customers, time.Now()), d.args("import", "-")...)
	return d, err
}

// args are those of every command at this desk.
func (d *place) args(more ...string) []string {
	return append(more, "--store", filepath.Join(d.Folder, "desk"), "--config", d.Config(), "--agent", "mia")
}

// count looks whether every message of the flood is on the desk once.
func (d *place) count(ctx context.Context, sent int) error {
	out, err := d.Run(ctx, "", d.args("export")...)
	if err != nil {
		return err
	}
	return posts.Check(out, sent)
}

package main

import (
	"context"
	"fmt"
	"time"

	"tend/bench/posts"
)

// open serves a desk at which customers wait, and lets everybody in.
func open(ctx context.Context, o options) (*posts.Team, error) {
	d, err := posts.Serve(ctx, o.tend, fmt.Sprintf("frames = %d\n", o.frames))
	if err != nil {
		return nil, err
	}
	for n := range o.consoles {
		if err := d.Let(ctx, agent(n), "agent"); err != nil {
			return nil, err
		}
	}
	now := time.Now()
	first := posts.Said("mark-0", markedCustomer, now.Add(-2*time.Minute), "Hello") + posts.First(o.customers, now)
	_, err = d.Run(ctx, first, d.As("mia", "import", "-")...)
	return d, err
}

func agent(n int) string { return fmt.Sprintf("a%03d", n) }

func end(d *posts.Team, keep bool) {
	if err := d.Stop(); err != nil {
		fmt.Println("the server ended badly:", err)
	}
	if keep {
		fmt.Println("the desk is in", d.Folder)
		return
	}
	d.Remove()
}

// Team puts many consoles at one desk that `tend serve --team` serves, has customers
// write, and measures how long a message takes from being posted to the last of all
// screens, and what consoles and server cost:
//
//	go build -o /tmp/tend ./cmd/tend
//	go run ./bench/team -tend /tmp/tend -consoles 50 -rate 100 -for 10m
//
// Once a second a customer whom all consoles have on screen writes a word that was
// never there before. First nobody else writes, then as many as asked for. Server,
// consoles, posts and the terminals that are looked at share the machine; how much of
// it the measuring itself takes is printed, too.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"time"

	"tend/bench/posts"
)

type options struct {
	tend                                    string
	consoles, rate, customers, frames, nice int
	length, calm                            time.Duration
	width, height                           int
	keep                                    bool
}

func main() {
	var o options
	flag.StringVar(&o.tend, "tend", "tend", "the `PROGRAM` to measure")
	flag.IntVar(&o.consoles, "consoles", 50, "how many consoles there are")
	flag.IntVar(&o.rate, "rate", 100, "messages a second")
	flag.IntVar(&o.customers, "customers", 2000, "how many customers write")
	flag.DurationVar(&o.length, "for", time.Minute, "how long they write")
	flag.DurationVar(&o.calm, "calm", 20*time.Second, "how long nobody else writes before that")
	flag.IntVar(&o.width, "width", 100, "cells across")
	flag.IntVar(&o.height, "height", 30, "lines")
	flag.IntVar(&o.frames, "frames", 90, "how often a second a console draws")
	flag.IntVar(&o.nice, "nice", 10, "how far the consoles stand back for the server, which in a team they do not share a machine with")
	flag.BoolVar(&o.keep, "keep", false, "keep the desk")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, o); err != nil {
		fmt.Fprintln(os.Stderr, "team:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, o options) error {
	d, err := open(ctx, o)
	if err != nil {
		return err
	}
	defer end(d, o.keep)
	w, err := newWall(ctx, d, o)
	if err != nil {
		return err
	}
	defer w.close()
	poster := posts.NewPoster(d.Place, posts.Options{Rate: o.rate, Customers: o.customers, Fresh: 10, AtOnce: 64})
	m := &measure{d: d, w: w, poster: poster}
	m.spell(ctx, o.calm, "before")
	written := poster.Start(ctx, o.length)
	m.spell(ctx, o.length, "in the flood")
	<-written
	poster.Print()
	out, err := d.Run(ctx, "", d.As("mia", "export")...)
	if err != nil {
		return err
	}
	return posts.Check(out, poster.Sent)
}

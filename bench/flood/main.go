// Flood posts messages to the listener of a console that somebody works at, and
// measures the time from a key to the row it moves the cursor to, before the flood
// and in it. At the end it counts whether every message is on the desk once:
//
//	go build -o /tmp/tend ./cmd/tend
//	go run ./bench/flood -tend /tmp/tend -for 10m
//
// Each message is a request of its own, as webhooks are. One that is not taken is
// posted again until it is, under the same id. Program, posts and the terminal that
// is looked at share the machine.
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
	tend                   string
	rate, customers, fresh int
	length, calm           time.Duration
	width, height, atOnce  int
	keep                   bool
}

func main() {
	var o options
	flag.StringVar(&o.tend, "tend", "tend", "the `PROGRAM` to measure")
	flag.IntVar(&o.rate, "rate", 100, "messages a second")
	flag.DurationVar(&o.length, "for", 10*time.Second, "how long the flood lasts")
	flag.DurationVar(&o.calm, "calm", 10*time.Second, "how long keys are pressed before it")
	flag.IntVar(&o.customers, "customers", 2000, "how many customers write")
	flag.IntVar(&o.fresh, "fresh", 10, "every how many messages one is from a new customer; 0 is none")
	flag.IntVar(&o.atOnce, "at-once", 64, "how many posts may be on their way")
	flag.IntVar(&o.width, "width", 200, "cells across")
	flag.IntVar(&o.height, "height", 60, "lines")
	flag.BoolVar(&o.keep, "keep", false, "keep the desk")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, o); err != nil {
		fmt.Fprintln(os.Stderr, "flood:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, o options) error {
	d, err := newPlace(ctx, o)
	if err != nil {
		return err
	}
	if o.keep {
		fmt.Println("the desk is in", d.Folder)
	} else {
		defer d.Remove()
	}
	s, err := sit(ctx, d, o)
	if err != nil {
		return err
	}
	defer func() { _ = s.t.Close("q") }()
	before, err := s.work(ctx, o.calm, "before")
	if err != nil {
		return err
	}
	p := o.poster(d)
	posted := p.Start(ctx, o.length)
	in, err := s.work(ctx, o.length, "in the flood")
	<-posted
	if err != nil {
		return err
	}
	in.beside(before)
	p.Print()
	return d.count(ctx, p.Sent)
}

func (o options) poster(d *place) *posts.Poster {
	return posts.NewPoster(d.Place, posts.Options{Rate: o.rate, Customers: o.customers, Fresh: o.fresh, AtOnce: o.atOnce})
}

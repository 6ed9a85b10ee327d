package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"time"

	"tend/bench/office"
	"tend/desk"
	"tend/feed/feedtest"
)

const (
	speed     = 60 // how fast the clock of a drill runs
	customers = 3  // of each platform
)

func named(n int) string { return fmt.Sprintf("c%d", n) }

// drill is one schedule.
type drill struct {
	seed            uint64
	program, folder string

	dice      *rand.Rand
	o         *office.Office
	platforms []feedtest.Platform // of the office
	server    *office.Server
	in        map[desk.MessageID]desk.Key // what came in at the platforms
	alike     map[desk.MessageID]string   // of those, what colleagues wrote where ours is known by its text only
	out       []reply
	r         result
}

// reply is a text that was given to `tend send`.
type reply struct {
	platform int
	customer string
	text     string
	stored   bool // the command said so
}

// run plays the schedule.
func (d *drill) run(ctx context.Context) result {
	d.r = result{seed: d.seed, folder: d.folder}
	d.dice = rand.New(rand.NewPCG(d.seed, 4))
	d.in, d.alike = map[desk.MessageID]desk.Key{}, map[desk.MessageID]string{}
	if err := d.play(ctx); err != nil {
		d.wrong("%v", err)
	}
	return d.r
}

func (d *drill) wrong(format string, args ...any) {
	d.r.wrong = append(d.r.wrong, fmt.Sprintf(format, args...))
}

func (d *drill) play(ctx context.Context) (err error) {
	if err := os.MkdirAll(d.folder, 0o700); err != nil {
		return err
	}
	clock := feedtest.Fast(time.Now, time.Now(), speed)
	if d.o, err = office.New(ctx, d.folder, d.program, clock, speed); err != nil {
		return err
	}
	defer d.o.Close()
	d.platforms = d.o.Platforms()
	if d.server, err = d.o.Serve(); err != nil {
		return err
	}
	defer func() { _ = d.server.Kill() }()
	if err := d.trouble(ctx); err != nil {
		return err
	}
	return d.calm(ctx)
}

// trouble is the part in which things go wrong.
func (d *drill) trouble(ctx context.Context) error {
	share := 0.05 + 0.35*d.dice.Float64()
	for i, p := range d.platforms {
		p.Faults().Random(d.seed*3+uint64(i), share)
	}
	for _, p := range d.platforms {
		for n := range customers {
			d.came(p.Write(named(n), d.text("begins")), p, named(n))
		}
	}
	for range 30 + d.dice.IntN(30) {
		if err := d.step(ctx); err != nil {
			return err
		}
		if err := rest(ctx, time.Duration(d.dice.IntN(60))*time.Millisecond); err != nil {
			return err
		}
	}
	return nil
}

// step does something at random.
func (d *drill) step(ctx context.Context) error {
	n := d.dice.IntN(len(d.platforms))
	p := d.platforms[n]
	customer := named(d.dice.IntN(customers))
	switch d.dice.IntN(10) {
	case 0, 1, 2, 3:
		d.came(p.Write(customer, d.text("asks")), p, customer)
	case 4:
		d.answered(p, customer, d.text("answers"))
	case 5:
		p.Push(d.dice.IntN(2) == 0)
	case 6:
		return d.kill()
	default:
		d.send(ctx, n, customer)
	}
	return nil
}

// text is one that is like no other, but for some that are.
func (d *drill) text(what string) string {
	if d.dice.IntN(8) == 0 {
		return "ok"
	}
	return fmt.Sprintf("%s %d 好的", what, d.dice.Uint64())
}

func (d *drill) came(id string, p feedtest.Platform, customer string) {
	if id != "" {
		d.in[desk.MessageID(id)] = p.Key(customer)
		d.r.written++
	}
}

// answered lets a colleague answer at the platform.
func (d *drill) answered(p feedtest.Platform, customer, text string) {
	id := p.WriteAs("Lin", customer, text)
	d.came(id, p, customer)
	if t := p.Traits(); id != "" && t.Own && !t.Echo {
		d.alike[desk.MessageID(id)] = textOf(p.Key(customer), text)
	}
}

// kill ends the program as a power cut would, and starts it again.
func (d *drill) kill() (err error) {
	if err := d.server.Kill(); err != nil {
		return err
	}
	d.r.kills++
	d.server, err = d.o.Serve()
	return err
}

// send gives a reply to `tend send`. A customer the desk has not heard of yet, or
// somebody else's newer message, is no mistake: nothing is stored then.
func (d *drill) send(ctx context.Context, n int, customer string) {
	p := d.platforms[n]
	r := reply{platform: n, customer: customer, text: d.text("replies")}
	_, err := d.o.Run(ctx, "send", string(p.Key(customer).Customer), r.text)
	r.stored = err == nil
	d.out = append(d.out, r)
}

func rest(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"

	"github.com/spf13/cobra"

	"tend/config"
	"tend/feed"
	"tend/hub"
	"tend/store"
	"tend/store/sockstore"
)

// serveOptions are the flags of `tend serve`.
type serveOptions struct {
	listen string // instead of the config's address
	fast   bool
	team   teamOptions
}

func (p *program) serveCommand() *cobra.Command {
	o := &serveOptions{}
	c := &cobra.Command{
		Use:   "serve",
		Short: "Run a desk with its feeds and without a screen; consoles connect to it",
		Long: `Serve holds the desk and does all that needs no person: feeds, replies that go
out, giving sessions to agents, automatic answers, idle closing, reminders.
Consoles and commands of the same user reach the desk through it. Where a
console holds the desk already, serve waits and takes over when that ends.

With --team, it serves the desk to the agents of a team on other machines, over
a NATS server of its own or, with --desk URL, over one that is there already.
` + "`tend agent add NAME`" + ` lets somebody in.

It says on standard error what it does, and ends on SIGTERM or Ctrl+C. With an
address under [listen] in the config it answers /healthz and /metrics there.`,
		Args: usage(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error { return p.serve(c.Context(), o) },
	}
	c.Flags().StringVar(&o.listen, "listen", "", "listen at `ADDRESS`, such as 127.0.0.1:8744 (default: as the config says)")
	c.Flags().BoolVar(&o.fast, "fast", false, "let an hour pass in a minute")
	_ = c.Flags().MarkHidden("fast")
	c.Flags().DurationVar(&p.silence, "silence", 0, "how long a console must be silent to count as vanished (default 1m)")
	_ = c.Flags().MarkHidden("silence")
	o.team.flags(c)
	return c
}

// serve runs the desk until it is told to end.
func (p *program) serve(ctx context.Context, o *serveOptions) error {
	if err := p.serveAt(o); err != nil {
		return err
	}
	v := newVoice(p.err, p.clock)
	p.sayProblems(v)
	if o.team.wanted {
		return p.serveTeam(ctx, &o.team, v)
	}
	if i, err := p.team(); err != nil || i != nil {
		return errors.Join(err, errTeamServed)
	}
	counts := newCounts()
	st, err := p.open(ctx, func(so *sockstore.Options) {
		so.Lock = counts.lock(so.Lock)
		so.OnHold = p.holding(atOnce(), &served{counts, v.listening})
		so.OnState = v.state
	})
	if err != nil {
		return err
	}
	err = v.follow(ctx, st)
	v.say("ending")
	if err = errors.Join(err, st.Close()); err == nil {
		v.say("ended; all that was done is stored")
	}
	return err
}

// sayProblems says what is wrong with the files of settings.
func (p *program) sayProblems(v *voice) {
	for _, problem := range p.problems {
		v.say("%s: %s", p.configPath(), problem.String())
	}
	secrets := p.besideConfig(config.SecretsFile)
	_, problems := config.LoadSecrets(secrets, p.env)
	for _, problem := range problems {
		v.say("%s: %s", secrets, problem.String())
	}
}

// serveAt takes over the flags.
func (p *program) serveAt(o *serveOptions) error {
	if o.fast {
		p.clock.speed = fastSpeed
	}
	if o.listen == "" {
		return nil
	}
	l := &p.cfg.Listen
	if !config.ListenAddress(o.listen) {
		return fmt.Errorf("%w: --listen: give a host and a port such as 127.0.0.1:8744", errUsage)
	}
	if !config.Private(o.listen) && l.TLSCert == "" {
		return fmt.Errorf("%w: --listen: other machines reach that address, so set tls_cert and tls_key under [listen] in the config first", errUsage)
	}
	l.Address, p.listenAt = o.listen, o.listen
	return nil
}

// atOnce is the beginning of what need not wait.
func atOnce() <-chan struct{} {
	c := make(chan struct{})
	close(c)
	return c
}

// served is what only a desk without a screen has.
type served struct {
	counts *counts
	told   func(net.Addr) // where it listens
}

// holding runs hub, feeds and listener for as long as this process holds the desk,
// from when wait is closed. with is nil beside a screen.
func (p *program) holding(wait <-chan struct{}, with *served) func(store.Store) func() {
	return func(st store.Store) func() {
		return after(wait, func() func() {
			return p.headless(hub.Options{Allocate: p.cfg.AutoAllocate, Lines: p.everyLine(st, with)})(st)
		})
	}
}

// everyLine are the lines of the feeds and of the listener.
func (p *program) everyLine(st store.Store, with *served) []*feed.Line {
	f := p.newFeeds()
	more := map[string]http.Handler{"/healthz": healthz(st, f.lines)}
	var told func(net.Addr)
	if with != nil {
		told = with.told
		more["/metrics"] = p.metrics(st, f.lines, with.counts)
	}
	if l := p.listenLine(st, f, more, told); l != nil {
		f.lines = append(f.lines, l)
	}
	return f.lines
}

// after starts something when wait is closed. What it gives stops that, or keeps
// it from ever starting, and waits for it to end.
func after(wait <-chan struct{}, start func() (stop func())) (stop func()) {
	ended, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		select {
		case <-wait:
		case <-ended:
			return
		}
		stop := start()
		<-ended
		stop()
	}()
	return func() {
		close(ended)
		<-done
	}
}

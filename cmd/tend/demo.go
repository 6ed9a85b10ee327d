package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"tend/assist/faq/sample"
	"tend/desk"
	"tend/feed"
	"tend/feed/demofeed"
	"tend/hub"
	"tend/store"
	"tend/store/sockstore"
	"tend/tui"
)

// fastSpeed makes an hour pass in a minute.
const fastSpeed = 60

func (p *program) demoCommand() *cobra.Command {
	o := &consoleOptions{}
	var fast bool
	c := &cobra.Command{
		Use:   "demo",
		Short: "Look around on a sample desk with customers who go on writing",
		Long: `Demo opens a temporary desk of about forty sessions in English and Chinese,
with customers who go on writing and answer what you send, and six weeks behind
it for the numbers. It never touches a desk of yours, and is gone when you
quit.`,
		Args: usage(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error {
			if fast {
				p.clock.speed = fastSpeed
			}
			return p.demo(c.Context(), o, fast)
		},
	}
	o.flags(c)
	c.Flags().BoolVar(&fast, "fast", false, "let an hour pass in a minute")
	return c
}

func (p *program) demo(ctx context.Context, o *consoleOptions, fast bool) error {
	dir, err := os.MkdirTemp("", "tend-demo-")
	if err != nil {
		return fmt.Errorf("make the sample desk: %w", err)
	}
	defer func() { _ = os.RemoveAll(dir) }()
	link := make(chan tui.LinkState, 1)
	st, err := p.openIn(ctx, dir, func(so *sockstore.Options) {
		so.OnHold = func(st store.Store) func() { return p.play(ctx, st, fast) }
		so.OnState = func(s sockstore.State) { tellLink(link, s) }
	})
	if err != nil {
		return err
	}
	if o.plain || !p.interactive() {
		return errors.Join(p.plain(ctx, st), st.Close())
	}
	return errors.Join(p.show(ctx, st, o, link), st.Close())
}

// play fills the sample desk and starts its customers and its hub.
func (p *program) play(ctx context.Context, st store.Store, fast bool) (stop func()) {
	rules := p.rules()
	if err := demofeed.Fill(ctx, st, rules, p.clock.time(), p.me(), demofeed.Texts{FAQ: sample.Entries(), Replies: shipped()}); err != nil {
		p.log.Error("fill the sample desk", "err", err)
		return nil
	}
	if err := store.EditFAQs(ctx, st, func(map[string]desk.FAQ) []desk.FAQ { return sample.Entries() }); err != nil {
		p.log.Error("put the sample FAQ", "err", err)
	}
	f := demofeed.New(st, demofeed.Options{
		Clock: p.clock, Rules: rules, Seed: uint64(p.clock.Now()), Fast: fast, FAQ: sample.Entries(), Log: p.log,
	})
	feeds := map[desk.ShopID]feed.Deliverer{}
	shops, err := store.Shops(ctx, st)
	if err != nil {
		p.log.Error("read the sample shops", "err", err)
	}
	for _, s := range shops {
		feeds[s.ID] = f
	}
	stopHub := p.headless(hub.Options{Allocate: true, Feeds: feeds})(st)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		if err := f.Run(ctx); err != nil {
			p.log.Error("the sample customers stopped", "err", err)
		}
	}()
	return func() {
		cancel()
		<-done
		stopHub()
	}
}

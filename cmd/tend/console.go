package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/mattn/go-runewidth"
	"github.com/spf13/cobra"

	"tend/desk"
	"tend/store"
	"tend/store/sockstore"
	"tend/tui"
)

// consoleOptions are the flags of the console.
type consoleOptions struct {
	plain   bool
	undo    time.Duration // negative: as the config says
	sweep   bool          // begin with a sweep
	receipt string        // the file that keeps a sweep's receipt
	shelf   *shelf        // nil: nothing is kept while the desk cannot be reached
}

func (o *consoleOptions) flags(c *cobra.Command) {
	c.Flags().BoolVar(&o.plain, "plain", false, "print the panes as text and end")
	c.Flags().DurationVar(&o.undo, "undo", -1, "how long a reply can be taken back; 0 sends at once")
	c.Flags().Lookup("undo").DefValue = "as the config says"
}

// console opens the console on the desk, or prints the panes where there is no
// terminal.
func (p *program) console(ctx context.Context, o *consoleOptions) error {
	if o.plain || !p.interactive() {
		return p.withDesk(ctx, func(st store.Store) error { return p.plain(ctx, st) })
	}
	drawn := make(chan struct{})
	p.read = hurry(drawn)
	link := make(chan tui.LinkState, 1)
	ctx, end := context.WithCancelCause(ctx)
	defer end(nil)
	st, err := p.open(ctx, func(so *sockstore.Options) {
		so.OnHold = p.holding(drawn, nil)
		so.OnState = func(s sockstore.State) {
			tellLink(link, s)
			if errors.Is(s.Err, errDismissed) {
				end(s.Err)
			}
		}
	})
	if err != nil {
		return p.keptError(err)
	}
	if o.shelf = p.shelf(); o.shelf != nil {
		defer func() { _ = o.shelf.Close() }()
	}
	err = errors.Join(p.show(ctx, st, o, link), st.Close())
	if errors.Is(context.Cause(ctx), errDismissed) {
		return errDismissed // whatever else went wrong then did for that reason
	}
	return err
}

// interactive reports whether there is a terminal that a screen can be drawn
// on.
func (p *program) interactive() bool {
	return p.env("TERM") != "dumb" && isTerminal(p.in) && isTerminal(p.out)
}

// tellLink passes on whether the desk can be reached. What nobody has heard yet
// is out of date then. It is called by one goroutine at a time.
func tellLink(link chan tui.LinkState, s sockstore.State) {
	select {
	case <-link:
	default:
	}
	link <- tui.LinkState{Lost: s.Role == sockstore.Lost, Since: desk.At(s.Since)}
}

// show runs the console until it is left.
func (p *program) show(ctx context.Context, st store.Store, o *consoleOptions, link <-chan tui.LinkState) error {
	runewidth.DefaultCondition.EastAsianWidth = false // the layout counts ambiguous characters as one cell
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	p.log.Info("console opened", "agent", p.me())
	defer p.log.Info("console closed")
	s := p.sit(st)
	app := tui.New(ctx, s.options(p.tuiOptions(st, o, link)))
	w, err := st.Watch(ctx)
	if err != nil {
		return fmt.Errorf("follow the desk: %w", err)
	}
	defer w.Close()
	first, err := w.Next(ctx)
	if err != nil {
		return fmt.Errorf("read the desk: %w", err)
	}
	app.Load(w, first)
	if p.read != nil {
		p.read(len(first.Sessions))
	}
	return s.during(ctx, func() error { return p.loop(ctx, app) })
}

// loop runs the screen. A signal leaves it the way the quit key does.
//
// It is looked at for changes 90 times a second unless the config says otherwise: a key
// may have to wait for its frame, half of 11 ms as a rule. What has not changed is
// not written, so that a slow line does not carry more for it; looking costs about 1 % of
// a processor.
func (p *program) loop(ctx context.Context, app *tui.App) error {
	prog := tea.NewProgram(app, tea.WithInput(p.in), tea.WithOutput(p.out), tea.WithFPS(p.cfg.Frames),
		tea.WithoutSignalHandler(), tea.WithEnvironment(p.environ()))
	ended := make(chan struct{})
	defer close(ended)
	go func() {
		select {
		case <-ctx.Done():
			prog.Send(tui.Leave{})
		case <-ended:
		}
	}()
	if _, err := prog.Run(); err != nil {
		return fmt.Errorf("console: %w", err)
	}
	return nil
}

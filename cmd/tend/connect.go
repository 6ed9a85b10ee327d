package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"tend/config"
)

// connectOptions are the flags of connect: answers that are not asked for.
// Secrets are never among them, since other users can see a command line.
type connectOptions struct {
	url, account, listen, zone, me             string
	appKey, serviceID, region, code, api, auth string
	inboxes, shops                             []string
	env, yes                                   bool
}

func (p *program) connectCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "connect tiktokshop|chatwoot|webhook [NAME]",
		Short: "Set up where customers come from and replies go to, a question at a time",
		Long: `Connect asks for what a platform needs, tries each answer at once, and writes
it into the config file after showing it. Secrets go into secrets.toml beside
the config, readable by you alone, or stay in the environment (--env).

For scripts every answer but a secret has a flag, and answers can come as lines
of standard input; secrets too, or from the environment.`,
		Args: usage(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			return fmt.Errorf("%w: name what to connect: tend connect tiktokshop, tend connect chatwoot or tend connect webhook", errUsage)
		},
	}
	c.AddCommand(p.connectTikTokCommand(), p.connectChatwootCommand(), p.connectWebhookCommand())
	return c
}

// connectKind is the command for one type of feed; ask asks for what is its
// own.
func (p *program) connectKind(kind, short string, o *connectOptions, ask func(*setup, context.Context) error) *cobra.Command {
	c := &cobra.Command{
		Use: kind + " [NAME]", Short: short, Args: usage(cobra.MaximumNArgs(1)),
		RunE: func(c *cobra.Command, args []string) error { return p.connect(c.Context(), kind, args, o, ask) },
	}
	f := c.Flags()
	f.BoolVar(&o.yes, "yes", false, "take every proposal, and write without asking")
	f.BoolVar(&o.env, "env", false, "leave the secrets in the environment, and write none")
	f.StringVar(&o.zone, "zone", "", "time `ZONE` of new shops, such as Europe/London")
	f.StringVar(&o.me, "my-name", "", "`NAME` that customers may call you, if the config has none")
	f.StringVar(&o.listen, "listen", "", "listen at `ADDRESS`, such as 127.0.0.1:8744, if nothing listens yet")
	return c
}

// connect runs the questions. Whatever goes wrong before the last
// question leaves everything as it was.
func (p *program) connect(ctx context.Context, kind string, args []string, o *connectOptions, ask func(*setup, context.Context) error) error {
	if err := p.canConnect(); err != nil {
		return err
	}
	a, err := p.asker(o.yes)
	if err != nil {
		return err
	}
	s := &setup{p: p, a: a, o: o, shops: map[string]config.Shop{}, discard: func() {}}
	defer func() { s.discard() }()
	err = s.run(ctx, kind, args, ask)
	if errors.Is(err, context.Canceled) {
		a.say("") // the prompt stands there without an Enter
		err = errStopped
	}
	return errors.Join(err, a.done())
}

// run asks, tries, shows and writes.
func (s *setup) run(ctx context.Context, kind string, args []string, ask func(*setup, context.Context) error) error {
	if err := s.begin(ctx, kind, args); err != nil {
		return err
	}
	if err := ask(s, ctx); err != nil {
		return err
	}
	if err := s.askMyName(ctx); err != nil {
		return err
	}
	if err := s.askListener(ctx); err != nil {
		return err
	}
	if err := s.try(ctx); err != nil {
		return err
	}
	if err := s.confirm(ctx); err != nil {
		return err
	}
	return s.write()
}

// canConnect reports early what would keep the answers from being written.
func (p *program) canConnect() error {
	if _, _, err := p.editable(); err != nil {
		return err
	}
	for _, problem := range p.problems {
		if problem.Field == "" { // it is about the file as a whole
			return fmt.Errorf("the config file has to be mended first: %w", unfinished(errors.New(problem.String())))
		}
	}
	return nil
}

// What is said where somebody said no, or pressed Ctrl-C. Writing cannot be
// interrupted.
var (
	errNothing = errors.New("nothing was written")
	errStopped = errors.New("stopped; nothing was written")
)

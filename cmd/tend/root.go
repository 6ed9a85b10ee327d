package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
)

// root is the command `tend` with all that are below it.
func (p *program) root() *cobra.Command {
	o := &consoleOptions{}
	c := &cobra.Command{
		Use:   "tend",
		Short: "A terminal console for the people who answer a shop's customers",
		Long: `tend shows what is Unassigned, what is Expiring soon and what is Mine,
and answers with one key. Without a command it opens the console; where there
is no terminal it prints the panes as text.

Exit status: 0 done, 1 failed, 2 wrong usage, 3 done but some input lines were
bad, 4 the desk is held by another process that does not answer.`,
		Args:          usage(cobra.NoArgs),
		SilenceErrors: true, SilenceUsage: true,
		PersistentPreRunE:  func(*cobra.Command, []string) error { return p.prepare() },
		PersistentPostRunE: func(*cobra.Command, []string) error { return p.finish() },
		RunE:               func(c *cobra.Command, _ []string) error { return p.console(c.Context(), o) },
	}
	p.flags(c)
	o.flags(c)
	c.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return fmt.Errorf("%w: %w", errUsage, err) })
	c.AddCommand(p.importCommand(), p.exportCommand(), p.listCommand(), p.sendCommand(), p.assignCommand(),
		p.closeCommand(), p.markCommand(), p.whyCommand(), p.reportCommand(), p.sweepCommand(), p.backupCommand(), p.checkCommand(), p.demoCommand(),
		p.configCommand(), p.notifyCommand(), p.repliesCommand(), p.faqCommand(), p.planCommand(), p.serveCommand(), p.manCommand(), p.doctorCommand(), p.connectCommand(), p.agentCommand(), p.handoverCommand())
	return c
}

func (p *program) flags(c *cobra.Command) {
	f := c.PersistentFlags()
	f.StringVar(&p.storeFlag, "store", "", "`FOLDER` of the desk (default: in your data folder)")
	f.StringVar(&p.deskFlag, "desk", "", "a team's desk: the `FILE` of an invitation, or a URL such as nats://host:4222")
	f.StringVar(&p.agentFlag, "agent", "", "`ID` of who you are (default: from the config, else your user name)")
	f.StringVar(&p.clockFlag, "clock", "", "start the program's clock at `TIME`, such as 2025-06-02T10:00:00Z")
	f.StringVar(&p.configFlag, "config", "", "config `FILE` (default: config.toml in your config folder)")
}

// finish closes what prepare opened.
func (p *program) finish() error {
	if p.logFile != nil {
		return p.logFile.Close()
	}
	return nil
}

// usage makes a wrong number of arguments a wrong usage, with a hint.
func usage(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if err := check(c, args); err != nil {
			return fmt.Errorf("%w: %w; it is used as: %s", errUsage, err, strings.TrimSpace(c.UseLine()))
		}
		return nil
	}
}

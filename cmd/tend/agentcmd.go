package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"text/tabwriter"
	"unicode"

	"github.com/spf13/cobra"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/store/natsstore/access"
)

func (p *program) agentCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "agent",
		Short: "Say who may work at a team's desk: add, invite, list, remove",
		Long: `Agent says who may work at a team's desk. It is run on the machine that serves
the desk, by who serves it. What it changes holds at once where the desk is
being served, otherwise from when it is.

An invitation is one file. Whoever has it works at the desk in the name that
stands in it, with

  tend --desk FILE

so hand it over as you would a password. The server keeps no secret of it.`,
		Args: usage(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(p.agentAddCommand(), p.agentInviteCommand(), p.agentListCommand(), p.agentRemoveCommand())
	return c
}

// inviteFlags say where an invitation goes.
type inviteFlags struct {
	role, out, address string
	force              bool
	of                 string // the command that writes it
}

func (f *inviteFlags) flags(c *cobra.Command) {
	c.Flags().StringVar(&f.out, "out", "", "the `FILE` of the invitation (default: ID.tend)")
	c.Flags().StringVar(&f.address, "address", "", "the `HOST:PORT` by which they reach the server (default: as it was started with)")
	c.Flags().BoolVar(&f.force, "force", false, "replace FILE if it is there")
}

func (p *program) agentAddCommand() *cobra.Command {
	f := &inviteFlags{of: "add"}
	c := &cobra.Command{
		Use:   "add ID",
		Short: "Let somebody work at the desk, and write their invitation",
		Args:  usage(cobra.ExactArgs(1)),
		RunE:  func(c *cobra.Command, args []string) error { return p.agentAdd(c.Context(), args[0], f) },
	}
	f.flags(c)
	c.Flags().StringVar(&f.role, "role", string(access.Agent), "`ROLE`: agent, or manager, who may change settings and move others' sessions, too")
	return c
}

func (p *program) agentInviteCommand() *cobra.Command {
	f := &inviteFlags{of: "invite"}
	c := &cobra.Command{
		Use:   "invite ID",
		Short: "Write somebody a new invitation; the one they had is worthless then",
		Args:  usage(cobra.ExactArgs(1)),
		RunE:  func(c *cobra.Command, args []string) error { return p.agentInvite(c.Context(), args[0], f) },
	}
	f.flags(c)
	return c
}

func (p *program) agentListCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "list",
		Short: "List who may work at the desk",
		Args:  usage(cobra.NoArgs),
		RunE:  func(*cobra.Command, []string) error { return p.agentList() },
	}
}

func (p *program) agentRemoveCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "remove ID",
		Short: "Take somebody off the desk; their consoles are out at once",
		Args:  usage(cobra.ExactArgs(1)),
		RunE:  func(c *cobra.Command, args []string) error { return p.agentRemove(c.Context(), args[0]) },
	}
}

// errNoTeam says that there is no team's desk in the folder.
var errNoTeam = errors.New("there is no team's desk in this folder; `tend serve --team` makes one, and --store names the folder")

// teamHere are the files of the team's desk in the desk's folder.
func (p *program) teamHere() (*teamFiles, error) {
	dir, err := p.inTeamFolder("")
	if err != nil {
		return nil, err
	}
	files, err := loadTeam(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, errNoTeam
	}
	return files, err
}

// teamAlone is teamHere for who changes the files: done lets the next one do so.
func (p *program) teamAlone(ctx context.Context) (files *teamFiles, done func(), err error) {
	if files, err = p.teamHere(); err != nil {
		return nil, nil, err
	}
	if done, err = lockPeople(ctx, files.path(peopleLock)); err != nil {
		return nil, nil, err
	}
	if files, err = p.teamHere(); err != nil { // others may have changed them until now
		done()
		return nil, nil, err
	}
	return files, done, nil
}

func (p *program) agentAdd(ctx context.Context, id string, f *inviteFlags) error {
	role, err := access.ParseRole(f.role)
	if err != nil {
		return fmt.Errorf("%w: --role: %w", errUsage, err)
	}
	if _, err := personID(id); err != nil {
		return err
	}
	files, done, err := p.teamAlone(ctx)
	if err != nil {
		return err
	}
	defer done()
	k, err := files.people.Add(id, role, p.clock.wall())
	if errors.Is(err, access.ErrKnown) {
		return fmt.Errorf("%s is at the desk already; `tend agent invite` writes a new invitation", sanitize.Line(id))
	}
	if err != nil {
		return err
	}
	return p.invite(ctx, files, files.invitation(id, role, k), f)
}

func (p *program) agentInvite(ctx context.Context, id string, f *inviteFlags) error {
	files, done, err := p.teamAlone(ctx)
	if err != nil {
		return err
	}
	defer done()
	who, k, err := files.people.Renew(id)
	if errors.Is(err, access.ErrUnknown) {
		return fmt.Errorf("nobody at the desk is %s; `tend agent add %[1]s` lets them in", sanitize.Line(id))
	}
	if err != nil {
		return err
	}
	return p.invite(ctx, files, files.invitation(id, who.Role, k), f)
}

// invite writes an invitation, and then has the list of people hold that it
// belongs to.
func (p *program) invite(ctx context.Context, files *teamFiles, i access.Invitation, f *inviteFlags) error {
	if f.address != "" {
		if _, _, err := hostPort(f.address); err != nil {
			return fmt.Errorf("%w: --address: %w", errUsage, err)
		}
		i.URLs = []string{"tls://" + f.address}
	}
	out := f.out
	if out == "" {
		out = invitationFile(i.Agent)
	}
	stale := f.of == "add" && worthless(out, i, files.people)
	if access.Exists(out) && !f.force && !stale {
		return fmt.Errorf("%s is there already; name another file with --out, or replace it: `tend agent %s %s --force`",
			sanitize.Line(out), f.of, sanitize.Line(i.Agent))
	}
	if err := i.Save(out); err != nil {
		return err
	}
	if stale {
		fmt.Fprintf(p.out, "%s was an invitation from before %s was removed; it is replaced.\n", sanitize.Line(out), sanitize.Line(i.Agent))
	}
	fmt.Fprintf(p.out, "The invitation of %s (%s) is in %s. Hand it over as you would a password; with it, they type:\n  tend --desk %s\n",
		sanitize.Line(i.Agent), i.Role, sanitize.Line(out), sanitize.Line(filepath.Base(out)))
	return p.peopleChanged(ctx, files)
}

// invitationFile names the file of somebody's invitation.
func invitationFile(id string) string {
	if access.Plain(id) {
		return id + invitationEnds
	}
	return access.Token(id) + invitationEnds
}

func (p *program) agentRemove(ctx context.Context, id string) error {
	files, done, err := p.teamAlone(ctx)
	if err != nil {
		return err
	}
	defer done()
	if err := files.people.Remove(id); err != nil {
		return unknownPerson(id, err)
	}
	fmt.Fprintf(p.out, "%s is off the desk. What is theirs stays where it is: `tend list` shows it, `tend assign` moves it.\n", sanitize.Line(id))
	return p.peopleChanged(ctx, files)
}

func (p *program) agentList() error {
	files, err := p.teamHere()
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(p.out, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "ID\tROLE\tSINCE")
	for _, who := range files.people.List {
		fmt.Fprintf(w, "%s\t%s\t%s\n", sanitize.Line(who.ID), who.Role, who.Since.Format("2006-01-02"))
	}
	return w.Flush()
}

// personID is agentID that must not be empty, nor somebody nobody is.
func personID(word string) (desk.AgentID, error) {
	id, err := agentID(word)
	unseen := func(r rune) bool { return !unicode.IsGraphic(r) }
	if err == nil && (id == "" || id == desk.System || strings.ContainsFunc(word, unseen)) {
		err = fmt.Errorf("%w: %q is no agent's id", errUsage, word)
	}
	return id, err
}

func unknownPerson(id string, err error) error {
	if errors.Is(err, access.ErrUnknown) {
		return fmt.Errorf("nobody at the desk is %s; `tend agent list` shows who there is", sanitize.Line(id))
	}
	return err
}

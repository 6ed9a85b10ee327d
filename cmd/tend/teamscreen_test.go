//go:build unix

package main_test

import (
	"strings"
	"syscall"
	"testing"

	"tend/internal/terminal"
)

// teamOffice is an office whose desk is served to a team.
type teamOffice struct {
	*office
	server *server
	port   string
	flags  []string // of the server
}

func newTeamOffice(t *testing.T, flags ...string) *teamOffice {
	t.Helper()
	o := &teamOffice{office: newOffice(t), flags: flags}
	o.serve("0")
	return o
}

// serve starts the server at a port, "0" for any.
func (o *teamOffice) serve(port string) {
	o.t.Helper()
	s, err := startServer(o.command(append([]string{"serve", "--team", "--team-listen", "127.0.0.1:" + port, "--clock", opening}, o.flags...)...))
	if err != nil {
		o.t.Fatal(err)
	}
	o.t.Cleanup(s.kill)
	o.server = s
	at := s.says(`to the team at tls://127\.0\.0\.1:([0-9]+);`)
	if at == nil || s.says("this process gives out sessions") == nil {
		o.t.Fatalf("the desk is not served:\n%s", s.text())
	}
	o.port = at[1]
}

// invite lets somebody in and gives the file of their invitation.
func (o *teamOffice) invite(id, role string) string {
	o.t.Helper()
	file := o.path(id + ".tend")
	o.tend("", "agent", "add", id, "--role", role, "--out", file)
	return file
}

// sit opens a console of somebody who was invited.
func (o *teamOffice) sit(file string) *console { return o.sitWith(file, "0s") }

// sitWith is sit with a time in which a reply or a closing can be taken back.
func (o *teamOffice) sitWith(file, undo string) *console {
	o.t.Helper()
	c := o.start(120, 34, "--clock", opening, "--desk", file, "--undo", undo)
	c.see("Unassigned")
	return c
}

// A manager and an agent at a team's desk see each other's work; of two who take a
// session at once one gets it; who is removed
// is out at once; when the server was away, the screen says so, and goes on.
func TestTeamConsoles(t *testing.T) {
	t.Parallel()
	o := newTeamOffice(t)
	mia, ann := o.invite("mia", "manager"), o.invite("ann", "agent")
	o.tend(lines(t, named()), "--clock", opening, "--desk", mia, "import")

	m, a := o.sit(mia), o.sitWith(ann, "30s")
	m.choose("alt+1", "Ada Moreau")
	a.choose("alt+1", "Ada Moreau")
	m.act("a", "Ada Moreau is yours.")
	a.see("Unassigned  5")
	m.act("4", "Sent to Ada Moreau.")
	a.choose("alt+1", "林小雨")
	a.act("a", "林小雨 is yours.")
	m.see("Unassigned  4")
	a.act("n", "林小雨 needs no reply.")
	a.act("X", "Closed the session with 林小雨.")
	a.act("u", "Taken back")
	m.choose("alt+1", "Kofi Mensah")
	a.choose("alt+1", "Kofi Mensah")
	oneWins(t, m, a, "Kofi Mensah")
	m.see("Unassigned  3")

	o.tend("", "agent", "remove", "ann")
	a.gone(1)
	if !strings.Contains(string(a.Output()), "you were taken off this desk") {
		t.Errorf("who was removed is not told why")
	}

	if !o.server.stop(syscall.SIGTERM) {
		t.Errorf("the server did not end well:\n%s", o.server.text())
	}
	m.see("desk not reached since")
	o.serve(o.port)
	if err := m.Wait(func(s terminal.Screen) bool { return !s.Has("desk not reached since") }, within); err != nil {
		t.Fatal(err)
	}
	m.choose("alt+1", "Ines Duarte")
	m.act("a", "Ines Duarte is yours.")
	m.leave()

	all := o.export(opening)
	for _, l := range []line{
		{Type: "assign", Customer: "c000", Agent: "mia"}, {Type: "assign", Customer: "c001", Agent: "ann"},
		{Type: "assign", Customer: "c004", Agent: "mia"},
	} {
		if n := count(all, l); n != 1 {
			t.Errorf("%+v is %d times on the desk, want once", l, n)
		}
	}
	if one, other := count(all, line{Type: "assign", Customer: "c002", Agent: "mia"}), count(all, line{Type: "assign", Customer: "c002", Agent: "ann"}); one+other != 1 {
		t.Errorf("Kofi Mensah was given to mia %d times and to ann %d times", one, other)
	}
	if got := replies(all)["c000"]; len(got) != 1 {
		t.Errorf("Ada Moreau was sent %q, want one reply", got)
	}
}

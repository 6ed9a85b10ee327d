//go:build unix

package main_test

import (
	"bytes"
	"os"
	"strings"
	"syscall"
	"testing"

	"tend/store/natsstore/natsserver"
)

// A desk on a NATS server that was there before: it is told who may do what by
// its own configuration.
func TestTeamOnAnotherServer(t *testing.T) {
	t.Parallel()
	for name, before := range map[string]string{"with others on it": "OTHER: {jetstream: enabled}", "open to all": ""} {
		t.Run(name, func(t *testing.T) {
			o := newOffice(t)
			options := natsserver.Options{Folder: t.TempDir(), Host: "127.0.0.1", Port: -1, FlushLater: true, Accounts: before}
			s, err := natsserver.Start(options)
			if err != nil {
				t.Fatal(err)
			}
			url := "nats://" + strings.TrimPrefix(s.URL(), "nats://")
			o.fails("does not know this desk yet", "serve", "--team", "--desk", url)
			if before == "" {
				s.Stop() // a server without accounts cannot get some without a restart
				options.Accounts = o.accountsFile() + "OTHER: {}"
				if s, err = natsserver.Start(options); err != nil {
					t.Fatal(err)
				}
				url = s.URL()
			} else if err := s.Reload(before + "\n" + o.accountsFile()); err != nil {
				t.Fatal(err)
			}
			defer s.Stop()
			o.worksElsewhere(s, url)
		})
	}
}

// worksElsewhere serves the desk there, and lets somebody in and out.
func (o *office) worksElsewhere(s *natsserver.Server, url string) {
	t := o.t
	hub, err := startServer(o.command("serve", "--team", "--desk", url, "--clock", opening))
	if err != nil {
		t.Fatal(err)
	}
	defer hub.kill()
	if hub.says("this process gives out sessions") == nil {
		t.Fatalf("the desk is not served:\n%s", hub.text())
	}
	ann := o.path("ann.tend")
	if said := o.tend("", "agent", "add", "ann", "--role", "manager", "--out", ann); !strings.Contains(said, "accounts.conf") {
		t.Errorf("what the server needs is not named: %s", said)
	}
	o.fails("does not know this invitation", "--desk", ann, "list")
	o.reload(s)
	o.tend(lines(t, named()), "--clock", opening, "--desk", ann, "import")
	if got := o.tend("", "--clock", opening, "--desk", ann, "list"); !strings.Contains(got, "Ada Moreau") {
		t.Errorf("the desk has\n%s", got)
	}
	o.tend("", "agent", "remove", "ann")
	o.reload(s)
	o.fails("does not know this invitation", "--desk", ann, "list")
	if !hub.stop(syscall.SIGTERM) {
		t.Errorf("it did not end well:\n%s", hub.text())
	}
}

func (o *office) reload(s *natsserver.Server) {
	o.t.Helper()
	if err := s.Reload(o.accountsFile()); err != nil {
		o.t.Fatal(err)
	}
}

func (o *office) accountsFile() string {
	o.t.Helper()
	b, err := os.ReadFile(o.path("desk/nats/accounts.conf"))
	if err != nil {
		o.t.Fatal(err)
	}
	return string(b)
}

// fails runs a command that must not succeed, and say why.
func (o *office) fails(why string, args ...string) {
	o.t.Helper()
	cmd := o.command(args...)
	var errs bytes.Buffer
	cmd.Stderr = &errs
	if err := cmd.Run(); err == nil || !strings.Contains(errs.String(), why) {
		o.t.Fatalf("tend %s: %v, and says %s, want %q", strings.Join(args, " "), err, errs.String(), why)
	}
}

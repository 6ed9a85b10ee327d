package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"tend/internal/wholefile"
	"tend/store/natsstore/access"
	"tend/store/natsstore/natsserver"
)

// teamFiles are what a team's desk keeps on a machine of its hubs: who may
// reach it, and the key of the hubs.
type teamFiles struct {
	dir    string
	people access.People
	hub    access.Invitation
}

// loadTeam reads them. Errors: fs.ErrNotExist where there is no team's desk.
func loadTeam(dir string) (*teamFiles, error) {
	t := &teamFiles{dir: dir}
	var err error
	if t.hub, err = access.LoadInvitation(t.path(hubFile)); err != nil {
		return nil, err
	}
	if t.people, err = access.LoadPeople(t.path(peopleFile)); err != nil {
		return nil, err
	}
	return t, nil
}

// newTeam makes the files of a team's desk, or reads those that are there.
func newTeam(dir, name string) (*teamFiles, error) {
	if err := makeFolder(dir); err != nil {
		return nil, err
	}
	t, err := loadTeam(dir)
	if !errors.Is(err, fs.ErrNotExist) {
		return t, err
	}
	k, err := access.NewKey()
	if err != nil {
		return nil, err
	}
	t = &teamFiles{dir: dir, people: access.People{Desk: name, Hub: k.Public}}
	t.hub = access.Invitation{Desk: name, Role: access.Hub, Seed: k.Seed}
	return t, t.people.Save(t.path(peopleFile))
}

func (t *teamFiles) path(name string) string { return filepath.Join(t.dir, name) }

// embedded reports whether the server is one within tend.
func (t *teamFiles) embedded() bool { return t.hub.Name == natsserver.CertificateName }

// saveHub writes the invitation of the hubs, by which the commands on this
// machine reach the desk.
func (t *teamFiles) saveHub() error { return t.hub.Save(t.path(hubFile)) }

// savePeople writes who may reach the desk, and what another server than our own
// needs to know of that.
func (t *teamFiles) savePeople() error {
	if err := t.people.Save(t.path(peopleFile)); err != nil {
		return err
	}
	if t.embedded() {
		return nil
	}
	return t.saveAccounts()
}

// saveAccounts writes the part of a NATS server's configuration that says who
// may do what. There is no secret in it.
func (t *teamFiles) saveAccounts() error {
	return wholefile.Write(t.path(accountsFile), func(w io.Writer) error {
		_, err := fmt.Fprintf(w, "# Who may do what at the desk %s of tend: for the configuration of the NATS\n"+
			"# servers, which include it as\n#   accounts { include %q }\n\n%s", t.people.Desk, accountsFile, t.people.Accounts())
		return err
	})
}

// invitation is one for a person with a key.
func (t *teamFiles) invitation(id string, role access.Role, k access.Key) access.Invitation {
	i := t.hub
	i.Agent, i.Role, i.Seed = id, role, k.Seed
	if len(i.Invites) > 0 {
		i.URLs, i.Invites = i.Invites, nil
	}
	return i
}

// readCertificate reads the certificate of a server, "" where none is named.
func readCertificate(path string) (string, error) {
	if path == "" {
		return "", nil
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return "", fmt.Errorf("--server-cert: %w", err)
	}
	return string(b), nil
}

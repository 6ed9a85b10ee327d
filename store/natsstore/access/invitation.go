package access

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"

	"github.com/nats-io/nats.go"
	"github.com/pelletier/go-toml/v2"
)

// Invitation is all somebody needs to reach a desk. It is a secret.
type Invitation struct {
	Desk string   `toml:"desk"`
	URLs []string `toml:"urls"`
	// Agent is who comes; empty for a hub.
	Agent string `toml:"agent,omitempty"`
	Role  Role   `toml:"role"`
	Seed  string `toml:"seed"`
	// Certificate is the server's, in PEM: it alone is accepted. Empty: any that
	// this machine trusts.
	Certificate string `toml:"certificate,multiline,omitempty"`
	// Name is what the certificate is for; empty: the host of the URL.
	Name string `toml:"certificate_name,omitempty"`
	// Invites are the URLs that others are given, in an invitation of a hub;
	// empty: URLs.
	Invites []string `toml:"invites,omitempty"`
}

// Errors about invitations.
var (
	ErrInvitation = errors.New("the file is no invitation to a desk")
	ErrReadable   = errors.New("others on this machine can read the invitation")
)

const aboutInvitation = "An invitation to a desk of tend. Whoever has this file works at the desk in\n# the name that stands in it: keep it to yourself."

// LoadInvitation reads an invitation. Errors: [ErrInvitation], [ErrReadable]
// where the system lets others than the owner read it.
func LoadInvitation(path string) (Invitation, error) {
	info, err := os.Stat(path)
	if err != nil {
		return Invitation{}, fmt.Errorf("read the invitation: %w", err)
	}
	if runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0 {
		return Invitation{}, fmt.Errorf("%w: %s", ErrReadable, path)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return Invitation{}, fmt.Errorf("read the invitation: %w", err)
	}
	var i Invitation
	if toml.Unmarshal(b, &i) != nil || i.check() != nil {
		return Invitation{}, fmt.Errorf("%w: %s", ErrInvitation, path) // what is wrong could quote the seed
	}
	return i, nil
}

// check makes sure that an invitation is whole.
func (i Invitation) check() error {
	known := i.Role == Hub || i.Agent != "" && (i.Role == Agent || i.Role == Manager)
	if _, err := keyOf(i.Seed); err != nil || !known || !Plain(i.Desk) || len(i.URLs) == 0 {
		return ErrInvitation
	}
	if i.Certificate != "" && !x509.NewCertPool().AppendCertsFromPEM([]byte(i.Certificate)) {
		return ErrInvitation
	}
	return nil
}

// Save writes the invitation, for its owner only.
func (i Invitation) Save(path string) error {
	if err := i.check(); err != nil {
		return fmt.Errorf("access: save an invitation: %w", err)
	}
	return writeTOML(path, aboutInvitation, i)
}

// Public is the public part of the key.
func (i Invitation) Public() string {
	k, _ := keyOf(i.Seed) // checked when it was read
	return k.Public
}

// URL is where the servers are, as one word.
func (i Invitation) URL() string { return strings.Join(i.URLs, ",") }

// Inbox is the beginning of the subjects on which answers come.
func (i Invitation) Inbox() string {
	if i.Role == Hub {
		return inbox(hubToken)
	}
	return inbox(Token(i.Agent))
}

// Reads is the beginning of the subjects that answer reading; "" is the
// server's own.
func (i Invitation) Reads() string {
	if i.Role == Hub {
		return ""
	}
	return SubjectsOf(i.Desk).Reads()
}

// Connect is what a connection needs to be accepted, and to accept.
func (i Invitation) Connect() ([]nats.Option, error) {
	k, err := keyOf(i.Seed)
	if err != nil {
		return nil, fmt.Errorf("access: %w", err)
	}
	list := []nats.Option{nats.Nkey(k.Public, k.sign)}
	if c := i.tls(); c != nil {
		list = append(list, nats.Secure(c))
	}
	return list, nil
}

// tls is how the server must prove itself; nil where only its URL says whether
// it does.
func (i Invitation) tls() *tls.Config {
	if i.Certificate == "" {
		return nil
	}
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM([]byte(i.Certificate))
	return &tls.Config{RootCAs: pool, ServerName: i.Name, MinVersion: tls.VersionTLS13}
}

package main

import (
	"errors"
	"fmt"
	"net"
	"os"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"tend/internal/sanitize"
	"tend/store/natsstore/access"
)

// teamOptions are the flags of `tend serve` for a team's desk.
type teamOptions struct {
	wanted   bool
	name     string // of the desk
	listen   string
	address  string // what others reach it by
	replicas int
	cert     string // of a server that is there already
}

func (o *teamOptions) flags(c *cobra.Command) {
	f := c.Flags()
	f.BoolVar(&o.wanted, "team", false, "serve the desk to a team")
	f.StringVar(&o.name, "name", "main", "`NAME` of the team's desk when it is made: letters, digits, - and _")
	f.StringVar(&o.listen, "team-listen", "127.0.0.1:4222", "the `ADDRESS` at which the team's consoles reach it; 0.0.0.0:4222 is every network")
	f.StringVar(&o.address, "team-address", "", "the `HOST:PORT` that invitations name, several with commas (default: where it listens, or --desk)")
	f.IntVar(&o.replicas, "replicas", 1, "on how many servers of a cluster (--desk URL) the desk is kept: 1, 3 or 5")
	f.StringVar(&o.cert, "server-cert", "", "the certificate of the servers at --desk URL, or of who vouches for them: a PEM `FILE`")
}

var (
	errDeskName = errors.New("--name: the name of a desk has only letters, digits, - and _, 48 at most")
	errReplicas = errors.New("--replicas: a cluster keeps a desk on 1, 3 or 5 servers")
	errTeamDesk = errors.New("--team --desk takes the URL of a NATS server, not a file; leave --desk away for a server within tend")
)

// check looks at the flags, before anything is made.
func (o *teamOptions) check(deskFlag string) error {
	switch {
	case !access.Plain(o.name):
		return fmt.Errorf("%w: %w", errUsage, errDeskName)
	case o.replicas != 1 && o.replicas != 3 && o.replicas != 5, o.replicas > 1 && deskFlag == "":
		return fmt.Errorf("%w: %w", errUsage, errReplicas)
	case deskFlag != "" && !isURL(deskFlag):
		return fmt.Errorf("%w: %w", errUsage, errTeamDesk)
	}
	if _, _, err := hostPort(o.listen); err != nil {
		return fmt.Errorf("%w: --team-listen: %w", errUsage, err)
	}
	if o.address == "" {
		return nil
	}
	for _, address := range o.addresses() {
		if _, _, err := hostPort(address); err != nil {
			return fmt.Errorf("%w: --team-address: %w", errUsage, err)
		}
	}
	return nil
}

// hostPort reads a host and a port.
func hostPort(word string) (host string, port int, err error) {
	host, number, err := net.SplitHostPort(word)
	if err == nil {
		port, err = strconv.Atoi(number)
	}
	if err != nil || host == "" || port < 0 || port > 65535 {
		return "", 0, fmt.Errorf("give a host and a port such as 192.168.1.5:4222, not %s", sanitize.Line(word))
	}
	return host, port, nil
}

// addresses are what invitations are to name; none where that was not said.
func (o *teamOptions) addresses() []string {
	if o.address == "" {
		return nil
	}
	list := strings.Split(o.address, ",")
	for i := range list {
		list[i] = strings.TrimSpace(list[i])
	}
	return list
}

// named are the URLs of what invitations are to name.
func (o *teamOptions) named() []string {
	list := o.addresses()
	for i := range list {
		list[i] = "tls://" + list[i]
	}
	return list
}

// invites are the URLs for other machines, of a server at host and port. One that
// listens everywhere is reached by the name of this machine.
func (o *teamOptions) invites(host string, port int) []string {
	if o.address != "" {
		return o.named()
	}
	if ip := net.ParseIP(host); ip != nil && ip.IsUnspecified() {
		if name, err := os.Hostname(); err == nil {
			host = name
		}
	}
	return []string{"tls://" + net.JoinHostPort(host, strconv.Itoa(port))}
}

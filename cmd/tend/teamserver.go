package main

import (
	"fmt"
	"net"
	"net/url"
	"strconv"

	"tend/store/natsstore/natsserver"
)

// startServer runs the server within tend and writes how it is reached.
func (t *teamFiles) startServer(o *teamOptions) (*natsserver.Server, error) {
	cert, public, err := natsserver.Certificate(t.dir)
	if err != nil {
		return nil, err
	}
	host, port, err := hostPort(o.listen)
	if err != nil {
		return nil, err
	}
	if port == 0 {
		port = -1 // any, in the server's words
	}
	s, err := natsserver.Start(natsserver.Options{
		Folder: t.dir, Host: host, Port: port, Accounts: t.people.Accounts(), Certificate: &cert,
	})
	if err != nil {
		return nil, fmt.Errorf("serve the desk at %s: %w", o.listen, err)
	}
	if port, err = portOf(s.URL()); err != nil {
		s.Stop()
		return nil, err
	}
	t.hub.URLs = []string{"tls://" + net.JoinHostPort(nearest(host), strconv.Itoa(port))}
	t.hub.Invites = o.invites(host, port)
	t.hub.Certificate, t.hub.Name = public, natsserver.CertificateName
	if err := t.saveHub(); err != nil {
		s.Stop()
		return nil, err
	}
	return s, nil
}

// nearest is the host by which this machine reaches a server of its own.
func nearest(host string) string {
	if ip := net.ParseIP(host); ip != nil && ip.IsUnspecified() {
		return "127.0.0.1"
	}
	return host
}

func portOf(address string) (int, error) {
	u, err := url.Parse(address)
	if err != nil {
		return 0, err
	}
	return strconv.Atoi(u.Port())
}

// useServer takes servers that are there already.
func (t *teamFiles) useServer(o *teamOptions, deskFlag string) (err error) {
	if t.hub.URLs, err = urls(deskFlag); err != nil {
		return err
	}
	if t.hub.Certificate, err = readCertificate(o.cert); err != nil {
		return err
	}
	t.hub.Name, t.hub.Invites = "", o.named()
	if err := t.saveHub(); err != nil {
		return err
	}
	return t.saveAccounts()
}

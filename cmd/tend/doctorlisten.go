package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"os"
	"syscall"
	"time"

	"tend/config"
)

// certSoon is how long before its end a certificate is worth a word.
const certSoon = 14 * 24 * time.Hour

// examineListener looks whether the listener could listen, and at what it shows
// to those who come.
func (p *program) examineListener(ctx context.Context) []diagnosis {
	const what = "listener"
	l := p.cfg.Listen
	if l.Address == "" {
		return []diagnosis{fine(what, "turned off; nothing listens")}
	}
	found := []diagnosis{p.examinePort(ctx, l.Address)}
	if l.TLSCert != "" {
		found = append(found, p.examineCertificate(l))
	}
	return found
}

// examinePort listens for a moment, or finds out who does already.
func (p *program) examinePort(ctx context.Context, address string) diagnosis {
	const what = "listener"
	var listen net.ListenConfig
	l, err := listen.Listen(ctx, "tcp", address)
	if err == nil {
		_ = l.Close()
		return fine(what, "%s is free; a console or `tend serve` listens there", address)
	}
	switch {
	case errors.Is(err, syscall.EADDRINUSE) && p.listensHere(ctx):
		return fine(what, "%s, where a tend answers", address)
	case errors.Is(err, syscall.EADDRINUSE):
		return broken(what, "another program listens at "+address, "End it, or set another address under [listen] in the config.")
	case errors.Is(err, syscall.EADDRNOTAVAIL):
		return broken(what, address+" is no address of this machine", "Set one of its own under [listen], such as 127.0.0.1:8744.")
	case errors.Is(err, os.ErrPermission):
		return broken(what, "this user may not listen at "+address, "Set a port above 1023 under [listen] in the config.")
	}
	return broken(what, "cannot listen at "+address+": "+cause(err), "Set another address under [listen] in the config.")
}

// examineCertificate looks at the files for TLS.
func (p *program) examineCertificate(l config.Listen) diagnosis {
	const what = "listener TLS"
	pair, err := tls.LoadX509KeyPair(l.TLSCert, l.TLSKey)
	if err != nil {
		return broken(what, "the certificate cannot be used: "+cause(err), "Check tls_cert and tls_key under [listen] in the config.")
	}
	cert, err := x509.ParseCertificate(pair.Certificate[0])
	if err != nil {
		return broken(what, "the certificate cannot be read: "+cause(err), "Have it made anew.")
	}
	now := p.clock.wall()
	until := cert.NotAfter.UTC().Format("2006-01-02")
	switch info, err := os.Stat(l.TLSKey); {
	case now.After(cert.NotAfter):
		return broken(what, "the certificate ended on "+until, "Have it renewed.")
	case now.Before(cert.NotBefore):
		return broken(what, "the certificate begins only on "+cert.NotBefore.UTC().Format("2006-01-02"), "Check the clock of this machine.")
	case cert.NotAfter.Sub(now) < certSoon:
		return hint(what, "the certificate ends on "+until, "Have it renewed in time.")
	case err == nil && open(info):
		return hint(what, "others on this machine can read "+l.TLSKey, "Close it to them: chmod 600 "+quoted(l.TLSKey))
	}
	return fine(what, "the certificate is good until %s", until)
}

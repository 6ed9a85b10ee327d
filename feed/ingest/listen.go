package ingest

import (
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"syscall"

	"tend/desk"
	"tend/feed"
)

// Listen opens the port and gives its address. A port that is taken, a file
// that cannot be used and the like are a *feed.Plain.
func (s *Server) Listen() (net.Addr, error) {
	var cert tls.Certificate
	if s.o.TLSCert != "" {
		var err error
		if cert, err = tls.LoadX509KeyPair(s.o.TLSCert, s.o.TLSKey); err != nil {
			return nil, plain(err, desk.CauseCertificate.With(s.o.TLSCert), "The certificate of the listener cannot be used. Check that %s and %s are a PEM certificate and its key, and that they may be read.", s.o.TLSCert, s.o.TLSKey)
		}
	}
	l, err := net.Listen("tcp", s.o.Address)
	if err != nil {
		code, text := cannotListen(err)
		return nil, plain(err, code.With(s.o.Address), text, s.o.Address)
	}
	if s.o.TLSCert != "" {
		l = tls.NewListener(l, &tls.Config{Certificates: []tls.Certificate{cert}, MinVersion: tls.VersionTLS12})
	}
	s.listener = l
	return l.Addr(), nil
}

func cannotListen(err error) (code desk.Cause, text string) {
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return desk.CausePort, "Another program listens on %s already, perhaps another tend. Choose another port under [listen], or end that program."
	case errors.Is(err, syscall.EACCES):
		return desk.CausePortRights, "This user may not listen on %s. Choose a port above 1023 under [listen]."
	}
	return desk.CauseListen, "There is no listening on %s. Check the address under [listen]: a host of this machine and a port, such as 127.0.0.1:8744."
}

// checkAddress refuses what would show the token to the network, and reports
// whether only this machine can connect.
func checkAddress(o ServerOptions) (loopback bool, err error) {
	host, _, err := net.SplitHostPort(o.Address)
	switch loopback = isLoopback(host); {
	case err != nil:
		return false, wrong(desk.CauseListen.With(o.Address), "The address of the listener, %q, is not a host and a port such as 127.0.0.1:8744.", o.Address)
	case (o.TLSCert == "") != (o.TLSKey == ""):
		return false, wrong(desk.CauseHalfTLS, "The listener has one of tls_cert and tls_key without the other. Give both, or none.")
	case !loopback && o.TLSCert == "":
		return false, wrong(desk.CausePlainHTTP.With(o.Address), "The listener would take connections from other machines at %s without TLS, and show its token to the network. Give tls_cert and tls_key, or listen on 127.0.0.1.", o.Address)
	}
	return loopback, nil
}

// isLoopback reports whether a host is this machine, seen from itself. No name
// but localhost is looked up: what it means may change.
func isLoopback(host string) bool {
	ip, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && ip.Unmap().IsLoopback()
}

func wrong(code desk.Cause, format string, args ...any) error {
	return plain(fmt.Errorf("ingest: %w", feed.ErrMisconfigured), code, format, args...)
}

func plain(err error, code desk.Cause, format string, args ...any) error {
	return &feed.Plain{Text: fmt.Sprintf(format, args...), Code: code, Err: err}
}

package wire

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"net/http"
	"syscall"
)

// trouble is what can go wrong on the way, as far as people need to know.
type trouble int

const (
	unknown trouble = iota
	cancelled
	timeout
	noName
	refused
	unreachable
	cut
	noTLS
	wrongName
	wrongTime
	wrongSigner
	tlsFailed
	tooLarge
)

// troubleOf sorts an error. The kinds that look like others come first.
func troubleOf(err error) trouble {
	switch {
	case errors.Is(err, context.Canceled):
		return cancelled
	case is[*net.DNSError](err):
		return noName
	case is[*TooLargeError](err):
		return tooLarge
	}
	if t := troubleOfTLS(err); t != unknown {
		return t
	}
	return troubleOfNet(err)
}

func troubleOfTLS(err error) trouble {
	var invalid x509.CertificateInvalidError
	var record tls.RecordHeaderError
	switch {
	case errors.As(err, &invalid) && invalid.Reason == x509.Expired:
		return wrongTime
	case is[x509.HostnameError](err):
		return wrongName
	case is[x509.UnknownAuthorityError](err):
		return wrongSigner
	case errors.As(err, &record), errors.Is(err, http.ErrSchemeMismatch):
		return noTLS
	case is[*tls.CertificateVerificationError](err), is[tls.AlertError](err):
		return tlsFailed
	}
	return unknown
}

func troubleOfNet(err error) trouble {
	var late net.Error
	switch {
	case errors.Is(err, context.DeadlineExceeded), errors.As(err, &late) && late.Timeout():
		return timeout
	case errors.Is(err, syscall.ECONNREFUSED):
		return refused
	case errors.Is(err, syscall.ENETUNREACH), errors.Is(err, syscall.EHOSTUNREACH):
		return unreachable
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF),
		errors.Is(err, syscall.ECONNRESET), errors.Is(err, syscall.EPIPE):
		return cut
	}
	return unknown
}

func is[T error](err error) bool {
	var found T
	return errors.As(err, &found)
}

// reason is an error in few words for the log. What is not known to be free
// of what we sent or were sent is not repeated.
func reason(err error) string {
	switch troubleOf(err) {
	case cancelled:
		return "it was given up"
	case timeout:
		return "no answer in time"
	case noName:
		return "the host name is not known"
	case refused:
		return "connection refused"
	case unreachable:
		return "no way to the host"
	case cut:
		return "the connection was cut"
	case noTLS, wrongName, wrongTime, wrongSigner, tlsFailed:
		return "no trusted connection (TLS)"
	case tooLarge:
		return err.Error()
	}
	return "the exchange failed"
}

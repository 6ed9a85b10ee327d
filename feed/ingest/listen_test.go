package ingest_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tend/feed"
	"tend/feed/ingest"
)

func TestAddressesThatAreRefused(t *testing.T) {
	for _, tc := range []struct {
		name string
		o    ingest.ServerOptions
		text string
	}{
		{"other machines without TLS", ingest.ServerOptions{Address: "0.0.0.0:8744"}, "without TLS"},
		{"all addresses", ingest.ServerOptions{Address: ":8744"}, "without TLS"},
		{"an address of the network", ingest.ServerOptions{Address: "192.168.1.2:8744"}, "without TLS"},
		{"a name that may lead anywhere", ingest.ServerOptions{Address: "desk.local:8744"}, "without TLS"},
		{"half of TLS", ingest.ServerOptions{Address: "127.0.0.1:0", TLSCert: "x"}, "one of tls_cert"},
		{"no port", ingest.ServerOptions{Address: "127.0.0.1"}, "host and a port"},
		{"a token to guess", ingest.ServerOptions{Address: "127.0.0.1:0", Token: "short"}, "16 characters"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			tc.o.Desk, tc.o.Clock = fullDesk{}, newClock()
			if tc.o.Token == "" {
				tc.o.Token = token
			}
			_, err := ingest.NewServer(tc.o)
			isPlain(t, err, tc.text)
			if !errors.Is(err, feed.ErrMisconfigured) {
				t.Errorf("%v is not a wrong setting", err)
			}
		})
	}
	for _, address := range []string{"127.0.0.1:0", "127.9.9.9:0", "[::1]:0", "localhost:0"} {
		if _, err := ingest.NewServer(ingest.ServerOptions{Address: address, Token: token, Desk: fullDesk{}, Clock: newClock()}); err != nil {
			t.Errorf("%s: %v", address, err)
		}
	}
}

func isPlain(t *testing.T, err error, text string) {
	t.Helper()
	var plain *feed.Plain
	if !errors.As(err, &plain) || !strings.Contains(plain.Text, text) || !strings.HasSuffix(plain.Text, ".") && !strings.Contains(plain.Text, "openssl") {
		t.Errorf("got %v, want a sentence with %q", err, text)
	}
}

func TestAPortInUseIsSaidPlainly(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	s, err := ingest.NewServer(ingest.ServerOptions{Address: l.Addr().String(), Token: token, Desk: fullDesk{}, Clock: newClock()})
	if err != nil {
		t.Fatal(err)
	}
	_, err = s.Listen()
	isPlain(t, err, "Another program listens on "+l.Addr().String())
	isPlain(t, s.Serve(t.Context()), "Another program listens")
}

// certificate writes one for 127.0.0.1, signed by itself.
func certificate(t *testing.T) (cert, key string, pool *x509.CertPool) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	about := x509.Certificate{
		SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour), IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, &about, &about, &private.PublicKey, private)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	pool = x509.NewCertPool()
	public := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
	pool.AppendCertsFromPEM(public)
	return keep(t, "cert.pem", public), keep(t, "key.pem", pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: secret})), pool
}

func keep(t *testing.T, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestTLSByFiles(t *testing.T) {
	cert, key, pool := certificate(t)
	base := serve(t, ingest.ServerOptions{Desk: newDesk(t), TLSCert: cert, TLSKey: key})
	transport := &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}}
	defer transport.CloseIdleConnections()
	client := http.Client{Transport: transport}
	res, err := client.Do(request(t, http.MethodPost, strings.Replace(base, "http:", "https:", 1)+"/v1/lines", strings.NewReader(line(1)), nil))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	if res.StatusCode != http.StatusOK {
		t.Errorf("answered %d", res.StatusCode)
	}
	s, err := ingest.NewServer(ingest.ServerOptions{Address: "0.0.0.0:0", Token: token, TLSCert: key, TLSKey: cert, Desk: fullDesk{}, Clock: newClock()})
	if err != nil {
		t.Fatal(err)
	}
	_, err = s.Listen()
	isPlain(t, err, "certificate of the listener")
}

// TestASlowBodyIsCutOff sends half of what it announced, and nothing more.
func TestASlowBodyIsCutOff(t *testing.T) {
	s, err := ingest.NewServer(ingest.ServerOptions{Address: "127.0.0.1:0", Token: token, Desk: newDesk(t), Clock: newClock()})
	if err != nil {
		t.Fatal(err)
	}
	s.Hurry(50 * time.Millisecond)
	addr, err := s.Listen()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.Serve(ctx) }()
	defer func() { cancel(); <-done }()
	conn, err := net.Dial("tcp", addr.String())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	_, _ = conn.Write([]byte("POST /v1/lines HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\nContent-Length: 100\r\n\r\n{"))
	_ = conn.SetReadDeadline(time.Now().Add(patience))
	head := make([]byte, 32)
	if n, err := conn.Read(head); err != nil || !strings.Contains(string(head[:n]), " 408 ") {
		t.Errorf("answered %q, %v", head[:n], err)
	}
}

package natsserver

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"tend/internal/wholefile"
)

// CertificateName is what a certificate of this package is for, wherever its
// server is reached: those who connect know the certificate itself.
const CertificateName = "tend"

// The one file has the key, then the certificate, so that there are never two
// that do not belong together.
const certificateFile = "server.pem"

// Certificate is the one of the server whose data is in a folder, made when
// there is none. It never ends: who trusts it has been given it, and no other.
// public is the part for others, in PEM.
func Certificate(folder string) (c tls.Certificate, public string, err error) {
	path := filepath.Join(folder, certificateFile)
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		if b, err = newCertificate(); err == nil {
			err = wholefile.Write(path, func(w io.Writer) error { _, err := w.Write(b); return err })
		}
	}
	if err != nil {
		return c, "", fmt.Errorf("natsserver: the certificate: %w", err)
	}
	if c, err = tls.X509KeyPair(b, b); err != nil {
		return c, "", fmt.Errorf("natsserver: the certificate in %s: %w", path, err)
	}
	return c, string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c.Certificate[0]})), nil
}

func newCertificate() ([]byte, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	serial, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 120))
	if err != nil {
		return nil, err
	}
	about := &x509.Certificate{
		SerialNumber: serial, Subject: pkix.Name{CommonName: CertificateName}, DNSNames: []string{CertificateName},
		NotBefore:   time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC), // a clock may be wrong
		NotAfter:    time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC),
		KeyUsage:    x509.KeyUsageDigitalSignature,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	cert, err := x509.CreateCertificate(rand.Reader, about, about, &key.PublicKey, key)
	if err != nil {
		return nil, err
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return nil, err
	}
	b := pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: private})
	return append(b, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: cert})...), nil
}

package natsserver_test

import (
	"bytes"
	"crypto/ecdsa"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"tend/store/natsstore/natsserver"
)

// The certificate is made once, for the owner of the folder only.
func TestCertificate(t *testing.T) {
	folder := t.TempDir()
	first, public, err := natsserver.Certificate(folder)
	if err != nil {
		t.Fatal(err)
	}
	again, same, err := natsserver.Certificate(folder)
	if err != nil {
		t.Fatal(err)
	}
	if public != same || !bytes.Equal(first.Certificate[0], again.Certificate[0]) {
		t.Error("the second time it is another one")
	}
	if _, ok := first.PrivateKey.(*ecdsa.PrivateKey); !ok {
		t.Errorf("its key is a %T", first.PrivateKey)
	}
	info, err := os.Stat(filepath.Join(folder, "server.pem"))
	if err != nil {
		t.Fatal(err)
	}
	if runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("its mode is %v", info.Mode())
	}
	if err := os.WriteFile(filepath.Join(folder, "server.pem"), []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, _, err := natsserver.Certificate(folder); err == nil {
		t.Error("a file that is none was taken")
	}
}

// Accounts that cannot be read leave those that hold.
func TestReloadKeepsWhatHolds(t *testing.T) {
	s, err := natsserver.Start(natsserver.Options{Folder: t.TempDir(), FlushLater: true, Accounts: `A: {jetstream: enabled}`})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Stop()
	if err := s.Reload("A: {"); err == nil {
		t.Error("accounts that cannot be read were taken")
	}
	if err := s.Reload("A: {jetstream: enabled}\nB: {}"); err != nil {
		t.Errorf("and then good ones were not: %v", err)
	}
}

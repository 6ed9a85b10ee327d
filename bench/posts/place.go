package posts

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Token lets posts in.
const Token = "posts-token-0123456789"

// Place is a folder with a desk, and settings under which its listener is open.
type Place struct {
	Folder, Program, Listens string
}

// NewPlace makes a folder for a desk, with settings beside those that posts need. The
// program's own files go there, too.
func NewPlace(program, settings string) (*Place, error) {
	folder, err := os.MkdirTemp("", "posts-")
	if err != nil {
		return nil, err
	}
	address, err := FreePort()
	if err != nil {
		return nil, err
	}
	p := &Place{folder, program, address}
	config := settings + fmt.Sprintf("language = \"en\"\n[allocation]\nauto = false\n[notifications]\nways = [\"none\"]\n[listen]\naddress = %q\n", address)
	return p, errors.Join(
		os.Setenv("XDG_STATE_HOME", filepath.Join(folder, "state")),
		os.WriteFile(p.Config(), []byte(config), 0o600),
		os.WriteFile(filepath.Join(folder, "secrets.toml"), []byte("[listen]\ntoken = \""+Token+"\"\n"), 0o600))
}

// FreePort is an address on this machine at which nobody listens.
func FreePort() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	return l.Addr().String(), l.Close()
}

// Config is the file of settings.
func (p *Place) Config() string { return filepath.Join(p.Folder, "config.toml") }

// Remove takes everything away.
func (p *Place) Remove() { _ = os.RemoveAll(p.Folder) }

// Run calls the program and gives what it printed.
func (p *Place) Run(ctx context.Context, stdin string, args ...string) ([]byte, error) {
	c := exec.CommandContext(ctx, p.Program, args...)
	var said bytes.Buffer
	c.Stdin, c.Stderr = strings.NewReader(stdin), &said
	out, err := c.Output()
	if err != nil {
		return nil, fmt.Errorf("tend %s: %w: %s", args[0], err, said.String())
	}
	return out, nil
}

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// token lets the posts in.
const token = "flood-token-0123456789"

// place is a desk with its settings.
type place struct {
	folder, tend, address string
}

// newPlace makes a desk at which customers wait already, and which has a listener.
func newPlace(ctx context.Context, o options) (*place, error) {
	folder, err := os.MkdirTemp("", "flood-")
	if err != nil {
		return nil, err
	}
	l, err := net.Listen("tcp", "127.0.0.1:0") // a port that nobody has
	if err != nil {
		return nil, err
	}
	d := &place{folder, o.tend, l.Addr().String()}
	config := fmt.Sprintf("language = \"en\"\n[allocation]\nauto = false\n[notifications]\nways = [\"none\"]\n[listen]\naddress = %q\n", d.address)
	err = errors.Join(l.Close(),
		os.Setenv("XDG_STATE_HOME", filepath.Join(folder, "state")),
		os.WriteFile(d.config(), []byte(config), 0o600),
		os.WriteFile(filepath.Join(folder, "secrets.toml"), []byte("[listen]\ntoken = \""+token+"\"\n"), 0o600))
	if err != nil {
		return nil, err
	}
	var lines strings.Builder
	for n := range o.customers {
		lines.WriteString(message(fmt.Sprintf("first-%d", n), n, time.Now().Add(-time.Minute)))
	}
	_, err = d.run(ctx, lines.String(), "import", "-")
	return d, err
}

func (d *place) config() string { return filepath.Join(d.folder, "config.toml") }

// args are those of every command at this desk.
func (d *place) args(more ...string) []string {
	return append(more, "--store", filepath.Join(d.folder, "desk"), "--config", d.config(), "--agent", "mia")
}

func (d *place) run(ctx context.Context, stdin string, args ...string) ([]byte, error) {
	c := exec.CommandContext(ctx, d.tend, d.args(args...)...)
	var said bytes.Buffer
	c.Stdin, c.Stderr = strings.NewReader(stdin), &said
	out, err := c.Output()
	if err != nil {
		return nil, fmt.Errorf("tend %s: %w: %s", args[0], err, said.String())
	}
	return out, nil
}

// message is a line. The name is what a row of the list is known by.
func message(id string, customer int, at time.Time) string {
	return fmt.Sprintf(`{"id":%q,"at":%q,"customer":"c%d","name":%q,"from":"customer","text":"第 %s 条：请问还有货吗？ Is it in stock?"}`+"\n",
		id, at.UTC().Format(time.RFC3339Nano), customer, name(customer), id)
}

func name(customer int) string { return fmt.Sprintf("N%06d", customer) }

// count looks whether every message of the flood is on the desk once.
func (d *place) count(ctx context.Context, sent int) error {
	out, err := d.run(ctx, "", "export")
	if err != nil {
		return err
	}
	lost, doubled, err := tally(out, sent)
	if err != nil {
		return err
	}
	fmt.Printf("on the desk: %d of %d, %d lost, %d doubled\n", sent-lost, sent, lost, doubled)
	if lost+doubled > 0 {
		return errors.New("not every message is on the desk once")
	}
	return nil
}

// tally counts which messages of the flood an export lacks, and which it has more
// than once.
func tally(export []byte, sent int) (lost, doubled int, err error) {
	times := map[string]int{}
	for raw := range bytes.Lines(export) {
		var line struct{ ID string }
		if err := json.Unmarshal(raw, &line); err != nil {
			return 0, 0, fmt.Errorf("read the export: %w", err)
		}
		times[line.ID]++
	}
	for n := range sent {
		switch times[fmt.Sprintf("flood-%d", n)] {
		case 0:
			lost++
		case 1:
		default:
			doubled++
		}
	}
	return lost, doubled, nil
}

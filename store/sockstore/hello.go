package sockstore

import (
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"tend/store"
)

// version is that of the protocol, which is that of everything in this
// package that is read from a socket.
const version = 3

// magic begins what both sides say first. It and the version after it are
// the same in every version.
const magic = "tenddesk"

// maxHello bounds what follows the version.
const maxHello = 8 << 10

// welcome is what a server says about its desk.
type welcome struct {
	// instance is made anew by every holder.
	instance   string
	properties store.Properties
}

func newInstance() string { return rand.Text() }

func appendGreeting(b []byte, rest []byte) []byte {
	b = binary.BigEndian.AppendUint16(append(b, magic...), version)
	return append(binary.BigEndian.AppendUint16(b, uint16(len(rest))), rest...)
}

// readGreeting reads what the other side says first. Of another version
// nothing but the version is read.
func readGreeting(r io.Reader) (rest []byte, err error) {
	head := make([]byte, len(magic)+2)
	if _, err := io.ReadFull(r, head); err != nil {
		return nil, err
	}
	if string(head[:len(magic)]) != magic {
		return nil, errProtocol
	}
	if v := binary.BigEndian.Uint16(head[len(magic):]); v != version {
		return nil, &VersionError{Ours: version, Theirs: int(v)}
	}
	if _, err := io.ReadFull(r, head[:2]); err != nil {
		return nil, err
	}
	n := binary.BigEndian.Uint16(head)
	if n > maxHello {
		return nil, errProtocol
	}
	rest = make([]byte, n)
	_, err = io.ReadFull(r, rest)
	return rest, err
}

// greet is the client's side: say which desk is wanted, hear who is there.
func greet(rw io.ReadWriter, deskName string) (welcome, error) {
	if _, err := rw.Write(appendGreeting(nil, appendString(nil, deskName))); err != nil {
		return welcome{}, err
	}
	rest, err := readGreeting(rw)
	if err != nil {
		return welcome{}, err
	}
	return readWelcome(rest)
}

func readWelcome(rest []byte) (welcome, error) {
	c := &cursor{b: rest}
	if !c.bool() {
		return welcome{}, errors.Join(ErrOtherDesk, c.err())
	}
	w := welcome{instance: readString[string](c)}
	w.properties.Engine = readString[string](c)
	w.properties.AtomicBatch = c.bool()
	return w, c.end()
}

func appendWelcome(b []byte, w welcome) []byte {
	b = appendString(appendString(append(b, 1), w.instance), w.properties.Engine)
	return appendBool(b, w.properties.AtomicBatch)
}

// receive is the server's side. A client that wants another desk is told so.
func receive(rw io.ReadWriter, deskName string, w welcome) error {
	rest, err := readGreeting(rw)
	var other *VersionError
	if errors.As(err, &other) {
		_, _ = rw.Write(appendGreeting(nil, nil)) // it reads our version, and why this ends
	}
	if err != nil {
		return fmt.Errorf("greet: %w", err)
	}
	c := &cursor{b: rest}
	wanted := readString[string](c)
	if err := c.end(); err != nil {
		return err
	}
	if wanted != "" && wanted != deskName {
		_, err := rw.Write(appendGreeting(nil, []byte{0}))
		return errors.Join(ErrOtherDesk, err)
	}
	_, err = rw.Write(appendGreeting(nil, appendWelcome(nil, w)))
	return err
}

package boltstore

import (
	"encoding/binary"

	"tend/desk"
	"tend/store"
)

// customer is what the file knows about a customer besides their log.
type customer struct {
	number number
	key    desk.Key
	rev    uint64
	last   store.Position
	latest latest
}

// latest points to a customer's latest session; an empty id means none.
type latest struct {
	id     desk.SessionID
	opened desk.Instant
	visit  int
}

const customerVersion = 1

func (c customer) append(b []byte) []byte {
	b = append(b, customerVersion)
	b = binary.AppendUvarint(b, c.rev)
	b = appendPlace(b, c.last)
	b = appendInstant(b, c.latest.opened)
	b = binary.AppendUvarint(b, uint64(c.latest.visit))
	b = appendText(b, string(c.latest.id))
	b = appendText(b, string(c.key.Shop))
	return appendText(b, string(c.key.Customer))
}

func appendText(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

func customerOf(n number, b []byte) (customer, error) {
	if len(b) == 0 || b[0] != customerVersion {
		return customer{}, errBad("customer", n)
	}
	f := fields{b: b[1:]}
	c := customer{number: n, rev: f.uvarint()}
	c.last = placeOf(f.bytes(placeSize))
	c.latest.opened = instantOf(f.bytes(8))
	c.latest.visit = int(f.uvarint())
	c.latest.id = desk.SessionID(f.text())
	c.key.Shop = desk.ShopID(f.text())
	c.key.Customer = desk.CustomerID(f.text())
	if f.bad {
		return customer{}, errBad("customer", n)
	}
	return c, nil
}

// fields takes a small record apart. What is missing reads as zero and sets
// bad.
type fields struct {
	b   []byte
	bad bool
}

func (f *fields) uvarint() uint64 {
	v, n := binary.Uvarint(f.b)
	if n <= 0 {
		f.b, f.bad = nil, true
		return 0
	}
	f.b = f.b[n:]
	return v
}

func (f *fields) bytes(n int) []byte {
	if n > len(f.b) {
		f.b, f.bad = nil, true
		return make([]byte, min(n, placeSize))
	}
	b := f.b[:n]
	f.b = f.b[n:]
	return b
}

func (f *fields) block() []byte {
	n := f.uvarint()
	if n > uint64(len(f.b)) {
		f.b, f.bad = nil, true
		return nil
	}
	return f.bytes(int(n))
}

func (f *fields) text() string { return string(f.block()) }

// find looks a customer up; ok is false for one never heard of.
func (t tables) find(k desk.Key) (c customer, ok bool, err error) {
	v := t.get(tableNames, customerName(nil, k))
	if v == nil {
		return customer{key: k}, false, nil
	}
	if len(v) != numberSize {
		return c, false, errBad("name of customer", k.Customer)
	}
	c, err = t.customer(numberOf(v))
	return c, err == nil, err
}

func (t tables) customer(n number) (customer, error) {
	return customerOf(n, t.get(tableCustomers, n.append(nil)))
}

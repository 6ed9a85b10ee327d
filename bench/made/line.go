package made

import (
	"strconv"
	"time"
)

// line is one thing that happened.
type line struct {
	at       time.Time
	what     what
	shop     string
	customer customer
	agent    string // who wrote, was assigned, or closed
	id       int
	kind     string
	text     string
}

type what uint8

const (
	asks what = iota
	replies
	assigned
	closed
)

// append writes the line as JSON. Nothing in it needs escaping.
func (l line) append(b []byte) []byte {
	b = append(b, `{`...)
	switch l.what {
	case asks, replies:
		b = l.message(b)
	case assigned:
		b = append(append(append(b, `"type":"assign","agent":"`...), l.agent...), '"')
	case closed:
		b = append(append(append(b, `"type":"close","by":"`...), l.agent...), '"')
	}
	b = l.at.AppendFormat(append(b, `,"at":"`...), "2006-01-02T15:04:05.000Z07:00")
	b = append(append(b, `","shop":"`...), l.shop...)
	b = append(append(b, `","customer":"`...), l.customer.id()...)
	return append(b, "\"}\n"...)
}

func (l line) message(b []byte) []byte {
	b = strconv.AppendInt(append(b, `"id":"m`...), int64(l.id), 10)
	if l.what == asks {
		b = append(append(append(b, `","from":"customer","name":"`...), l.customer.name()...), '"')
	} else {
		b = append(append(append(b, `","from":"agent","agent":"`...), l.agent...), '"')
	}
	if l.kind != "" {
		b = append(append(append(b, `,"kind":"`...), l.kind...), `","url":"https://shop.example/i/42","ref":"SF0001234567"`...)
	}
	if l.text != "" {
		b = append(append(append(b, `,"text":"`...), l.text...), '"')
	}
	return b
}

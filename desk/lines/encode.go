package lines

import (
	"strconv"
	"time"

	"github.com/go-json-experiment/json/jsontext"

	"tend/desk"
)

// Append writes a line in its canonical form, without a line break: members in
// one order, times in UTC, nothing that the defaults already say. A withdrawn
// message has no line; leave it out.
func Append(dst []byte, l Line) []byte {
	w := writer{dst: append(dst, '{')}
	switch l.Type {
	case Message:
		w.message(l.Key, l.Entry)
	case Assign, Close, Mark:
		w.activity(l)
	case Holiday:
		w.holiday(*l.Holiday)
	case Shop:
		w.shop(*l.Shop)
	case Agent:
		w.agent(*l.Agent)
	case Doc:
		w.document(*l.Doc)
	}
	return append(w.dst, '}')
}

// writer appends members to an object that has been opened.
type writer struct {
	dst  []byte
	more bool
}

func (w *writer) name(f field) {
	if w.more {
		w.dst = append(w.dst, ',')
	}
	w.more = true
	w.dst = append(w.dst, '"')
	w.dst = append(w.dst, f.String()...)
	w.dst = append(w.dst, '"', ':')
}

func (w *writer) text(f field, s string) {
	w.name(f)
	w.dst = appendString(w.dst, s)
}

// some writes a text unless it is empty.
func (w *writer) some(f field, s string) {
	if s != "" {
		w.text(f, s)
	}
}

func (w *writer) time(f field, at desk.Instant) {
	if at == 0 {
		return
	}
	w.name(f)
	w.dst = append(w.dst, '"')
	w.dst = at.Time().AppendFormat(w.dst, time.RFC3339Nano)
	w.dst = append(w.dst, '"')
}

func (w *writer) raw(f field, value []byte) {
	w.name(f)
	w.dst = append(w.dst, value...)
}

func (w *writer) number(f field, n int) {
	w.name(f)
	w.dst = strconv.AppendInt(w.dst, int64(n), 10)
}

func (w *writer) extra(members string) {
	if members == "" {
		return
	}
	if w.more {
		w.dst = append(w.dst, ',')
	}
	w.dst = append(w.dst, members...)
}

func (w *writer) shopID(id desk.ShopID) {
	if id != desk.DefaultShop {
		w.text(fShop, string(id))
	}
}

// appendString quotes a text. What is not UTF-8 becomes U+FFFD: no line could
// carry it.
func appendString(dst []byte, s string) []byte {
	dst, _ = jsontext.AppendQuote(dst, s)
	return dst
}

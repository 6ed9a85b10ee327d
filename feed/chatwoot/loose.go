package chatwoot

import (
	"encoding/json"
	"strconv"
	"strings"

	"tend/feed/wire"
)

// messageType is what a message is: 0 incoming, 1 outgoing, 2 activity,
// 3 template. Webhooks name it, all else gives the number.
type messageType int

const (
	incoming messageType = iota
	outgoing
	activity
	template
	unknownType messageType = -1
)

// UnmarshalJSON takes both spellings and never fails.
func (t *messageType) UnmarshalJSON(raw []byte) error {
	switch strings.Trim(string(raw), `"`) {
	case "0", "incoming":
		*t = incoming
	case "1", "outgoing":
		*t = outgoing
	case "2", "activity":
		*t = activity
	case "3", "template":
		*t = template
	default:
		*t = unknownType
	}
	return nil
}

// id is a number of Chatwoot's, or 0 where there is none. It may come as a text.
type id int64

// UnmarshalJSON never fails.
func (i *id) UnmarshalJSON(raw []byte) error {
	n, err := strconv.ParseInt(strings.Trim(string(raw), `"`), 10, 64)
	if err != nil || n < 0 {
		n = 0
	}
	*i = id(n)
	return nil
}

// words is a text, or what stands there instead of one.
type words = wire.Text

// maybe is an object that may be missing, null, or of another shape; then it
// is the zero T.
type maybe[T any] struct {
	is    T
	there bool
}

// UnmarshalJSON never fails.
func (m *maybe[T]) UnmarshalJSON(raw []byte) error {
	var value T
	if string(raw) != "null" && wire.Loose(raw, &value) == nil {
		m.is, m.there = value, true
	}
	return nil
}

func number(n int64) string { return strconv.FormatInt(n, 10) }

// rows is a list of which rows that are no objects are left out: one odd row
// must not stop a shop.
type rows[T any] []T

// UnmarshalJSON fails only for what is no list.
func (r *rows[T]) UnmarshalJSON(raw []byte) error {
	var all []maybe[T]
	if err := json.Unmarshal(raw, &all); err != nil {
		return err
	}
	*r = make(rows[T], 0, len(all))
	for _, m := range all {
		if m.there {
			*r = append(*r, m.is)
		}
	}
	return nil
}

package lines

import (
	"bytes"
	"fmt"
	"math"
	"strconv"

	"tend/desk"
)

// fail keeps the first error.
func (o *object) fail(err *Error) {
	if o.err == nil {
		o.err = err
	}
}

// take gives the raw value of a member and counts it as known on this type of
// line. Null says nothing.
func (o *object) take(f field) []byte {
	i := o.at[f]
	if i == 0 {
		return nil
	}
	o.members[i-1].used = true
	if v := o.members[i-1].value; v[0] != 'n' {
		return v
	}
	return nil
}

// bytes reads a string member of bounded length; nil when it is absent.
func (o *object) bytes(f field, limit int) []byte {
	raw := o.take(f)
	if raw == nil {
		return nil
	}
	if raw[0] != '"' {
		o.fail(about(f, "must be a string"))
		return nil
	}
	s := unquote(raw)
	if len(s) > limit {
		o.fail(about(f, "is longer than %d bytes", limit))
	}
	return s
}

func (o *object) text(f field, limit int) string { return string(o.bytes(f, limit)) }

// id reads an optional name of something. Ids become parts of keys, so NUL,
// which separates them, is refused.
func (o *object) id(f field) string {
	s := o.bytes(f, MaxID)
	if bytes.IndexByte(s, 0) >= 0 {
		o.fail(about(f, "has a NUL character in it"))
	}
	return string(s)
}

// required reads the name of something that must be there.
func (o *object) required(f field) string {
	s := o.id(f)
	switch {
	case s != "":
	case o.missing(f):
		o.fail(about(f, "is missing"))
	default:
		o.fail(about(f, "is empty"))
	}
	return s
}

func (o *object) missing(f field) bool {
	return o.at[f] == 0 || o.members[o.at[f]-1].value[0] == 'n'
}

// isText reports whether the member is there and a string.
func (o *object) isText(f field) bool {
	return o.at[f] != 0 && o.members[o.at[f]-1].value[0] == '"'
}

// isTrue reports whether the member is there and true.
func (o *object) isTrue(f field) bool {
	return o.at[f] != 0 && o.members[o.at[f]-1].value[0] == 't'
}

// time reads an instant; zero when it is absent.
func (o *object) time(f field) desk.Instant {
	if raw := o.take(f); raw != nil && raw[0] != '"' {
		o.fail(about(f, `must be a string such as "2025-06-02T10:00:00+08:00"`))
		return 0
	}
	s := o.bytes(f, MaxID)
	if s == nil {
		return 0
	}
	at, err := desk.ParseInstant(string(s))
	if err != nil {
		o.fail(&Error{Field: f.String(), Reason: fmt.Sprintf("in the field %q, %v", f.String(), err)})
	}
	return at
}

func (o *object) requiredTime(f field) desk.Instant {
	if o.missing(f) {
		o.fail(about(f, "is missing"))
	}
	return o.time(f)
}

// whole reads a number that is not negative and has no fraction.
func (o *object) whole(f field) *int {
	raw := o.take(f)
	if raw == nil {
		return nil
	}
	n, err := strconv.ParseInt(string(raw), 10, 64)
	switch {
	case err != nil:
		o.fail(about(f, "must be a whole number"))
	case n < 0:
		o.fail(about(f, "must not be negative"))
	case n > math.MaxInt32:
		o.fail(about(f, "is too great"))
	}
	v := int(n)
	return &v
}

// optional reads a string that may also not be there at all.
func (o *object) optional(f field, limit int) *string {
	if o.missing(f) {
		o.take(f)
		return nil
	}
	s := o.text(f, limit)
	return &s
}

// shop reads whom the line is about, the default shop where it does not say.
func (o *object) shop() desk.ShopID {
	if o.missing(fShop) {
		o.take(fShop)
		return desk.DefaultShop
	}
	return desk.ShopID(o.required(fShop))
}

func (o *object) key() desk.Key {
	return desk.Key{Shop: o.shop(), Customer: desk.CustomerID(o.required(fCustomer))}
}

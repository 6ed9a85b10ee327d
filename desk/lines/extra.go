package lines

import (
	"bytes"
	"encoding/json"
	"slices"

	"github.com/go-json-experiment/json/jsontext"
)

// extra collects the members that nobody took, as they were but without spare
// blanks.
func (o *object) extra() string {
	var out []byte
	for _, m := range o.members {
		if !m.used {
			out = appendMember(out, m)
		}
	}
	return string(out)
}

func appendMember(dst []byte, m member) []byte {
	if len(dst) > 0 {
		dst = append(dst, ',')
	}
	dst = appendString(dst, string(m.name))
	dst = append(dst, ':')
	return append(dst, compact(m.value)...)
}

// compact removes blanks from a valid JSON value; numbers and strings stay as
// they were written.
func compact(raw []byte) []byte {
	v := jsontext.Value(bytes.Clone(raw))
	_ = v.Compact() // it cannot fail on what was read as JSON
	return v
}

// MergeExtra puts the unknown members of a newer line over those already
// known. known is an object or empty, said are bare members.
func MergeExtra(known json.RawMessage, said string) json.RawMessage {
	if said == "" {
		return known
	}
	members := membersOf(Bare(known))
	for _, m := range membersOf(said) {
		i := slices.IndexFunc(members, func(o member) bool { return bytes.Equal(o.name, m.name) })
		if i >= 0 {
			members[i] = m
			continue
		}
		members = append(members, m)
	}
	var out []byte
	for _, m := range members {
		out = appendMember(out, m)
	}
	return braced(string(out))
}

// without drops members by name from bare members.
func without(extra string, names ...string) string {
	var out []byte
	for _, m := range membersOf(extra) {
		if !slices.Contains(names, string(m.name)) {
			out = appendMember(out, m)
		}
	}
	return string(out)
}

func membersOf(bare string) []member {
	if bare == "" {
		return nil
	}
	o := newObject()
	if o.parse([]byte("{"+bare+"}")) != nil {
		return nil
	}
	return o.members
}

// braced makes an object of bare members; nil when there are none.
func braced(members string) json.RawMessage {
	if members == "" {
		return nil
	}
	return json.RawMessage("{" + members + "}")
}

// Bare takes the braces off an object.
func Bare(object json.RawMessage) string {
	v := bytes.TrimSpace(object)
	if len(v) < 2 || v[0] != '{' {
		return ""
	}
	return string(bytes.TrimSpace(v[1 : len(v)-1]))
}

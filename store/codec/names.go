package codec

import "encoding/binary"

// nameTable collects the names in a record that repeat, within it and between
// records: shops, agents, languages. A record refers to them by place; 0 is
// the empty name. Few sessions have more than three, so it is searched.
type nameTable struct {
	few  [8]string
	list []string
}

func (n *nameTable) index(name string) uint64 {
	if name == "" {
		return 0
	}
	if n.list == nil {
		n.list = n.few[:0]
	}
	for i, known := range n.list {
		if known == name {
			return uint64(i + 1)
		}
	}
	n.list = append(n.list, name)
	return uint64(len(n.list))
}

func (n *nameTable) appendLengths(b []byte) []byte {
	b = binary.AppendUvarint(b, uint64(len(n.list)))
	for _, name := range n.list {
		b = binary.AppendUvarint(b, uint64(len(name)))
	}
	return b
}

func (n *nameTable) appendTexts(b []byte) []byte {
	for _, name := range n.list {
		b = append(b, name...)
	}
	return b
}

// recall is intern for names that come again and again: it mostly finds them
// without hashing the whole name.
func (d *Reader) recall(b []byte) string {
	if len(b) == 0 {
		return ""
	}
	place := &d.recent[(int(b[len(b)-1])+31*int(b[len(b)/2])+17*len(b))%len(d.recent)]
	if *place != string(b) {
		*place = d.intern(b)
	}
	return *place
}

// intern keeps one copy of a name for all records a [Reader] reads.
func (d *Reader) intern(b []byte) string {
	if s, ok := d.names[string(b)]; ok {
		return s
	}
	s := string(b)
	if len(d.names) < maxNames {
		d.names[s] = s
	}
	return s
}

// maxNames bounds what a Reader remembers: a desk has dozens of shops and
// agents, a made-up file may have anything.
const maxNames = 4096

package sockstore

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"
)

// A frame is: length of what follows (4 bytes, big endian), kind (1), number
// of the call (4), body.
const (
	frameHead = 5
	maxBody   = 1 << 20
	// maxMessage bounds what one connection may have in unfinished messages.
	maxMessage = 256 << 20
)

// errProtocol is what a peer did that no version of this program does.
var errProtocol = errors.New("the other side of the socket does not speak the desk's protocol")

// errTooLong is a message that may not be sent.
var errTooLong = errors.New("this is more than can be sent to a desk at once; send it in parts")

type kind byte

// What a client sends …
const (
	kindCall   kind = iota + 1 // method, arguments
	kindCancel                 // the caller is not interested any more
	kindCredit                 // one more piece of a stream may come
	kindPull                   // the watcher wants the next Changes
	kindPing
	// … and what a server answers.
	kindItem // a piece of a stream
	kindDone // the end of a call, with its result
	kindFail // the end of a call, with its error
	kindPong
	kindEnd // not a kind: the first that is none
)

// kindMore marks a frame whose message goes on in the next of its call.
const kindMore = 0x80

type frame struct {
	kind kind
	more bool
	call uint32
	body []byte
}

func appendFrame(b []byte, f frame) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(frameHead+len(f.body)))
	k := byte(f.kind)
	if f.more {
		k |= kindMore
	}
	b = append(b, k)
	b = binary.BigEndian.AppendUint32(b, f.call)
	return append(b, f.body...)
}

// readFrame reads the next frame; its body is the caller's to keep.
func readFrame(r *bufio.Reader) (frame, error) {
	var head [4 + frameHead]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return frame{}, err
	}
	n := binary.BigEndian.Uint32(head[:4])
	f := frame{
		kind: kind(head[4] &^ kindMore), more: head[4]&kindMore != 0,
		call: binary.BigEndian.Uint32(head[5:]),
	}
	if n < frameHead || n > frameHead+maxBody || f.kind == 0 || f.kind >= kindEnd {
		return frame{}, errProtocol
	}
	f.body = make([]byte, n-frameHead)
	_, err := io.ReadFull(r, f.body)
	return f, err
}

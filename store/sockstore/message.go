package sockstore

import (
	"bufio"
	"io"
	"sync"
)

// message is one or more frames put together.
type message struct {
	kind kind
	call uint32
	body []byte
}

// inbox puts the frames of a connection together. Frames of different calls
// may be mixed.
type inbox struct {
	r     *bufio.Reader
	parts map[part][]byte
	held  int // bytes in parts
}

type part struct {
	kind kind
	call uint32
}

func newInbox(r io.Reader) *inbox {
	return &inbox{r: bufio.NewReaderSize(r, 64<<10), parts: map[part][]byte{}}
}

// next waits for a whole message.
func (in *inbox) next() (message, error) {
	for {
		f, err := readFrame(in.r)
		if err != nil {
			return message{}, err
		}
		p := part{f.kind, f.call}
		if !f.more {
			return message{f.kind, f.call, in.take(p, f.body)}, nil
		}
		in.held += len(f.body)
		if in.held > maxMessage || len(f.body) == 0 {
			return message{}, errProtocol
		}
		in.parts[p] = append(in.parts[p], f.body...)
	}
}

// take completes a message with its last body.
func (in *inbox) take(p part, last []byte) []byte {
	before, ok := in.parts[p]
	if !ok {
		return last
	}
	delete(in.parts, p)
	in.held -= len(before)
	return append(before, last...)
}

// outbox writes the messages of a connection. Frames are whole; a long message
// lets those of other calls through between its frames.
type outbox struct {
	mu  sync.Mutex
	w   io.Writer
	buf []byte
}

func (o *outbox) send(k kind, call uint32, body []byte) error {
	if len(body) > maxMessage {
		return errTooLong
	}
	for {
		piece := body[:min(len(body), maxBody)]
		body = body[len(piece):]
		if err := o.frame(frame{k, len(body) > 0, call, piece}); err != nil || len(body) == 0 {
			return err
		}
	}
}

func (o *outbox) frame(f frame) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.buf = appendFrame(o.buf[:0], f)
	_, err := o.w.Write(o.buf)
	return err
}

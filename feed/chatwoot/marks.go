package chatwoot

import (
	"time"

	"tend/desk"
)

// mark says that all messages up to a number were handed over at an instant.
type mark struct {
	at desk.Instant
	id int64
}

// marks are the marks of the last minutes, oldest first. Messages are read
// again from an older one on, since what failed or was deleted keeps its
// number.
type marks []mark

// rereadFor is how long after it was written a message is read again whenever
// something happens in its conversation.
const rereadFor = 10 * time.Minute

// add notes a mark and forgets those that are not needed any more.
func (m marks) add(at desk.Instant, id int64) marks {
	m = append(m, mark{at, id})
	for len(m) > 1 && m[1].at <= at.Add(-rereadFor) {
		m = m[1:]
	}
	return m
}

// from is the number to read from.
func (m marks) from() int64 {
	if len(m) == 0 {
		return 0
	}
	return m[0].id
}

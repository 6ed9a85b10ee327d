package chatwoot

import (
	"encoding/json"
	"fmt"
	"slices"

	"tend/desk"
)

// cursor is where a connection was, as the desk keeps it: compact JSON whose
// size is bounded by mostOpen.
type cursor struct {
	V    int          `json:"v"`
	At   desk.Instant `json:"at"`   // all that changed until then has been handed over
	From int64        `json:"from"` // messages from this number on may have changed since
	Top  int64        `json:"top"`  // the largest number of a message handed over
	// Open are the conversations that were not resolved, with the agent who
	// had them: what is resolved or given away meanwhile is told by that.
	Open map[int64]int64 `json:"open,omitempty"`
	// Owed are conversations that could not be read, with the number of the
	// message from which on that has to be made up for.
	Owed map[int64]int64 `json:"owed,omitempty"`
}

const (
	cursorVersion = 1
	mostOpen      = 4000
	mostCursor    = 256 << 10
)

func (c cursor) encode() (string, error) {
	c.V = cursorVersion
	raw, err := json.Marshal(c)
	if err != nil {
		return "", fmt.Errorf("chatwoot: encode cursor: %w", err)
	}
	return string(raw), nil
}

// parseCursor reads one. What is none of ours means to begin from the start:
// that takes longer and loses nothing.
func parseCursor(text string) (cursor, bool) {
	var c cursor
	if len(text) > mostCursor || json.Unmarshal([]byte(text), &c) != nil {
		return cursor{}, false
	}
	if c.V != cursorVersion || c.At <= 0 || c.From < 0 || c.Top < 0 {
		return cursor{}, false
	}
	return c, true
}

// unresolved lists the conversations that are not resolved, at most the newest
// mostOpen of them.
func (b *book) unresolved() map[int64]int64 {
	b.mu.Lock()
	defer b.mu.Unlock()
	var open []int64
	for d, t := range b.threads {
		if t.open() {
			open = append(open, d)
		}
	}
	slices.Sort(open)
	out := map[int64]int64{}
	for _, d := range open[max(0, len(open)-mostOpen):] {
		out[d] = b.threads[d].assignee
	}
	return out
}

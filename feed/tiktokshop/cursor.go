package tiktokshop

import (
	"encoding/json"
	"fmt"
)

// The bounds of a cursor: what the desk keeps for us stays small, and what does
// not fit is read once more after a restart.
const (
	mostMarks = 2000
	mostShut  = 2000
)

// cursor says how far every shop was read. It is compact JSON.
type cursor struct {
	Version int                    `json:"v"`
	Shops   map[string]*shopCursor `json:"shops,omitempty"` // by the platform's id
}

// shopCursor says how far one shop was read. Times are Unix seconds of the
// platform, except for Full.
type shopCursor struct {
	Began int64           `json:"began"`           // what is older was never read
	Since int64           `json:"since,omitempty"` // the newest message when a round was last completed
	Full  int64           `json:"full,omitempty"`  // when the whole list is to be read next, by our clock
	Marks map[string]mark `json:"c,omitempty"`     // by conversation, those of the last days
	Shut  []string        `json:"shut,omitempty"`  // conversations told to be closed for replies
}

// mark is the newest message of a conversation that was handed over by a round.
type mark struct {
	ID, Index string
	At        int64
}

// MarshalJSON writes ["id","index",time], the index only where it differs.
func (m mark) MarshalJSON() ([]byte, error) {
	index := m.Index
	if index == m.ID {
		index = ""
	}
	return json.Marshal([]any{m.ID, index, m.At})
}

// UnmarshalJSON reads what MarshalJSON writes.
func (m *mark) UnmarshalJSON(data []byte) error {
	at := [3]any{&m.ID, &m.Index, &m.At}
	parts := at[:]
	if err := json.Unmarshal(data, &parts); err != nil {
		return err
	}
	if m.Index == "" {
		m.Index = m.ID
	}
	return nil
}

// decodeCursor reads what the desk kept; empty is the very beginning.
func decodeCursor(s string) (cursor, error) {
	c := cursor{Version: 1, Shops: map[string]*shopCursor{}}
	if s == "" {
		return c, nil
	}
	if err := json.Unmarshal([]byte(s), &c); err != nil {
		return c, fmt.Errorf("tiktokshop: cursor: %w", err)
	}
	if c.Version != 1 {
		return c, fmt.Errorf("tiktokshop: cursor: version %d is not known", c.Version)
	}
	for id, s := range c.Shops {
		if s == nil {
			delete(c.Shops, id)
		}
	}
	if c.Shops == nil {
		c.Shops = map[string]*shopCursor{}
	}
	return c, nil
}

func (c cursor) encode() (string, error) {
	data, err := json.Marshal(c)
	if err != nil {
		return "", fmt.Errorf("tiktokshop: cursor: %w", err)
	}
	return string(data), nil
}

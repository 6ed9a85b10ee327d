package tiktokshop

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
)

// text is a member that is a string, or a number where the platform is not
// strict: numbers stay the digits they are, since ids have 64 bits.
type text string

// UnmarshalJSON takes a string, a number or null.
func (t *text) UnmarshalJSON(data []byte) error {
	data = bytes.TrimSpace(data)
	switch {
	case bytes.Equal(data, []byte("null")):
		*t = ""
		return nil
	case len(data) > 0 && data[0] == '"':
		return json.Unmarshal(data, (*string)(t))
	}
	var n json.Number
	if err := json.Unmarshal(data, &n); err != nil {
		return fmt.Errorf("neither text nor number: %w", err)
	}
	*t = text(n)
	return nil
}

// place is where a message stands in its conversation: larger is newer. false
// where the platform gives none that can be read.
func place(index string) (uint64, bool) {
	n, err := strconv.ParseUint(index, 10, 64)
	return n, err == nil
}

package desk

// Stamp is an Instant that people may read and write in a document: its text,
// and so its JSON, is RFC 3339 in UTC, or empty for the zero Stamp.
type Stamp Instant

// Instant gives the moment for computing.
func (s Stamp) Instant() Instant { return Instant(s) }

// String writes RFC 3339 in UTC.
func (s Stamp) String() string { return Instant(s).String() }

// MarshalText writes RFC 3339 in UTC.
func (s Stamp) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads RFC 3339 with any offset, or nothing.
func (s *Stamp) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*s = 0
		return nil
	}
	at, err := ParseInstant(string(text))
	*s = Stamp(at)
	return err
}

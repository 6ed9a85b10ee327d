package lang

// Sweep are the texts of a sweep and of its receipt.
type Sweep struct {
	Title          func(n, of int) string // "Sweep 7 of 23"
	Closing        func(n, of int) string // the same for what was answered long ago
	Over           func(n int) string     // in the first line of the receipt
	DoneBy         func(clock string) string
	Nothing        string                       // nobody waits
	EndedElsewhere func(customer string) string // … or closed it
	Wrote          func(customer string) string // one that was to be closed wrote again
	Elsewhere      func(customer string) string // somebody else answered the one on screen

	Receipt              func(began, ended string) string
	Handled              func(n int) string
	Empty                string
	Deeds                map[string]string // by the names of sweep.Deed
	Left                 func(n int) string
	Rate                 func(policy string, days int) string
	Pending              func(n int) string
	GoOn                 func(n int) string // the key before it goes on with those that wait
	Quiet                func(n int) string // answered long ago and still open
	OneByOne, All, Leave string
	Saved                func(file string) string

	Why     string            // heading of the reasons for skipping
	Reasons []string          // why a session is skipped, most common first
	Keys    map[string]string // short words for the line of keys, where they differ
}

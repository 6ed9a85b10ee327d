package sockstore

// method is the first byte of a call.
type method byte

// The methods of the contract; the numbers are part of the protocol.
const (
	methodConversation method = iota + 1
	methodSessions
	methodSession
	methodThread
	methodKnown
	methodEntry
	methodCommit
	methodClosed
	methodLog
	methodSearch
	methodDocs
	methodPutDoc
	methodWatch
	methodBackup
	methodTally
	methodRevision
	methodTell
	methodHear
)

func (m method) String() string {
	names := [...]string{
		"", "conversation", "sessions", "session", "thread", "known", "entry", "commit",
		"closed", "log", "search", "docs", "put doc", "watch", "backup", "tally", "revision",
		"tell", "hear",
	}
	if int(m) < len(names) {
		return names[m]
	}
	return "unknown"
}

// writes reports whether a call may change the desk. When the server ends
// such a call may finish; any other can as well be made again elsewhere.
func (m method) writes() bool { return m == methodCommit || m == methodPutDoc }

// window is how many pieces of a stream may be on their way before the reader
// has asked for more.
const window = 4

// pieceSize is about how long a piece of a long stream is. The first pieces
// are shorter, so that the first hits of a search come at once.
const pieceSize = 256 << 10

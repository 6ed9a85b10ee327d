package access

// Subjects are the names under which a desk is reached. Those of the log itself
// are the engine's.
type Subjects struct{ desk string }

// SubjectsOf are those of a desk.
func SubjectsOf(desk string) Subjects { return Subjects{desk} }

// Reads is the beginning of the subjects on which a person reads, in the place
// of "$JS.API": that is what their own account has of the server's, which keeps
// no desk.
func (s Subjects) Reads() string { return "read." + s.desk }

// Gate is where a person asks a hub for a change: what is one word, such as
// "commit". Who asked is in the subject, where the server pins it.
func (s Subjects) Gate(id, what string) string {
	return "gate." + s.desk + "." + Token(id) + "." + what
}

// Gates is where a hub hears all of them. The person is the third part.
func (s Subjects) Gates() string { return "gate." + s.desk + ".>" }

// Here is where a person says that they are there, and All hears everybody.
func (s Subjects) Here(id string) string { return "here." + s.desk + "." + Token(id) }

// Heres is where everybody hears that.
func (s Subjects) Heres() string { return "here." + s.desk + ".>" }

// said is where a hub hears what a person says of being there, before it passes
// it on. See [Relay].
func (s Subjects) said(token string) string { return "said." + s.desk + "." + token }

// People is where the server is asked to read again who may do what.
func (s Subjects) People() string { return "team." + s.desk + ".people" }

func (s Subjects) log() string    { return "desk." + s.desk + ".>" }
func (s Subjects) told() string   { return "live." + s.desk + ".>" }
func (s Subjects) search() string { return "svc." + s.desk + ".search" }

// stream is what the log is kept in.
func (s Subjects) stream() string { return "DESK_" + s.desk }

// account is the one that has the desk, and accountOf that of a person. No desk
// or person can have the name of another's, since neither has a dot.
func (s Subjects) account() string               { return "DESK." + s.desk }
func (s Subjects) accountOf(token string) string { return s.account() + "." + token }

// reading is what the server answers about the desk: messages from any server,
// messages from the one that decides, and what the desk is.
func (s Subjects) reading() []string {
	return []string{"DIRECT.GET." + s.stream(), "STREAM.MSG.GET." + s.stream(), "STREAM.INFO." + s.stream()}
}

// inbox is where answers for a person or a hub come.
func inbox(token string) string { return "_INBOX_" + token }

package store

import (
	"context"

	"tend/desk"
)

// Store is a desk's data. All methods may be called from several goroutines at
// once, end early when their context does, and return ErrClosed after Close.
type Store interface {
	// Properties says what this engine can and cannot do.
	Properties() Properties

	// Watch starts to follow the desk. The first Changes of the watcher is
	// the whole present state (Snapshot set).
	Watch(ctx context.Context) (Watcher, error)

	// Conversation reads where the log of a customer stands. A customer never
	// heard of gives the zero Rev and no Latest, and no error.
	Conversation(ctx context.Context, k desk.Key) (Conversation, error)

	// Sessions lists all sessions of a customer, oldest first. A customer
	// never heard of has none.
	Sessions(ctx context.Context, k desk.Key) ([]*desk.Session, error)

	// Session finds a session by its id, open or closed, or ErrNotFound.
	Session(ctx context.Context, id desk.SessionID) (*desk.Session, error)

	// Thread reads a page of a customer's log in its order, withdrawn entries
	// included. Pages neither skip nor repeat while others write.
	Thread(ctx context.Context, k desk.Key, p Page) ([]desk.Entry, error)

	// Known tells which of these entries of a customer are stored already, in
	// the same order. Messages are known by their id within the shop,
	// activities by their id within the customer's log.
	Known(ctx context.Context, k desk.Key, entries []desk.Entry) ([]bool, error)

	// Entry reads one entry of a customer's log by its type and id, or
	// ErrNotFound.
	Entry(ctx context.Context, k desk.Key, t desk.EntryType, id desk.MessageID) (desk.Entry, error)

	// Commit stores changes. With several, all are stored or none if
	// Properties.AtomicBatch, else each by itself in the given order up to
	// the first error. No two of them may be about the same customer. Errors:
	// ErrConflict, *DuplicateError, and those of the medium (a full disk).
	Commit(ctx context.Context, changes ...Change) error

	// Closed calls fn for every ended session opened in [from, to), oldest
	// first, until fn returns false. A zero to means no end. The session is
	// fn's to keep.
	Closed(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error

	// Tally calls fn for every session, open or ended, opened in [from, to),
	// in no particular order, until fn returns false. A zero to means no end.
	// All of them are of one state of the desk, and fn may use the store. It
	// is for going through very many: a call holds about 64 bytes for each
	// session in memory, so ask for a long range in parts, on several
	// goroutines if that helps (and compare Revision before and after, if the
	// parts must be of one state too).
	//
	// The session belongs to Tally: it is valid until fn returns, and so are
	// its lists. It has what a verdict needs: ID, Shop, OpenedAt, OpenedBy,
	// Closed, FirstCustomer, Ask, Wait, Replied, RepliedBy, Told, ToldBy, Assignee,
	// Assigned, NoReply, Ruling, Tiers, LastAt, Messages, and Presses without
	// their IDs. So desk.Book.Judge, ClockStart, Waiting, AssigneeAt, Tier and
	// Open give what they give of the whole session. All other fields are
	// zero, whatever is stored.
	Tally(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error

	// Log calls fn for every entry of the desk in [from, to) in the order of
	// its time, entries of one customer in the order of their log, until fn
	// returns false. A zero to means no end.
	Log(ctx context.Context, from, to desk.Instant, fn func(desk.Key, desk.Entry) bool) error

	// Revision is a number that stands for all that is stored: after every
	// change of anything, by any process, it is another one, and never one it
	// was before, also where the desk was replaced by a copy of itself and
	// went another way from there. Greater does not mean later.
	Revision(ctx context.Context) (uint64, error)

	// Search calls fn for messages that contain the query, newest first,
	// until fn returns false. Messages taken back are not found. See Query.
	Search(ctx context.Context, q Query, fn func(Hit) bool) error

	// Docs lists the documents of a kind by id; an empty kind lists all.
	Docs(ctx context.Context, kind string) ([]Doc, error)

	// PutDoc stores documents together. A Doc whose Rev is not the stored
	// one is ErrConflict and nothing is stored; AnyRev overwrites. A nil
	// Value removes it. The new Rev is not Rev+1: read it again to go on.
	PutDoc(ctx context.Context, docs ...Doc) error

	// Tell has a sign heard by everybody who hears at the moment, this console
	// itself included: at most once, in no certain order, and perhaps by nobody.
	// Nothing is stored, and it does not wait for anybody to hear it. On a desk
	// that others serve, somebody's signs can be told by themselves only; told
	// in another one's name they are lost. Errors: ErrSign, ErrClosed,
	// ErrUnavailable.
	Tell(ctx context.Context, s Sign) error

	// Hear calls fn, one call at a time, for every sign that is told from about
	// now on, until ctx is over or the store is closed, and gives the error of
	// either. While the desk cannot be reached nothing is heard, and it goes on
	// afterwards. fn must return at once: what is told meanwhile beyond a few
	// hundred signs is lost.
	Hear(ctx context.Context, fn func(Sign)) error

	// Close ends the store and its watchers. A second Close does nothing.
	Close() error
}

// Properties is what differs between engines.
type Properties struct {
	// Engine names it, for `tend check` and the log.
	Engine string
	// AtomicBatch: several changes in one Commit are stored together or not
	// at all.
	AtomicBatch bool
	// Shared: other processes can use the desk at the same time by themselves.
	Shared bool
	// Refolds: the sessions in a Change are not taken. Whoever stores it makes
	// them anew from its entries; one without entries closes what is idle.
	Refolds bool
}

// Conversation is where the log of a customer stands.
type Conversation struct {
	Key    desk.Key
	Rev    uint64        // 0: nothing was ever stored
	Last   Position      // of the last entry in the order of the log
	Latest *desk.Session // nil: no session yet
}

// Position is a place in a customer's log. The zero Position is before its
// beginning.
type Position struct {
	At  desk.Instant
	Seq uint64
}

// PositionOf is where an entry stands.
func PositionOf(e desk.Entry) Position { return Position{e.At, e.Seq} }

// Before reports whether p comes before q.
func (p Position) Before(q Position) bool {
	return p.At < q.At || (p.At == q.At && p.Seq < q.Seq)
}

// Page asks for part of a log. With Before set it is the Limit entries that
// end just before that position; otherwise the Limit entries that begin just
// after After. Limit 0 means all there are.
type Page struct {
	After, Before Position
	Limit         int
}

// Change is one customer's log brought from one revision to the next.
type Change struct {
	Key    desk.Key
	Expect uint64 // the revision it was made from
	// Entries with Seq 0 are new: the store gives them a number that is
	// greater than that of every entry before, in the order given. Entries
	// with a Seq replace the stored entry at their position.
	Entries []desk.Entry
	// Sessions are stored as given. The customer's new revision is Expect+1,
	// and their Rev says so.
	Sessions []*desk.Session
	// Gone are sessions that no longer exist after the log was folded anew.
	Gone []desk.SessionID
}

// Query is a search in the text of all messages, without regard to case, in
// any language. Every word of Text, split at blanks, must occur; a text
// without a word finds nothing.
type Query struct {
	Text string
}

// Hit is a message found.
type Hit struct {
	Key   desk.Key
	Entry desk.Entry
}

// Doc is a small document of the desk. Value is a JSON object.
type Doc struct {
	Kind  string
	ID    string
	Rev   uint64 // 0: not stored yet
	Value []byte // nil: removed
}

// DocLease is who leads the hubs of a team's desk, renewed every second. An engine
// may keep it apart: Docs of an empty kind does not list it then, watchers are
// not told of it, and the revision of the desk stays as it is. It is stored by
// itself, not together with other documents.
const DocLease = "lease"

// AnyRev lets PutDoc store a document whatever is there.
const AnyRev = ^uint64(0)

// The kinds of documents. The first five may be given as lines.
const (
	DocQuickReply = "quick-reply"
	DocFAQ        = "faq"
	DocSetting    = "setting"
	DocRoster     = "roster"
	DocReminder   = "reminder"
	DocShop       = "shop"
	DocAgent      = "agent"
	DocHoliday    = "holiday"
	DocDraft      = "draft"
)

// Watcher follows a desk; see Store.Watch.
type Watcher interface {
	// Next waits for what changed since the last call. It returns the error
	// of the context, ErrClosed after the store or the watcher was closed.
	Next(ctx context.Context) (Changes, error)
	// Close ends it. A second Close does nothing.
	Close()
}

// Changes is what happened to a desk since the last Changes.
type Changes struct {
	// Snapshot says this is the whole state: forget what you had.
	Snapshot bool
	// Sessions in their newest state: in a snapshot all active ones (see
	// desk.Session.Active), later every one that changed. One that is not
	// active any more is told one last time. They are shared: do not change
	// them.
	Sessions []*desk.Session
	// Gone are sessions that no longer exist.
	Gone []desk.SessionID
	// Docs in their newest state; a nil Value was removed.
	Docs []Doc
	// Missed says that there may have been changes which are not told: while
	// the desk went from one process to another, sessions that had ended may
	// have changed, and others opened and ended. What is active is complete.
	Missed bool
}

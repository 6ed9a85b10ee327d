package feed

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"tend/desk"
)

// LineOptions says how a line is called and what it lives on. Name and Clock
// are required.
type LineOptions struct {
	Name  string // of the feed in the settings
	Type  string // what it is: "tiktokshop", "chatwoot", "webhook"
	Clock Clock
	Log   *slog.Logger // nil is silent
}

// Line keeps a connection going. It calls Receive again and again with growing
// waits, survives whatever panics in it, knows how it does, and lets nothing
// be delivered while it is not current.
//
// It has the Deliverer and Mirror methods of its connection. All methods may
// be called from any goroutine.
type Line struct {
	conn Connection
	o    LineOptions

	mu      sync.Mutex
	status  Status
	attempt int          // the number of the present one; what earlier ones say counts for nothing
	since   desk.Instant // when the present attempt became current; zero: it is not, or has ended
	changed func()       // nil while nobody listens

	wanted, signs chan struct{} // see Try and Alive; room for one
}

var _ Deliverer = (*Line)(nil)

// NewLine makes a line of a connection. It does nothing until Run.
func NewLine(c Connection, o LineOptions) *Line {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return &Line{
		conn: c, o: o, status: Status{State: Connecting, Since: o.Clock.Now()},
		wanted: make(chan struct{}, 1), signs: make(chan struct{}, 1),
	}
}

// Name is the name of the feed in the settings.
func (l *Line) Name() string { return l.o.Name }

// Typed is a connection that knows better than its line what kind of feed it is,
// since that may change.
type Typed interface{ Type() string }

// Type says what kind of feed it is.
func (l *Line) Type() string {
	if t, ok := l.conn.(Typed); ok {
		return t.Type()
	}
	return l.o.Type
}

// Serves lists the shops that are known before the platform is asked.
func (l *Line) Serves() []Shop {
	if s, ok := l.conn.(Settled); ok {
		return s.Serves()
	}
	return nil
}

// Keeper is the part of a Desk that stores things.
type Keeper interface {
	Cursor(ctx context.Context) (string, error)
	Take(ctx context.Context, b Batch) error
}

// steady is how long a connection must have been current to be tried at once
// when it fails again.
const steady = time.Minute

// Run works until the context ends. changed is called after each change of
// Status, from any goroutine; it must return at once. Call Run once.
func (l *Line) Run(ctx context.Context, k Keeper, changed func()) {
	l.listen(changed)
	defer l.listen(nil)
	for failures := 1; ; failures++ {
		lasted, err := l.receive(ctx, k)
		if ctx.Err() != nil {
			l.stopped()
			return
		}
		if lasted >= steady {
			failures = 1
		}
		wait := pause(failures, err)
		l.forget()
		l.down(err, wait)
		l.log(err, wait)
		if l.rest(ctx, wait, err) != nil {
			l.stopped()
			return
		}
	}
}

// errEnded is a connection that ended without saying why.
var errEnded = &Plain{Text: "The platform ended the connection.", Code: desk.CauseEnded}

// receive makes one attempt, and tells how long it had been current at its end.
func (l *Line) receive(ctx context.Context, k Keeper) (lasted time.Duration, err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel() // whatever the attempt has left running
	number := l.begin()
	defer func() {
		lasted = l.end()
		if p := recover(); p != nil {
			err = l.panicked("receive", p)
		}
	}()
	if err = l.conn.Receive(ctx, &attempt{Keeper: k, line: l, number: number}); err == nil {
		err = errEnded
	}
	return 0, err
}

// attempt is the Desk of one call of Receive.
type attempt struct {
	Keeper
	line   *Line
	number int
}

// Take stores a batch. The first one says that the connection has got through.
func (a *attempt) Take(ctx context.Context, b Batch) error {
	err := a.Keeper.Take(ctx, b)
	if err == nil {
		a.line.through(a.number)
	}
	return err
}

// Current says whether all that happened was handed over.
func (a *attempt) Current(is bool) { a.line.current(a.number, is) }

// Warn puts a sentence beside the state.
func (a *attempt) Warn(sentence string, codes ...desk.Cause) {
	a.line.warn(a.number, sentence, desk.JoinCauses(codes...))
}

// Broken is a connection of settings that cannot work. It says so whenever it
// is tried, and delivers nothing.
func Broken(err error) Connection { return broken{err} }

type broken struct{ err error }

func (b broken) Receive(context.Context, Desk) error {
	return fmt.Errorf("%w: %w", ErrMisconfigured, b.err)
}

func (b broken) Deliver(context.Context, desk.Key, desk.Entry) (Receipt, error) {
	return Receipt{}, b.err
}

func (b broken) Lookup(context.Context, Question) (Receipt, bool, error) {
	return Receipt{}, false, b.err
}

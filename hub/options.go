package hub

import (
	"log/slog"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

// Clock is the hub's only source of time.
type Clock interface {
	// Now is the time on the wall. It may jump in both directions.
	Now() desk.Instant
	// After sends once after d has passed, however the wall clock jumps. It
	// may be early or late; nothing but punctuality depends on it.
	After(d time.Duration) <-chan time.Time
}

// Options says how a hub works. Clock is required; the zero value of every
// other field is usable.
type Options struct {
	Clock Clock
	// Rules fold the logs. They must be those of everybody else on the desk.
	Rules desk.Rules
	// Allocate gives waiting sessions that nobody has to agents.
	Allocate bool
	// Automatic says what is answered without a person; the zero value nothing.
	Automatic Automatic
	// Feeds deliver for shops. A reply on a shop that has none here, and none
	// by its document, is settled as soon as it is released.
	Feeds map[desk.ShopID]feed.Deliverer
	// Lines are connections that the hub keeps going: it stores what they
	// receive, and delivers through them for the shops they tell of. Their
	// names must differ. Where a shop has one in Feeds, too, that one delivers.
	Lines []*feed.Line
	// CallTimeout bounds a single call of a feed; 0 is 20 seconds.
	CallTimeout time.Duration
	// Alone promises that no other hub is at work on the desk: what one was about
	// to send when it was killed is then asked for at once, and not after the time
	// its call could have lasted.
	Alone bool
	// Book makes the rules of judging from what the desk knows of its shops. Nil
	// lets no console vanish: nothing is given back then.
	Book func([]desk.Shop, []desk.HolidayRange) *desk.Book
	// Silence is how long nothing must have been heard of a console until it
	// counts as vanished; 0 is a minute. Consoles say something every
	// store.SignEvery.
	Silence time.Duration
	// Calls bounds how many calls of one feed run at once over all customers,
	// those in Feeds counted together; 0 is 8.
	Calls int
	// Log hears of trouble. It gets ids and errors, never what was written.
	// Nil is silent.
	Log *slog.Logger
	// OnReminder is called once for a reminder that came due, OnNotice for a
	// delivery that a person has to look at. Both are called from the loop:
	// they must return at once. Either may be nil.
	OnReminder func(store.Reminder)
	OnNotice   func(Notice)
}

// Notice tells of a reply that did not simply go out.
type Notice struct {
	Key     desk.Key
	Message desk.MessageID
	State   desk.Delivery // desk.Failed or desk.Unconfirmed
	Reason  string        // the platform's words, raw; may be empty
}

func (o Options) withDefaults() Options {
	if o.CallTimeout <= 0 {
		o.CallTimeout = 20 * time.Second
	}
	if o.Calls <= 0 {
		o.Calls = 8
	}
	if o.Silence <= 0 {
		o.Silence = defaultSilence
	}
	o.Automatic = o.Automatic.withDefaults()
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.OnReminder == nil {
		o.OnReminder = func(store.Reminder) {}
	}
	if o.OnNotice == nil {
		o.OnNotice = func(Notice) {}
	}
	return o
}

package tui

import (
	"context"
	"time"

	"tend/desk"
	"tend/keymap"
	"tend/notify"
	"tend/store"
	"tend/tui/board"
	"tend/tui/lang"
	"tend/tui/picture"
	"tend/tui/sweep"
	"tend/tui/team"
	"tend/tui/theme"
)

// Options is all the console needs to know. cmd fills it in.
type Options struct {
	Store store.Store
	Me    desk.AgentID
	Rules desk.Rules
	// Book makes the rules of judging from what the desk knows of its shops.
	Book func([]desk.Shop, []desk.HolidayRange) *desk.Book
	Keys keymap.Map
	// Replies are the quick replies, prompts and closing remarks that come
	// with the program; documents of the desk replace them by id.
	Replies []desk.QuickReply

	Texts *lang.Texts
	Look  theme.Options
	// AutoLook lets the terminal's background decide between light and dark.
	AutoLook bool
	Mouse    bool

	// Now is the program's clock, Wall the one of the person in front of it.
	// They differ when the program's runs fast, in a demo; Speed says how much.
	Now, Wall func() desk.Instant
	Speed     int
	// Zone is that of the person in front of it; nil is the machine's.
	Zone *time.Location
	// NewID makes an id for a message of ours.
	NewID func() desk.MessageID

	Undo       time.Duration               // on the wall; 0: replies go out at once
	Lint       bool                        // say what is wrong with a reply before it goes out
	BatchAfter time.Duration               // how long ago answered sessions are closed in one go
	Busy       func(now desk.Instant) bool // working hours: a queue is red in them

	Notices notify.Options
	// Ways makes the ways to tell, given the terminal's own name for itself
	// and how to write to it.
	Ways func(version string, write func(string) error) []notify.Way

	// Open shows a link; nil copies it instead.
	Open func(url string) error
	// Picture fetches a picture by its address in a thread and looks at it.
	// Attach keeps a picture of this machine's to be sent, and says under which name.
	// Their errors are sentences. Either may be nil: there are no pictures then.
	Picture func(ctx context.Context, shop desk.ShopID, url string) (picture.Shot, error)
	Attach  func(ctx context.Context, path string) (name string, err error)
	// SweepRates counts what a sweep's receipt compares; KeepReceipt stores one and
	// says where. Either may be nil.
	SweepRates  SweepRates
	KeepReceipt func(sweep.Receipt) (file string, err error)
	// Numbers gives the figures of the board; nil: there is none.
	Numbers board.Source
	// Team gives today's rates of the team page; nil: it has none.
	Team team.Source
	// Manager says that I may change what the desk goes by, see to others, and move
	// what they have. Whether the desk lets me is for the desk to say.
	Manager bool
	// Shared says that the desk is a team's, with its feeds where its server is.
	Shared bool
	// Sweep begins with a sweep.
	Sweep bool
	// Problems are settings that were not understood.
	Problems []string
	// Console names this console among all that run. Unseen is told when the desk
	// took it for gone although it runs; it must return at once and may be nil.
	Console string
	Unseen  func()
	// Ears are what is heard of other consoles, and Stand is told what this one
	// shows, whenever that changes; it must return at once. Either may be nil.
	Ears  *Ears
	Stand func(Standing)
	// Link tells when the desk is lost and found again; may be nil.
	Link <-chan LinkState
	// Rest waits before the next look at a desk that changes without end, no longer
	// than ctx lasts; nil: as long as it says.
	Rest func(ctx context.Context, wait time.Duration)
	// Shelf keeps on this machine what the desk cannot take just now; nil: nothing
	// is kept, and a reply that cannot be sent stays in the composer.
	Shelf Shelf
}

// LinkState says whether the desk can be reached.
type LinkState struct {
	Lost  bool
	Since desk.Instant
}

package config

import (
	"time"

	"tend/desk"
	"tend/keymap"
)

// Config is every setting. Start from [Default]; the zero value is not usable.
type Config struct {
	Me Me
	// Desk is the team's desk that every command opens: the file of an
	// invitation, or a URL; empty: the desk of this machine.
	Desk string
	// Language of the screen: "auto", "en" or "zh".
	Language string
	// Theme is "auto", "light", "dark" or "mono"; Borders "unicode" or "ascii".
	Theme, Borders string
	Mouse          bool
	// Frames is how often a second the screen is looked at for changes.
	Frames int
	// Lint says what is wrong with a reply before it goes out.
	Lint bool
	// Undo is how long a reply can be taken back; 0 sends at once.
	Undo time.Duration
	// IdleAnswered and IdleUnanswered close a session that long after its last
	// message; 0 is never.
	IdleAnswered, IdleUnanswered time.Duration
	// AutoAllocate gives new sessions to agents without being asked.
	AutoAllocate  bool
	Tiers         Tiers
	Notifications Notifications
	// Working are the hours in which a waiting queue is an alarm.
	Working Working
	// OpenCommand is the program that opens a link, with {url} in its arguments;
	// empty is what the system uses.
	OpenCommand []string
	Log         Log
	// Keys are the bindings, complete and free of conflicts.
	Keys keymap.Map
	// ShopByID are the shops the file tells about. A shop of the desk that is not
	// here keeps what the desk knows of it; so does an empty field.
	ShopByID map[string]Shop
	// PolicyByID are all policies, the built-in ones included.
	PolicyByID map[string]desk.Policy
	// Automatic are the answers nobody presses a key for.
	Automatic Automatic
	// Shifts are the roster, in the order of the file.
	Shifts []desk.Shift
	// Feeds are the connections with platforms, by name. One with a mistake is
	// left out whole: see Faults.
	Feeds []Feed
	// Listen is where other programs reach the desk.
	Listen Listen
}

// Me is the person at the keyboard.
type Me struct {
	ID   desk.AgentID // empty: the system's user name
	Name string
	// Capacity is how many sessions I take at once; 0 leaves it as the desk knows
	// it.
	Capacity int
}

// Tiers say how soon an answer is due and which words decide that.
type Tiers struct {
	Times desk.TierTimes
	// ShippedWords keeps the lists that come with the program; otherwise only
	// Urgent, Normal and Social count.
	ShippedWords           bool
	Urgent, Normal, Social []string
}

// Log says what is written to the log file.
type Log struct {
	Level string // "debug", "info", "warn" or "error"
	File  string // empty: tend.log in the state folder
}

// Shop is what the file says about a shop.
type Shop struct {
	Name     string
	Zone     string   // IANA name, known here; empty: not said
	Policies []string // ids that PolicyByID has; empty: not said
}

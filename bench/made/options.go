package made

import (
	"math/rand/v2"
	"time"
)

// Options say what a desk holds.
type Options struct {
	// Open and Closed are how many sessions of either sort there are. A closed
	// one is three lines if there is no Talk.
	Open, Closed int
	// Talk is how many answers a closed session has, with one or two messages
	// before each; zero is one message and one answer.
	Talk int
	// Thread is how many messages one more customer has written and been
	// written, in one open session; zero leaves that customer out.
	Thread int
	// End is the instant after the newest line.
	End time.Time
	// Still puts all that happens in open sessions on whole minutes, so that no
	// clock on a screen moves for almost a minute when the program's clock
	// starts at End.
	Still bool
	// Shuffle gives the lines in no order. They are held in memory for it.
	Shuffle bool
	// Seed picks one of many like desks.
	Seed uint64
}

const (
	closedFor = 60 * 24 * time.Hour
	openFor   = 30 * time.Hour
	threadFor = 20 * time.Hour
)

func (o Options) random() *rand.Rand { return rand.New(rand.NewPCG(o.Seed, 1)) }

package notify

import (
	"context"
	"errors"
)

// Names of the ways, as settings, plans and results call them.
const (
	WayDesktop  = "desktop"
	WayCommand  = "command"
	WayTerminal = "terminal"
)

var (
	// ErrBusy says that the notice before this one is still on its way.
	ErrBusy = errors.New("the previous notification has not been answered yet")
	// ErrTimeout says that nothing answered in time. The notice may still appear.
	ErrTimeout = errors.New("the notification was not answered in time")
	// ErrNoWay says that no way of notifying fits, or that all are turned off.
	ErrNoWay = errors.New("there is no way to notify here")
)

// Way carries a notice to a person. Send sanitises what it is given, returns
// within seconds and may be called again after an error; an error that is
// [ErrBusy] means that trying later helps.
type Way interface {
	Name() string
	Send(ctx context.Context, n Notice) error
}

// Outcome is what is known about a notice after a way was tried.
type Outcome string

const (
	// Accepted: the desktop's notification service took it.
	Accepted Outcome = "accepted"
	// Ran: the user's command ended well.
	Ran Outcome = "ran"
	// Written: it was written; whether the terminal shows it cannot be known.
	Written Outcome = "written"
	// Unanswered: nobody answered in time; it may still appear.
	Unanswered Outcome = "unanswered"
	// Waiting: the way is still busy with an earlier notice; this one was not sent.
	Waiting Outcome = "waiting"
	// Failed: it did not arrive.
	Failed Outcome = "failed"
)

// Result tells how one way fared. Err is nil exactly when Known is Accepted, Ran
// or Written.
type Result struct {
	Way   string
	Known Outcome
	Err   error
}

// Deliver tries ways in order until one succeeds and returns a result for each
// that was tried. Without any it returns one failed result with [ErrNoWay].
func Deliver(ctx context.Context, ways []Way, n Notice) []Result {
	if len(ways) == 0 {
		return []Result{{Known: Failed, Err: ErrNoWay}}
	}
	var tried []Result
	for _, w := range ways {
		err := w.Send(ctx, n)
		tried = append(tried, Result{Way: w.Name(), Known: outcome(w.Name(), err), Err: err})
		if err == nil {
			break
		}
	}
	return tried
}

func outcome(way string, err error) Outcome {
	switch {
	case errors.Is(err, ErrBusy):
		return Waiting
	case errors.Is(err, ErrTimeout):
		return Unanswered
	case err != nil:
		return Failed
	case way == WayDesktop:
		return Accepted
	case way == WayCommand:
		return Ran
	}
	return Written
}

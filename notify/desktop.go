package notify

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"time"

	"github.com/gen2brain/beeep"
)

// appName is what notification services show as the sender. It is a name, not a
// word of any language.
const appName = "tend"

// desktopLimit is how long the notification service may take to answer.
const desktopLimit = 3 * time.Second

// Desktop sends to the notification service of the machine the process runs on.
// Over SSH that is the wrong machine: see [Choose].
type Desktop struct {
	notify func(title, body string) error
	goos   string
	limit  time.Duration
	flight chan struct{} // holds a token while a notification is unanswered
}

// NewDesktop returns the desktop of this machine.
func NewDesktop() *Desktop {
	nameSender()
	return newDesktop(runtime.GOOS, desktopLimit, func(title, body string) error {
		return beeep.Notify(title, body, "")
	})
}

// The library keeps the sender's name in a variable; set once, it is never
// written while a notification that hangs reads it.
var nameSender = sync.OnceFunc(func() { beeep.AppName = appName })

func newDesktop(goos string, limit time.Duration, notify func(title, body string) error) *Desktop {
	return &Desktop{notify: notify, goos: goos, limit: limit, flight: make(chan struct{}, 1)}
}

// Name returns [WayDesktop].
func (*Desktop) Name() string { return WayDesktop }

// Send returns nil once the service has taken the notice, [ErrTimeout] when it
// does not answer within three seconds, and [ErrBusy] as long as an earlier
// notice is unanswered. A service may never answer, and nothing can stop the
// call then: its goroutine stays, but there is never more than one.
func (d *Desktop) Send(ctx context.Context, n Notice) error {
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("notify: desktop: %w", err)
	}
	select {
	case d.flight <- struct{}{}:
	default:
		return fmt.Errorf("notify: desktop: %w", ErrBusy)
	}
	ctx, cancel := context.WithTimeoutCause(ctx, d.limit, ErrTimeout)
	defer cancel()
	answer := make(chan error, 1)
	go func() {
		defer func() { <-d.flight }()
		answer <- d.notify(desktopText(d.goos, n.Title, titleLine), desktopText(d.goos, n.Body, bodyLine))
	}()
	return d.wait(ctx, answer)
}

func (d *Desktop) wait(ctx context.Context, answer <-chan error) error {
	select {
	case err := <-answer:
		if err != nil {
			return fmt.Errorf("notify: desktop: %w", err)
		}
		return nil
	case <-ctx.Done():
		return fmt.Errorf("notify: desktop: %w", context.Cause(ctx))
	}
}

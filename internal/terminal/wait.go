//go:build unix

package terminal

import (
	"errors"
	"fmt"
	"time"
)

// errWaited says that a screen did not come.
var errWaited = errors.New("the screen did not come")

// Wait looks at every change of the screen until ok says that it is the one
// that was waited for. When the time is over, or the program has ended without
// it, the error holds the screen there is.
func (t *Terminal) Wait(ok func(Screen) bool, within time.Duration) error {
	timer := time.NewTimer(within)
	defer timer.Stop()
	for {
		s, changed := t.look()
		if ok(s) {
			return nil
		}
		select {
		case <-changed:
		case <-t.ended:
			if s = t.Screen(); ok(s) {
				return nil
			}
			return fmt.Errorf("terminal: %w before the program ended. It shows:\n%s", errWaited, s.Text())
		case <-timer.C:
			return fmt.Errorf("terminal: %w within %s. It shows:\n%s", errWaited, within, s.Text())
		}
	}
}

// Quiet waits until the program has written nothing for a time.
func (t *Terminal) Quiet(still, within time.Duration) error {
	over := time.NewTimer(within)
	defer over.Stop()
	for {
		_, changed := t.look()
		timer := time.NewTimer(still)
		select {
		case <-changed:
			timer.Stop()
		case <-timer.C:
			return nil
		case <-over.C:
			timer.Stop()
			return fmt.Errorf("terminal: the program was never quiet for %s", still)
		}
	}
}

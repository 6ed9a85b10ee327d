package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"
)

// peopleLock is the file that is locked by who changes the list of people.
const peopleLock = "agents.lock"

// lockWithin is how long to wait for others who change it.
const lockWithin = 15 * time.Second

var errLocked = errors.New("somebody else is changing who may work at the desk; try again in a moment")

// lockPeople waits until nobody else changes the list of people. Two who read
// it, changed it and wrote it at once would leave one of the changes out.
func lockPeople(ctx context.Context, path string) (done func(), err error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("lock the list of people: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, lockWithin)
	defer cancel()
	for !lockAlone(f) {
		select {
		case <-time.After(20 * time.Millisecond):
		case <-ctx.Done():
			return nil, errors.Join(errLocked, f.Close())
		}
	}
	return func() { _ = f.Close() }, nil // which lets go of it
}

package chatwoot

import (
	"context"
	"time"
)

// start begins reading, watching and being present.
func (s *socket) start() {
	ctx, stop := context.WithCancel(context.Background())
	s.stop = stop
	s.done.Add(2)
	go func() {
		defer s.done.Done()
		defer close(s.ended)
		defer stop()
		defer s.caught("read")
		s.read(ctx)
	}()
	go func() {
		defer s.done.Done()
		defer stop()
		defer s.caught("watch")
		s.watch(ctx)
	}()
}

// caught makes a panic the end of the socket, and an error that broken tells.
func (s *socket) caught(what string) {
	if p := recover(); p != nil {
		err := s.panicked(what, p)
		s.broke.CompareAndSwap(nil, &err)
	}
}

// broken is the mistake that ended a socket, nil where none did. Ask when it has
// ended.
func (s *socket) broken() error {
	s.done.Wait()
	if err := s.broke.Load(); err != nil {
		return *err
	}
	return nil
}

// close ends the socket and waits for what it started.
func (s *socket) close() {
	s.stop()
	_ = s.conn.CloseNow() // nothing is said that could be lost
	s.done.Wait()
}

// read queues events until the connection ends.
func (s *socket) read(ctx context.Context) {
	for {
		_, raw, err := s.conn.Read(ctx)
		if err != nil {
			return
		}
		s.alive()
		f, ok := parseFrame(raw)
		if ok && f.Type == frameEnd {
			return
		}
		if e, ok := f.event(); ok {
			s.queue(e)
		}
	}
}

func (s *socket) alive() {
	select {
	case s.beat <- struct{}{}:
	default: // one is noted already
	}
}

func (s *socket) queue(e event) {
	select {
	case s.events <- e:
	default:
		s.missed.Store(true)
	}
}

// watch keeps us present, and ends a connection that is silent and gives no
// sign of life.
func (s *socket) watch(ctx context.Context) {
	silence := s.clock.After(silenceMost)
	var present <-chan time.Time = s.clock.After(0)
	for {
		select {
		case <-ctx.Done():
			return
		case <-s.beat:
			silence = s.clock.After(silenceMost)
		case <-silence:
			// Frames may wait in a machine that was asleep; ask before giving up.
			if !s.answers(ctx) {
				return
			}
			silence = s.clock.After(silenceMost)
		case <-present:
			if !s.present(ctx) {
				return
			}
			present = s.clock.After(presenceEvery)
		}
	}
}

// answers asks the other side for a sign of life.
func (s *socket) answers(ctx context.Context) bool {
	ctx, cancel := context.WithTimeout(ctx, longestWrite)
	defer cancel()
	return s.conn.Ping(ctx) == nil
}

// present tells that we are there.
func (s *socket) present(ctx context.Context) bool {
	ctx, cancel := context.WithTimeout(ctx, longestWrite)
	defer cancel()
	return write(ctx, s.conn, command{Command: "message", Identifier: s.name, Data: presence}) == nil
}

package notify

import (
	"context"
	"fmt"
)

// Protocol is a way of asking a terminal for a notification.
type Protocol string

const (
	// Bell asks for nothing but the bell.
	Bell Protocol = "bell"
	// OSC9 is one line of text (iTerm2, WezTerm, Ghostty).
	OSC9 Protocol = "osc9"
	// OSC777 is a title and a body (urxvt, foot).
	OSC777 Protocol = "osc777"
	// OSC99 is the kitty desktop notification protocol.
	OSC99 Protocol = "osc99"
)

// Mux is a terminal multiplexer between the program and the terminal.
type Mux string

const (
	// NoMux is a terminal without multiplexer.
	NoMux Mux = ""
	// Tmux passes notifications on only with its option allow-passthrough.
	Tmux Mux = "tmux"
	// Screen passes them on.
	Screen Mux = "screen"
)

// Terminal says how to reach a person through the terminal.
type Terminal struct {
	// Name is the terminal's own name in lower case, empty if not known.
	Name     string
	Protocol Protocol
	Mux      Mux
	// Silent leaves the bell out.
	Silent bool
}

// writer is the terminal as a [Way].
type writer struct {
	term  Terminal
	write func(string) error
}

// NewTerminal returns the way that hands the bytes of [Sequence] to write, which
// belongs to the terminal's owner and must not block for long.
func NewTerminal(term Terminal, write func(string) error) Way {
	return &writer{term: term, write: write}
}

// Name returns [WayTerminal].
func (*writer) Name() string { return WayTerminal }

// Send writes the sequence. Success means written: no terminal says whether it
// showed anything.
func (w *writer) Send(ctx context.Context, n Notice) error {
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("notify: terminal: %w", err)
	}
	if err := w.write(Sequence(w.term, n)); err != nil {
		return fmt.Errorf("notify: terminal: %w", err)
	}
	return nil
}

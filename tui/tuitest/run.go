package tuitest

import (
	"reflect"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// bound is how many commands Run carries out before it gives up.
const bound = 10_000

// Run carries out a command and whatever commands the messages lead to, one
// after the other and in order, until nothing is left to do. apply is given
// every message and returns the next command. It fails the test when there is
// no end. Commands that wait for a clock block it.
func Run(t testing.TB, cmd tea.Cmd, apply func(tea.Msg) tea.Cmd) {
	t.Helper()
	queue := []tea.Cmd{cmd}
	for n := 0; len(queue) > 0; n++ {
		if n == bound {
			t.Fatalf("after %d commands there are still more", bound)
		}
		next := queue[0]
		queue = queue[1:]
		if next == nil {
			continue
		}
		msg := next()
		if inner, ok := commands(msg); ok {
			queue = append(inner, queue...)
			continue
		}
		if msg != nil {
			queue = append(queue, apply(msg))
		}
	}
}

// commands unpacks what tea.Batch and tea.Sequence make. The type of the latter
// has no name outside its package, but is a slice of commands as well.
func commands(msg tea.Msg) ([]tea.Cmd, bool) {
	if batch, ok := msg.(tea.BatchMsg); ok {
		return batch, true
	}
	v := reflect.ValueOf(msg)
	if v.Kind() != reflect.Slice || !v.Type().ConvertibleTo(reflect.TypeFor[[]tea.Cmd]()) {
		return nil, false
	}
	return v.Convert(reflect.TypeFor[[]tea.Cmd]()).Interface().([]tea.Cmd), true
}

// Collect carries out a command and gives the messages it brought.
func Collect(t testing.TB, cmd tea.Cmd) []tea.Msg {
	t.Helper()
	var out []tea.Msg
	Run(t, cmd, func(msg tea.Msg) tea.Cmd {
		out = append(out, msg)
		return nil
	})
	return out
}

// Keys turns keys as they are written in the table of keys ("enter", "alt+1",
// "j") into messages. Only the names the tests need are known; others fail.
func Keys(t testing.TB, names ...string) []tea.KeyPressMsg {
	t.Helper()
	var out []tea.KeyPressMsg
	for _, name := range names {
		k, ok := keyOf(name)
		if !ok {
			t.Fatalf("no key is called %q", name)
		}
		out = append(out, k)
	}
	return out
}

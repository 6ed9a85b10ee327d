package notify_test

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"testing"

	"tend/notify"
)

// fake is a way that answers what it is told to.
type fake struct {
	name string
	err  error
}

func (f fake) Name() string                              { return f.name }
func (f fake) Send(context.Context, notify.Notice) error { return f.err }

func TestDeliver(t *testing.T) {
	broken := errors.New("broken")
	wrapped := fmt.Errorf("sending: %w", notify.ErrTimeout)
	for _, c := range []struct {
		name string
		ways []notify.Way
		want []notify.Result
	}{
		{"nothing to try", nil,
			[]notify.Result{{Known: notify.Failed, Err: notify.ErrNoWay}}},
		{"the first that succeeds ends it", []notify.Way{fake{"desktop", nil}, fake{"terminal", nil}},
			[]notify.Result{{Way: "desktop", Known: notify.Accepted}}},
		{"the next one steps in", []notify.Way{fake{"command", broken}, fake{"desktop", wrapped}, fake{"terminal", nil}},
			[]notify.Result{
				{Way: "command", Known: notify.Failed, Err: broken},
				{Way: "desktop", Known: notify.Unanswered, Err: wrapped},
				{Way: "terminal", Known: notify.Written}}},
		{"busy", []notify.Way{fake{"desktop", notify.ErrBusy}},
			[]notify.Result{{Way: "desktop", Known: notify.Waiting, Err: notify.ErrBusy}}},
		{"a command that ran", []notify.Way{fake{"command", nil}},
			[]notify.Result{{Way: "command", Known: notify.Ran}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := notify.Deliver(t.Context(), c.ways, notify.Notice{}); !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %+v\nwant %+v", got, c.want)
			}
		})
	}
}

func TestTerminalWay(t *testing.T) {
	var wrote string
	w := notify.NewTerminal(notify.Terminal{Protocol: notify.Bell}, func(s string) error { wrote += s; return nil })
	if err := w.Send(t.Context(), notify.Notice{Title: "x"}); err != nil || wrote != "\a" {
		t.Errorf("Send = %v, wrote %q", err, wrote)
	}
	gone := errors.New("gone")
	w = notify.NewTerminal(notify.Terminal{}, func(string) error { return gone })
	if err := w.Send(t.Context(), notify.Notice{}); !errors.Is(err, gone) {
		t.Errorf("Send = %v, want %v", err, gone)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := w.Send(ctx, notify.Notice{}); !errors.Is(err, context.Canceled) {
		t.Errorf("Send = %v, want cancelled", err)
	}
}

// TestNothingIsWithoutWords fails when a text is added and not filled in.
func TestNothingIsWithoutWords(t *testing.T) {
	for _, texts := range []any{notify.English(), notify.EnglishWays()} {
		v := reflect.ValueOf(texts)
		for i := range v.NumField() {
			if v.Field(i).String() == "" {
				t.Errorf("%s.%s is empty", v.Type(), v.Type().Field(i).Name)
			}
		}
	}
	words := notify.EnglishWays()
	for _, o := range []notify.Outcome{notify.Accepted, notify.Ran, notify.Written, notify.Unanswered, notify.Waiting, notify.Failed} {
		if words.Outcome(o) == string(o) {
			t.Errorf("outcome %q has no words", o)
		}
	}
	for _, r := range []notify.Reason{notify.Chosen, notify.LocalDesktop, notify.Fallback, notify.OnlyTerminal,
		notify.Remote, notify.NoDesktop, notify.NoCommand, notify.NotChosen} {
		if words.Reason(r) == string(r) {
			t.Errorf("reason %q has no words", r)
		}
	}
	if got := words.Reason("new"); got != "new" {
		t.Errorf("an unknown reason reads %q", got)
	}
}

package desk_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"tend/desk"
)

func TestAbilitiesRefuse(t *testing.T) {
	const day = 24 * time.Hour
	heard := desk.At(time.Date(2025, 6, 2, 10, 0, 0, 0, time.UTC))
	for name, c := range map[string]struct {
		can   desk.Abilities
		text  string
		heard desk.Instant
		now   desk.Instant
		reach desk.Reach
		want  error // nil, or one of the same kind and content
	}{
		"nothing is known":             {text: strings.Repeat("x", 1<<20), now: heard},
		"exactly at the end":           {can: desk.Abilities{Window: day}, heard: heard, now: heard.Add(day)},
		"a nanosecond later":           {can: desk.Abilities{Window: day}, heard: heard, now: heard.Add(day + 1), want: &desk.WindowError{Closed: heard.Add(day)}},
		"long before the end":          {can: desk.Abilities{Window: day}, heard: heard, now: heard.Add(1)},
		"a message of the future":      {can: desk.Abilities{Window: day}, heard: heard, now: heard.Add(-time.Hour)},
		"never heard of":               {can: desk.Abilities{Window: day}, now: heard, want: &desk.WindowError{}},
		"never heard of, no window":    {now: heard},
		"as long as may be":            {can: desk.Abilities{Text: 4}, text: "山茶小铺", now: heard},
		"one character more":           {can: desk.Abilities{Text: 4}, text: "山茶小铺!", now: heard, want: &desk.TooLongError{Has: 5, Limit: 4}},
		"the window goes first":        {can: desk.Abilities{Text: 1, Window: day}, text: "xx", heard: heard, now: heard.Add(2 * day), want: &desk.WindowError{Closed: heard.Add(day)}},
		"nobody may write, above all":  {can: desk.Abilities{Window: day}, reach: desk.Reach{Closed: true}, now: heard, want: desk.ErrUnreachable},
		"a reason alone closes nobody": {reach: desk.Reach{Reason: "was blocked"}, text: "x", now: heard},
	} {
		t.Run(name, func(t *testing.T) {
			err := c.can.Refuses(c.text, c.heard, c.now, c.reach)
			var long, wantLong *desk.TooLongError
			var window, wantWindow *desk.WindowError
			switch {
			case errors.As(c.want, &wantLong):
				if !errors.As(err, &long) || *long != *wantLong {
					t.Errorf("%v, want %v", err, c.want)
				}
			case errors.As(c.want, &wantWindow):
				if !errors.As(err, &window) || *window != *wantWindow {
					t.Errorf("%#v, want %#v", err, c.want)
				}
			case !errors.Is(err, c.want):
				t.Errorf("%v, want %v", err, c.want)
			}
		})
	}
}

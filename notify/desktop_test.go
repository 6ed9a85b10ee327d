package notify

import (
	"context"
	"errors"
	"testing"
	"time"
)

func TestDesktopSends(t *testing.T) {
	var title, body string
	d := newDesktop("linux", time.Minute, func(a, b string) error {
		title, body = a, b
		return nil
	})
	if err := d.Send(t.Context(), Notice{Title: "-v <b>", Body: "--help <i>&\x1b[31m"}); err != nil {
		t.Fatal(err)
	}
	if title != " -v <b>" || body != " --help &lt;i&gt;&amp;␛[31m" {
		t.Errorf("sent %q and %q", title, body)
	}
}

func TestDesktopReportsFailure(t *testing.T) {
	broken := errors.New("no bus")
	d := newDesktop("linux", time.Minute, func(string, string) error { return broken })
	if err := d.Send(t.Context(), Notice{}); !errors.Is(err, broken) {
		t.Errorf("Send = %v, want %v", err, broken)
	}
}

func TestDesktopThatHangs(t *testing.T) {
	hang, calls := make(chan struct{}), make(chan struct{}, 10)
	d := newDesktop("linux", time.Millisecond, func(string, string) error {
		calls <- struct{}{}
		<-hang
		return nil
	})
	if err := d.Send(t.Context(), Notice{}); !errors.Is(err, ErrTimeout) {
		t.Errorf("first Send = %v, want ErrTimeout", err)
	}
	if err := d.Send(t.Context(), Notice{}); !errors.Is(err, ErrBusy) {
		t.Errorf("second Send = %v, want ErrBusy", err)
	}
	close(hang)
	d.flight <- struct{}{} // the hanging call gives its place back
	<-d.flight
	d.limit = time.Minute
	if err := d.Send(t.Context(), Notice{}); err != nil {
		t.Errorf("Send after the service woke up = %v", err)
	}
	if len(calls) != 2 {
		t.Errorf("the service was called %d times, want 2", len(calls))
	}
}

func TestDesktopEndsWithItsContext(t *testing.T) {
	called := false
	d := newDesktop("linux", time.Minute, func(string, string) error { called = true; return nil })
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := d.Send(ctx, Notice{}); !errors.Is(err, context.Canceled) || called {
		t.Errorf("Send = %v, called %v; want cancelled and not called", err, called)
	}
}

func TestDesktopText(t *testing.T) {
	for _, c := range []struct {
		name, goos string
		field      field
		in, want   string
	}{
		{"a linux title is no markup", "linux", titleLine, "a < b", "a < b"},
		{"a linux body is", "linux", bodyLine, "<a href=x>&", "&lt;a href=x&gt;&amp;"},
		{"an option on linux", "linux", bodyLine, "-u critical", " -u critical"},
		{"an option that whitespace hides", "linux", bodyLine, "\t--help", " --help"},
		{"an option on macOS", "darwin", titleLine, "-execute rm", " -execute rm"},
		{"macOS has no markup", "darwin", bodyLine, "a < b", "a < b"},
		{"PowerShell expressions", "windows", bodyLine, "$(calc) `n ${env:PATH}", "＄(calc) 'n ＄{env:PATH}"},
		{"the end of the XML section", "windows", titleLine, "]]></text><x>", "]]›‹/text›‹x›"},
		{"the end of a here-string", "windows", bodyLine, "a\n\"@\ncalc", "a \"@ calc"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := desktopText(c.goos, c.in, c.field); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

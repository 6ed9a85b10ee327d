package notify_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"tend/notify"
)

func TestSequence(t *testing.T) {
	n := notify.Notice{Title: "3 new; oldest 12 min", Body: "林, chen"}
	urgent := notify.Notice{Title: "Last call", Urgent: true}
	for _, c := range []struct {
		name string
		term notify.Terminal
		n    notify.Notice
		want string
	}{
		{"bell", notify.Terminal{Protocol: notify.Bell}, n, "\a"},
		{"silent bell", notify.Terminal{Protocol: notify.Bell, Silent: true}, n, ""},
		{"bell in tmux", notify.Terminal{Protocol: notify.Bell, Mux: notify.Tmux}, n, "\a"},
		{"osc9 never begins with a digit", notify.Terminal{Protocol: notify.OSC9}, n,
			"\a\x1b]9;tend: 3 new; oldest 12 min · 林, chen\a"},
		{"osc9 without body, silent", notify.Terminal{Protocol: notify.OSC9, Silent: true}, urgent, "\x1b]9;tend: Last call\a"},
		{"osc777 has its separators for itself", notify.Terminal{Protocol: notify.OSC777}, n,
			"\a\x1b]777;notify;3 new, oldest 12 min;林, chen\a"},
		{"osc99 in two parts", notify.Terminal{Protocol: notify.OSC99}, n,
			"\a\x1b]99;i=tend-b1faaa30:d=0:e=1:p=title:u=1;MyBuZXc7IG9sZGVzdCAxMiBtaW4=\a" +
				"\x1b]99;i=tend-b1faaa30:d=1:e=1:p=body;5p6XLCBjaGVu\a"},
		{"osc99 urgent", notify.Terminal{Protocol: notify.OSC99}, urgent,
			"\a\x1b]99;i=tend-f89144d3:e=1:p=title:u=2;TGFzdCBjYWxs\a"},
		{"osc9 in tmux", notify.Terminal{Protocol: notify.OSC9, Mux: notify.Tmux}, urgent,
			"\a\x1bPtmux;\x1b\x1b]9;tend: Last call\a\x1b\\"},
		{"osc9 in screen", notify.Terminal{Protocol: notify.OSC9, Mux: notify.Screen}, urgent,
			"\a\x1bP\x1b]9;tend: Last call\a\x1b\\"},
		{"hostile text", notify.Terminal{Protocol: notify.OSC9},
			notify.Notice{Title: "a\x1b\\\a\x1b]52;c;eA==\a", Body: "\u009c\u202eb\r\n"},
			"\a\x1b]9;tend: a␛\\␛]52;c;eA== · b\a"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := notify.Sequence(c.term, c.n); got != c.want {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestSequenceFitsScreen(t *testing.T) {
	for _, text := range []string{strings.Repeat("退", 30_000), strings.Repeat("e\u0301\u0302\u0303\u0304", 20_000), strings.Repeat("😀", 9_000)} {
		for _, p := range []notify.Protocol{notify.OSC9, notify.OSC777, notify.OSC99} {
			seq := notify.Sequence(notify.Terminal{Protocol: p, Mux: notify.Screen}, notify.Notice{Title: text, Body: text})
			for part := range strings.SplitSeq(seq, "\x1bP") {
				if len(part) >= 768 {
					t.Errorf("%s: a string of %d bytes", p, len(part))
				}
			}
		}
	}
}

// FuzzSequence checks that a text can neither end a sequence nor begin one:
// whatever is in it, a terminal reads exactly the commands that were meant.
func FuzzSequence(f *testing.F) {
	f.Add("title", "body")
	f.Add("\x1b]9;x", "\x1b\\\x9c\u009c\a\x1b")
	f.Add("本", "A\u049c")
	f.Add("9;4;1;50", ";notify;x;y")
	f.Add("\xff\xfe\u202e\u2028", strings.Repeat("\u0301", 3000))
	f.Fuzz(func(t *testing.T, title, body string) {
		n := notify.Notice{Title: title, Body: body}
		for _, c := range []struct {
			p     notify.Protocol
			start string
		}{{notify.OSC9, "9;tend: "}, {notify.OSC777, "777;notify;"}, {notify.OSC99, "99;i=tend-"}} {
			plain := notify.Sequence(notify.Terminal{Protocol: c.p, Silent: true}, n)
			for _, payload := range payloads(t, plain) {
				checkPayload(t, c.start, payload)
			}
			tmux := notify.Sequence(notify.Terminal{Protocol: c.p, Silent: true, Mux: notify.Tmux}, n)
			if got := unwrap(t, tmux); got != plain {
				t.Errorf("tmux passes on %q, want %q", got, plain)
			}
		}
	})
}

// payloads splits s into OSC strings and fails if anything else is in it. It
// reads runes, as terminals do: a byte such as the middle one of 本 is no control
// character.
func payloads(t *testing.T, s string) []string {
	t.Helper()
	if !utf8.ValidString(s) {
		t.Fatalf("%q is not valid UTF-8", s)
	}
	var all []string
	for s != "" {
		body, ok := strings.CutPrefix(s, "\x1b]")
		payload, rest, ended := strings.Cut(body, "\a")
		if !ok || !ended {
			t.Fatalf("%q is not a whole OSC", s)
		}
		all, s = append(all, payload), rest
	}
	if len(all) == 0 || len(all) > 2 {
		t.Fatalf("%d sequences", len(all))
	}
	return all
}

func checkPayload(t *testing.T, start, payload string) {
	t.Helper()
	if !strings.HasPrefix(payload, start) {
		t.Errorf("%q does not begin with %q", payload, start)
	}
	if strings.ContainsFunc(payload, func(r rune) bool { return r < ' ' || 0x7f <= r && r < 0xa0 }) {
		t.Errorf("control characters in %q", payload)
	}
	if strings.HasPrefix(start, "777") && strings.Count(payload, ";") != 3 {
		t.Errorf("%q has a wrong number of fields", payload)
	}
}

// unwrap undoes the pass-through of tmux, which ends at the first single ESC.
func unwrap(t *testing.T, s string) string {
	t.Helper()
	var out strings.Builder
	for part := range strings.SplitSeq(s, "\x1bPtmux;") {
		if part == "" {
			continue
		}
		inner, ok := strings.CutSuffix(part, "\x1b\\")
		if !ok || strings.Contains(strings.ReplaceAll(inner, "\x1b\x1b", ""), "\x1b") {
			t.Fatalf("%q is not wrapped well", part)
		}
		out.WriteString(strings.ReplaceAll(inner, "\x1b\x1b", "\x1b"))
	}
	return out.String()
}

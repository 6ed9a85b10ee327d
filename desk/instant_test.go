package desk_test

import (
	"testing"
	"time"

	"tend/desk"
)

func TestInstants(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"UTC", "2025-06-02T10:00:00Z", "2025-06-02T10:00:00Z"},
		{"an offset", "2025-06-02T18:00:00+08:00", "2025-06-02T10:00:00Z"},
		{"a fraction", "2025-06-02T10:00:00.250Z", "2025-06-02T10:00:00.25Z"},
		{"a nanosecond", "2025-06-02T10:00:00.000000001Z", "2025-06-02T10:00:00.000000001Z"},
		{"the first", "1970-01-01T00:00:00.000000001Z", "1970-01-01T00:00:00.000000001Z"},
		{"the last", "2261-12-31T23:59:59Z", "2261-12-31T23:59:59Z"},
		{"the beginning of time", "1970-01-01T00:00:00Z", ""},
		{"before it", "1969-12-31T23:59:59Z", ""},
		{"too late", "2262-01-01T00:00:00Z", ""},
		{"no offset", "2025-06-02T10:00:00", ""},
		{"a date", "2025-06-02", ""},
		{"no such day", "2025-02-30T10:00:00Z", ""},
		{"nothing", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := desk.ParseInstant(tt.in)
			if (err != nil) != (tt.want == "") || got.String() != tt.want {
				t.Errorf("got %s, %v; want %q", got, err, tt.want)
			}
		})
	}
}

func TestNeverStaysNever(t *testing.T) {
	var never desk.Instant
	if never.Add(time.Hour) != 0 || !never.Time().IsZero() || desk.At(time.Time{}) != 0 {
		t.Error("never became a time")
	}
	if i := desk.At(time.Unix(5, 7)); i.Time() != time.Unix(5, 7).UTC() {
		t.Errorf("got %v", i)
	}
}

func TestWordsComeBack(t *testing.T) {
	for v := desk.FromCustomer; v <= desk.FromSystem; v++ {
		if v.String() == "" || desk.ParseFrom(v.String()) != v {
			t.Errorf("from %d is %q", v, v)
		}
	}
	for v := desk.KindText; v <= desk.KindOther; v++ {
		if v.String() == "" || desk.ParseKind(v.String()) != v {
			t.Errorf("kind %d is %q", v, v)
		}
	}
	for v := desk.MarkNoReply; v <= desk.MarkRejected; v++ {
		if v.String() == "" || desk.ParseMark(v.String()) != v {
			t.Errorf("mark %d is %q", v, v)
		}
	}
	for v := desk.Held; v <= desk.Withdrawn; v++ {
		if v.String() == "" || desk.ParseDelivery(v.String()) != v {
			t.Errorf("delivery %d is %q", v, v)
		}
	}
	for _, p := range desk.Panes() {
		if desk.ParsePane(p.String()) != p {
			t.Errorf("pane %d is %q", p, p)
		}
	}
	for _, v := range []desk.Tier{desk.Social, desk.Normal, desk.Urgent} {
		if desk.ParseTier(v.String()) != v {
			t.Errorf("tier %d is %q", v, v)
		}
	}
	if desk.ParseKind("") != 0 || desk.ParseFrom("robot") != 0 || desk.Kind(99).String() != "" {
		t.Error("what is not known must be nothing")
	}
}

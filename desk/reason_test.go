package desk_test

import (
	"slices"
	"strings"
	"testing"

	"tend/desk"
)

func TestCauseKeepsWhatItSpeaksOf(t *testing.T) {
	for _, c := range []struct {
		name string
		args []any
		want string
	}{
		{"nothing", nil, "tend:window"},
		{"numbers and a name", []any{2134, 2000, "TikTok Shop"}, "tend:window 2134 2000 TikTok+Shop"},
		{"an empty one", []any{"", 7}, "tend:window  7"},
		{"what is a sign of ours", []any{"a+b;c 100%25\nd"}, "tend:window a%2Bb%3Bc+100%2525%0Ad"},
		{"another reason", []any{desk.CauseShut.With("Chatwoot", "API").Reason()}, "tend:window tend:shut+Chatwoot+API"},
		{"Chinese", []any{"山风 店"}, "tend:window 山风+店"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := desk.CauseWindow.With(c.args...).Reason()
			if got != c.want {
				t.Errorf("reason %q, want %q", got, c.want)
			}
			back, ok := desk.ParseReason(got)
			if !ok || back.Code() != desk.CauseWindow || len(back.Args()) != len(c.args) {
				t.Fatalf("read back as %q, %v", back, ok)
			}
			for i, a := range back.Args() {
				if n := desk.CauseWindow.With(c.args[i]).Args()[0]; a != n {
					t.Errorf("argument %d is %q, want %q", i, a, n)
				}
			}
		})
	}
}

func TestReasonsOfOthers(t *testing.T) {
	for _, words := range []string{"", "The customer has left.", "tend", "tend:", "replaced", " tend:overtaken"} {
		if c, ok := desk.ParseReason(words); ok {
			t.Errorf("%q is taken for %q", words, c)
		}
	}
	if c, ok := desk.ParseReason(desk.Said("tend:overtaken")); ok {
		t.Errorf("a platform's words are taken for %q", c)
	}
	if got := desk.Said("No."); got != "No." {
		t.Errorf("words became %q", got)
	}
	if got := desk.Cause("").Reason(); got != "" {
		t.Errorf("no cause gives %q", got)
	}
}

func TestJoinedCauses(t *testing.T) {
	one, two := desk.CauseLiveOff.With("10s; or so"), desk.CauseInboxes.With("3, 4")
	got := desk.JoinCauses(one, "", two).Each()
	if !slices.Equal(got, []desk.Cause{one, two}) {
		t.Errorf("got %q", got)
	}
	if got := desk.JoinCauses("").Each(); got != nil {
		t.Errorf("none gives %q", got)
	}
}

func TestCausesAreCodes(t *testing.T) {
	replies, feeds := desk.Causes()
	seen := map[desk.Cause]bool{}
	for _, c := range slices.Concat(replies, feeds) {
		if seen[c] || c == "" || strings.ContainsAny(string(c), " ;%+:") || c.Code() != c {
			t.Errorf("%q is no code, or there twice", c)
		}
		seen[c] = true
	}
}

package desk_test

import (
	"slices"
	"testing"
	"time"

	"tend/desk"
)

func TestGoesBack(t *testing.T) {
	day, short := []string{"tiktok-24h"}, []string{"xhs-3min"}
	const social = desk.TierSet(1 << desk.Social)
	for _, tt := range []struct {
		name, log string
		policies  []string
		tiers     desk.TierSet
		now       string
		back      bool
		at        string // when it does, "" for never
	}{
		{"waits: its tier is due within two hours", "0s customer\n1s assign ann", day, 0, "1s", true, ""},
		{"its tier's time is over, its policy's is not", "0s customer\n1s assign ann", day, 0, "3h", true, ""},
		{"can wait for eight hours", "0s customer\n1s assign ann", day, social, "1h", false, "6h"},
		{"a moment before its time", "0s customer\n1s assign ann", day, social, "5h59m59s", false, "6h"},
		{"exactly two hours left", "0s customer\n1s assign ann", day, social, "6h", true, ""},
		{"a policy is due before its tier", "0s customer\n1s assign ann", short, social, "1m", true, ""},
		{"every deadline is over", "0s customer\n1s assign ann", day, 0, "40h", true, ""},
		{"answered", "0s customer\n1s assign ann\n1m agent ann", day, 0, "1h", false, ""},
		{"answered, and asked again", "0s customer\n1s assign ann\n1m agent ann\n2m customer", day, 0, "1h", true, ""},
		{"no reply needed", "0s customer\n1s assign ann\n1m mark no-reply", day, 0, "2m", false, ""},
		{"ended", "0s customer\n1s assign ann\n1m close ann", day, 0, "2m", false, ""},
		{"with nobody", "0s customer", day, 0, "1m", false, ""},
		{"given back already", "0s customer\n1s assign ann\n2s assign", day, 0, "1m", false, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := one(t, tt.log)
			if tt.tiers != 0 {
				s.Tiers = tt.tiers
			}
			now := after(t, tt.now)
			back, at := bookOf(t, tt.policies...).GoesBack(s, now)
			if back != tt.back {
				t.Errorf("back %v, want %v", back, tt.back)
			}
			if back {
				if at != now {
					t.Errorf("at %v, want now", at)
				}
				return
			}
			checkInstant(t, "at", at, tt.at)
		})
	}
}

func TestGiveBack(t *testing.T) {
	s := one(t, "0s customer\n1s assign ann")
	now := after(t, "1h")
	got, err := desk.GiveBack(s, "ann", "Ann \x1b", now)
	if err != nil || len(got) != 2 || got[0] != desk.AssignEntry(now, "") {
		t.Fatalf("got %+v, %v", got, err)
	}
	note := got[1]
	if who, ok := note.Vanished(); !ok || who != "ann" || !note.Note() || note.Agent != desk.System || note.At != now || note.ID == "" {
		t.Errorf("the note is %+v", note)
	}
	f := desk.NewFolder(desk.DefaultRules(), s.Key(), s)
	for _, e := range got {
		if err := f.Apply(e); err != nil {
			t.Fatal(err)
		}
	}
	back := f.Latest()
	if back.Assignee != "" || back.Waiting() != s.Waiting() || back.Preview != s.Preview {
		t.Errorf("the session is %+v", back)
	}
	for name, c := range map[string]struct {
		log  string
		from desk.AgentID
		err  error
	}{
		"somebody else has it": {"0s customer\n1s assign bo", "ann", nil},
		"nobody has it":        {"0s customer", "ann", nil},
		"nobody's, of nobody":  {"0s customer", "", nil},
		"it has ended":         {"0s customer\n1s assign ann\n2s close ann", "ann", desk.ErrClosed},
	} {
		if got, err := desk.GiveBack(one(t, c.log), c.from, "x", now); len(got) > 0 || err != c.err {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
	written := note
	written.Agent = "bo"
	for _, e := range []desk.Entry{{}, written, {Type: desk.Message, From: desk.FromAgent, Agent: desk.System, Reason: note.Reason}} {
		if _, ok := e.Vanished(); ok {
			t.Errorf("%+v says that a console vanished", e)
		}
	}
	again := slices.Clone(back.Assigned)
	again = append(again, desk.Assignment{At: now.Add(time.Hour), Agent: "ann"})
	back.Assigned, back.Assignee = again, "ann"
	if later, err := desk.GiveBack(back, "ann", "Ann", now.Add(2*time.Hour)); err != nil || later[1].ID == note.ID {
		t.Errorf("a second time the note has the same id: %+v, %v", later, err)
	}
}

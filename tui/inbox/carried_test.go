package inbox_test

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"tend/desk"
	"tend/tui/inbox"
)

// checkLoads compares what everybody carries with a count of all that is active.
func (w *world) checkLoads(t *rapid.T, active []*desk.Session) {
	carriers := w.index.Carriers()
	slices.Sort(carriers)
	for _, who := range []desk.AgentID{"", "me", "you"} {
		var want inbox.Carried
		for _, s := range active {
			place := w.book.Place(s, w.now)
			if !s.Open() || s.Assignee != who {
				continue
			}
			want.Open++
			if place.Expiring {
				want.Expiring++
			}
			if place.Since != 0 {
				want.Waiting++
				if want.Since == 0 || place.Since < want.Since {
					want.Since = place.Since
				}
			}
		}
		got := w.index.Carried(who)
		if got.Oldest != nil && (got.Oldest.Assignee != who || !got.Oldest.Open()) {
			t.Fatalf("the oldest of %q is %+v", who, got.Oldest)
		}
		if got.Oldest = nil; got != want {
			t.Fatalf("%q carries %+v, want %+v", who, got, want)
		}
		if rows := w.index.Of(who); len(rows) != want.Open {
			t.Fatalf("%d sessions of %q, want %d", len(rows), who, want.Open)
		}
		if _, listed := slices.BinarySearch(carriers, who); listed != (who != "" && want.Open > 0) {
			t.Fatalf("%q among those who carry something: %v", who, listed)
		}
	}
}

func TestOfIsInTheOrderOfUrgency(t *testing.T) {
	x := inbox.NewIndex(plainBook(), desk.DefaultRules(), "me")
	calm, late, soon := answered("calm", "c1", time.Hour), waiting("late", "c2", time.Minute), waiting("soon", "c3", time.Hour)
	for _, s := range []*desk.Session{calm, late, soon, waiting("theirs", "c4", time.Hour)} {
		if s.ID != "theirs" {
			s.Assignee = "ann"
		}
		x.Put(s, start)
	}
	var got []desk.SessionID
	for _, r := range x.Of("ann") {
		got = append(got, r.ID)
	}
	if want := []desk.SessionID{"soon", "late", "calm"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if c := x.Carried("ann"); c.Oldest.ID != "soon" || c.Waiting != 2 || x.Carried("bo") != (inbox.Carried{}) {
		t.Errorf("ann carries %+v", c)
	}
}

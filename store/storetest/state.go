package storetest

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"tend/desk"
	"tend/store"
)

// state writes down everything a desk has, to see whether it changed.
func (x *fixture) state() string {
	x.Helper()
	var out strings.Builder
	keys := map[desk.Key]bool{}
	x.ok(x.st.Log(x.ctx, 0, 0, func(k desk.Key, e desk.Entry) bool {
		fmt.Fprintf(&out, "%v %+v\n", k, e)
		keys[k] = true
		return true
	}))
	var lines []string
	for k := range keys {
		c := x.conversation(k)
		lines = append(lines, fmt.Sprintf("%v rev %d last %v", k, c.Rev, c.Last))
		for _, s := range x.sessions(k) {
			lines = append(lines, fmt.Sprintf("%+v", *s))
		}
	}
	slices.Sort(lines)
	docs, err := x.st.Docs(x.ctx, "")
	x.ok(err)
	return fmt.Sprint(out.String(), strings.Join(lines, "\n"), docs, x.activeIDs(), x.closedIDs(0, 0))
}

// sameSession compares sessions; nil and empty slices are equal.
func (x *fixture) sameSession(what string, got, want *desk.Session) {
	x.Helper()
	if g, w := plain(got), plain(want); !reflect.DeepEqual(g, w) {
		x.Fatalf("%s:\n got %+v\nwant %+v", what, g, w)
	}
}

func plain(s *desk.Session) desk.Session {
	if s == nil {
		return desk.Session{}
	}
	t := *s
	t.Assigned = slices.Concat(t.Assigned)
	t.Presses = slices.Concat(t.Presses)
	t.Answered = slices.Concat(t.Answered)
	t.Pending = slices.Concat(t.Pending)
	return t
}

// closedIDs lists the ended sessions opened in [from, to).
func (x *fixture) closedIDs(from, to desk.Instant) []desk.SessionID {
	x.Helper()
	ids := []desk.SessionID{}
	x.ok(x.st.Closed(x.ctx, from, to, func(s *desk.Session) bool {
		ids = append(ids, s.ID)
		return true
	}))
	return ids
}

// activeIDs lists what a new watcher is told, by opening.
func (x *fixture) activeIDs() []desk.SessionID {
	x.Helper()
	ids := []desk.SessionID{}
	for _, s := range x.snapshot().Sessions {
		ids = append(ids, s.ID)
	}
	return ids
}

// snapshot is the first thing a new watcher is told, sorted.
func (x *fixture) snapshot() store.Changes {
	x.Helper()
	w, err := x.st.Watch(x.ctx)
	x.ok(err)
	defer w.Close()
	c, err := w.Next(x.ctx)
	x.ok(err)
	if !c.Snapshot || len(c.Gone) > 0 {
		x.Fatalf("a watcher began with %+v", c)
	}
	c.Sessions = slices.Clone(c.Sessions)
	slices.SortFunc(c.Sessions, func(a, b *desk.Session) int {
		return cmp.Or(cmp.Compare(a.OpenedAt, b.OpenedAt), cmp.Compare(a.ID, b.ID))
	})
	return c
}

package gate_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

// TestHandover: through the gate an agent takes what a colleague offers them, with
// the draft, and nothing else; whatever they say of offers.
func TestHandover(t *testing.T) {
	t.Parallel()
	team := newTeam(t)
	ann, bo := team.client("ann"), team.client("bo")
	now := team.o.Now()
	bos := map[string]*desk.Session{}
	for _, c := range []string{"mine", "cys", "late", "own", "gone"} {
		s := team.writes(c)
		must(t, act(bo, s, now, func(s *desk.Session) ([]desk.Entry, error) { return desk.Claim(s, "bo", now) }))
		c2, err := team.hub.Conversation(t.Context(), key(c))
		must(t, err)
		bos[c] = c2.Latest
	}
	offer := func(to desk.AgentID, customers ...string) {
		t.Helper()
		var list []*desk.Session
		for _, c := range customers {
			list = append(list, bos[c])
		}
		must(t, store.PutHandover(t.Context(), bo, desk.NewHandover("bo", to, "", list, now)))
	}
	take := func(c string) error {
		t.Helper()
		// What the console would refuse by itself is asked for all the same.
		at, err := ann.Conversation(t.Context(), key(c))
		must(t, err)
		return ann.Commit(t.Context(), store.Change{Key: key(c), Expect: at.Rev, Entries: []desk.Entry{desk.AssignEntry(max(team.o.Now(), at.Latest.LastEntry), "ann")}})
	}
	refused := func(name, c string) {
		t.Helper()
		var taken *desk.TakenError
		if err := take(c); !errors.As(err, &taken) || taken.By != "bo" {
			t.Errorf("%s: got %v", name, err)
		}
	}

	refused("before anything is offered", "mine")
	offer("cy", "cys")
	refused("offered to another agent", "cys")
	offer("ann", "late")
	offer("ann", "mine", "gone")
	refused("offered before, and no more", "late")
	must(t, store.PutHandover(t.Context(), ann, desk.NewHandover("ann", "", "", nil, now)))
	forged := desk.Handover{From: "ann", At: now, Items: []desk.Offered{{Shop: "shop", Customer: "own", Since: bos["own"].Assigned[0].At}}}
	must(t, store.PutHandover(t.Context(), ann, forged))
	refused("somebody else's session, offered by oneself", "own")
	must(t, act(bo, bos["gone"], now, func(s *desk.Session) ([]desk.Entry, error) { return desk.Transfer(s, "", now) }))
	later := now.Add(time.Second)
	must(t, act(bo, bos["gone"], later, func(s *desk.Session) ([]desk.Entry, error) { return desk.Claim(s, "bo", later) }))
	refused("given back and taken again by the giver", "gone")

	must(t, store.PutDraft(t.Context(), bo, store.Draft{Shop: "shop", Customer: "mine", Agent: "bo", Text: "Dear"}))
	got, err := store.TakeOver(t.Context(), ann, team.o.Rules, store.Takeover{From: "bo", To: "ann", Now: team.o.Now()}, key("mine"), key("late"))
	must(t, err)
	if got[0].Err != nil || got[0].Session.Assignee != "ann" || got[0].Draft != "Dear" {
		t.Errorf("taking it over gives %+v", got[0])
	}
	if !errors.Is(got[1].Err, desk.ErrNotOffered) {
		t.Errorf("what is not offered: %v", got[1].Err)
	}
	drafts, err := store.Drafts(t.Context(), team.hub)
	must(t, err)
	if want := "[{shop mine ann Dear bo} {shop mine bo Dear }]"; fmt.Sprint(drafts) != want {
		t.Errorf("the drafts are %v, want %s", drafts, want)
	}
}

package desk_test

import (
	"errors"
	"testing"
	"time"

	"tend/desk"
)

// offer is what somebody hands over of the asked session, which they have had
// for a minute unless said otherwise.
func offer(from, to desk.AgentID, change ...func(*desk.Handover)) desk.Handover {
	h := desk.Handover{From: from, To: to, At: noon, Items: []desk.Offered{{Shop: "shop", Customer: "c", Since: fromNoon(-time.Minute)}}}
	for _, c := range change {
		c(&h)
	}
	return h
}

func since(d time.Duration) func(*desk.Handover) {
	return func(h *desk.Handover) { h.Items[0].Since = fromNoon(d) }
}

func ofCustomer(id desk.CustomerID) func(*desk.Handover) {
	return func(h *desk.Handover) { h.Items[0].Customer = id }
}

func nothing(h *desk.Handover) { h.Items = nil }

func TestTakeOver(t *testing.T) {
	for name, c := range map[string]struct {
		with *desk.Session
		of   desk.Handover
		adds bool
		want error
	}{
		"offered to me":                           {with: asked("bo"), of: offer("bo", "ann"), adds: true},
		"offered to anybody":                      {with: asked("bo"), of: offer("bo", ""), adds: true},
		"offered to somebody else":                {with: asked("bo"), of: offer("bo", "cy"), want: desk.ErrNotOffered},
		"offered by nobody":                       {with: asked("bo"), want: errTaken},
		"withdrawn":                               {with: asked("bo"), of: offer("bo", "ann", nothing), want: desk.ErrNotOffered},
		"another customer of theirs":              {with: asked("bo"), of: offer("bo", "ann", ofCustomer("d")), want: desk.ErrNotOffered},
		"gone and come back to the giver":         {with: asked("bo"), of: offer("bo", "ann", since(-time.Hour)), want: desk.ErrNotOffered},
		"with somebody else by now":               {with: asked("bo"), of: offer("cy", "ann"), want: errTaken},
		"given back to everybody":                 {with: asked(""), of: offer("bo", "ann"), adds: true},
		"mine already":                            {with: asked("ann"), of: offer("bo", "ann")},
		"over":                                    {with: over("bo", "bo"), of: offer("bo", "ann"), want: desk.ErrClosed},
		"offered in the name of who has it by me": {with: asked("bo"), of: offer("ann", "ann"), want: errTaken},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := desk.TakeOver(c.with, c.of, "ann", noon)
			var taken *desk.TakenError
			switch {
			case c.want == errTaken && (!errors.As(err, &taken) || taken.By != "bo"):
				t.Errorf("got %v, want that bo has it", err)
			case c.want != errTaken && !errors.Is(err, c.want):
				t.Errorf("got %v, want %v", err, c.want)
			case c.adds != (len(got) == 1) || c.adds && got[0] != desk.AssignEntry(noon, "ann"):
				t.Errorf("it adds %v", got)
			}
		})
	}
}

func TestNewHandover(t *testing.T) {
	mine := asked("ann")
	h := desk.NewHandover("ann", "bo", "good luck", []*desk.Session{mine, asked("bo"), asked(""), over("ann", "ann")}, noon)
	if len(h.Items) != 1 || h.Items[0].Key() != mine.Key() || !h.Stands(mine) {
		t.Errorf("offered is %+v", h)
	}
	many := make([]*desk.Session, desk.MostOffered+1)
	for i := range many {
		many[i] = mine
	}
	if got := len(desk.NewHandover("ann", "", "", many, noon).Items); got != desk.MostOffered {
		t.Errorf("%d are offered", got)
	}
}

func TestFateOf(t *testing.T) {
	wrote := asked("ann")
	wrote.LastEntry, wrote.Wait = noon, 0
	for name, c := range map[string]struct {
		with *desk.Session
		want desk.Fate
	}{
		"as it was":              {asked("ann"), desk.Fate{Stands: true, With: "ann"}},
		"answered by the giver":  {wrote, desk.Fate{Stands: true, With: "ann"}},
		"taken":                  {asked("bo"), desk.Fate{With: "bo"}},
		"given back":             {asked(""), desk.Fate{}},
		"over":                   {over("ann", "ann"), desk.Fate{Ended: true}},
		"no longer on the desk":  {nil, desk.Fate{Ended: true}},
		"taken, and over by now": {over("bo", "bo"), desk.Fate{Ended: true}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := offer("ann", "").FateOf(c.with); got != c.want {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}

// TestMayTakeOver: an agent takes a colleague's session only where that colleague
// offers it to them.
func TestMayTakeOver(t *testing.T) {
	take, give := add(desk.AssignEntry(noon, "ann")), add(desk.AssignEntry(noon, "cy"))
	for name, c := range map[string]mayCase{
		"offered to them":                         {with: asked("bo"), offer: offer("bo", "ann"), add: take},
		"offered to anybody":                      {with: asked("bo"), offer: offer("bo", ""), add: take},
		"and answered at once":                    {with: asked("bo"), offer: offer("bo", ""), add: append(take, reply())},
		"offered to somebody else":                {with: asked("bo"), offer: offer("bo", "cy"), add: take, want: errTaken},
		"not offered":                             {with: asked("bo"), add: take, want: errTaken},
		"withdrawn":                               {with: asked("bo"), offer: offer("bo", "ann", nothing), add: take, want: errTaken},
		"offered by who has it not":               {with: asked("bo"), offer: offer("cy", "ann"), add: take, want: errTaken},
		"offered by oneself":                      {with: asked("bo"), offer: offer("ann", "ann"), add: take, want: errTaken},
		"another customer is offered":             {with: asked("bo"), offer: offer("bo", "ann", ofCustomer("d")), add: take, want: errTaken},
		"an offer of before it went and came":     {with: asked("bo"), offer: offer("bo", "ann", since(-time.Hour)), add: take, want: errTaken},
		"an offer of a session to come":           {with: asked("bo"), offer: offer("bo", "ann", since(time.Hour)), add: take, want: errTaken},
		"over":                                    {with: over("bo", "bo"), offer: offer("bo", "ann"), add: take, want: desk.ErrClosed},
		"offered, and given to a third":           {with: asked("bo"), offer: offer("bo", "ann"), add: give, why: desk.DeniedSession},
		"offered, and given to nobody":            {with: asked("bo"), offer: offer("bo", "ann"), add: add(desk.AssignEntry(noon, "")), why: desk.DeniedSession},
		"taken, and given on as one's own":        {with: asked("bo"), offer: offer("bo", "ann"), add: append(take, give...)},
		"taken, given on and taken again":         {with: asked("bo"), offer: offer("bo", "ann"), add: append(append(take, desk.AssignEntry(noon, "bo")), take...), want: errTaken},
		"offered, and closed without being taken": {with: asked("bo"), offer: offer("bo", "ann"), add: add(desk.CloseEntry(noon, "ann")), why: desk.DeniedSession},
		"offered, and marked without being taken": {with: asked("bo"), offer: offer("bo", "ann"), add: add(desk.MarkEntry(noon, desk.MarkNoReply)), why: desk.DeniedSession},
		"a manager needs no offer":                {who: boss, with: asked("bo"), add: take},
		"nobody's, with an offer of nobody's":     {with: asked(""), offer: offer("", "ann"), add: take},
	} {
		t.Run(name, c.check)
	}
}

func TestWhatWentBackWasNotTaken(t *testing.T) {
	h := offer("bo", "")
	since := h.Items[0].Since
	at := func(i int, who desk.AgentID) desk.Assignment {
		return desk.Assignment{At: since + desk.Instant(i), Agent: who}
	}
	for name, c := range map[string]struct {
		assigned []desk.Assignment
		want     desk.Fate
		back     bool // it went to nobody since it was offered
	}{
		"taken":                         {[]desk.Assignment{at(0, "bo"), at(1, "ann")}, desk.Fate{With: "ann"}, false},
		"given out after nobody had it": {[]desk.Assignment{at(0, "bo"), at(1, ""), at(2, "ann")}, desk.Fate{With: "ann", Back: true}, true},
		"with nobody":                   {[]desk.Assignment{at(0, "bo"), at(1, "")}, desk.Fate{Back: true}, true},
		"taken, and then given back":    {[]desk.Assignment{at(0, "bo"), at(1, "ann"), at(2, ""), at(3, "cy")}, desk.Fate{With: "cy"}, false},
		"his once before":               {[]desk.Assignment{at(-2, "bo"), at(-1, ""), at(0, "bo"), at(1, "ann")}, desk.Fate{With: "ann"}, false},
	} {
		t.Run(name, func(t *testing.T) {
			s := asked(c.assigned[len(c.assigned)-1].Agent)
			s.Assigned = c.assigned
			if got := h.FateOf(s); got != c.want {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
			if got := s.WentBackSince("bo", since); got != c.back {
				t.Errorf("went back: %v, want %v", got, c.back)
			}
		})
	}
}

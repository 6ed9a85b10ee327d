package desk_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"tend/desk"
)

// TestMayRandom: whatever an agent asks for, what they get is in their own name,
// of now, and leaves the words and the sessions of others as they are, but for
// one that is offered to them.
func TestMayRandom(t *testing.T) {
	var allowed int
	rapid.Check(t, func(t *rapid.T) {
		s := asked(rapid.SampledFrom([]desk.AgentID{"", "ann", "bo"}).Draw(t, "holder"))
		st := desk.Step{Session: s, Now: noon, Fed: rapid.Bool().Draw(t, "fed")}
		if rapid.Bool().Draw(t, "offers") {
			who := rapid.SampledFrom([]desk.AgentID{"bo", "bo", "ann", "cy", ""})
			st.Offer = offer(who.Draw(t, "giver"), who.Draw(t, "to"))
		}
		for range rapid.IntRange(0, 2).Draw(t, "added") {
			st.Added = append(st.Added, drawEntry(t))
		}
		if rapid.Bool().Draw(t, "replaces") {
			st.Replaced = []desk.Swap{{Old: drawStored(t), New: drawEntry(t)}}
			if rapid.Bool().Draw(t, "nearly") {
				e := st.Replaced[0].Old
				e.Delivery, e.Release = drawDelivery(t), 0
				st.Replaced[0].New = e
			}
		}
		if desk.May(ann, st) != nil {
			return
		}
		allowed++
		foreign := s.Assignee == "bo"
		for _, e := range st.Added {
			foreign = foreign && !(e == desk.AssignEntry(e.At, "ann") && st.Offer.IsFor("ann") && st.Offer.Stands(s))
			checkAdded(t, e, st, foreign)
		}
		for _, w := range st.Replaced {
			checkReplaced(t, w, s)
		}
	})
	if allowed == 0 {
		t.Error("nothing was ever allowed")
	}
}

func drawDelivery(t *rapid.T) desk.Delivery {
	return desk.Delivery(rapid.IntRange(0, int(desk.Withdrawn)+1).Draw(t, "delivery"))
}

func drawEntry(t *rapid.T) desk.Entry {
	who := rapid.SampledFrom([]desk.AgentID{"ann", "ann", "bo", "", desk.System}).Draw(t, "who")
	when := noon.Add(time.Duration(rapid.SampledFrom([]int{-90, -30, 0, 0, 0, 5, 20}).Draw(t, "when")) * time.Minute)
	switch rapid.IntRange(0, 4).Draw(t, "entry") {
	case 0:
		return desk.AssignEntry(when, who)
	case 1:
		return desk.CloseEntry(when, who)
	case 2:
		return desk.MarkEntry(when, desk.MarkName(rapid.IntRange(0, 5).Draw(t, "mark")))
	case 3:
		return desk.Entry{Type: desk.EntryType(rapid.IntRange(0, 5).Draw(t, "type")), ID: ownID, At: when, Agent: who}
	}
	e := reply(by(who), at(when.Sub(noon)), in(drawDelivery(t)))
	e.From = desk.From(rapid.SampledFrom([]int{0, 1, 2, 2, 2, 3, 4}).Draw(t, "from"))
	if rapid.Bool().Draw(t, "note") {
		e.Prepared = desk.PreparedNote
	}
	return e
}

// drawStored is an entry as a log may have it.
func drawStored(t *rapid.T) desk.Entry {
	e := drawEntry(t)
	e.Seq = 3
	return e
}

func checkAdded(t *rapid.T, e desk.Entry, st desk.Step, foreign bool) {
	switch {
	case e.At < st.Session.LastEntry || e.At.Sub(noon) > desk.MostSkew:
		t.Errorf("added at %v: %+v", e.At, e)
	case e.Type == desk.Message && (e.Agent != "ann" || !e.Human() && !e.Note()):
		t.Errorf("somebody else's words: %+v", e)
	case e.Type == desk.Message && e.Delivery != desk.Settled && e.Delivery != desk.Held && e.Delivery != desk.Queued:
		t.Errorf("it came that far: %+v", e)
	case e.Human() && e.Delivery == desk.Settled && st.Fed:
		t.Errorf("no feed sees it: %+v", e)
	case e.Type == desk.Close && e.Agent != "ann", e.Type != desk.Message && foreign:
		t.Errorf("somebody else's session: %+v", e)
	}
}

func checkReplaced(t *rapid.T, w desk.Swap, s *desk.Session) {
	same := w.New
	same.Delivery, same.Release, same.Reason = w.Old.Delivery, w.Old.Release, w.Old.Reason
	switch {
	case w.New == w.Old:
	case same != w.Old:
		t.Errorf("more than the delivery changes: %+v", w)
	case w.Old.Type == desk.Message && !w.Old.Human() && !w.Old.Note():
		t.Errorf("not a reply: %+v", w)
	case w.Old.Type == desk.Message && w.Old.Agent != "ann" && (s.Assignee == "bo" || w.Old.Delivery == desk.Held):
		t.Errorf("somebody else's reply: %+v", w)
	case w.New.Delivery == desk.Sent, w.New.Delivery == desk.Sending, w.New.Delivery == desk.Failed:
		t.Errorf("it came that far: %+v", w)
	}
}

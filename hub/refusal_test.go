package hub_test

import (
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/hub"
	"tend/store"
)

const overtakenText = "tend:overtaken"

func TestBeforeTheFirstCall(t *testing.T) {
	for name, c := range map[string]struct {
		can   desk.Abilities
		reach desk.Reach
		text  string
		after time.Duration // since the customer wrote
		mine  bool          // the session was opened by us: the customer has never written
		want  string        // empty: it goes out
	}{
		"no limits":                 {text: strings.Repeat("x", 5000), after: 100 * time.Hour},
		"as long as it may be":      {can: desk.Abilities{Text: 5}, text: "山茶小铺!"},
		"one more":                  {can: desk.Abilities{Text: 5, Channel: "TikTok Shop"}, text: "山茶小铺!!", want: "tend:too-long 6 5 TikTok+Shop"},
		"at the end of the window":  {can: desk.Abilities{Window: 24 * time.Hour}, text: "yes", after: 24 * time.Hour},
		"after the window":          {can: desk.Abilities{Window: 24 * time.Hour}, text: "yes", after: 24*time.Hour + 1, want: "tend:window 2000-01-02T00:00:00Z m"},
		"they have never written":   {can: desk.Abilities{Window: 24 * time.Hour, Channel: "WhatsApp"}, text: "yes", mine: true, want: "tend:first-word WhatsApp"},
		"unreachable":               {reach: desk.Reach{Closed: true}, text: "yes", want: "tend:unreachable m"},
		"unreachable with a reason": {reach: desk.Reach{Closed: true, Reason: "they left"}, text: "yes", want: "tend:unreachable m they+left"},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, func(w *world) {
				m := w.market("m", desk.DefaultShop)
				m.can = c.can
				defer w.start()()
				first := m.in("c", "r1", "hello?")
				if c.mine {
					first = m.by("bo", "c", "r1", "hello!")
				}
				m.hands(feed.Batch{
					Arrivals: []feed.Arrival{first}, Reaches: []feed.Reached{{Key: key("c"), Reach: c.reach}},
				})
				w.pass(c.after)
				if s := w.latest("c"); !s.Open() { // idle: write first, as an agent may
					m.tells(m.by("bo", "c", "r2", "still there?"))
				}
				w.answer(key("c"), "out", c.text)
				w.pass(0)
				if c.want == "" {
					w.wantSent(m.platform, "c", "out")
					return
				}
				w.wantDelivery("c", "out", desk.Failed)
				m.wantCount("out", 0)
				w.wantNotices(hub.Notice{Key: key("c"), Message: "out", State: desk.Failed, Reason: c.want})
				if got := w.entry("c", "out").Reason; got != c.want {
					t.Errorf("reason %q, want %q", got, c.want)
				}
			})
		})
	}
}

func TestOvertakenReplies(t *testing.T) {
	for name, c := range map[string]struct {
		by    desk.AgentID
		from  desk.From
		later time.Duration
		fails bool
	}{
		"somebody else answered":              {by: "bo", from: desk.FromAgent, later: time.Minute, fails: true},
		"somebody unknown answered":           {from: desk.FromAgent, later: time.Minute, fails: true},
		"the author answered there":           {by: "ada", from: desk.FromAgent, later: time.Minute},
		"somebody had answered before":        {by: "bo", from: desk.FromAgent, later: -time.Second},
		"the platform answered automatically": {from: desk.FromAuto, later: time.Minute},
		"the customer wrote again":            {from: desk.FromCustomer, later: time.Minute},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, func(w *world) {
				m := w.market("m", desk.DefaultShop)
				defer w.start()()
				m.tells(m.in("c", "r1", "hello?"))
				m.desk.Current(false)
				w.pass(time.Hour)
				w.answer(key("c"), "out", "yes")
				at := w.clock.Now()
				w.pass(time.Hour)
				a := m.by(c.by, "c", "r2", "I am on it")
				a.Entry.From, a.Entry.At = c.from, at.Add(c.later)
				m.tells(a)
				m.desk.Current(true)
				w.pass(time.Second)
				if !c.fails {
					w.wantSent(m.platform, "c", "out")
					return
				}
				m.wantCount("out", 0)
				w.wantNotices(hub.Notice{Key: key("c"), Message: "out", State: desk.Failed, Reason: overtakenText})

				w.setDelivery("c", "out", desk.Queued, "") // it is still right
				w.pass(time.Second)
				w.wantSent(m.platform, "c", "out")
			})
		})
	}
}

// TestSentAgainAfterMore: what somebody wrote between the refusal and the second
// sending overtakes it only if it could not be seen then.
func TestSentAgainAfterMore(t *testing.T) {
	for name, c := range map[string]struct {
		seen bool
		want desk.Delivery
	}{
		"seen":     {true, desk.Sent},
		"not seen": {false, desk.Failed},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, func(w *world) {
				m := w.market("m", desk.DefaultShop)
				defer w.start()()
				m.tells(m.in("c", "r1", "hello?"))
				m.desk.Current(false)
				w.answer(key("c"), "out", "yes")
				w.pass(time.Minute)
				m.tells(m.by("bo", "c", "r2", "I am on it"))
				m.desk.Current(true)
				w.pass(time.Minute)
				w.wantDelivery("c", "out", desk.Failed)
				m.tells(m.by("bo", "c", "r3", "it is here"))
				seen := desk.Instant(0)
				if c.seen {
					seen = w.entry("c", "r3").At
				}
				refs := []store.Ref{{Type: desk.Message, ID: "out"}}
				_, err := store.Update(w.t.Context(), w.st, w.rules, key("c"), refs, func(e desk.Entry) (desk.Entry, error) {
					return desk.SendAgain(e, seen), nil
				})
				w.must(err)
				w.pass(time.Minute)
				w.wantDelivery("c", "out", c.want)
			})
		})
	}
}

// TestNotesHaveNoWindow: what customers do not see is not held back.
func TestNotesHaveNoWindow(t *testing.T) {
	inWorld(t, func(w *world) {
		m := w.market("m", desk.DefaultShop)
		m.can = desk.Abilities{Window: time.Hour, Text: 3, Notes: true}
		defer w.start()()
		m.tells(m.in("c", "r1", "hello?"))
		w.pass(2 * time.Hour)
		entries, err := desk.WriteNote{ID: "note", Agent: "ada", Text: "promised a refund", Keeps: true}.Entries(w.latest("c"), w.clock.Now())
		w.must(err)
		w.add("c", entries...)
		w.pass(time.Second)
		w.wantSent(m.platform, "c", "note")
		echo := m.in("c", "remote-note", "promised a refund")
		echo.Entry.From, echo.Entry.Prepared = desk.FromSystem, desk.PreparedNote
		m.tells(echo)
		w.wantTexts(key("c"), "customer r1: hello?", "system note: promised a refund")
	})
}

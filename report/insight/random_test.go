package insight

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"tend/desk"
	"tend/report"
)

// Whoever looks at every instant one by one comes to the same as staff.
func TestStaffAgainstBruteForce(t *testing.T) {
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 1))
		var history []desk.Stint
		for range r.IntN(8) {
			status := []desk.Status{desk.Accepting, desk.Accepting, desk.Break, desk.Offline, ""}[r.IntN(5)]
			history = append(history, said(who(r), desk.Instant(1+r.IntN(30)), status, r.IntN(3)))
		}
		work, sessions := loads{}, []*desk.Session{}
		for range r.IntN(8) {
			s := randomSession(r)
			sessions = append(sessions, s)
			work.add(s)
		}
		got := staff(history, work)
		for range 10 {
			from := desk.Instant(1 + r.IntN(30))
			to := from + desk.Instant(r.IntN(6))
			if f, want := got.tell(Facts{}, from, to), brute(history, sessions, from, to); f != want {
				t.Fatalf("seed %d, [%d, %d]: got %+v, want %+v", seed, from, to, f, want)
			}
		}
	}
}

func who(r *rand.Rand) desk.AgentID { return desk.AgentID([]string{"mia", "tom"}[r.IntN(2)]) }

func randomSession(r *rand.Rand) *desk.Session {
	at := desk.Instant(1 + r.IntN(20))
	s := &desk.Session{OpenedAt: at}
	for range 1 + r.IntN(3) {
		s.Assigned = append(s.Assigned, desk.Assignment{At: at, Agent: []desk.AgentID{who(r), who(r), ""}[r.IntN(3)]})
		at += desk.Instant(r.IntN(6))
	}
	if r.IntN(2) == 0 {
		s.Closed = at
	}
	return s
}

func brute(history []desk.Stint, sessions []*desk.Session, from, to desk.Instant) (f Facts) {
	p := desk.NewPresence(history)
	for _, s := range history {
		f.History = f.History || s.Status != "" && s.At <= from
	}
	for at := from; at <= to; at++ {
		for _, agent := range []desk.AgentID{"mia", "tom"} {
			now := p.At(agent, at)
			if now.Status != desk.Accepting {
				continue
			}
			f.Accepting = true
			load := 0
			for _, s := range sessions {
				if s.AssigneeAt(at) == agent && (s.Closed == 0 || at < s.Closed) {
					load++
				}
			}
			f.Room = f.Room || load < now.Capacity
		}
	}
	return f
}

// Whatever is divided adds up to the whole.
func TestSums(t *testing.T) {
	book, _ := desk.NewBook(nil, nil, nil, desk.DefaultTierTimes())
	for seed := range uint64(50) {
		r := rand.New(rand.NewPCG(seed, 2))
		from := report.Date{Year: 2025, Month: 6, Day: 2}
		q := report.Query{Policy: desk.Tiktok24h(), From: from, To: from.Plus(10), Now: from.Plus(9).Start(book.Zone("shop"))}
		c := New(book, q, Options{Misses: 3})
		for i := range 200 {
			c.Session(anySession(r, i, q))
		}
		checkSums(t, c.Insight())
	}
}

func anySession(r *rand.Rand, i int, q report.Query) *desk.Session {
	at := q.From.Start(time.UTC).Add(time.Duration(r.IntN(12*24)-24) * time.Hour)
	s := &desk.Session{ID: desk.SessionID(fmt.Sprint("s", i)), Shop: "shop", OpenedAt: at, OpenedBy: desk.FromCustomer, FirstCustomer: at, Ask: at}
	if r.IntN(3) > 0 {
		s.Assigned = []desk.Assignment{{At: at, Agent: who(r)}}
	}
	if r.IntN(4) > 0 {
		s.Replied, s.RepliedBy = at.Add(time.Duration(r.IntN(40))*time.Hour), who(r)
	}
	return s
}

func checkSums(t *testing.T, in Insight) {
	t.Helper()
	g := in.Total
	var sessions, responded, missed, byDay, byAgent, reasons, byHour, first int
	for _, day := range in.Week {
		for _, c := range day {
			sessions, responded, missed = sessions+c.Sessions, responded+c.Responded, missed+c.Missed
		}
	}
	for _, d := range in.Days {
		byDay += d.Sessions
	}
	for _, a := range in.Agents {
		byAgent += a.Sessions
	}
	for _, r := range in.Reasons {
		reasons += r.Count
	}
	for _, n := range in.MissHours {
		byHour += n
	}
	for _, b := range in.First.Buckets {
		first += b.Count
	}
	got := []int{sessions, responded, missed, byDay, byAgent, reasons, byHour, first, in.First.Count, len(in.Misses)}
	want := []int{g.Sessions, g.Responded, g.Missed, g.Sessions, g.Counted, g.Missed, g.Missed, g.First.Count, g.First.Count, min(3, g.Missed)}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

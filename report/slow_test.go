package report_test

import (
	"bufio"
	"encoding/json"
	"math"
	"math/big"
	"slices"
	"sort"
	"strings"
	"testing"
	"time"
)

// What follows computes a report once more, from the lines of an export and
// from what docs/lines.md says, slowly and in the plainest way. It knows nothing
// of package desk.

// slowLine is a line with all members that matter here. A holiday's beginning
// has the same name as a message's sender.
type slowLine struct {
	Type, ID, At, Shop, Customer, From, To, Kind, Text, Agent, Answers, By, Mark, Zone string
}

// slowPolicy is a policy as the rules describe it.
type slowPolicy struct {
	window                               time.Duration
	opens, closes                        time.Duration // equal: any time of day
	fromFirst, faqResponds, vagueIgnored bool
	holiday, noReply, upheld             bool   // left out
	validFrom                            string // a day, or empty
	bands                                []slowBand
}

// slowBand is a name for rates from a floor on, or above it.
type slowBand struct {
	name  string
	floor float64
	above bool
}

// slowQuery is what is asked.
type slowQuery struct {
	policy         slowPolicy
	from, to       string // days
	shop, by       string
	now            time.Time
	vague          func(string) bool
	tier           func(string) string
	idleAnswered   time.Duration
	idleUnanswered time.Duration
}

type slowMessage struct {
	slowLine
	at time.Time
}

type slowAssign struct {
	at    time.Time
	agent string
}

type slowSession struct {
	shop            string
	messages        []slowMessage // while it was open, in order
	assigned        []slowAssign
	calmed          int // messages before the last no-reply mark while it was open
	noReply         bool
	lastNoReply     time.Time
	ruling          string
	ended           bool
	openedByCompany bool
}

func (s *slowSession) opened() time.Time { return s.messages[0].at }

// slowDesk is an export taken apart.
type slowDesk struct {
	customers map[string][]slowMessage // all entries, in order
	zones     map[string]*time.Location
	holidays  []slowLine
}

func readSlowly(t *testing.T, export string) *slowDesk {
	t.Helper()
	d := &slowDesk{customers: map[string][]slowMessage{}, zones: map[string]*time.Location{}}
	in := bufio.NewScanner(strings.NewReader(export))
	for in.Scan() {
		var l slowLine
		if err := json.Unmarshal(in.Bytes(), &l); err != nil {
			t.Fatalf("%s: %v", in.Text(), err)
		}
		if l.Shop == "" {
			l.Shop = "shop"
		}
		switch l.Type {
		case "shop":
			zone, err := time.LoadLocation(l.Zone)
			if err != nil {
				t.Fatal(err)
			}
			d.zones[l.ID] = zone
		case "holiday":
			d.holidays = append(d.holidays, l)
		case "", "message", "assign", "close", "mark":
			who := l.Shop + "\x00" + l.Customer
			d.customers[who] = append(d.customers[who], slowMessage{l, slowTime(t, l.At)})
		}
	}
	return d
}

func slowTime(t *testing.T, s string) time.Time {
	t.Helper()
	at, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

// needing lists the customer's messages that need a human: all but FAQ presses
// with an answer.
func (s *slowSession) needing() (list []slowMessage) {
	for _, m := range s.messages {
		if m.From != "customer" {
			continue
		}
		answered := false
		for _, a := range s.messages {
			answered = answered || (a.From == "auto" && a.Answers == m.ID)
		}
		if m.Kind != "faq" || !answered {
			list = append(list, m)
		}
	}
	return list
}

// waits reports whether the customer waits: a message that needs a human came
// after the last reply and the last no-reply mark.
func (s *slowSession) waits() bool {
	waiting := false
	need := map[string]bool{}
	for _, m := range s.needing() {
		need[m.ID] = true
	}
	for _, m := range s.messages[s.calmed:] {
		switch {
		case m.From == "agent":
			waiting = false
		case m.From == "customer" && need[m.ID]:
			waiting = true
		}
	}
	return waiting
}

// idleEnd is when the session ends by itself if nothing more happens.
func (s *slowSession) idleEnd(q slowQuery) time.Time {
	last := s.messages[len(s.messages)-1].at
	if s.waits() {
		return last.Add(q.idleUnanswered)
	}
	end := last.Add(q.idleAnswered)
	if s.lastNoReply.After(end) {
		return s.lastNoReply
	}
	return end
}

// sessionsOf goes through what happened with one customer.
func (q slowQuery) sessionsOf(entries []slowMessage) (all []*slowSession) {
	for _, e := range entries {
		var s *slowSession
		if len(all) > 0 {
			s = all[len(all)-1]
			if !s.ended && !s.idleEnd(q).After(e.at) {
				s.ended = true
			}
		}
		person := e.From == "customer" || e.From == "agent"
		message := e.Type == "" || e.Type == "message"
		if message && person && (s == nil || s.ended) {
			s = &slowSession{shop: e.Shop, openedByCompany: e.From == "agent"}
			all = append(all, s)
		}
		switch {
		case s == nil: // there is nothing it could be about
		case message && !s.ended:
			s.messages = append(s.messages, e)
		case e.Type == "assign" && !s.ended:
			s.assigned = append(s.assigned, slowAssign{e.at, e.Agent})
		case e.Type == "close":
			confirms := e.By == "system" && len(all) > 1 && e.at.Equal(s.opened())
			s.ended = s.ended || !confirms
		case e.Type == "mark":
			s.mark(e)
		}
	}
	return all
}

func (s *slowSession) mark(e slowMessage) {
	switch e.Mark {
	case "no-reply":
		s.noReply, s.lastNoReply = true, e.at
		if !s.ended {
			s.calmed = len(s.messages)
		}
	case "upheld", "rejected":
		s.ruling = e.Mark
	}
}

// slowVerdict is what a policy makes of a session.
type slowVerdict struct {
	outcome, reason, by string
	first               *time.Duration
}

func (q slowQuery) judge(t *testing.T, d *slowDesk, s *slowSession) slowVerdict {
	local := s.opened().In(d.zone(s.shop))
	p := q.policy
	switch {
	case s.openedByCompany, p.validFrom != "" && local.Format(time.DateOnly) < p.validFrom, !p.within(local):
		return slowVerdict{outcome: "not counted"}
	case p.holiday && d.onHoliday(t, s):
		return slowVerdict{outcome: "excluded", reason: "holiday"}
	case p.noReply && s.noReply:
		return slowVerdict{outcome: "excluded", reason: "no-reply"}
	case p.upheld && s.ruling == "upheld":
		return slowVerdict{outcome: "excluded", reason: "reported"}
	}
	return q.count(s)
}

func (q slowQuery) count(s *slowSession) (v slowVerdict) {
	clock, running := q.clock(s)
	reply := q.reply(s)
	if reply != nil && running {
		first := max(0, reply.at.Sub(clock))
		v.first = &first
	}
	deadline := clock.Add(q.policy.window)
	switch {
	case !running:
		v.outcome, v.by = "responded", "auto"
		if reply != nil {
			v.by = reply.Agent
		}
	case reply != nil && !reply.at.After(deadline):
		v.outcome, v.by = "responded", reply.Agent
	case q.now.After(deadline):
		v.outcome, v.by = "missed", s.holder(&deadline)
	default:
		v.outcome, v.by = "pending", s.holder(nil)
	}
	return v
}

// clock is when the policy's window begins; false if it never does.
func (q slowQuery) clock(s *slowSession) (time.Time, bool) {
	need := s.needing()
	switch {
	case !q.policy.fromFirst && len(need) > 0:
		return need[0].at, true
	case !q.policy.fromFirst && q.policy.faqResponds:
		return time.Time{}, false
	}
	for _, m := range s.messages {
		if m.From == "customer" {
			return m.at, true
		}
	}
	return time.Time{}, false
}

func (q slowQuery) reply(s *slowSession) *slowMessage {
	for _, m := range s.messages {
		text := m.Kind == "" || m.Kind == "text"
		if m.From == "agent" && !(q.policy.vagueIgnored && text && q.vague(m.Text)) {
			return &m
		}
	}
	return nil
}

// holder is who has the session, or had it at a time.
func (s *slowSession) holder(at *time.Time) string {
	who := ""
	for _, a := range s.assigned {
		if at == nil || !a.at.After(*at) {
			who = a.agent
		}
	}
	if who == "" {
		return "unassigned"
	}
	return who
}

func (p slowPolicy) within(local time.Time) bool {
	h, m, s := local.Clock()
	of := time.Duration(h)*time.Hour + time.Duration(m)*time.Minute + time.Duration(s)*time.Second + time.Duration(local.Nanosecond())
	switch {
	case p.opens == p.closes:
		return true
	case p.opens < p.closes:
		return p.opens <= of && of < p.closes
	}
	return of >= p.opens || of < p.closes
}

func (d *slowDesk) zone(shop string) *time.Location {
	if z := d.zones[shop]; z != nil {
		return z
	}
	return time.UTC
}

func (d *slowDesk) onHoliday(t *testing.T, s *slowSession) bool {
	for _, h := range d.holidays {
		if h.Shop == s.shop && !s.opened().Before(slowTime(t, h.From)) && s.opened().Before(slowTime(t, h.To)) {
			return true
		}
	}
	return false
}

func (q slowQuery) tierOf(s *slowSession) string {
	order := []string{"social", "normal", "urgent"}
	most := -1
	for _, m := range s.messages {
		if m.From != "customer" {
			continue
		}
		tier := "normal"
		if m.Text != "" {
			tier = q.tier(m.Text)
		}
		most = max(most, slices.Index(order, tier))
	}
	if most < 0 {
		return "normal"
	}
	return order[most]
}

// slowGroup is what is counted of a group.
type slowGroup struct {
	sessions, notCounted, holiday, noReply, reported, responded, missed, pending int
	first                                                                        []time.Duration
}

func (g *slowGroup) add(v slowVerdict) {
	g.sessions++
	for word, n := range map[string]*int{"not counted": &g.notCounted, "responded": &g.responded, "missed": &g.missed, "pending": &g.pending} {
		if v.outcome == word {
			*n++
		}
	}
	for word, n := range map[string]*int{"holiday": &g.holiday, "no-reply": &g.noReply, "reported": &g.reported} {
		if v.reason == word {
			*n++
		}
	}
	if v.first != nil {
		g.first = append(g.first, *v.first)
	}
}

// slowly computes a report: the total under the empty key, and the groups.
func slowly(t *testing.T, d *slowDesk, q slowQuery) (total *slowGroup, groups map[string]*slowGroup) {
	t.Helper()
	total, groups = &slowGroup{}, map[string]*slowGroup{}
	for _, entries := range d.customers {
		for _, s := range q.sessionsOf(entries) {
			local := s.opened().In(d.zone(s.shop))
			date := local.Format(time.DateOnly)
			if date < q.from || date >= q.to || (q.shop != "" && q.shop != s.shop) {
				continue
			}
			v := q.judge(t, d, s)
			total.add(v)
			key := map[string]string{"agent": v.by, "shop": s.shop, "hour": local.Format("15"), "day": date, "tier": q.tierOf(s)}[q.by]
			counted := v.outcome != "not counted" && v.outcome != "excluded"
			if q.by == "none" || (q.by == "agent" && !counted) {
				continue
			}
			if groups[key] == nil {
				groups[key] = &slowGroup{}
			}
			groups[key].add(v)
		}
	}
	return total, groups
}

// figures are what a report says of a group, as a program reads it.
type figures map[string]any

func (g *slowGroup) figures(p slowPolicy) figures {
	sort.Slice(g.first, func(i, j int) bool { return g.first[i] < g.first[j] })
	f := figures{
		"sessions": float64(g.sessions), "not_counted": float64(g.notCounted), "counted": float64(g.responded + g.missed + g.pending),
		"responded": float64(g.responded), "missed": float64(g.missed), "pending": float64(g.pending),
		"excluded":     map[string]any{"holiday": float64(g.holiday), "no-reply": float64(g.noReply), "reported": float64(g.reported)},
		"rate":         slowRate(g.responded, g.responded+g.missed),
		"rate_if_all":  slowRate(g.responded+g.pending, g.responded+g.missed+g.pending),
		"rate_if_none": slowRate(g.responded, g.responded+g.missed+g.pending),
	}
	f["band"] = p.band(g.responded, g.responded+g.missed)
	n := len(g.first)
	first := map[string]any{"count": float64(n), "mean_s": nil, "median_s": nil, "p90_s": nil}
	if n > 0 {
		sum := new(big.Int)
		for _, d := range g.first {
			sum.Add(sum, big.NewInt(int64(d)))
		}
		mean, _ := new(big.Rat).SetFrac(sum, big.NewInt(int64(n)*int64(time.Second))).Float64()
		rank := 1
		for rank*10 < n*9 { // the smallest that nine in ten do not exceed
			rank++
		}
		first["mean_s"] = slowRound(mean)
		first["median_s"] = slowRound((g.first[(n-1)/2].Seconds() + g.first[n/2].Seconds()) / 2)
		first["p90_s"] = slowRound(g.first[rank-1].Seconds())
	}
	f["first_response"] = first
	return f
}

func (p slowPolicy) band(part, whole int) any {
	for _, b := range p.bands {
		rate := float64(part) / float64(max(1, whole))
		if whole > 0 && (rate > b.floor || (rate == b.floor && !b.above)) {
			return b.name
		}
	}
	return nil
}

func slowRate(part, whole int) any {
	if whole == 0 {
		return nil
	}
	return slowRound(float64(part) / float64(whole))
}

func slowRound(v float64) float64 { return math.Round(v*1e6) / 1e6 }

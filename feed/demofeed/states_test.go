package demofeed_test

import (
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/feed/demofeed"
)

// look is an open session with all there is to say about it.
type look struct {
	*desk.Session
	place desk.Place
	ago   time.Duration // since when somebody waits
	log   []desk.Entry
}

func (l look) waitsFrom(from, to time.Duration) bool { return l.ago >= from && l.ago < to }

func (l look) has(match func(desk.Entry) bool) bool {
	for _, e := range l.log {
		if match(e) {
			return true
		}
	}
	return false
}

func looks(t *testing.T, now time.Time) []look {
	t.Helper()
	f := fold(t, now)
	var out []look
	for _, s := range f.open() {
		l := look{Session: s, place: f.book.Place(s, f.now), log: f.logs[s.Key()]}
		if l.place.Since != 0 {
			l.ago = f.now.Sub(l.place.Since)
		}
		out = append(out, l)
	}
	return out
}

const minute, hour = time.Minute, time.Hour

func TestEveryStateIsThere(t *testing.T) {
	all := looks(t, noon())
	for _, c := range []struct {
		name     string
		min, max int
		is       func(look) bool
	}{
		{"open", 36, 44, func(l look) bool { return true }},
		{"fresh", 2, 4, func(l look) bool { return l.waitsFrom(1, minute) }},
		{"waiting minutes", 6, 12, func(l look) bool { return l.waitsFrom(minute, 20*minute) }},
		{"waiting an hour to three", 3, 6, func(l look) bool { return l.waitsFrom(hour, 3*hour) }},
		{"waiting 19 h", 1, 1, func(l look) bool { return l.waitsFrom(19*hour, 20*hour) && !l.place.Expiring }},
		{"waiting 20 h", 1, 1, func(l look) bool { return l.waitsFrom(20*hour, 21*hour) && l.place.State == desk.Expiring }},
		{"waiting 21 h", 1, 1, func(l look) bool { return l.waitsFrom(21*hour, 22*hour) && l.place.State == desk.Expiring }},
		{"waiting 23½ h", 1, 1, func(l look) bool { return l.waitsFrom(23*hour+30*minute, 24*hour) && l.place.State == desk.Expiring }},
		{"overdue", 2, 2, func(l look) bool { return l.ago > 24*hour && l.place.State == desk.Overdue }},
		{"answered and waiting again", 3, 5, func(l look) bool { return l.Waiting() != 0 && l.Replied != 0 }},
		{"answered long ago", 3, 6, func(l look) bool {
			return l.Waiting() == 0 && l.Replied != 0 && l.LastAt < desk.At(noon().Add(-6*hour))
		}},
		{"FAQ only", 2, 2, func(l look) bool { return l.Visit == 0 && l.Messages > 0 && l.ClockStart() == 0 && l.Replied == 0 }},
		{"FAQ, then more", 1, 2, func(l look) bool { return l.Waiting() != 0 && l.has(isAnswerToFAQ) }},
		{"picture only", 1, 1, func(l look) bool { return l.SentKinds.Vague() == desk.KindImage }},
		{"emoji only", 1, 1, func(l look) bool { return l.SentKinds.Vague() == desk.KindEmoji }},
		{"video only", 1, 1, func(l look) bool { return l.SentKinds.Vague() == desk.KindVideo }},
		{"product card", 1, 1, func(l look) bool { return l.SentKinds.Vague() == desk.KindProduct }},
		{"order card", 1, 1, func(l look) bool { return l.SentKinds.Vague() == desk.KindOrder }},
		{"reported", 1, 1, func(l look) bool { return l.Reported != 0 && l.Ruling == 0 }},
		{"no reply needed", 1, 1, func(l look) bool { return l.NoReply != 0 && l.Waiting() == 0 }},
		{"many visits", 2, 4, func(l look) bool { return l.Visit >= 5 }},
		{"hostile", 1, 1, func(l look) bool { return l.has(isHostile) }},
		{"long thread", 1, 1, func(l look) bool { return l.Messages >= 60 && l.Messages < 200 }},
		{"very long thread", 1, 1, func(l look) bool { return l.Messages >= 200 }},
		{"very long message", 1, 1, func(l look) bool { return l.has(func(e desk.Entry) bool { return len(e.Text) > 1500 }) }},
		{"both languages in one message", 1, 4, func(l look) bool { return strings.Contains(l.Preview, "hoodie") }},
		{"urgent", 5, 12, func(l look) bool { return l.Waiting() != 0 && l.Tier() == desk.Urgent }},
		{"social", 1, 4, func(l look) bool { return l.Tier() == desk.Social }},
		{"answered out of hours", 1, 1, func(l look) bool { return l.has(isAutomatic) && l.Waiting() != 0 }},
		{"failed", 1, 1, func(l look) bool { return l.place.Expiring && l.has(in(desk.Failed)) }},
		{"unconfirmed", 1, 1, func(l look) bool { return l.place.Expiring && l.has(in(desk.Unconfirmed)) }},
		{"given back", 1, 1, func(l look) bool { return l.Assignee == "" && len(l.Assigned) > 1 }},
		{"English", 15, 25, func(l look) bool { return l.Language == "en" }},
		{"Chinese", 12, 22, func(l look) bool { return l.Language == "zh" }},
		{"of the shop with three minutes", 4, 8, func(l look) bool { return l.Shop == "yunduo" }},
	} {
		t.Run(c.name, func(t *testing.T) {
			var found []string
			for _, l := range all {
				if c.is(l) {
					found = append(found, string(l.Customer))
				}
			}
			if n := len(found); n < c.min || n > c.max {
				t.Errorf("%d sessions, want %d to %d: %v", n, c.min, c.max, found)
			}
		})
	}
}

func isAnswerToFAQ(e desk.Entry) bool { return e.Answers != "" }

func isAutomatic(e desk.Entry) bool { return e.From == desk.FromAuto && e.Answers == "" }

func isHostile(e desk.Entry) bool { return strings.ContainsAny(e.Text, "\x1b\u202e") }

func in(state desk.Delivery) func(desk.Entry) bool {
	return func(e desk.Entry) bool { return e.Delivery == state }
}

func TestHistoryHasContent(t *testing.T) {
	closed := 0
	for _, s := range fold(t, noon()).sessions {
		if !s.Open() && s.OpenedAt > desk.At(noon().Add(-8*24*hour)) {
			closed++
		}
	}
	if closed < 130 || closed > 180 {
		t.Errorf("%d sessions ended in the last week, want about 150", closed)
	}
}

func TestClosingOneDrawsTheNext(t *testing.T) {
	eachMoment(t, func(t *testing.T, now time.Time) {
		agents, open := demofeed.Seed(now, "ada", texts()).Agents, fold(t, now).open()
		if offers := desk.Allocate(open, agents, desk.Workloads(open), desk.At(now)); len(offers) > 0 {
			t.Fatalf("%s goes to %s at once; the queue is to stay", offers[0].Session.Customer, offers[0].Agent)
		}
		rest := closeOneOf(open, "ada")
		offers := desk.Allocate(rest, agents, desk.Workloads(rest), desk.At(now))
		if len(offers) != 1 || offers[0].Agent != "ada" {
			t.Errorf("closing one brings %d sessions", len(offers))
		}
	})
}

func closeOneOf(open []*desk.Session, who desk.AgentID) []*desk.Session {
	for i, s := range open {
		if s.Assignee == who {
			return append(open[:i:i], open[i+1:]...)
		}
	}
	return open
}

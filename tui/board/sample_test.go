package board_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/report"
	"tend/report/insight"
	"tend/report/staff"
	"tend/store"
	"tend/tui/board"
	"tend/tui/lang"
	"tend/tui/theme"
	"tend/tui/tuitest"
)

// noon is when everything here happens, a Tuesday.
var noon = time.Date(2025, 6, 17, 12, 0, 0, 0, time.UTC)

// hostile is a name that would like to be more than text.
const hostile = "\x1b[2J\x1b]0;owned\a\u202eevil\u200b\r\n\tä\u0335\u0336\u0337\u0338\u0339 👩‍👩‍👧 欧阳"

// made is a source whose figures are made up. It counts what it was asked.
type made struct {
	asked []board.Ask
	err   error
	rates board.Rates
	left  desk.Forecast
	data  insight.Insight
	staff board.Staffing
}

func (m *made) Apply(store.Changes) {}

func (m *made) Rates(_ context.Context, a board.Ask, _ desk.Instant) (board.Rates, error) {
	return m.rates, m.note(a)
}

func (m *made) Forecast(_ context.Context, a board.Ask, _ desk.Instant) (desk.Forecast, error) {
	return m.left, m.note(a)
}

func (m *made) Insight(_ context.Context, a board.Ask, _ desk.Instant) (insight.Insight, error) {
	return m.data, m.note(a)
}

func (m *made) Staffing(_ context.Context, a board.Ask, _ desk.Instant) (board.Staffing, error) {
	return m.staff, m.note(a)
}

func (m *made) note(a board.Ask) error {
	m.asked = append(m.asked, a)
	return m.err
}

func (m *made) PutShift(context.Context, desk.Shift) error { return nil }
func (m *made) RemoveShift(context.Context, string) error  { return nil }

// sample is a desk of thirty days with two policies and two shops.
func sample() *made {
	tiktok, xhs := desk.Tiktok24h(), desk.XHS3min()
	m := &made{data: sampleInsight(), staff: board.Staffing{Plan: samplePlan(), Shifts: sampleShifts()}}
	m.rates = board.Rates{
		Shops: []board.Shop{{ID: "fern", Name: "Fern & Feather"}, {ID: "hong", Name: "小红花店"}},
		Policies: []board.PolicyRates{
			{Policy: tiktok, Rates: []board.Rate{rated(tiktok, 251, 24, 7), rated(tiktok, 1203, 107, 11), rated(tiktok, 8012, 1100, 11)}},
			{Policy: xhs, Rates: []board.Rate{rated(xhs, 0, 0, 0), rated(xhs, 80, 20, 0), rated(xhs, 40, 60, 1)}},
		},
	}
	c := desk.Counts{Responded: 251, Missed: 24, Forfeit: 1}
	for i := range 7 {
		c.Pending = append(c.Pending, desk.Due{ID: desk.SessionID(fmt.Sprint("s", i)), Deadline: desk.At(noon.Add(time.Duration(2+3*i) * time.Hour))})
	}
	m.left = tiktok.Forecast(c)
	return m
}

func rated(p desk.Policy, yes, no, open int) board.Rate {
	r := board.Rate{Responded: yes, Missed: no, Pending: open}
	if yes+no > 0 {
		v := float64(yes) / float64(yes+no)
		r.Rate, r.Band = &v, p.BandOf(v)
	}
	return r
}

func share(v float64) *float64 { return &v }

func sampleInsight() insight.Insight {
	in := insight.Insight{Total: report.Group{Sessions: 930, Missed: 81}}
	edges := []int64{30, 60, 120, 180, 300, 600, 1800, 3600, 7200, 14400, 28800, 43200, 72000, 86400, 0}
	for i, e := range edges {
		in.First.Buckets = append(in.First.Buckets, insight.Bucket{UpTo: e, Count: (i*i*7 + 3) % 97})
		in.First.Count += in.First.Buckets[i].Count
	}
	in.First.P50, in.First.P90, in.First.P99 = share(200), share(7300), share(100000)
	for d := range 30 {
		day := insight.Day{Day: noon.AddDate(0, 0, d-29).Format(time.DateOnly), Sessions: 20 + d*7%23, Responded: 20 + d%4, Missed: d * 5 % 7}
		day.Rate = share(float64(day.Responded) / float64(day.Responded+day.Missed))
		if d == 3 {
			day = insight.Day{Day: day.Day}
		}
		in.Days = append(in.Days, day)
	}
	for day := range 7 {
		for h := 7; h < 24; h++ {
			n := (day*5 + h*3) % 17
			in.Week[day][h] = insight.Cell{Sessions: n, Responded: n - n/6, Missed: n / 6}
			in.MissHours[h] += n / 6
		}
	}
	in.Agents = []insight.Agent{
		{Agent: "mia", Name: "Mia", Sessions: 285, Replies: 343, Responded: 257, Missed: 22, Pending: 6, Rate: share(.921), MedianS: share(240)},
		{Agent: "wang", Name: "王小明", Sessions: 237, Replies: 1299, Responded: 223, Missed: 13, Rate: share(.945), MedianS: share(61)},
		{Agent: "bad", Name: hostile, Sessions: 3, Replies: 1, Responded: 1, Missed: 2, Rate: share(.333), MedianS: share(86000)},
		{Agent: desk.Auto, Sessions: 2, Responded: 2, Rate: share(1)},
		{Agent: desk.Unassigned, Sessions: 8, Missed: 8, Rate: share(0)},
	}
	for i, r := range insight.Reasons() {
		in.Reasons = append(in.Reasons, insight.Count{Reason: r, Count: 7 - i})
		in.Misses = append(in.Misses, insight.Miss{
			Session: desk.SessionID(fmt.Sprint("m", i)), Shop: "fern", Customer: "c", Name: []string{"Anna", "欧阳修文", hostile, ""}[i%4],
			Deadline: desk.At(noon.Add(-time.Duration(i) * 7 * time.Hour)), Agent: []desk.AgentID{"mia", "wang", desk.Unassigned}[i%3], Reason: r,
		})
	}
	in.Misses[1].LateS = share(5000)
	in.Questions = insight.Questions{Asked: 99, Other: 4, Greetings: 12, Courtesies: 1, Top: []insight.Question{
		{Example: "When will my parcel arrive, it has been three days already and nobody answers", Count: 41, InTime: share(.94), FAQ: "ship", Title: "How long does delivery take?"},
		{Example: "可以退货吗？已经拆开看过了", Count: 22, InTime: share(.895)}, {Example: hostile, Count: 3},
	}}
	in.Prepared = insight.Prepared{Uses: []insight.Use{
		{Prepared: "quick:soon", Title: "One moment", Sent: 124, Edited: 28, Rate: share(.21)},
		{Prepared: "faq:ship", Title: "什么时候发货？", Sent: 12, Rate: share(0)}, {Prepared: "quick:evil", Title: hostile, Sent: 1},
	}, Hand: insight.Use{Sent: 642, Rate: share(.17)}}
	return in
}

func samplePlan() *staff.Plan {
	p := &staff.Plan{
		Window: 180, Target: .9, Method: staff.Queue, Weeks: 8, History: 1799, Reachable: true, Rostered: true, InTime: share(.874),
		Handling:  staff.Handling{Seconds: 48, PerSession: 1.4},
		Uncovered: []staff.Block{{Weekday: "sat", From: 22, Hours: 11, Needed: 1}, {Weekday: "mon", From: 0, Hours: 8, Needed: 1}},
		Short:     []staff.Block{{Weekday: "tue", From: 20, Hours: 2, Needed: 3, Fewest: 2}},
		Expiries: []staff.Expiring{{
			First: "2025-06-18T02:10:00Z", Last: "2025-06-18T06:30:00Z", ClearBy: "2025-06-17T23:00:00Z", Sessions: make([]desk.SessionID, 4),
		}},
	}
	for h := range 168 {
		hour := staff.Hour{Weekday: []string{"mon", "tue", "wed", "thu", "fri", "sat", "sun"}[h/24], Hour: h % 24, Sessions: float64(h%24) / 3}
		if h%24 > 7 {
			hour.Needed, hour.NeededLow, hour.NeededHigh, hour.Fewest = 1+h%24/9, 1, 4, 2
		}
		p.Hours = append(p.Hours, hour)
	}
	return p
}

func sampleShifts() []desk.Shift {
	week := []time.Weekday{time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday}
	return []desk.Shift{
		{ID: "a", Agent: "mia", Days: week, From: 9 * time.Hour, To: 18 * time.Hour},
		{ID: "b", Agent: "wang", From: 14 * time.Hour, To: 23 * time.Hour, Zone: "Asia/Shanghai"},
		{ID: "c", People: 2, Days: []time.Weekday{time.Saturday, time.Sunday}, From: 22 * time.Hour, To: 6 * time.Hour, Shop: "fern",
			ValidFrom: desk.Day{Year: 2025, Month: 11, Day: 1}},
	}
}

// rows are the sessions of the forecast; one is not on the desk any more.
func rows(id desk.SessionID) (desk.Row, bool) {
	who := map[desk.SessionID]string{"s0": "Anna", "s1": "欧阳修文", "s2": hostile, "s3": "", "s4": "Greta Lindqvist-Magnusson of the north", "s5": "王芳"}
	name, ok := who[id]
	s := &desk.Session{ID: id, Shop: "fern", Customer: "c-" + desk.CustomerID(id), Name: name, Assignee: "mia", Preview: "什么时候发货？ Where is it?"}
	if id == "s1" {
		s.Assignee, s.PreviewOf, s.Preview = "", desk.KindImage, ""
	}
	return desk.Row{Session: s}, ok
}

// desks is a board with the sources's figures, and a way to draw it.
type desks struct {
	*board.Model
	t    *testing.T
	src  *made
	o    theme.Options
	text *lang.Texts
	now  desk.Instant
	wall desk.Instant
	zone func(desk.ShopID) *time.Location // nil: UTC
	owns []board.Own
}

func open(t *testing.T, src *made) *desks {
	t.Helper()
	b := &desks{t: t, src: src, text: lang.English(), now: desk.At(noon), wall: desk.At(noon), Model: board.New(t.Context(), src, board.Home{Row: rows})}
	b.settle()
	return b
}

// settle carries out what the board asks for until it asks for nothing more.
func (b *desks) settle() {
	b.t.Helper()
	tuitest.Run(b.t, b.Refresh(b.now, b.wall), b.land)
}

func (b *desks) draw(w, h int) []string {
	b.t.Helper()
	names := map[desk.AgentID]string{"mia": "Mia", "wang": "王小明"}
	zone := b.zone
	if zone == nil {
		zone = func(desk.ShopID) *time.Location { return time.UTC }
	}
	lines := b.View(board.Look{
		Why:    func(error) string { return "in words: it burns" },
		Styles: theme.New(b.o), Texts: b.text, Now: b.now, Local: time.UTC,
		Zone:  zone,
		Agent: func(id desk.AgentID) string { return names[id] },
		Shop:  func(desk.ShopID) string { return "Fern & Feather" },
		Key:   func(what string) string { return what[:1] },
		Owns:  func() []board.Own { return b.owns },
	}, w, h)
	tuitest.Exact(b.t, lines, w, h)
	return lines
}

// plain is what is drawn as one text.
func (b *desks) plain(w, h int) string { return tuitest.Plain(b.draw(w, h)) }

// land gives an answer to the board.
func (b *desks) land(msg tea.Msg) tea.Cmd {
	b.t.Helper()
	a, ok := msg.(board.Answer)
	if !ok {
		b.t.Fatalf("%T is no answer", msg)
	}
	return b.Apply(a, b.now, b.wall)
}

// press carries out actions, and what the board asks for after each.
func (b *desks) press(actions ...keymap.Action) (last board.Result) {
	b.t.Helper()
	for _, a := range actions {
		r, known := b.Handle(a)
		if !known {
			b.t.Fatalf("%s is not known here", a)
		}
		last = r
		b.settle()
	}
	return last
}

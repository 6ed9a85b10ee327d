package board

import (
	"context"
	"slices"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/report/insight"
	"tend/tui/lang"
)

// Page is one of the pages of the board.
type Page int

// The pages, in the order in which they are gone through.
const (
	Overview Page = iota
	Trend
	Hours
	Agents
	Misses
	Questions
	Roster
	pages
)

// Model is the board: which page of which figures is on screen, and the figures
// that were had so far. It belongs to the screen's goroutine.
type Model struct {
	ctx  context.Context
	home Home

	page     Page
	policy   string // its id; one that is not in use stands for the first that is
	shop     desk.ShopID
	span     int // of Spans
	measure  [pages]int
	top      [pages]int    // first line on screen of a page that scrolls
	at       [pages]int    // the line with the cursor on a page that has one
	on       [pages]string // what that line is about
	language string

	rates    part[Rates]
	forecast part[desk.Forecast]
	insight  part[insight.Insight]
	staffing part[Staffing]
	paired   pair
	cut      bool // the desk cannot be reached
}

// Home is what the board knows of the desk without asking the source.
type Home struct {
	// Row finds an open session with its place.
	Row func(desk.SessionID) (desk.Row, bool)
}

// New makes a board that begins with the overview of today. ctx ends its
// commands.
func New(ctx context.Context, src Source, home Home) *Model {
	m := &Model{
		ctx: ctx, home: home,
		rates: newPart(src.Rates), forecast: newPart(src.Forecast), insight: newPart(src.Insight), staffing: newPart(src.Staffing),
	}
	m.at[Roster] = above
	return m
}

// Open begins with the overview again, and has all figures counted anew. What
// they are about stays.
func (m *Model) Open() {
	m.page = Overview
	m.Changed()
}

// Changed says that something changed on the desk.
func (m *Model) Changed() {
	m.rates.spoil()
	m.forecast.spoil()
	m.insight.spoil()
	m.staffing.spoil()
}

// Stop ends what is being counted; the figures there are stay.
func (m *Model) Stop() {
	m.rates.stop()
	m.forecast.stop()
	m.insight.stop()
	m.staffing.stop()
}

// SetCut says whether the desk can be reached. While it cannot, nothing is counted
// and the figures there are stay; afterwards all are counted anew.
func (m *Model) SetCut(cut bool) {
	if m.cut == cut {
		return
	}
	m.cut = cut
	m.Stop()
	m.rates.err, m.forecast.err, m.insight.err, m.staffing.err = nil, nil, nil, nil
	m.Changed()
}

// Apply takes in an answer and asks for what is wanted next.
func (m *Model) Apply(a Answer, now, wall desk.Instant) tea.Cmd {
	a.land(wall)
	m.pair()
	return m.Refresh(now, wall)
}

// Refresh asks for what the page on screen lacks, if it is time. Call it once a
// second while the board is on screen, and after every key.
func (m *Model) Refresh(now, wall desk.Instant) tea.Cmd {
	if m.cut {
		return nil
	}
	ask, known := m.ask()
	if known && m.page == Overview {
		return m.wantBoth(ask, now, wall)
	}
	rates := m.rates.want(m.ctx, m.everyPolicy(), now, wall)
	switch {
	case !known:
		return rates
	case m.page == Roster:
		return tea.Batch(rates, m.staffing.want(m.ctx, anyDays(ask), now, wall))
	}
	return tea.Batch(rates, m.insight.want(m.ctx, ask, now, wall))
}

// SetLanguage says in which language titles are wanted.
func (m *Model) SetLanguage(t *lang.Texts) { m.language = t.Code }

// everyPolicy is the question about the rates.
func (m *Model) everyPolicy() Ask { return Ask{Shop: m.shop} }

// ask is the question about the policy on screen; known is false until the
// policies are.
func (m *Model) ask() (a Ask, known bool) {
	p, ok := m.chosen()
	if !ok {
		return a, false
	}
	return Ask{Policy: p.Policy.ID, Shop: m.shop, Days: Spans()[m.span], Language: m.language}, true
}

// anyDays is a question to which the days make no difference.
func anyDays(a Ask) Ask {
	a.Days = 0
	return a
}

// chosen is the policy on screen.
func (m *Model) chosen() (PolicyRates, bool) {
	r, ok := m.rates.find(m.everyPolicy())
	if !ok || len(r.value.Policies) == 0 {
		return PolicyRates{}, false
	}
	i := slices.IndexFunc(r.value.Policies, func(p PolicyRates) bool { return p.Policy.ID == m.policy })
	return r.value.Policies[max(0, i)], true
}

// shops are those that figures can be about.
func (m *Model) shops() []Shop {
	r, _ := m.rates.find(m.everyPolicy())
	return r.value.Shops
}

// turn shows the next shop, and all of them after the last.
func (m *Model) turn() {
	shops := m.shops()
	if len(shops) < 2 {
		return
	}
	i := slices.IndexFunc(shops, func(s Shop) bool { return s.ID == m.shop }) + 1
	next := desk.ShopID("")
	if i < len(shops) {
		next = shops[i].ID
	}
	m.shop = next
}

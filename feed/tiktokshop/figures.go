package tiktokshop

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"strconv"
	"time"

	"tend/desk"
	"tend/feed/wire"
)

const figuresPath = "/customer_service/202407/performance"

// performance is what the platform counts for a shop over some days. Shares are
// percent as text.
type performance struct {
	Sessions  *int `json:"support_session_count"`
	Answered  text `json:"response_percentage"`
	Minutes   text `json:"response_time_mins"`
	Satisfied text `json:"satisfaction_percentage"`
}

func decodePerformance(data []byte) (performance, error) {
	var d struct {
		Performance performance `json:"performance"`
	}
	err := wire.Loose(data, &d)
	return d.Performance, err
}

// figures asks for what the platform counts: of yesterday, and of the 30 days
// that end with it. What was told before a failure is given, too.
func (c *caller) figures(ctx context.Context, s shop, now desk.Instant) ([]desk.Figures, error) {
	today := startOfDay(now, s.remote)
	var all []desk.Figures
	for _, days := range []int{1, 30} {
		f, err := c.figuresOf(ctx, s, desk.DayOf(today.AddDate(0, 0, -days)), desk.DayOf(today))
		if err != nil {
			return all, err
		}
		f.At = now
		all = append(all, f)
	}
	return all, nil
}

// startOfDay is a moment of today, as the market's calendar has it.
func startOfDay(now desk.Instant, shop RemoteShop) time.Time {
	zone, err := time.LoadLocation(shop.Zone())
	if err != nil {
		zone = time.UTC
	}
	y, m, d := now.In(zone).Date()
	return time.Date(y, m, d, 12, 0, 0, 0, zone)
}

func (c *caller) figuresOf(ctx context.Context, s shop, from, to desk.Day) (desk.Figures, error) {
	q := url.Values{"support_date_ge": {from.String()}, "support_date_lt": {to.String()}}
	var raw json.RawMessage
	if err := c.read(ctx, request{path: figuresPath, query: q, cipher: s.remote.Cipher}, &raw); err != nil {
		return desk.Figures{}, err
	}
	p, err := decodePerformance(raw)
	if err != nil {
		return desk.Figures{}, fmt.Errorf("tiktokshop: figures of shop %s: %w", s.remote.ID, err)
	}
	return desk.Figures{
		Shop: s.id, From: from, To: to, Sessions: p.Sessions,
		Rate: scaled(p.Answered, 0.01), Mean: scaled(p.Minutes, 60), Satisfied: scaled(p.Satisfied, 0.01),
	}, nil
}

// scaled reads a number the platform writes as text; nil where there is none.
func scaled(t text, by float64) *float64 {
	n, err := strconv.ParseFloat(string(t), 64)
	if err != nil || !(n >= 0 && n <= 1e9) {
		return nil
	}
	n *= by
	return &n
}

package desk

import (
	"encoding/json"
	"time"
)

// DefaultShop is the shop of lines that name none.
const DefaultShop ShopID = "shop"

// DefaultCapacity is how many sessions an agent holds at once unless the desk
// says otherwise.
const DefaultCapacity = 200

// Shop is one account on one channel.
type Shop struct {
	ID       ShopID          `json:"id"`
	Name     string          `json:"name,omitempty"`
	Zone     string          `json:"zone,omitempty"`     // IANA name; empty is UTC
	Policies []string        `json:"policies,omitempty"` // empty is tiktok-24h
	Feed     string          `json:"feed,omitempty"`     // who delivers its replies; empty: nobody
	Extra    json.RawMessage `json:"extra,omitempty"`
}

// Title is the shop's name, or its id where it has none.
func (s Shop) Title() string {
	if s.Name != "" {
		return s.Name
	}
	return string(s.ID)
}

// Location loads the shop's time zone.
func (s Shop) Location() (*time.Location, error) {
	if s.Zone == "" {
		return time.UTC, nil
	}
	return time.LoadLocation(s.Zone)
}

// HolidayRange is a stretch of holiday mode, [From, To).
type HolidayRange struct {
	Shop  ShopID          `json:"shop"`
	From  Instant         `json:"from"`
	To    Instant         `json:"to"`
	Extra json.RawMessage `json:"extra,omitempty"`
}

// Contains reports whether an instant lies in the holiday.
func (h HolidayRange) Contains(t Instant) bool { return h.From <= t && t < h.To }

package desk

import (
	"slices"
	"time"
)

// Book is what judging a session depends on besides the session: the shops
// with their zones, policies and holidays, and the times of the tiers. Build
// one with [NewBook]; it does not change afterwards and may be shared.
type Book struct {
	shops    map[ShopID]shopRules
	policies map[string]Policy
	tiers    TierTimes
	fallback shopRules
}

type shopRules struct {
	zone     *time.Location
	policies []Policy
	holidays []HolidayRange
}

// NewBook collects the rules of a desk. A shop that is not listed is in UTC
// under tiktok-24h. A zone or a policy that is not known is left out here and
// listed in problems, one sentence each; UTC and tiktok-24h stand in.
func NewBook(shops []Shop, holidays []HolidayRange, policies []Policy, tiers TierTimes) (b *Book, problems []string) {
	b = &Book{shops: map[ShopID]shopRules{}, policies: map[string]Policy{}, tiers: tiers}
	for _, p := range append([]Policy{Tiktok24h(), XHS3min()}, policies...) {
		b.policies[p.ID] = p
	}
	b.fallback = shopRules{zone: time.UTC, policies: []Policy{b.policies["tiktok-24h"]}}
	for _, s := range shops {
		rules, bad := b.rulesOf(s)
		b.shops[s.ID] = rules
		problems = append(problems, bad...)
	}
	for _, h := range holidays {
		rules := b.shop(h.Shop)
		rules.holidays = append(rules.holidays[:len(rules.holidays):len(rules.holidays)], h)
		b.shops[h.Shop] = rules
	}
	return b, problems
}

func (b *Book) rulesOf(s Shop) (r shopRules, problems []string) {
	r = b.fallback
	zone, err := s.Location()
	if err != nil {
		problems = append(problems, "The time zone "+clip(s.Zone)+" of shop "+string(s.ID)+" is not known here; UTC is used.")
	} else {
		r.zone = zone
	}
	if len(s.Policies) == 0 {
		return r, problems
	}
	r.policies = nil
	for _, id := range s.Policies {
		if p, ok := b.policies[id]; ok {
			r.policies = append(r.policies, p)
			continue
		}
		problems = append(problems, "The policy "+clip(id)+" of shop "+string(s.ID)+" is not known; add it to the config or correct its name.")
	}
	return r, problems
}

func (b *Book) shop(id ShopID) shopRules {
	if r, ok := b.shops[id]; ok {
		return r
	}
	return b.fallback
}

// Zone is the time zone of a shop.
func (b *Book) Zone(id ShopID) *time.Location { return b.shop(id).zone }

// Zones are the time zones of all shops, UTC of those not listed included.
func (b *Book) Zones() []*time.Location {
	zones := []*time.Location{b.fallback.zone}
	for _, r := range b.shops {
		if !slices.Contains(zones, r.zone) {
			zones = append(zones, r.zone)
		}
	}
	return zones
}

// Policies are the policies a shop goes by.
func (b *Book) Policies(id ShopID) []Policy { return b.shop(id).policies }

// Policy finds a policy by its id.
func (b *Book) Policy(id string) (Policy, bool) {
	p, ok := b.policies[id]
	return p, ok
}

// OnHoliday reports whether a shop was in holiday mode at an instant.
func (b *Book) OnHoliday(id ShopID, t Instant) bool {
	for _, h := range b.shop(id).holidays {
		if h.Contains(t) {
			return true
		}
	}
	return false
}

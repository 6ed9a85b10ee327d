package config

import (
	"time"

	"tend/desk"
	"tend/keymap"
)

// Default returns the settings of somebody who set nothing. The caller owns it.
func Default() Config {
	rules := desk.DefaultRules()
	return Config{
		Language: "auto", Theme: "auto", Borders: "unicode",
		Frames:       90,
		Lint:         true,
		Undo:         4 * time.Second,
		IdleAnswered: rules.IdleAnswered, IdleUnanswered: rules.IdleUnanswered,
		AutoAllocate:  true,
		Tiers:         Tiers{Times: desk.DefaultTierTimes(), ShippedWords: true},
		Notifications: defaultNotifications(),
		Working:       Working{Hours{9 * time.Hour, 23 * time.Hour}, weekdays()},
		Automatic:     defaultAutomatic(),
		Log:           Log{Level: "info"},
		Keys:          keymap.Default(),
		ShopByID:      map[string]Shop{},
		PolicyByID:    builtIn(),
	}
}

func defaultNotifications() Notifications {
	return Notifications{
		Ways: []string{WayAuto}, ShowText: true,
		PerHour: 12, QuietLastCall: true, QueueFrom: 10,
		On: Kinds{NewUnassigned: true, NewMine: true, Expiring: true, LastCall: true, QueueGrows: true},
	}
}

// builtIn are the policies everybody has.
func builtIn() map[string]desk.Policy {
	policies := map[string]desk.Policy{}
	for _, rule := range []desk.Policy{desk.Tiktok24h(), desk.XHS3min()} {
		policies[rule.ID] = rule
	}
	return policies
}

// newPolicy is what a policy of one's own starts from. Its window is still to
// be said.
func newPolicy(id string) desk.Policy {
	standard := desk.Tiktok24h()
	return desk.Policy{ID: id, Target: standard.Target, Bands: standard.Bands}
}

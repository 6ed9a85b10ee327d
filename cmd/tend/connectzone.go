package main

import (
	"context"
	"errors"
	"os"
	"strings"
	"time"

	"tend/config"
)

// askZone asks for the zone of a shop that the config does not know.
func (s *setup) askZone(ctx context.Context, id string, r remote) error {
	if s.p.cfg.ShopByID[id].Zone != "" {
		return nil
	}
	preset := r.zone
	if preset == "" {
		preset = localZone(s.p.env)
	}
	zone, err := s.a.ask(ctx, question{
		name: "Time zone of " + clean(id), given: s.o.zone, preset: preset, check: checkZone,
		why: "Its days and hours in rates and reports go by this, such as Europe/London.",
	})
	if err == nil {
		s.shops[id] = config.Shop{Name: r.name, Zone: zone}
	}
	return err
}

func checkZone(zone string) (string, error) {
	if _, err := time.LoadLocation(zone); err != nil || zone == "Local" {
		return "", errors.New("there is no such time zone; give a name such as Europe/London or Asia/Shanghai")
	}
	return zone, nil
}

// localZone is the name of this machine's zone, UTC where it has none.
func localZone(env func(string) string) string {
	if zone, err := checkZone(env("TZ")); err == nil && zone != "" {
		return zone
	}
	link, _ := os.Readlink("/etc/localtime") // no link names no zone
	if _, name, ok := strings.Cut(link, "zoneinfo/"); ok {
		if zone, err := checkZone(name); err == nil {
			return zone
		}
	}
	return "UTC"
}

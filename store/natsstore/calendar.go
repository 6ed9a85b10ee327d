package natsstore

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"tend/desk"
)

// The years an Instant can be in, from the first one a range can begin with.
const (
	firstYear = 1970
	lastYear  = 2262
)

// months lists the months in [from, to) that have messages, in their order, as
// the filter names them. A zero to means no end.
func (s *Store) months(ctx context.Context, filter func(when string) string, from, to desk.Instant) ([]string, error) {
	if to != 0 && to <= from {
		return nil, nil
	}
	first, last := yearOf(from), lastYear
	if to != 0 {
		last = yearOf(to - 1)
	}
	var years []string
	for y := max(first, firstYear); y <= last; y++ {
		years = append(years, strconv.Itoa(y))
	}
	years, err := s.existing(ctx, filter, years)
	if err != nil {
		return nil, err
	}
	var months []string
	for _, y := range years {
		for m := 1; m <= 12; m++ {
			if when := fmt.Sprintf("%s.%02d", y, m); when >= month(from) && (to == 0 || when <= month(to-1)) {
				months = append(months, when)
			}
		}
	}
	return s.existing(ctx, filter, months)
}

func yearOf(at desk.Instant) int { return time.Unix(0, int64(at)).UTC().Year() }

// existing are those parts of the calendar that have messages. All are asked
// for at once.
func (s *Store) existing(ctx context.Context, filter func(when string) string, parts []string) (list []string, err error) {
	if len(parts) == 0 {
		return nil, nil
	}
	err = s.again(ctx, func(ctx context.Context) error {
		list, err = s.existingOf(ctx, filter, parts)
		return err
	})
	return list, err
}

func (s *Store) existingOf(ctx context.Context, filter func(when string) string, parts []string) ([]string, error) {
	inbox := s.nc.NewInbox()
	sub, err := s.nc.SubscribeSync(inbox + ".*")
	if err != nil {
		return nil, err
	}
	defer func() { _ = sub.Unsubscribe() }()
	for i, when := range parts {
		ask := `{"seq":1,"next_by_subj":"` + filter(when) + `"}`
		if err := s.nc.PublishRequest(s.names.direct(), inbox+"."+strconv.Itoa(i), []byte(ask)); err != nil {
			return nil, err
		}
	}
	var found []string
	for range parts {
		m, err := sub.NextMsgWithContext(ctx)
		if err != nil {
			return nil, err
		}
		switch m.Header.Get("Status") {
		case "":
			i, err := strconv.Atoi(m.Subject[strings.LastIndexByte(m.Subject, '.')+1:])
			if err != nil || i < 0 || i >= len(parts) {
				return nil, errBad("answer of the server to", m.Subject)
			}
			found = append(found, parts[i])
		case "404":
		default:
			return nil, errNotYet
		}
	}
	slices.Sort(found)
	return found, nil
}

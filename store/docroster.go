package store

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"tend/desk"
)

// shift is the stored shape of a desk.Shift, which people may write by hand in
// a line. Days are "mon" to "sun", times of day "22:00", dates "2025-06-23".
type shift struct {
	Agent  desk.AgentID `json:"agent,omitempty"`
	People int          `json:"people,omitempty"`
	Days   []string     `json:"days,omitempty"`
	From   string       `json:"from,omitempty"`
	To     string       `json:"to,omitempty"`
	Zone   string       `json:"zone,omitempty"`
	Shop   desk.ShopID  `json:"shop,omitempty"`
	Begin  string       `json:"valid_from,omitempty"`
	End    string       `json:"valid_until,omitempty"`
	Off    bool         `json:"off,omitempty"` // a shift that was taken away
}

// ShiftOf decodes a document of kind DocRoster. One that was taken away is
// ErrNotFound.
func ShiftOf(d Doc) (desk.Shift, error) {
	v, err := decode[shift](d)
	if err != nil {
		return desk.Shift{}, err
	}
	if v.Off {
		return desk.Shift{}, fmt.Errorf("read %s %s: %w", d.Kind, d.ID, ErrNotFound)
	}
	s, err := v.shift()
	if err != nil {
		return desk.Shift{}, fmt.Errorf("read %s %s: %w", d.Kind, d.ID, err)
	}
	s.ID = d.ID
	return s, nil
}

// Roster lists the shifts that are stored, by id. own says that the desk has a
// roster of its own, even if every shift in it was taken away: then it holds
// in the place of the one in the config, so that what is edited on screen is
// all there is. A shift whose line was written in another shape is kept in the
// store and left out here.
func Roster(ctx context.Context, st Store) (shifts []desk.Shift, own bool, err error) {
	docs, err := st.Docs(ctx, DocRoster)
	if err != nil {
		return nil, false, fmt.Errorf("list documents of kind %s: %w", DocRoster, err)
	}
	for _, d := range docs {
		if s, err := ShiftOf(d); err == nil {
			shifts = append(shifts, s)
		}
	}
	return shifts, len(docs) > 0, nil
}

// PutShifts stores shifts, all or none, whatever was there. The first time,
// give all those of the config that are to go on: from then on the desk has a
// roster of its own.
func PutShifts(ctx context.Context, st Store, shifts ...desk.Shift) error {
	docs := make([]Doc, 0, len(shifts))
	for _, s := range shifts {
		b, err := ValueOf(stored(s))
		if err != nil {
			return fmt.Errorf("write %s %s: %w", DocRoster, s.ID, err)
		}
		docs = append(docs, Doc{Kind: DocRoster, ID: s.ID, Rev: AnyRev, Value: b})
	}
	if err := st.PutDoc(ctx, docs...); err != nil {
		return fmt.Errorf("write %d shifts: %w", len(docs), err)
	}
	return nil
}

// RemoveShift takes a shift away. A trace of it stays, so that the desk goes on
// having a roster of its own.
func RemoveShift(ctx context.Context, st Store, id string) error {
	return put(ctx, st, DocRoster, id, shift{Off: true})
}

func stored(s desk.Shift) shift {
	v := shift{
		Agent: s.Agent, People: s.People, From: timeOfDay(s.From), To: timeOfDay(s.To), Zone: s.Zone, Shop: s.Shop,
		Begin: s.ValidFrom.String(), End: s.ValidUntil.String(),
	}
	for _, d := range s.Days {
		v.Days = append(v.Days, dayName(d))
	}
	return v
}

// mostPeople bounds a shift to what a roster can mean.
const mostPeople = 100_000

func (v shift) shift() (s desk.Shift, err error) {
	s = desk.Shift{Agent: v.Agent, People: v.People, Zone: v.Zone, Shop: v.Shop}
	if v.People < 0 || v.People > mostPeople {
		return s, fmt.Errorf("%d is not a number of people from 0 to %d", v.People, mostPeople)
	}
	if s.From, err = parseTimeOfDay(v.From); err != nil {
		return s, err
	}
	if s.To, err = parseTimeOfDay(v.To); err != nil {
		return s, err
	}
	for _, name := range v.Days {
		d, err := parseDayName(name)
		if err != nil {
			return s, err
		}
		s.Days = append(s.Days, d)
	}
	if s.ValidFrom, err = dayOrNone(v.Begin); err != nil {
		return s, err
	}
	s.ValidUntil, err = dayOrNone(v.End)
	return s, err
}

func dayOrNone(s string) (desk.Day, error) {
	if s == "" {
		return desk.Day{}, nil
	}
	return desk.ParseDay(s)
}

func timeOfDay(d time.Duration) string {
	return fmt.Sprintf("%02d:%02d", int(d/time.Hour), int(d%time.Hour/time.Minute))
}

// parseTimeOfDay reads "22:00"; empty is midnight, "24:00" the end of the day.
func parseTimeOfDay(s string) (time.Duration, error) {
	if s == "" {
		return 0, nil
	}
	if s == "24:00" {
		return 24 * time.Hour, nil
	}
	at, err := time.Parse("15:04", s)
	if err != nil {
		return 0, fmt.Errorf("%q is not a time of day such as 22:00", s)
	}
	return time.Duration(at.Hour())*time.Hour + time.Duration(at.Minute())*time.Minute, nil
}

func dayName(d time.Weekday) string { return strings.ToLower(d.String()[:3]) }

func parseDayName(s string) (time.Weekday, error) {
	days := []string{"sun", "mon", "tue", "wed", "thu", "fri", "sat"}
	if i := slices.Index(days, strings.ToLower(s)); i >= 0 {
		return time.Weekday(i), nil
	}
	return 0, fmt.Errorf("%q is not a day such as mon", s)
}

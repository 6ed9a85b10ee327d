package main

import (
	"fmt"
	"strings"
	"time"

	"tend/desk"
	"tend/internal/sanitize"
)

// handJSON is such a session as scripts read it. Texts are as they were written.
type handJSON struct {
	rowJSON
	Question string    `json:"question"`
	Kind     string    `json:"question_kind"`
	Promised *promised `json:"promised"`
	Draft    string    `json:"draft"`
}

// promised is what was said, and until when.
type promised struct {
	Text string  `json:"text"`
	At   *string `json:"at"`
}

func (s handSheet) json() []handJSON {
	out := make([]handJSON, 0, len(s.rows))
	for _, r := range s.rows {
		j := handJSON{rowJSON: toJSON(r.Row), Question: r.Question, Kind: r.Kind.String(), Draft: r.draft}
		if r.Promise.At != 0 {
			j.Promised = &promised{r.Promise.Text, stamp(r.Promise.At)}
		}
		out = append(out, j)
	}
	return out
}

// text prints the sheet for people, with times in a zone.
func (s handSheet) text(zone *time.Location) string {
	if len(s.rows) == 0 {
		return "You have no open sessions.\n"
	}
	var out strings.Builder
	for _, r := range s.rows {
		fmt.Fprintf(&out, "%s (%s): %s\n", who(r.Row), sanitize.Line(r.shop), s.due(r, zone))
		for _, about := range [][2]string{{"asks", r.asks()}, {"promised", r.promise(zone)}, {"draft", r.draft}} {
			if text := sanitize.Line(about[1]); text != "" {
				fmt.Fprintf(&out, "  %-9s %s\n", about[0], sanitize.Truncate(text, handCells))
			}
		}
	}
	return out.String()
}

// handCells is how wide a text on the sheet may be.
const handCells = 100

// asks is what the customer wants, or the kind of what has no words.
func (r handSession) asks() string {
	if r.Question == "" && r.Kind != 0 {
		return "[" + r.Kind.String() + "]"
	}
	return r.Question
}

func (r handSession) promise(zone *time.Location) string {
	if r.Promise.At == 0 {
		return ""
	}
	return "“" + sanitize.Truncate(sanitize.Line(r.Promise.Text), 50) + "”, due " + clockIn(r.Promise.At, zone)
}

// due says when a customer is due.
func (s handSheet) due(r handSession, zone *time.Location) string {
	if r.Due == 0 {
		return "nobody waits"
	}
	return string(r.State) + ", " + dueIn(r.Row, s.now) + ", " + clockIn(r.Due, zone)
}

// clockIn is a moment with its day and zone.
func clockIn(at desk.Instant, zone *time.Location) string {
	return at.In(zone).Format("Mon 2 Jan 15:04 -07:00")
}

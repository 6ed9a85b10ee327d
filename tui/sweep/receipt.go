package sweep

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	"tend/desk"
	"tend/internal/sanitize"
)

// Receipt says what a sweep did. As JSON, times are RFC 3339 and rates
// fractions.
type Receipt struct {
	Agent  desk.AgentID `json:"agent"`
	Began  time.Time    `json:"began"`
	Ended  time.Time    `json:"ended"`
	Steps  []Step       `json:"steps"`
	Left   int          `json:"left"` // still waiting when it ended, those skipped or put off among them
	Before []Rate       `json:"rates_before,omitempty"`
	After  []Rate       `json:"rates_after,omitempty"`
}

// Rate is the response rate under one policy over some days.
type Rate struct {
	Policy    string   `json:"policy"`
	Days      int      `json:"days"` // today and the days before it
	Responded int      `json:"responded"`
	Missed    int      `json:"missed"`
	Pending   int      `json:"pending"`
	Rate      *float64 `json:"rate"` // null when nothing counted
	Target    float64  `json:"target"`
}

// Count is how often a deed was done.
func (r Receipt) Count(d Deed) int {
	n := 0
	for _, s := range r.Steps {
		if s.Deed == d {
			n++
		}
	}
	return n
}

// WriteJSON writes receipts for programs, as a list.
func WriteJSON(w io.Writer, receipts []Receipt) error {
	type step struct {
		At time.Time `json:"at"`
		Step
	}
	type receipt struct {
		Receipt
		Steps []step `json:"steps"`
	}
	out := make([]receipt, len(receipts))
	for i, r := range receipts {
		out[i] = receipt{r, make([]step, len(r.Steps))}
		for j, s := range r.Steps {
			out[i].Steps[j] = step{s.At.In(r.Ended.Location()), s}
		}
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

// Words are the texts of a receipt on paper and on screen.
type Words struct {
	Title   func(began, ended string) string
	Done    func(n int) string
	Deed    func(Deed) string
	Left    func(n int) string
	Rate    func(policy string, days int) string
	Pending func(n int) string
	Nothing string
}

// Lines are the receipt as lines of plain text, harmless to print.
func (r Receipt) Lines(t Words) []string {
	out := []string{t.Title(r.Began.Format("2006-01-02 15:04"), r.Ended.Format("15:04")), ""}
	if len(r.Steps) == 0 {
		out = append(out, t.Nothing)
	} else {
		out = append(out, t.Done(Settled(r.Steps)))
	}
	for _, d := range Deeds() {
		if n := r.Count(d); n > 0 {
			out = append(out, fmt.Sprintf("%6d  %s", n, t.Deed(d)))
		}
	}
	if r.Left > 0 {
		out = append(out, "", t.Left(r.Left))
	}
	out = append(out, r.rates(t)...)
	return append(out, r.list(t)...)
}

// list tells step by step.
func (r Receipt) list(t Words) []string {
	if len(r.Steps) == 0 {
		return nil
	}
	out := []string{""}
	for _, s := range r.Steps {
		name := s.Name
		if name == "" {
			name = string(s.Customer)
		}
		line := s.At.In(r.Ended.Location()).Format("15:04:05") + "  " + pad(sanitize.Truncate(sanitize.Line(name), 20), 20) + "  " + t.Deed(s.Deed)
		if s.Note != "" {
			line += ": " + sanitize.Truncate(sanitize.Line(s.Note), 60)
		}
		out = append(out, line)
	}
	return out
}

func pad(s string, w int) string { return s + strings.Repeat(" ", max(0, w-sanitize.Width(s))) }

// rates are the rates before and after, side by side.
func (r Receipt) rates(t Words) []string {
	var out []string
	for i, after := range r.After {
		before := "–"
		if i < len(r.Before) {
			before = r.Before[i].text()
		}
		line := t.Rate(after.Policy, after.Days) + "  " + before + " → " + after.text()
		if after.Pending > 0 {
			line += "  " + t.Pending(after.Pending)
		}
		out = append(out, line)
	}
	if len(out) > 0 {
		out = append([]string{""}, out...)
	}
	return out
}

// text is the rate as people write it.
func (r Rate) text() string {
	if r.Rate == nil {
		return "–"
	}
	return fmt.Sprintf("%.1f %% (%d/%d)", *r.Rate*100, r.Responded, r.Responded+r.Missed)
}

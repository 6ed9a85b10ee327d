package handover_test

import (
	"testing"
	"time"

	"tend/assist/handover"
	"tend/desk"
)

const noon = desk.Instant(1_750_000_000_000_000_000)

// log is what was written, a minute apart: "c:" by the customer, "a:" by ann,
// "-" by ann and taken back, "k:" a picture, "f:" by the program.
func log(lines ...string) []desk.Entry {
	var out []desk.Entry
	for i, l := range lines {
		e := desk.Entry{Type: desk.Message, At: noon.Add(time.Duration(i) * time.Minute), From: desk.FromCustomer, Kind: desk.KindText, Text: l[2:]}
		switch l[:2] {
		case "a:":
			e.From, e.Agent = desk.FromAgent, "ann"
		case "-:":
			e.From, e.Agent, e.Delivery = desk.FromAgent, "ann", desk.Withdrawn
		case "k:":
			e.Kind, e.Text = desk.KindImage, ""
		case "f:":
			e.From = desk.FromAuto
		}
		out = append(out, e)
	}
	return out
}

func TestQuestion(t *testing.T) {
	for name, c := range map[string]struct {
		log  []desk.Entry
		want string
		kind desk.Kind
	}{
		"the last words":                       {log("c:hello", "c:where is it?"), "where is it?", desk.KindText},
		"not the emoji behind them":            {log("c:where is it?", "c:😡😡"), "where is it?", desk.KindText},
		"not the picture behind them":          {log("c:is this right?", "k:"), "is this right?", desk.KindText},
		"a picture where there are no words":   {log("k:"), "", desk.KindImage},
		"an emoji before a picture":            {log("c:👍", "k:"), "👍", desk.KindText},
		"only what nobody has answered":        {log("c:where is it?", "a:on its way", "c:thanks!"), "thanks!", desk.KindText},
		"a picture after the answer":           {log("c:where is it?", "a:on its way", "k:"), "", desk.KindImage},
		"an automatic answer is none":          {log("c:where is it?", "f:We are closed.", "k:"), "where is it?", desk.KindText},
		"a reply that was taken back is none":  {log("c:where is it?", "-:on its way", "k:"), "where is it?", desk.KindText},
		"the last words where nobody waits":    {log("c:where is it?", "c:hello?", "a:on its way"), "hello?", desk.KindText},
		"nothing in a session that we opened":  {log("a:your parcel is here"), "", 0},
		"nothing in an empty one":              {nil, "", 0},
		"raw, for others to clean":             {log("c:a\x1b[31mb"), "a\x1b[31mb", desk.KindText},
		"two answers and a question after all": {log("c:one", "a:x", "a:y", "c:two", "k:"), "two", desk.KindText},
	} {
		t.Run(name, func(t *testing.T) {
			b := handover.Of(c.log, &desk.Session{OpenedAt: noon}, time.UTC)
			if b.Question != c.want || b.Kind != c.kind {
				t.Errorf("got %q of kind %v, want %q of %v", b.Question, b.Kind, c.want, c.kind)
			}
		})
	}
}

func TestPromised(t *testing.T) {
	all := log("c:where is it?", "a:I'll get back to you within 2 hours.", "c:ok")
	b := handover.Of(all, &desk.Session{OpenedAt: noon}, time.UTC)
	if want := noon.Add(2*time.Hour + time.Minute); b.Promise.At != want || b.Promise.Text == "" {
		t.Errorf("promised is %+v, want it by %v", b.Promise, want)
	}
	if b.Replied != noon.Add(time.Minute) || b.By != "ann" {
		t.Errorf("replied at %v by %s", b.Replied, b.By)
	}
	later := handover.Of(all, &desk.Session{OpenedAt: noon.Add(2 * time.Minute)}, time.UTC)
	if later.Promise.At != 0 || later.Replied != 0 || later.Question != "ok" {
		t.Errorf("what was in the session before is in %+v", later)
	}
	closed := handover.Of(all, &desk.Session{OpenedAt: noon, Closed: noon}, time.UTC)
	if closed.Promise.At != 0 || closed.Question != "where is it?" {
		t.Errorf("what came after the end is in %+v", closed)
	}
}

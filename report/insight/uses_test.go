package insight_test

import (
	"testing"

	"tend/desk"
	"tend/report"
	"tend/report/insight"
)

// saying is a message of the customer, answering one of ours, after so many
// hours of 2025-06-02.
func saying(hours int64, text string) desk.Entry {
	return desk.Entry{Type: desk.Message, From: desk.FromCustomer, Kind: desk.KindText, At: after(hours), Text: text}
}

func answering(hours int64, prepared string, edited bool) desk.Entry {
	return desk.Entry{Type: desk.Message, From: desk.FromAgent, Kind: desk.KindText, At: after(hours), Prepared: prepared, Edited: edited}
}

func pressing(hours int64) desk.Entry {
	return desk.Entry{Type: desk.Message, From: desk.FromCustomer, Kind: desk.KindFAQ, At: after(hours), ID: "press", Text: "How?"}
}

func after(hours int64) desk.Instant {
	const day = desk.Instant(1748822400e9) // 2025-06-02T00:00:00Z
	return day + desk.Instant(hours*3600e9)
}

func TestPreparedReplies(t *testing.T) {
	const quick, soon = "quick:ship", 11
	withdrawn := answering(soon, quick, false)
	withdrawn.Delivery = desk.Withdrawn
	answer := desk.Entry{Type: desk.Message, From: desk.FromAuto, At: after(13), Answers: "press"}
	for _, c := range []struct {
		name                        string
		log                         []desk.Entry
		sent, edited, judged, again int
	}{
		{"sent as it is", []desk.Entry{answering(soon, quick, false)}, 1, 0, 1, 0},
		{"edited first", []desk.Entry{answering(soon, quick, true)}, 1, 1, 1, 0},
		{"taken back", []desk.Entry{withdrawn}, 0, 0, 0, 0},
		{"asked again after exactly a day", []desk.Entry{answering(soon, quick, false), saying(soon+24, "and now?")}, 1, 0, 1, 1},
		{"asked again later than that", []desk.Entry{answering(soon, quick, false), saying(soon+25, "and now?")}, 1, 0, 1, 0},
		{"asked twice is asked again once", []desk.Entry{answering(soon, quick, false), saying(12, "when?"), saying(13, "when?")}, 1, 0, 1, 1},
		{"two replies, then a question", []desk.Entry{answering(soon, quick, false), answering(12, quick, false), saying(13, "when?")}, 2, 0, 2, 2},
		{"thanks do not ask", []desk.Entry{answering(soon, quick, false), saying(12, "thanks")}, 1, 0, 1, 0},
		{"thanks, then a question", []desk.Entry{answering(soon, quick, false), saying(12, "thanks"), saying(13, "when?")}, 1, 0, 1, 1},
		{"a press that was answered does not ask", []desk.Entry{answering(soon, quick, false), pressing(12), answer}, 1, 0, 1, 0},
		{"a press that was not asks", []desk.Entry{answering(soon, quick, false), pressing(12)}, 1, 0, 1, 1},
		{"too new to tell", []desk.Entry{answering(6*24+1, quick, false), saying(6*24+2, "when?")}, 1, 0, 0, 0},
		{"sent after the range", []desk.Entry{answering(8*24, quick, false)}, 0, 0, 0, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			var use insight.Use
			for _, u := range prepared(c.log).Uses {
				use = u
			}
			if use.Sent != c.sent || use.Edited != c.edited || use.Judged != c.judged || use.Again != c.again {
				t.Errorf("got %+v", use)
			}
		})
	}
}

func TestByHandIsTheBase(t *testing.T) {
	p := prepared([]desk.Entry{answering(11, "", false), saying(12, "when?"), answering(13, "", true), answering(14, "faq:x", false)})
	if p.Hand.Sent != 2 || p.Hand.Judged != 2 || p.Hand.Again != 1 || *p.Hand.Rate != 0.5 {
		t.Errorf("by hand: %+v", p.Hand)
	}
	if len(p.Uses) != 1 || p.Uses[0].Title != "the title of faq:x" {
		t.Errorf("prepared: %+v", p.Uses)
	}
}

// prepared is what became of the replies of one customer's log, from
// 2025-06-02 to the 9th, judged at the end of it.
func prepared(log []desk.Entry) insight.Prepared {
	book, _ := desk.NewBook(nil, nil, nil, desk.DefaultTierTimes())
	from := report.Date{Year: 2025, Month: 6, Day: 2}
	q := report.Query{Policy: desk.Tiktok24h(), From: from, To: from.Plus(7), Now: after(7 * 24)}
	c := insight.New(book, q, insight.Options{
		Courtesy: func(s string) bool { return s == "thanks" },
		Title:    func(id string) string { return "the title of " + id },
	})
	for _, e := range log {
		c.Entry(desk.Key{Shop: "shop", Customer: "c"}, e)
	}
	return c.Insight().Prepared
}

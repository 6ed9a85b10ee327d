package thread_test

import (
	"fmt"
	"testing"
	"time"

	"tend/desk"
	"tend/tui/lang"
	"tend/tui/theme"
	"tend/tui/tuitest"
)

// story has one of everything that can stand in a thread.
func story() *log {
	picture := says("p1", at("02T10:03"), "Look at the corner")
	picture.Kind, picture.URL = desk.KindImage, "https://cdn.example.com/u/9f8e7d6c5b4a39281706f5e4d3c2b1a0/picture-of-a-broken-tea-cup-2048.jpg"
	order := says("o1", at("02T10:04"), "")
	order.Kind, order.Ref = desk.KindOrder, "SO-20250601-88"
	faq := says("f1", at("02T10:05"), "How long does shipping take?")
	faq.Kind = desk.KindFAQ
	auto := desk.Entry{Type: desk.Message, ID: "a1", At: at("02T10:05"), From: desk.FromAuto, Kind: desk.KindText, Text: "Three to five days.", Answers: "f1"}
	sent := answers("r2", at("04T15:01"), "li", "I am sorry. 我们会在今天之内为您补发一只新的茶杯，请您留意物流信息。Thank you for your patience!")
	sent.Delivery = desk.Sent
	failed := answers("r3", at("04T15:02"), "li", "Here is the label.")
	failed.Delivery, failed.Reason = desk.Failed, "the platform does not accept links"
	unsure := answers("r4", at("04T15:03"), "li", "Did you get it?")
	unsure.Delivery = desk.Unconfirmed
	back := answers("r5", at("04T15:04"), "li", "taken back")
	back.Delivery = desk.Withdrawn
	held := answers("r6", at("04T15:05"), "li", "One more thing …")
	held.Delivery, held.Release = desk.Held, at("04T15:05").Add(4*time.Second)
	return newLog(
		says("m1", at("02T10:02"), "Hello"), says("m2", at("02T10:02"), "I got a broken cup. 杯子碎了，怎么办？"),
		picture, order, faq, auto,
		desk.AssignEntry(at("02T10:06"), "bo"),
		answers("r1", at("02T10:07"), "bo", "Let me see."),
		says("m3", at("04T15:00"), "Where is my refund?"), desk.AssignEntry(at("04T15:00"), "li"),
		sent, failed, unsure, back, desk.MarkEntry(at("04T15:04"), desk.MarkReported), held,
		says("m4", at("04T15:06"), "Where is my refund?"),
	)
}

func TestGolden(t *testing.T) {
	looks := map[string]theme.Options{"light": {}, "mono": {Mono: true}, "ascii": {Mono: true, ASCII: true}}
	cases := []struct {
		look  string
		texts *lang.Texts
		w, h  int
	}{
		{"light", lang.English(), 80, 24}, {"light", lang.Chinese(), 80, 24},
		{"light", lang.English(), 120, 48}, {"light", lang.Chinese(), 40, 30},
		{"mono", lang.English(), 60, 11}, {"mono", lang.Chinese(), 60, 48}, {"ascii", lang.English(), 60, 48},
	}
	for _, c := range cases {
		name := fmt.Sprintf("story-%s-%s-%dx%d", c.texts.Code, c.look, c.w, c.h)
		t.Run(name, func(t *testing.T) {
			o := options()
			o.Styles, o.Texts = theme.New(looks[c.look]), c.texts
			s := show(t, story(), o, c.w, c.h, at("04T15:05").Add(1500*time.Millisecond))
			tuitest.Exact(t, s.View(), c.w, c.h)
			tuitest.Golden(t, name, s.View())
		})
	}
}

// The heading must say how a session stands in words, at any width.
func TestGoldenHeadings(t *testing.T) {
	question := newLog(says("m1", at("02T10:00"), "Is the tea green?"))
	closed := newLog(says("m1", at("02T10:00"), "Is the tea green?"), desk.CloseEntry(at("02T10:05"), "bo"))
	answered := newLog(says("m1", at("02T10:00"), "Is the tea green?"), answers("r1", at("02T10:05"), "li", "Yes."))
	urgent := newLog(says("m1", at("02T10:00"), "Where is my refund?"))
	cases := []struct {
		name string
		log  *log
		now  desk.Instant
	}{
		{"waiting", question, at("02T10:30")}, {"urgent", urgent, at("02T10:03")},
		{"next deadline", urgent, at("02T10:16")}, {"expiring", question, at("03T07:00")},
		{"overdue", question, at("03T10:03")}, {"long overdue", question, at("04T22:00")},
		{"answered", answered, at("02T10:30")}, {"closed", closed, at("02T10:30")},
	}
	var out []string
	for _, c := range cases {
		for _, w := range []int{100, 60, 36, 20} {
			for _, texts := range []*lang.Texts{lang.English(), lang.Chinese()} {
				o := options()
				o.Texts = texts
				s := show(t, c.log, o, w, 12, c.now)
				tuitest.Exact(t, s.View(), w, 12)
				out = append(out, s.View()[:2]...)
			}
		}
	}
	tuitest.Golden(t, "headings", out)
}

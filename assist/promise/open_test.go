package promise_test

import (
	"testing"
	"time"

	"tend/assist/promise"
	"tend/desk"
)

func TestOpen(t *testing.T) {
	now, zone := thursday(t)
	at := func(minutes int, from desk.From, text string) desk.Entry {
		return desk.Entry{Type: desk.Message, Kind: desk.KindText, From: from, At: now.Add(time.Duration(minutes) * time.Minute), Text: text}
	}
	taken := at(5, desk.FromAgent, "It's in stock.")
	taken.Delivery = desk.Withdrawn
	const promised = "我2小时内给您答复"
	tests := []struct {
		name    string
		entries []desk.Entry
		want    string // when the open promise is due; "" for none
	}{
		{"nothing said", nil, ""},
		{"promised", []desk.Entry{at(0, desk.FromAgent, promised)}, "12:00"},
		{"the customer wrote since", []desk.Entry{at(0, desk.FromAgent, promised), at(1, desk.FromCustomer, "好的")}, "12:00"},
		{"answered", []desk.Entry{at(0, desk.FromAgent, promised), at(30, desk.FromAgent, "查到了，您的包裹在广州。")}, ""},
		{"only put off again", []desk.Entry{at(0, desk.FromAgent, promised), at(30, desk.FromAgent, "请稍等")}, "12:00"},
		{"only greeted", []desk.Entry{at(0, desk.FromAgent, promised), at(30, desk.FromAgent, "您好在的")}, "12:00"},
		{"promised anew", []desk.Entry{at(0, desk.FromAgent, promised), at(30, desk.FromAgent, "下午5点前回复您")}, "17:00"},
		{"an automatic answer", []desk.Entry{at(0, desk.FromAgent, promised), at(30, desk.FromAuto, "Our hours are 9 to 6.")}, "12:00"},
		{"an answer that was taken back", []desk.Entry{at(0, desk.FromAgent, promised), taken}, "12:00"},
		{"a customer's promise", []desk.Entry{at(0, desk.FromCustomer, "I'll get back to you tomorrow")}, ""},
		{"answered long ago", []desk.Entry{at(0, desk.FromAgent, promised), at(9, desk.FromAgent, "There is one left."), at(10, desk.FromAgent, "hi")}, ""},
		{"a mark since", []desk.Entry{at(0, desk.FromAgent, promised), {Type: desk.Mark, At: now.Add(time.Hour), Mark: desk.MarkNoReply}}, "12:00"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p, e, ok := promise.Open(tt.entries, zone)
			got := ""
			if ok {
				got = p.At.In(zone).Format("15:04")
				if e.Text == "" || e.From != desk.FromAgent {
					t.Errorf("the promise is said to stand in %+v", e)
				}
			}
			if got != tt.want {
				t.Errorf("open promise for %q, want %q", got, tt.want)
			}
		})
	}
}

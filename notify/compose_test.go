package notify_test

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"tend/notify"
)

func TestWords(t *testing.T) {
	since := func(e notify.Event, d time.Duration) notify.Event { e.At = start.Add(-d); return e }
	says := func(e notify.Event, title, preview string) notify.Event {
		e.Title, e.Preview = title, preview
		return e
	}
	for _, c := range []struct {
		name   string
		events []notify.Event
		want   notify.Notice
	}{
		{"what they wrote", []notify.Event{mine("lin")},
			notify.Notice{Title: "New message: lin", Body: "and?", Sessions: []string{"lin"}}},
		{"how long they wait", []notify.Event{since(mine("lin"), 75*mnt)},
			notify.Notice{Title: "New message: lin", Body: "waiting 1 h 15 min · and?", Sessions: []string{"lin"}}},
		{"how long there is", []notify.Event{expiring("lin", 3*hr)},
			notify.Notice{Title: "Expiring soon: lin", Body: "2 h 59 min left", Sessions: []string{"lin"}}},
		{"a last call", []notify.Event{lastCall("lin", 30*mnt)},
			notify.Notice{Title: "Last call: lin, 29 min left", Urgent: true, Sessions: []string{"lin"}}},
		{"the most pressing of several last calls first", []notify.Event{lastCall("lin", 30*mnt), lastCall("wu", 20*mnt)},
			notify.Notice{Title: "Last call for 2, 19 min left", Body: "wu, lin", Urgent: true, Sessions: []string{"wu", "lin"}}},
		{"a queue", []notify.Event{since(queue(12), 9*mnt)},
			notify.Notice{Title: "12 in Unassigned", Body: "waiting 9 min"}},
		{"three of five are named", []notify.Event{fresh("a"), fresh("b"), since(fresh("c"), 12*mnt), fresh("d"), fresh("e")},
			notify.Notice{Title: "5 new, oldest 12 min", Body: "a, b, c and 2 more", Sessions: []string{"a", "b", "c", "d", "e"}}},
		{"a second message brings newer words, not a newer wait",
			[]notify.Event{since(says(mine("lin"), "lin", "one"), 5*mnt), says(mine("lin"), "lin", "two")},
			notify.Notice{Title: "New message: lin", Body: "waiting 5 min · two", Sessions: []string{"lin"}}},
		{"hostile text", []notify.Event{says(mine("lin"), "\x1b[31mlin\a", "a\r\nb\u202e\u009c\x1b]52;c;eA==\a")},
			notify.Notice{Title: "New message: ␛[31mlin", Body: "a b␛]52;c;eA==", Sessions: []string{"lin"}}},
		{"a name that looks like a placeholder", []notify.Event{says(lastCall("lin", 30*mnt), "{left}", "")},
			notify.Notice{Title: "Last call: {left}, 29 min left", Urgent: true, Sessions: []string{"lin"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := notify.New(notify.DefaultOptions())
			for _, e := range c.events {
				p.Push(start, e)
			}
			got, ok := p.Next(start.Add(2 * sec))
			if !ok || !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %+v, %v\nwant %+v", got, ok, c.want)
			}
		})
	}
}

func TestNoCustomerTextWithoutPermission(t *testing.T) {
	opts := notify.DefaultOptions()
	opts.ShowText = false
	p := notify.New(opts)
	for _, k := range notify.Kinds() {
		for _, id := range []string{"s1", "s2"} {
			p.Push(start, notify.Event{Kind: k, Session: id, Title: "SECRET", Preview: "SECRET",
				Deadline: start.Add(hr), Count: 30})
		}
	}
	heard := 0
	for now := start; now.Before(start.Add(mnt)); now = now.Add(sec) {
		n, ok := p.Next(now)
		if !ok {
			continue
		}
		heard++
		if strings.Contains(n.Title+n.Body, "SECRET") {
			t.Errorf("%+v shows a customer's text", n)
		}
	}
	if heard != 2 {
		t.Errorf("heard %d notices, want the last calls and the others", heard)
	}
}

func TestLongTextIsShortened(t *testing.T) {
	p := notify.New(notify.DefaultOptions())
	long := strings.Repeat("退款", 20_000)
	p.Push(start, notify.Event{Kind: notify.NewMine, Session: "s", Title: long, Preview: long})
	n, ok := p.Next(start.Add(2 * sec))
	if !ok || len(n.Title) > 200 || len(n.Body) > 400 || !strings.HasSuffix(n.Body, "…") {
		t.Errorf("got %d and %d bytes: %+v", len(n.Title), len(n.Body), n)
	}
}

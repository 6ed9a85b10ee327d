//go:build unix

package main_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"
)

// The desk that the whole-program tests work at: made up, thirty customers in
// two languages, as it stands at opening.

const opening = "2026-03-03T10:00:00Z"

// later is a time after opening, to start a console at.
func later(t *testing.T, d time.Duration) string {
	t.Helper()
	at, err := time.Parse(time.RFC3339, opening)
	if err != nil {
		t.Fatal(err)
	}
	return at.Add(d).Format(time.RFC3339)
}

// line is a line of the line format, as far as the tests look at it.
type line struct {
	Type     string `json:"type,omitempty"`
	ID       string `json:"id,omitempty"`
	At       string `json:"at,omitempty"`
	Customer string `json:"customer,omitempty"`
	From     string `json:"from,omitempty"`
	Name     string `json:"name,omitempty"`
	Zone     string `json:"zone,omitempty"`
	Agent    string `json:"agent,omitempty"`
	By       string `json:"by,omitempty"`
	Mark     string `json:"mark,omitempty"`
	Kind     string `json:"kind,omitempty"`
	Text     string `json:"text,omitempty"`
	URL      string `json:"url,omitempty"`
	Ref      string `json:"ref,omitempty"`
	Delivery string `json:"delivery,omitempty"`
}

// someone is a customer with the one message they wrote.
type someone struct {
	name, text, kind string
	ago              time.Duration
	with             string // the agent who has them
}

// named are the customers the day goes through.
func named() []someone {
	m := time.Minute
	return []someone{
		{name: "Ada Moreau", text: "Where is my teapot? It was due on Monday.", ago: 5 * m},
		{name: "林小雨", text: "这件毛衣还有灰色的吗？", ago: 8 * m},
		{name: "Kofi Mensah", kind: "image", ago: 12 * m},
		{name: "周子涵", kind: "order", ago: 14 * m},
		{name: "Ines Duarte", text: "Do you ship to Portugal?", ago: 20 * m},
		{name: "王奶奶", text: "谢谢你们，收到了", ago: 25 * m},
		{name: "Tom Hale", text: "The lamp flickers.", ago: 31 * m, with: "mei"},
		{name: "陈默", text: "发票可以补开吗", ago: 44 * m, with: "mei"},
		{name: "Rosa Klein", text: "I would like to return the scarf.", ago: 21 * time.Hour, with: "mei"},
		{name: "赵一", text: "退款什么时候到账？", ago: 26 * time.Hour, with: "bo"},
	}
}

// crowd are n more who wait.
func crowd(n int) []someone {
	var out []someone
	for i := range n {
		s := someone{name: fmt.Sprintf("Guest %03d", i), text: fmt.Sprintf("Is item %03d in stock?", i), ago: time.Hour + time.Duration(i)*time.Second}
		if i%2 == 1 {
			s.name, s.text = fmt.Sprintf("客人%03d", i), fmt.Sprintf("第%03d款还有货吗？", i)
		}
		out = append(out, s)
	}
	return out
}

// idOf makes the customer's id.
func idOf(i int) string { return fmt.Sprintf("c%03d", i) }

// lines writes a desk at opening with these customers.
func lines(t *testing.T, people []someone) string {
	t.Helper()
	out := []line{
		{Type: "shop", ID: "shop", Name: "Harbour Goods", Zone: "UTC"},
		{Type: "agent", ID: "mei", Name: "Mei"},
		{Type: "agent", ID: "bo", Name: "Bo"},
	}
	for i, p := range people {
		at := later(t, -p.ago)
		l := line{ID: "m-" + idOf(i), At: at, Customer: idOf(i), From: "customer", Name: p.name, Text: p.text, Kind: p.kind}
		switch p.kind {
		case "image":
			l.URL = "https://pictures.example/" + idOf(i) + ".jpg"
		case "order":
			l.Ref = "A-" + idOf(i)
		}
		out = append(out, l)
		if p.with != "" {
			out = append(out, line{Type: "assign", At: at, Customer: idOf(i), Agent: p.with})
		}
	}
	var b strings.Builder
	e := json.NewEncoder(&b)
	for _, l := range out {
		if err := e.Encode(l); err != nil {
			t.Fatal(err)
		}
	}
	return b.String()
}

// export reads the whole desk.
func (o *office) export(at string) []line {
	o.t.Helper()
	var out []line
	d := json.NewDecoder(strings.NewReader(o.tend("", "--clock", at, "export")))
	for d.More() {
		var l line
		if err := d.Decode(&l); err != nil {
			o.t.Fatal(err)
		}
		out = append(out, l)
	}
	return out
}

// replies are the texts that agents wrote, by customer, in order.
func replies(all []line) map[string][]string {
	out := map[string][]string{}
	for _, l := range all {
		if l.From == "agent" {
			out[l.Customer] = append(out[l.Customer], l.Text)
		}
	}
	return out
}

// wording gives the prepared answer with an id in a language, its variables
// filled for a session.
func (o *office) wording(id, language, customer string) string {
	o.t.Helper()
	d := json.NewDecoder(strings.NewReader(o.tend("", "replies", "--lines")))
	for d.More() {
		var l struct {
			ID    string
			Value struct{ Text map[string]string }
		}
		if err := d.Decode(&l); err != nil {
			o.t.Fatal(err)
		}
		if l.ID == id {
			return strings.NewReplacer("{{customer}}", customer, "{{agent}}", "Mei", "{{shop}}", "Harbour Goods").Replace(l.Value.Text[language])
		}
	}
	o.t.Fatalf("there is no prepared answer %s", id)
	return ""
}

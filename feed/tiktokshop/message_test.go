package tiktokshop

import (
	"os"
	"testing"

	"tend/desk"
)

func sample(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestEveryTypeOfMessage(t *testing.T) {
	const order, product, big = "576653688135258178", "1729382256910270001", "9223372036854775809"
	want := map[desk.MessageID]desk.Entry{
		"1":  {From: desk.FromCustomer, Kind: desk.KindText, Text: "有货吗？"},
		"2":  {From: desk.FromCustomer, Kind: desk.KindText, Text: "not json"},
		"3":  {From: desk.FromCustomer, Kind: desk.KindImage, URL: "https://p16.example/a.jpg"},
		"4":  {From: desk.FromCustomer, Kind: desk.KindEmoji, URL: "https://p16.example/e.webp"},
		"5":  {From: desk.FromCustomer, Kind: desk.KindVideo, URL: "https://v16.example/v.mp4"},
		"6":  {From: desk.FromCustomer, Kind: desk.KindProduct, Ref: product, URL: "https://shop.example/p/1", Text: "Linen shirt · £19.00 – £24.00"},
		"7":  {From: desk.FromSystem, Kind: desk.KindProduct, Ref: product, Text: "looking at product Linen shirt · £19.00"},
		"8":  {From: desk.FromCustomer, Kind: desk.KindOrder, Ref: order, URL: "https://shop.example/o/1", Text: "Linen shirt ×2 · Rp16.000 · awaiting shipment"},
		"9":  {From: desk.FromSystem, Kind: desk.KindOrder, Ref: order, Text: "looking at order " + order},
		"10": {From: desk.FromCustomer, Kind: desk.KindOrder, Ref: order, Text: "return or refund · Linen shirt · Delivered"},
		"11": {From: desk.FromAgent, Kind: desk.KindOrder, Ref: order, Text: "Royal Mail RM1GB · In transit"},
		"12": {From: desk.FromAgent, Kind: desk.KindOther, URL: "https://shop.example/c/1", Text: "coupon · Welcome · 10% off"},
		"13": {From: desk.FromSystem, Kind: desk.KindText, Text: "Lee joined"},
		"14": {From: desk.FromSystem, Kind: desk.KindText, Text: "Handed over"},
		"15": {From: desk.FromSystem, Kind: desk.KindText, Text: "Moved to Kim"},
		"16": {From: desk.FromAuto, Kind: desk.KindText, Text: "I am a robot"},
		"17": {From: desk.FromAgent, Kind: desk.KindText, Text: "Hello Ann"},
		"18": {From: desk.FromCustomer, Kind: desk.KindOther, Text: "Please check this message in Seller Center."},
		"19": {From: desk.FromCustomer, Kind: desk.KindOther, Text: "[HOLOGRAM_CARD] A hologram\nof a shirt"},
		"20": {From: desk.FromCustomer, Kind: desk.KindOther, Text: "[HOLOGRAM_CARD] Please check this message in Seller Center."},
		big:  {From: desk.FromCustomer, Kind: desk.KindOrder, Ref: big, Text: "Order " + big},
		"23": {From: desk.FromSystem, Kind: desk.KindText, Text: "?"},
	}
	page, err := decodeMessages(sample(t, "messages.json"))
	if err != nil {
		t.Fatal(err)
	}
	for i, m := range page.Messages {
		if m.hidden() {
			if m.ID != "22" {
				t.Errorf("message %s is hidden", m.ID)
			}
			continue
		}
		got, w := m.entry(page.Tips, labelsIn("en")), want[desk.MessageID(m.ID)]
		w.Type, w.ID, w.At = desk.Message, desk.MessageID(m.ID), seconds(1760000000+int64(i))
		if w.From == desk.FromCustomer {
			w.Name = "Ann"
		}
		if got != w {
			t.Errorf("message %s (%s) became\n%+v, want\n%+v", m.ID, m.Type, got, w)
		}
		delete(want, w.ID)
	}
	for id := range want {
		t.Errorf("message %s did not come", id)
	}
}

// TestCardsAreNamed: of a card of which the platform tells little its name is
// left, in the language of the platform's notes.
func TestCardsAreNamed(t *testing.T) {
	for name, c := range map[string]struct {
		m      message
		en, zh string
	}{
		"a parcel's id":         {message{Type: typeLogistics, Content: `{"order_id":"1","package_id":"9"}`}, "parcel 9", "包裹 9"},
		"not even that":         {message{Type: typeLogistics, Content: `{"order_id":"1"}`}, "delivery", "物流信息"},
		"a parcel that is told": {message{Type: typeLogistics, Content: `{"order_id":"1","package_id":"9"}`, Plaintext: "On its way"}, "On its way", "On its way"},
		"a coupon's id":         {message{Type: typeCoupon, Content: `{"coupon_id":"88"}`}, "coupon 88", "优惠券 88"},
		"a coupon in words":     {message{Type: typeCoupon, Content: `{"coupon_id":"88"}`, Plaintext: "10% off"}, "coupon · 10% off", "优惠券 · 10% off"},
		"a coupon and no more":  {message{Type: typeCoupon}, "coupon", "优惠券"},
		"a product in view":     {message{Type: typeFromProduct, Content: `{"product_id":"7"}`}, "looking at product 7", "正在看商品 7"},
		"an order in view":      {message{Type: typeFromOrder, Content: `{"order_id":"1"}`}, "looking at order 1", "正在看订单 1"},
		"a return":              {message{Type: typeReturn, Content: `{"order_id":"1"}`}, "return or refund", "退货或退款"},
	} {
		t.Run(name, func(t *testing.T) {
			en, zh := c.m.entry("", labelsIn("en-GB")), c.m.entry("", labelsIn("zh-CN"))
			if en.Text != c.en || zh.Text != c.zh {
				t.Errorf("it says %q and %q, want %q and %q", en.Text, zh.Text, c.en, c.zh)
			}
		})
	}
}

func TestConversations(t *testing.T) {
	p, err := decodeConversations(sample(t, "conversations.json"))
	if err != nil || len(p.Conversations) != 2 || p.Next != "b2Zm+/c2V0==" {
		t.Fatalf("got %+v, %v", p, err)
	}
	first, second := p.Conversations[0], p.Conversations[1]
	if first.ID != "1001" || first.buyer() != "Ann" || !*first.CanSend || first.Latest.ID != "5001" {
		t.Errorf("the first is %+v", first)
	}
	if second.ID != "1002" || second.buyer() != "" || *second.CanSend || second.Latest != nil {
		t.Errorf("the second is %+v", second)
	}
}

func TestIndicesHave64Bits(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		newer      bool
	}{
		{"one more than a float64 can tell", "9007199254740993", "9007199254740992", true},
		{"the top bit", "18446744073709551615", "9223372036854775807", true},
		{"more digits", "100", "99", true},
		{"the same", "100", "100", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := newer(message{Index: text(c.a)}, mark{Index: c.b}); got != c.newer {
				t.Errorf("%s after %s: %v", c.a, c.b, got)
			}
		})
	}
}

// TestOddMessages: what is not as described hides neither itself nor the
// messages beside it.
func TestOddMessages(t *testing.T) {
	for name, c := range map[string]struct {
		row  string
		want desk.Entry
	}{
		"a time as text":       {`{"id":"1","type":"TEXT","content":"{\"content\":\"hi\"}","create_time":"1760000000"}`, desk.Entry{At: seconds(1760000000), Kind: desk.KindText, Text: "hi"}},
		"milliseconds":         {`{"id":"1","type":"TEXT","content":"{\"content\":\"hi\"}","create_time":1760000000123}`, desk.Entry{At: seconds(1760000000), Kind: desk.KindText, Text: "hi"}},
		"a time beyond all":    {`{"id":"1","type":"TEXT","content":"{\"content\":\"hi\"}","create_time":1e400}`, desk.Entry{Kind: desk.KindText, Text: "hi"}},
		"an id as number":      {`{"id":1,"type":"TEXT","content":"{\"content\":\"hi\"}"}`, desk.Entry{Kind: desk.KindText, Text: "hi"}},
		"content as an object": {`{"id":"1","type":"TEXT","content":{"content":"hi"},"data":[1]}`, desk.Entry{Kind: desk.KindText, Text: "hi"}},
		"an odd switch":        {`{"id":"1","type":"TEXT","content":"{\"content\":\"hi\"}","is_visible":"yes"}`, desk.Entry{Kind: desk.KindText, Text: "hi"}},
		"no type":              {`{"id":"1","type":7,"content":"{\"content\":\"hi\"}"}`, desk.Entry{Kind: desk.KindOther, Text: "[MESSAGE] hi"}},
		"an empty text":        {`{"id":"1","type":"TEXT","content":null}`, desk.Entry{Kind: desk.KindOther, Text: "[TEXT]"}},
		"a sender that is one": {`{"id":"1","type":"TEXT","content":"{\"content\":\"hi\"}","sender":"Ann"}`, desk.Entry{Kind: desk.KindText, Text: "hi"}},
		"an odd card":          {`{"id":"1","type":"ORDER_CARD","content":"{\"order_id\":[1]}","data":"{\"quantity\":{}}"}`, desk.Entry{Kind: desk.KindOrder, Ref: "[1]"}},
	} {
		t.Run(name, func(t *testing.T) {
			p, err := decodeMessages([]byte(`{"messages":["?",` + c.row + `,{"id":"2","type":"TEXT","content":"{\"content\":\"good\"}"}]}`))
			if err != nil || len(p.Messages) != 3 || p.Messages[2].content().Text != "good" {
				t.Fatalf("got %+v, %v", p, err)
			}
			c.want.Type, c.want.ID, c.want.From = desk.Message, "1", desk.FromSystem
			if got := p.Messages[1].entry(p.Tips, labelsIn("en")); got != c.want {
				t.Errorf("it became\n%+v, want\n%+v", got, c.want)
			}
		})
	}
}

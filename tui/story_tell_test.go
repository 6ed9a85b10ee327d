package tui

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/desk/starter"
	"tend/keymap"
	"tend/store"
	"tend/tui/lang"
	"tend/tui/theme"
	"tend/tui/tuitest"
)

// options are those of an agent called Li on the story's desk.
func (s *story) options() Options {
	matcher := starter.NewMatcher(starter.DefaultRules())
	rules := desk.DefaultRules()
	rules.Tier = func(text string) desk.Tier { return desk.ParseTier(matcher.Tier(text)) }
	rules.Language, rules.EmojiOnly = starter.Language, starter.IsEmojiOnly
	clock := func() desk.Instant { return s.clock }
	return Options{
		Store: s.store, Me: "li", Rules: rules, Keys: keymap.Default(), Replies: prepared(),
		Book: func(shops []desk.Shop, holidays []desk.HolidayRange) *desk.Book {
			b, _ := desk.NewBook(shops, holidays, nil, desk.DefaultTierTimes())
			return b
		},
		Texts: lang.English(), Look: theme.Options{Dark: true}, Now: clock, Wall: clock, Speed: 1, Manager: true,
		NewID: func() desk.MessageID { return s.newID() }, Undo: 4 * time.Second,
		Rest: func(context.Context, time.Duration) {},
	}
}

func (s *story) newID() desk.MessageID {
	s.ids++
	return desk.MessageID(fmt.Sprint("own-", s.ids))
}

// prepared are a few quick replies; 3 needs an order, 9 is free.
func prepared() []desk.QuickReply {
	both := func(en, zh string) map[string]string { return map[string]string{"en": en, "zh": zh} }
	return []desk.QuickReply{
		{ID: "hello", Title: both("Greet", "问好"), Text: both("Hello {{customer}}, this is {{agent}}.", "{{customer}}您好，我是{{agent}}。"), Pin: 1},
		{ID: "soon", Title: both("Soon", "马上"), Text: both("One moment please.", "请稍等。"), Pin: 2},
		{ID: "track", Title: both("Track", "物流"), Text: both("Order {{order}} is on its way.", "订单{{order}}在路上。"), Pin: 3},
		{ID: "ask-image", Use: "prompt", For: "image", Text: both("About the picture: what would you like to know?", "关于图片，您想了解什么？")},
		{ID: "ask-emoji", Use: "prompt", For: "emoji", Text: both("How can we help?", "有什么可以帮您？")},
		{ID: "ask-product", Use: "prompt", For: "product", Text: both("A question about this product?", "想了解这款商品吗？")},
		{ID: "ask-order", Use: "prompt", For: "order", Text: both("A question about this order?", "想问这笔订单吗？")},
		{ID: "bye", Use: "remark", Text: both("Thank you, come again!", "感谢光临，欢迎再来！")},
	}
}

// press types keys, each a little after the one before, as people do.
func (s *story) press(keys ...string) {
	s.t.Helper()
	for _, k := range tuitest.Keys(s.t, keys...) {
		s.clock = s.clock.Add(time.Second / 5)
		s.tell(k)
	}
}

// types writes a text, a key for every character.
func (s *story) types(text string) {
	s.t.Helper()
	for _, r := range text {
		if r == ' ' {
			s.press("space")
			continue
		}
		s.press(string(r))
	}
}

// passes lets time go by, with one tick of the clock at its end.
func (s *story) passes(d time.Duration) {
	s.t.Helper()
	s.clock = s.clock.Add(d)
	s.tell(tickMsg{})
}

// line is a message of a customer, whose name is the id with a capital.
func (s *story) line(customer, text string) desk.Entry {
	name := strings.ToUpper(customer[:1]) + customer[1:]
	return desk.Entry{Type: desk.Message, ID: s.newID(), At: s.clock, From: desk.FromCustomer, Kind: desk.KindText, Name: name, Text: text}
}

// writes is a customer's message; the screen has had time to settle after it.
func (s *story) writes(customer, text string) {
	s.t.Helper()
	s.happens(customer, s.line(customer, text))
	s.passes(time.Second)
}

// sends is a customer's message of another kind than text.
func (s *story) sends(customer string, kind desk.Kind, ref string) {
	s.t.Helper()
	e := s.line(customer, "")
	e.Kind, e.Ref = kind, ref
	s.happens(customer, e)
	s.passes(time.Second)
}

// happens puts entries into a customer's log behind the console's back.
func (s *story) happens(customer string, entries ...desk.Entry) {
	s.t.Helper()
	_, err := store.Append(s.t.Context(), s.store.Store, s.app.o.Rules, key(customer),
		func(store.Conversation) ([]desk.Entry, error) { return entries, nil })
	if err != nil {
		s.t.Fatal(err)
	}
	s.do(nil)
}

// answers is a reply of a colleague, or of mine from elsewhere.
func (s *story) answers(agent desk.AgentID, customer, text string) {
	s.t.Helper()
	e := desk.Entry{Type: desk.Message, ID: s.newID(), At: s.clock, From: desk.FromAgent, Kind: desk.KindText, Agent: agent, Text: text}
	s.happens(customer, e)
	s.passes(time.Second)
}

// belongs gives a session to an agent.
func (s *story) belongs(customer string, agent desk.AgentID) {
	s.t.Helper()
	s.happens(customer, desk.AssignEntry(s.clock, agent))
	s.passes(time.Second)
}

func key(customer string) desk.Key {
	return desk.Key{Shop: "shop", Customer: desk.CustomerID(customer)}
}

// arrives delivers the answers that were kept back.
func (s *story) arrives() {
	s.t.Helper()
	s.late = false
	held := s.held
	s.held = nil
	for _, msg := range held {
		s.tell(msg)
	}
	s.do(nil)
}

// sees runs a story under its name, beside the others of its test.
func sees(t *testing.T, name string, tell func(*story), change ...func(*Options)) {
	t.Helper()
	t.Run(name, func(t *testing.T) {
		t.Parallel()
		tell(begin(t, change...))
	})
}

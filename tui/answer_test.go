package tui

import (
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

func TestOneKeyAnswers(t *testing.T) {
	sees(t, "in the customer's language", func(s *story) {
		s.writes("anna", "Where is my parcel?")
		s.writes("wang", "我的快递到哪里了？")
		s.press("1")
		s.replied("anna", "Hello Anna, this is li.")
		s.on("wang")
		s.press("1")
		s.replied("wang", "Wang您好，我是li。")
		if got := s.last("wang"); got.Assignee != "li" || got.Waiting() != 0 {
			t.Errorf("the session is with %q, waiting since %v", got.Assignee, got.Waiting())
		}
	})
	sees(t, "held back first", func(s *story) {
		s.writes("anna", "hi there")
		s.press("2")
		s.shows("Sent to Anna.", "takes it back (4 s)", "goes out in")
		if p := s.last("anna").Pending; len(p) != 1 || p[0].State != desk.Held {
			t.Errorf("the reply is %v", p)
		}
	})
	sees(t, "at once without an undo time", func(s *story) {
		s.writes("anna", "hi there")
		s.press("2")
		s.hides("takes it back")
		s.replied("anna", "One moment please.")
		if p := s.last("anna").Pending; len(p) != 0 {
			t.Errorf("the reply is %v", p)
		}
	}, func(o *Options) { o.Undo = 0 })
	sees(t, "not with a variable nothing is known for", func(s *story) {
		s.writes("anna", "Where is my order?")
		s.press("3")
		s.shows("nothing is known for {{order}}")
		s.replied("anna")
		s.sends("anna", desk.KindOrder, "A17")
		s.press("3")
		s.replied("anna", "Order A17 is on its way.")
		s.came("anna", "quick:track", false)
	})
	sees(t, "not with a digit nothing is pinned to", func(s *story) {
		s.writes("anna", "hi there")
		s.press("9")
		s.shows("No quick reply is pinned to 9.")
		s.replied("anna")
	})
	sees(t, "nobody when nothing is selected", func(s *story) {
		s.press("1")
		s.shows("No session is selected.")
	})
}

func TestEditBeforeSending(t *testing.T) {
	sees(t, "changes what is sent", func(s *story) {
		s.writes("anna", "hi there")
		s.press("e")
		s.shows("press the digit of a quick reply")
		s.press("2")
		s.replied("anna")
		s.types(" Li")
		s.press("enter")
		s.replied("anna", "One moment please. Li")
		s.came("anna", "quick:soon", true)
	})
	sees(t, "or sends it as it is", func(s *story) {
		s.writes("anna", "hi there")
		s.press("e", "2", "enter")
		s.replied("anna", "One moment please.")
		s.came("anna", "quick:soon", false)
	})
	sees(t, "what is written from nothing comes from nowhere", func(s *story) {
		s.writes("anna", "hi there")
		s.press("e", "2", "ctrl+u")
		s.types("Hello")
		s.press("enter")
		s.replied("anna", "Hello")
		s.came("anna", "", false)
	})
	sees(t, "fills in what is not known", func(s *story) {
		s.writes("anna", "Where is it?")
		s.press("e", "3")
		s.types("B2")
		s.press("enter")
		s.replied("anna", "Order B2 is on its way.")
	})
	sees(t, "does not send what is still unfilled", func(s *story) {
		s.writes("anna", "Where is it?")
		s.press("e", "3", "enter")
		s.shows("{{order}} is not filled in yet")
		s.replied("anna")
	})
	sees(t, "and esc leaves it", func(s *story) {
		s.writes("anna", "hi there")
		s.press("e", "esc", "j")
		s.hides("press the digit of a quick reply")
		s.press("1")
		s.replied("anna", "Hello Anna, this is li.")
	})
	sees(t, "or chooses among all", func(s *story) {
		s.writes("anna", "hi there")
		s.press("space")
		s.types("moment")
		s.press("enter")
		s.replied("anna", "One moment please.")
	})
}

func TestPrompt(t *testing.T) {
	cases := []struct {
		name string
		kind desk.Kind
		ref  string
		text string
		want string
	}{
		{"for a picture", desk.KindImage, "", "", "About the picture: what would you like to know?"},
		{"for an emoji", desk.KindEmoji, "", "", "How can we help?"},
		{"for a text of emoji", desk.KindText, "", "👍👍", "How can we help?"},
		{"for a product", desk.KindProduct, "P9", "", "A question about this product?"},
		{"for an order card", desk.KindOrder, "A17", "", "A question about this order?"},
		{"not for words", desk.KindText, "", "Is it in stock?", ""},
	}
	for _, c := range cases {
		sees(t, c.name, func(s *story) {
			e := s.line("anna", c.text)
			e.Kind, e.Ref = c.kind, c.ref
			s.happens("anna", e)
			s.passes(time.Second)
			s.press("p")
			if c.want == "" {
				s.shows("No prompt fits")
				s.replied("anna")
				return
			}
			s.replied("anna", c.want)
		})
	}
}

func TestKeyAtTheMomentAColleagueAnswered(t *testing.T) {
	sees(t, "is held once", func(s *story) {
		s.writes("anna", "hi there")
		s.press("a")
		s.press("alt+3")
		s.on("anna")
		s.passes(time.Second)
		s.happens("anna", desk.Entry{Type: desk.Message, ID: s.newID(), At: s.clock, From: desk.FromAgent, Kind: desk.KindText, Agent: "mia", Text: "I am on it"})
		s.press("2")
		s.shows("A colleague has just dealt with Anna.")
		s.replied("anna", "I am on it")
		s.passes(time.Second)
		s.press("2")
		s.replied("anna", "I am on it", "One moment please.")
	})
}

// Between two consoles: what a colleague sent stops a reply that was begun
// before it once, typed or by a digit, whether the screen had shown it or not.
func TestColleagueAnsweredFirst(t *testing.T) {
	sees(t, "typed, Enter asks first and sends the second time", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("hello")
		s.answers("mia", "anna", "I am on it")
		s.passes(2 * time.Second)
		s.press("enter")
		s.shows("mia answered Anna while you were writing")
		s.replied("anna", "I am on it")
		s.press("enter")
		s.replied("anna", "I am on it", "hello")
	})
	sees(t, "by a digit, before this console heard of it", func(s *story) {
		s.writes("anna", "hi there")
		s.passes(2 * time.Second)
		e := desk.Entry{Type: desk.Message, ID: s.newID(), At: s.clock, From: desk.FromAgent, Kind: desk.KindText, Agent: "mia", Text: "I am on it"}
		_, err := store.Append(t.Context(), s.store.Store, s.app.o.Rules, key("anna"), func(store.Conversation) ([]desk.Entry, error) { return []desk.Entry{e}, nil })
		if err != nil {
			t.Fatal(err)
		}
		s.press("2")
		s.replied("anna", "I am on it")
	})
}

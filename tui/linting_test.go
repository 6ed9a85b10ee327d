package tui

import "testing"

func linting(o *Options) { o.Lint = true }

func TestLint(t *testing.T) {
	for _, c := range []struct{ name, asked, text, says string }{
		{"greeting only", "where is my parcel?", "Hello!", "A greeting alone"},
		{"stall", "where is my parcel?", "One moment please.", "This only puts off"},
		{"stall in Chinese", "我的快递到哪里了？", "请稍等，我帮您看一下", "This only puts off"},
		{"outside contact", "where is my parcel?", "Write me on WhatsApp: +44 7700 900123", "off the platform"},
		{"absolute words", "is it good?", "It is the best in the world, 100% guaranteed.", "promises more than platforms allow"},
		{"wrong language", "我的快递到哪里了？", "Your parcel is in Lyon and arrives on Monday.", "not the customer's language"},
	} {
		sees(t, c.name, func(s *story) {
			s.writes("anna", c.asked)
			s.press("i")
			s.types(c.text)
			s.press("enter")
			s.shows(c.says, "enter sends anyway")
			s.replied("anna")
			s.press("enter")
			s.replied("anna", c.text)
		}, linting)
	}
	sees(t, "a real answer goes out at once", func(s *story) {
		s.writes("anna", "where is my parcel?")
		s.press("i")
		s.types("Your parcel is in Lyon and arrives on Monday.")
		s.press("enter")
		s.replied("anna", "Your parcel is in Lyon and arrives on Monday.")
	}, linting)
	sees(t, "what was changed after the warning is looked at again", func(s *story) {
		s.writes("anna", "where is my parcel?")
		s.press("i")
		s.types("Hello")
		s.press("enter")
		s.types("!!")
		s.press("enter")
		s.replied("anna")
		s.shows("A greeting alone")
	}, linting)
	sees(t, "one key sends a prepared answer without a question", func(s *story) {
		s.writes("anna", "where is my parcel?")
		s.press("2")
		s.replied("anna", "One moment please.")
	}, linting)
}

func TestLintWhereTextsAreKept(t *testing.T) {
	sees(t, "a stall is advised against, with a better wording, and kept on the second try", func(s *story) {
		s.press("Q", "enter")
		s.types("Wait")
		s.press("tab")
		s.types("Please wait")
		s.press("ctrl+s")
		s.shows("This only puts off", "Better:", "ctrl+s saves anyway")
		s.press("ctrl+s")
		s.shows("Saved.")
	}, linting)
}

package tui

import (
	"fmt"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/lang"
)

// closedTo says that a customer cannot be written to.
func (s *story) closedTo(customer, why string) {
	s.t.Helper()
	if err := store.PutReach(s.t.Context(), s.store.Store, key(customer), desk.Reach{Closed: true, Reason: why}); err != nil {
		s.t.Fatal(err)
	}
	s.do(nil)
}

func TestRefusedReplies(t *testing.T) {
	window := desk.Abilities{Channel: "WhatsApp", Window: 24 * time.Hour}
	const over = "WhatsApp takes no reply since"
	sees(t, "after the window every way to answer refuses and keeps what was written", func(s *story) {
		s.fed(chatwoot(store.FeedLive, window))
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Dear")
		s.hides(over)
		s.passes(24 * time.Hour)
		s.shows(over, "24 h after the customer's")
		s.press("enter")
		s.shows("Not sent. "+over, "› Dear")
		s.replied("anna")
		if s.draft("anna") != "Dear" {
			t.Errorf("the draft is %q", s.draft("anna"))
		}
		s.press("esc", "1")
		s.shows("Not sent. " + over)
		s.replied("anna")
		s.press("x", "enter")
		s.shows("Not closed. "+over, "X closes without a remark.")
		s.replied("anna")
		s.press("S", "2")
		s.shows("Not sent. " + over)
		s.replied("anna")
	})
	sees(t, "at the very end of the window a reply goes out", func(s *story) {
		s.fed(chatwoot(store.FeedLive, window))
		s.writes("anna", "hi there")
		s.clock = s.clock.Add(24*time.Hour - time.Second - time.Second/5)
		s.press("2")
		s.replied("anna", "One moment please.")
	})
	sees(t, "the customer's next message opens it again", func(s *story) {
		s.fed(chatwoot(store.FeedLive, window))
		s.writes("anna", "hi there")
		s.passes(25 * time.Hour)
		s.shows(over)
		s.writes("anna", "still there?")
		s.hides(over)
		s.press("2")
		s.replied("anna", "One moment please.")
	})
	sees(t, "the platform's own words, made harmless", func(s *story) {
		s.fed(chatwoot(store.FeedLive, desk.Abilities{Channel: "TikTok Shop"}))
		s.writes("anna", "hi there")
		s.closedTo("anna", "Buyer has blocked the shop\x1b[31m")
		s.shows("TikTok Shop takes no message to Anna: Buyer has", "blocked the shop")
		s.press("1")
		s.shows("Not sent. TikTok Shop takes no message to Anna")
		s.replied("anna")
		if err := store.PutReach(t.Context(), s.store.Store, key("anna"), desk.Reach{}); err != nil {
			t.Fatal(err)
		}
		s.passes(10 * time.Second)
		s.hides("takes no message")
		s.press("2")
		s.replied("anna", "One moment please.")
	})
	sees(t, "a text too long is refused and never split", func(s *story) {
		s.fed(chatwoot(store.FeedLive, desk.Abilities{Channel: "SMS", Text: 160}))
		s.writes("anna", "hi there")
		s.press("i")
		s.tell(pasted(strings.Repeat("x", 120)))
		s.hides("of 160")
		s.tell(pasted(strings.Repeat("x", 25)))
		s.shows("145 of 160 characters")
		s.tell(pasted(strings.Repeat("x", 20)))
		s.shows("Too long for SMS: 165 of 160 characters.", "Pasted 20 characters.")
		s.hides("Enter sends.")
		s.press("enter")
		s.shows("Not sent. Too long for SMS")
		s.replied("anna")
		for range 5 {
			s.press("backspace")
		}
		s.shows("160 of 160 characters")
		s.press("enter")
		s.replied("anna", strings.Repeat("x", 160))
	})
	sees(t, "a failed reply is not sent again when the window is over", func(s *story) {
		s.fed(chatwoot(store.FeedLive, window))
		s.writes("anna", "hi there")
		s.press("2")
		s.becomes("anna", desk.Failed, "busy")
		s.passes(25 * time.Hour)
		s.press("A")
		s.shows("Not sent. " + over)
		if p := s.last("anna").Pending; len(p) != 1 || p[0].State != desk.Failed {
			t.Errorf("the reply is %v", p)
		}
	})
}

// Why a reply cannot be sent can be read whole on every usual screen.
func TestReasonsAreWhole(t *testing.T) {
	terms := desk.CauseTerms.Reason()
	shut := desk.CauseShut.With("Chatwoot", "Telegram").Reason()
	for _, texts := range []*lang.Texts{lang.English(), lang.Chinese()} {
		for _, size := range [][2]int{{80, 24}, {100, 30}, {200, 60}} {
			for name, reason := range map[string]string{"terms": terms, "shut": shut} {
				sees(t, fmt.Sprint(texts.Code, size, name), func(s *story) {
					s.delivers("shop", "cw")
					s.fed(chatwoot(store.FeedLive, desk.Abilities{Channel: "TikTok Shop"}))
					s.writes("anna", "hi there")
					s.tell(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
					s.press("i")
					s.types("Dear")
					s.closedTo("anna", reason)
					words := "! " + texts.Reason(reason, "TikTok Shop")
					if side := s.side(); !strings.Contains(side, strings.ReplaceAll(words, " ", "")) {
						t.Errorf("no %q in\n%s", words, s.screen())
					}
					s.press("enter")
					last := strings.TrimRight(s.screen()[strings.LastIndex(s.screen(), "\n")+1:], " ")
					if !strings.HasSuffix(last, ".") && !strings.HasSuffix(last, "。") || strings.Contains(last, "…") {
						t.Errorf("the last line is cut: %q", last)
					}
					s.replied("anna")
				}, func(o *Options) { o.Texts = texts })
			}
		}
	}
}

// side is what stands at the right, without the blanks.
func (s *story) side() string {
	var b strings.Builder
	for line := range strings.SplitSeq(s.screen(), "\n") {
		if i := strings.LastIndex(line, "│"); i >= 0 {
			line = line[i+len("│"):]
		}
		b.WriteString(strings.ReplaceAll(line, " ", ""))
	}
	return b.String()
}

func TestNothingIsOfferedThatCannotBeDone(t *testing.T) {
	sees(t, "to a customer who cannot be written to", func(s *story) {
		s.fed(chatwoot(store.FeedLive, desk.Abilities{Channel: "TikTok Shop"}))
		s.writes("anna", "hi there")
		s.shows("1-9 reply", "x close")
		s.closedTo("anna", "")
		s.hides("1-9 reply", "e edit", "x close")
		s.shows("X close", "n no reply")
		s.press("i")
		s.hides("enter send")
	})
	sees(t, "to nobody", func(s *story) {
		s.writes("anna", "hi there")
		s.belongs("anna", "mia")
		s.hides("1-9 reply", "i writes a reply", "1 Greet", "a take")
		s.shows("s status")
		for _, key := range []string{"i", "1", "x", "a", "e 1", "!"} {
			s.press("esc")
			s.press(strings.Fields(key)...)
			s.shows("No session is selected.")
		}
	})
	sees(t, "in a list on a narrow screen the reason is a key away", func(s *story) {
		s.fed(chatwoot(store.FeedLive, desk.Abilities{Channel: "TikTok Shop"}))
		s.writes("anna", "hi there")
		s.closedTo("anna", desk.CauseTerms.Reason())
		s.tell(tea.WindowSizeMsg{Width: 80, Height: 24})
		s.press("1")
		s.shows("Not sent: Anna cannot be written to now. Enter shows why.")
		s.press("enter")
		s.shows("! TikTok Shop takes a message only within 30 days of the conversation")
	})
}

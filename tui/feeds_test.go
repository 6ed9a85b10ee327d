package tui

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/lang"
	"tend/tui/theme"
)

// feeds stores how a connection does, behind the console's back.
func (s *story) fed(f store.Feed) {
	s.t.Helper()
	if err := store.PutFeed(s.t.Context(), s.store.Store, f); err != nil {
		s.t.Fatal(err)
	}
	s.do(nil)
}

// chatwoot is a connection that serves the story's shop.
func chatwoot(state store.FeedState, can desk.Abilities) store.Feed {
	return store.Feed{Name: "cw", Type: "chatwoot", State: state, Since: noon, Shops: map[desk.ShopID]desk.Abilities{"shop": can}}
}

func TestFeedsInTheTopBar(t *testing.T) {
	down := func(s *story, name, kind, why string, in time.Duration) {
		s.fed(store.Feed{Name: name, Type: kind, State: store.FeedDown, Reason: why, Since: s.clock, Next: s.clock.Add(in)})
	}
	sees(t, "nothing while all is live", func(s *story) {
		s.fed(chatwoot(store.FeedLive, desk.Abilities{}))
		s.hides("Chatwoot:", "live")
	})
	sees(t, "one that is down, with its reason and next try in quiet steps", func(s *story) {
		down(s, "cw", "chatwoot", "No answer.", 42*time.Second)
		s.shows("× Chatwoot: No answer, again in 50 s")
		first := s.app.View().Content
		s.passes(time.Second)
		if s.app.View().Content != first {
			t.Error("the screen changes every second")
		}
		s.passes(5 * time.Second)
		s.shows("again in 40 s")
		s.passes(time.Minute)
		s.shows("No answer, trying again")
		s.fed(chatwoot(store.FeedLive, desk.Abilities{}))
		s.hides("Chatwoot:")
	})
	sees(t, "several say how many and the worst", func(s *story) {
		s.fed(store.Feed{Name: "hook", Type: "webhook", State: store.FeedConnecting})
		s.shows("→ Webhook: connecting")
		s.fed(chatwoot(store.FeedConnecting, desk.Abilities{}))
		s.shows("→ 2 feeds: connecting")
		s.hides("down")
		down(s, "tt", "tiktokshop", "The token is not valid any more.", 5*time.Minute)
		s.shows("× TikTok Shop: The token is not valid any more, again in 5 min")
		down(s, "cw", "chatwoot", "No answer.", 5*time.Minute)
		s.shows("× 2 feeds down: Chatwoot, TikTok Shop, again in 5 min")
	})
	sees(t, "of several that are down their names, and in short why", func(s *story) {
		f := chatwoot(store.FeedDown, desk.Abilities{})
		f.Code, f.Next = desk.CauseBroken.With(503), s.clock.Add(2*time.Minute)
		s.fed(f)
		s.fed(store.Feed{Name: "hook", Type: "webhook", State: store.FeedDown, Code: desk.CauseNobody, Since: s.clock, Next: s.clock.Add(10 * time.Second)})
		s.tell(tea.WindowSizeMsg{Width: 200, Height: 30})
		s.shows("× 2 feeds down: Chatwoot (503), Webhook (nothing answers), again in 10 s")
		s.tell(tea.WindowSizeMsg{Width: 100, Height: 30})
		s.shows("× 2 feeds down: Chatwoot, Webhook, again in 10 s")
		s.tell(tea.WindowSizeMsg{Width: 80, Height: 24})
		s.shows("× 2 feeds down: Chatwoot, Webhook")
	})
	sees(t, "what is wrong here with all of them is said once", func(s *story) {
		s.tell(tea.WindowSizeMsg{Width: 120, Height: 30})
		open := desk.CauseOpenSecrets.With("/home/mia/.config/tend/secrets.toml")
		for name, kind := range map[string]string{"cw": "chatwoot", "hook": "webhook", "tt": "tiktokshop"} {
			s.fed(store.Feed{Name: name, Type: kind, State: store.FeedDown, Code: open, Since: s.clock, Next: s.clock.Add(time.Minute)})
		}
		s.shows("× 3 feeds down: chmod 600 /home/mia/.config/tend/secrets.toml, again in 1 min")
		s.tell(tea.WindowSizeMsg{Width: 60, Height: 24})
		s.shows("× 3 feeds down")
		s.tell(tea.WindowSizeMsg{Width: 120, Height: 30})
		s.press("C")
		s.shows("nothing is", "  chmod 600 /home/mia/.config/tend/secrets.toml")
		s.hides("missing", "tend connect")
	})
	sees(t, "the listener is called so, and is no feed", func(s *story) {
		listener := store.Feed{Name: "listen", Type: store.FeedListener, State: store.FeedDown, Code: desk.CausePort.With(":80"), Since: s.clock, Next: s.clock.Add(time.Minute)}
		s.fed(listener)
		s.shows("× Listener: port in use, again in 1 min")
		down(s, "cw", "chatwoot", "No answer.", time.Minute)
		s.shows("× Chatwoot, Listener (port in use): down, again in 1 min")
		listener.State = store.FeedConnecting
		s.fed(listener)
		s.fed(chatwoot(store.FeedConnecting, desk.Abilities{}))
		s.shows("→ Chatwoot: connecting")
	})
	sees(t, "two at one platform are told apart by their names", func(s *story) {
		s.fed(chatwoot(store.FeedLive, desk.Abilities{}))
		down(s, "cw2", "chatwoot", "No answer", time.Minute)
		s.shows("× Chatwoot (cw2): No answer")
	})
	sees(t, "a warning while all are up, and one that is down before it", func(s *story) {
		f := chatwoot(store.FeedLive, desk.Abilities{})
		f.Warning = "The token ends in 3 days."
		s.fed(f)
		s.shows("? Chatwoot: The token ends in 3 days")
		down(s, "tt", "tiktokshop", "No answer", time.Minute)
		s.shows("× TikTok Shop: No answer")
		s.hides("3 days")
	})
	sees(t, "hostile words do nothing", func(s *story) {
		down(s, "x\x1b[2J", "", "\x1b]0;owned\a\u202eevil\nline", time.Minute)
		s.shows("evil line")
	})
	sees(t, "a narrow screen has fewer words", func(s *story) {
		s.tell(tea.WindowSizeMsg{Width: 60, Height: 16})
		down(s, "cw", "chatwoot", "The server at chat.example.org does not answer.", time.Minute)
		s.shows("× Chatwoot: ")
	})
	sees(t, "one that is taken away is forgotten", func(s *story) {
		down(s, "cw", "chatwoot", "No answer", time.Minute)
		if err := store.RemoveFeed(t.Context(), s.store.Store, "cw"); err != nil {
			t.Fatal(err)
		}
		s.do(nil)
		s.hides("Chatwoot:")
	})
	sees(t, "a sweep says it as well", func(s *story) {
		s.writes("anna", "hi there")
		down(s, "cw", "chatwoot", "No answer", time.Minute)
		s.press("S")
		s.shows("× Chatwoot: No answer")
	})
}

func TestListOfFeeds(t *testing.T) {
	sees(t, "says that there are none", func(s *story) {
		s.press("C")
		s.shows("No feed is set up on this desk.")
		s.press("esc")
		s.hides("No feed is set up")
	})
	sees(t, "goes on while it is open", func(s *story) {
		f := chatwoot(store.FeedDown, desk.Abilities{Channel: "WhatsApp"})
		f.Reason, f.Next = "The server does not answer.", s.clock.Add(2*time.Minute)
		s.fed(f)
		s.press("C")
		s.shows("× Chatwoot (cw)  down since", "The server does not answer.", "Next try at", "in 2 min.", "Shops: shop (WhatsApp)")
		s.fed(chatwoot(store.FeedLive, desk.Abilities{Channel: "WhatsApp"}))
		s.shows("✓ Chatwoot (cw)  live since")
		s.hides("Next try")
	})
}

func TestTryingAFeed(t *testing.T) {
	asked := func(s *story) (names []string) {
		docs, err := s.store.Docs(s.t.Context(), store.DocTry)
		if err != nil {
			s.t.Fatal(err)
		}
		for _, d := range docs {
			names = append(names, d.ID)
		}
		return names
	}
	down := func(s *story, name, kind string, next time.Duration, held bool) {
		s.fed(store.Feed{Name: name, Type: kind, State: store.FeedDown, Code: desk.CauseNobody, Since: s.clock, Next: s.clock.Add(next), Held: held})
	}
	sees(t, "the chosen one is tried, those in trouble come first", func(s *story) {
		s.fed(chatwoot(store.FeedLive, desk.Abilities{}))
		down(s, "hook", "webhook", 40*time.Second, false)
		down(s, "tt", "tiktokshop", 40*time.Second, false)
		s.press("C")
		s.shows("› × Webhook (hook)", "enter try now")
		s.press("down", "enter")
		if got := asked(s); len(got) != 1 || got[0] != "tt" {
			t.Errorf("%q are to be tried", got)
		}
		s.shows("› × TikTok Shop (tt)", "TikTok Shop is tried now.")
		down(s, "tt", "tiktokshop", 0, false)
		s.shows("It is being tried now.")
		s.press("down", "down")
		s.shows("› ✓ Chatwoot (cw)")
		s.hides("try now")
		s.press("enter")
		s.shows("Chatwoot is not down: live.")
		s.press("esc")
		s.hides("Webhook (hook)")
	})
	sees(t, "those that are down for the same thing here are tried together", func(s *story) {
		for _, name := range []string{"cw", "hook"} {
			s.fed(store.Feed{Name: name, State: store.FeedDown, Code: desk.CauseOpenSecrets.With("/s"), Since: s.clock, Next: s.clock.Add(time.Minute)})
		}
		down(s, "tt", "tiktokshop", time.Minute, false)
		s.press("C", "enter")
		if got := asked(s); len(got) != 2 || got[0] != "cw" || got[1] != "hook" {
			t.Errorf("%q are to be tried", got)
		}
	})
	sees(t, "one that asked to be left alone is", func(s *story) {
		down(s, "tt", "tiktokshop", 20*time.Minute, true)
		s.press("C", "enter")
		s.shows("TikTok Shop asked to be left alone until")
		if got := asked(s); len(got) > 0 {
			t.Errorf("%q are to be tried", got)
		}
	})
	sees(t, "the cursor stays on its feed while others go down", func(s *story) {
		down(s, "tt", "tiktokshop", time.Minute, false)
		s.press("C")
		down(s, "hook", "webhook", time.Minute, false)
		down(s, "ab", "webhook", time.Minute, false)
		s.press("down")
		s.fed(store.Feed{Name: "aa", Type: "chatwoot", State: store.FeedDown, Since: s.clock})
		s.shows("› × Webhook (hook)")
	})
}

func TestThreadNamesItsChannel(t *testing.T) {
	s := begin(t)
	s.writes("anna", "hi there")
	s.hides("WhatsApp")
	s.fed(chatwoot(store.FeedLive, desk.Abilities{Channel: "WhatsApp"}))
	s.shows("WhatsApp · with nobody")
}

func TestQueuedRepliesSayWhatTheyWaitFor(t *testing.T) {
	s := begin(t, func(o *Options) { o.Undo = 0 })
	if err := store.PutShop(t.Context(), s.store.Store, "shop", func(d desk.Shop) desk.Shop { d.Feed = "cw"; return d }); err != nil {
		t.Fatal(err)
	}
	s.fed(chatwoot(store.FeedLive, desk.Abilities{}))
	s.writes("anna", "hi there")
	s.press("1")
	s.shows("→ queued")
	s.hides("waits for")
	s.fed(chatwoot(store.FeedDown, desk.Abilities{}))
	s.shows("→ queued, waits for Chatwoot", "you: → queued: Hello A", "   → queued")
	s.fed(chatwoot(store.FeedLive, desk.Abilities{}))
	s.hides("waits for")
}

func TestFeedsGolden(t *testing.T) {
	for _, c := range []struct {
		name string
		w, h int
	}{{"80x24", 80, 24}, {"100x30", 100, 30}, {"200x60", 200, 60}} {
		for _, texts := range []*lang.Texts{lang.English(), lang.Chinese()} {
			t.Run(c.name+"-"+texts.Code, func(t *testing.T) {
				s := tableau(t, c.w, c.h, func(o *Options) { o.Texts = texts })
				s.troubled()
				s.pictured("feeds-" + c.name + "-" + texts.Code)
				s.press("C")
				s.pictured("feeds-" + c.name + "-" + texts.Code + "-list")
			})
		}
	}
	s := tableau(t, 100, 30, func(o *Options) { o.Look = theme.Options{Mono: true, ASCII: true} })
	s.troubled()
	s.pictured("feeds-100x30-mono")
	for _, l := range strings.Split(s.app.View().Content, "\n") {
		if m := colour.FindString(l); m != "" {
			t.Errorf("a colour is used: %q in %q", m, l)
		}
	}
}

// troubled gives the desk two connections, one of them down.
func (s *story) troubled() {
	s.t.Helper()
	f := chatwoot(store.FeedDown, desk.Abilities{Channel: "WhatsApp", Window: 24 * time.Hour, Text: 4000})
	f.Reason, f.Next = "Chatwoot is out of order (HTTP status 503). It is tried again.", s.clock.Add(10*time.Second)
	f.Code, f.Said = desk.CauseBroken.With(503), "We are moving house \x1b[2J until six."
	s.fed(f)
	s.fed(store.Feed{Name: "tt", Type: "tiktokshop", State: store.FeedLive, Since: noon.Add(-3 * time.Hour), Warning: "The token ends in 3 days; run tend connect tiktokshop.",
		WarningCode: desk.CauseEnding.With(3),
		Shops:       map[desk.ShopID]desk.Abilities{"fern": {Channel: "TikTok Shop"}}})
}

func TestAReplyIsNotCalledSentBeforeItIs(t *testing.T) {
	for _, c := range []struct {
		name, said string
		state      store.FeedState
	}{
		{"the feed is live", "On its way to Anna.", store.FeedLive},
		{"the feed is down", "Kept. It goes to Anna as soon as the feed is back.", store.FeedDown},
	} {
		sees(t, c.name, func(s *story) {
			learn := func(d desk.Shop) desk.Shop { d.Feed = "cw"; return d }
			if err := store.PutShop(t.Context(), s.store.Store, "shop", learn); err != nil {
				t.Fatal(err)
			}
			s.fed(chatwoot(c.state, desk.Abilities{}))
			s.writes("anna", "hi there")
			s.press("2")
			s.shows(c.said)
			s.hides("Sent to Anna")
		})
	}
}

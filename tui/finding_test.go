package tui

import (
	"errors"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

func TestSearch(t *testing.T) {
	two := func(s *story) {
		s.writes("anna", "Where is parcel SF77?")
		s.writes("wang", "我的退款还没到账")
	}
	sees(t, "finds English and Chinese, anybody's", func(s *story) {
		two(s)
		s.press("/")
		s.types("sf77")
		s.shows("1 message", "Where is parcel SF77?")
		s.press("esc", "/")
		s.types("退款")
		s.shows("我的退款还没到账")
		s.press("enter")
		s.on("wang")
	})
	sees(t, "finds customers on the lists by their names, before the messages", func(s *story) {
		two(s)
		s.press("/")
		s.types("ANN")
		s.shows("1 customer", "Where is parcel SF77?")
		s.press("enter")
		s.on("anna")
		s.press("/")
		s.types("wang")
		s.shows("1 customer", "我的退款还没到账")
		s.press("enter")
		s.on("wang")
		s.writes("bert", "is Anna there?")
		s.press("/")
		s.types("anna")
		s.shows("1 customer, 1 message", "is Anna there?")
		s.press("enter")
		s.on("anna")
	})
	sees(t, "goes to a session that has ended, and back", func(s *story) {
		two(s)
		s.press("X", "enter")
		s.on("wang")
		s.press("/")
		s.types("parcel")
		s.press("enter")
		s.on("anna")
		s.shows("closed by li")
		s.passes(time.Second)
		s.press("1")
		s.shows("This session has ended")
		s.replied("anna")
		s.press("esc")
		s.on("wang")
	})
	sees(t, "keeps the last word", func(s *story) {
		two(s)
		s.press("/")
		s.late = true
		s.types("pa")
		s.late = false
		s.types("rcel")
		s.shows("Where is parcel SF77?")
		s.arrives()
		s.shows("Where is parcel SF77?")
	})
	sees(t, "ends the one before, and with the dialog", func(s *story) {
		two(s)
		s.press("/")
		s.types("pa")
		running := func() (n int) {
			for _, ctx := range s.store.searches {
				if ctx.Err() == nil {
					n++
				}
			}
			return n
		}
		if n := running(); len(s.store.searches) != 2 || n != 1 {
			t.Errorf("%d of %d searches go on", n, len(s.store.searches))
		}
		if s.press("esc"); running() != 0 {
			t.Error("the search goes on")
		}
	})
	sees(t, "says when nothing fits", func(s *story) {
		two(s)
		s.press("/")
		s.types("zebra")
		s.hides("parcel SF77?  ")
		s.press("enter")
		s.on("anna")
	})
	sees(t, "says when it could not look", func(s *story) {
		two(s)
		s.store.breaks["Search"] = store.ErrUnavailable
		s.press("/")
		s.types("p")
		s.shows("The desk cannot be reached just now.", "Not searched: the desk could not be reached.")
		s.hides("Nothing fits.")
	})
	sees(t, "searches once more when the desk is back", func(s *story) {
		two(s)
		s.cut()
		s.store.breaks["Search"] = store.ErrUnavailable
		s.press("/")
		s.types("parcel")
		s.shows("Not searched")
		delete(s.store.breaks, "Search")
		s.mend()
		s.shows("1 message", "Where is parcel SF77?")
		s.hides("Not searched")
	})
	sees(t, "leaves the composer for what was found", func(s *story) {
		two(s)
		s.press("i")
		s.types("Dear")
		s.press("ctrl+p")
		s.types("search mess")
		s.press("enter")
		s.types("退款")
		s.press("enter")
		s.on("wang")
		if got := s.draft("anna"); got != "Dear" {
			t.Errorf("the draft is %q", got)
		}
	})
}

func TestPalette(t *testing.T) {
	sees(t, "runs actions by name and remembers them", func(s *story) {
		s.writes("anna", "hi there")
		s.press(":")
		s.shows("What would you like to do?")
		s.types("take the session")
		s.press("enter")
		if got := s.last("anna").Assignee; got != "li" {
			t.Errorf("the session is with %q", got)
		}
		s.press("ctrl+k")
		s.shows("Recent")
	})
	sees(t, "speaks Chinese", func(s *story) {
		s.writes("anna", "hi there")
		s.press("L", ":")
		s.types("接待该会话")
		s.press("enter")
		if got := s.last("anna").Assignee; got != "li" {
			t.Errorf("the session is with %q", got)
		}
	})
	sees(t, "can quit", func(s *story) {
		s.press(":")
		s.types("quit")
		s.press("enter")
		if !s.left {
			t.Error("the console is still there")
		}
	})
}

func TestHelp(t *testing.T) {
	sees(t, "lists the keys as they are bound", func(s *story) {
		s.press("?")
		s.shows("Keys")
		text := s.screen()
		for range 10 {
			s.press("pgdown")
			text += s.screen()
		}
		for _, want := range []string{"Close with a polite remark", "Report abuse", "F7"} {
			if !strings.Contains(strings.ToUpper(text), strings.ToUpper(want)) {
				t.Errorf("no %q in the help", want)
			}
		}
		s.press("esc")
		s.writes("anna", "hi there")
		s.press("!")
		s.hides("Report Anna?")
	}, func(o *Options) {
		m, err := o.Keys.Rebind(map[string][]string{"report": {"f7"}})
		if err != nil {
			t.Fatal(err)
		}
		o.Keys = m
	})
}

func TestWhy(t *testing.T) {
	sees(t, "explains how the session counts", func(s *story) {
		s.writes("anna", "hi there")
		s.press("w")
		s.shows("Why it counts", "tiktok-24h", "there is still time to reply")
	})
}

func TestLinks(t *testing.T) {
	picture := func(s *story) {
		e := s.line("anna", "")
		e.Kind, e.URL = desk.KindImage, "https://pictures.example/1.jpg"
		s.happens("anna", e)
		s.passes(time.Second)
	}
	opened := ""
	sees(t, "open", func(s *story) {
		picture(s)
		s.press("o")
		s.shows("Opened https://pictures.example/1.jpg")
		if opened != "https://pictures.example/1.jpg" {
			t.Errorf("opened %q", opened)
		}
	}, func(o *Options) { o.Open = func(url string) error { opened = url; return nil } })
	sees(t, "say why they cannot be opened", func(s *story) {
		picture(s)
		s.press("o")
		s.shows("Not done: no browser")
	}, func(o *Options) { o.Open = func(string) error { return errors.New("no browser") } })
	sees(t, "are copied where nothing can open them", func(s *story) {
		picture(s)
		s.press("o")
		s.shows("Copied https://pictures.example/1.jpg")
		if s.copied != "https://pictures.example/1.jpg" {
			t.Errorf("copied %q", s.copied)
		}
	})
	sees(t, "words are copied where there is no link", func(s *story) {
		s.writes("anna", "order \x1b[31mA17")
		s.press("y")
		if s.copied != "order ␛[31mA17" {
			t.Errorf("copied %q", s.copied)
		}
	})
	sees(t, "nothing where there is nothing", func(s *story) {
		s.writes("anna", "hi")
		s.press("o")
		s.shows("There is no picture or link in this session.")
	})
}

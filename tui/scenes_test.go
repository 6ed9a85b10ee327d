package tui

import (
	"testing"

	library "tend/assist/scenes"
	"tend/desk"
	"tend/store"
)

// reply is a stored quick reply.
func (s *story) reply(id string) desk.QuickReply {
	s.t.Helper()
	all, err := store.QuickReplies(s.t.Context(), s.store.Store)
	if err != nil {
		s.t.Fatal(err)
	}
	for _, q := range all {
		if q.ID == id {
			return q
		}
	}
	s.t.Fatalf("there is no %s", id)
	return desk.QuickReply{}
}

func theScene(t *testing.T, id string) library.Scene {
	t.Helper()
	s, ok := sceneOf(id)
	if !ok {
		t.Fatalf("the library has no %s", id)
	}
	return s
}

func TestScenesOfTheLibrary(t *testing.T) {
	sees(t, "a scene is found in the other language and adopted", func(s *story) {
		s.press("P")
		s.shows("Reply scenes to start from", "Read first")
		s.types("重复扣款")
		s.shows("Charged twice", theScene(t, "payment-twice").Text["zh"][:12])
		s.press("enter")
		s.shows("“Charged twice” is a quick reply of yours now; Q edits it.", "yours")
		s.press("esc", "Q")
		s.types("charged twice")
		s.shows("Charged twice")
	})
	sees(t, "on a digit it is sent with it", func(s *story) {
		s.writes("anna", "I was charged twice!")
		s.press("P")
		s.types("charged twice")
		s.press("alt+2")
		s.shows("That digit was taken from “Soon”.")
		s.press("esc")
		s.restart()
		s.press("2")
		s.replied("anna", theScene(t, "payment-twice").Text["en"])
		s.came("anna", "quick:scene-payment-twice", false)
	})
	sees(t, "what was adopted and reworded stays so", func(s *story) {
		s.press("P")
		s.types("charged twice")
		s.press("enter", "enter")
		s.shows("Text, English")
		s.press("tab")
		s.types("Oh dear. ")
		s.press("ctrl+s", "alt+7")
		if q := s.reply("scene-payment-twice"); q.Pin != 7 || q.Text["en"] != "Oh dear. "+theScene(t, "payment-twice").Text["en"] {
			t.Errorf("stored is %+v", q)
		}
	})
	sees(t, "even if a colleague adopted it a moment ago", func(s *story) {
		s.press("P")
		s.types("charged twice")
		q := library.Adopt(theScene(t, "payment-twice"))
		q.Text["en"] = "Ours."
		if err := store.PutQuickReplies(t.Context(), s.store.Store, q); err != nil {
			t.Fatal(err)
		}
		s.press("enter")
		s.shows("was adopted already")
		if got := s.reply("scene-payment-twice").Text["en"]; got != "Ours." {
			t.Errorf("it says %q", got)
		}
	})
	sees(t, "one that was deleted can be adopted again", func(s *story) {
		q := library.Adopt(theScene(t, "payment-twice"))
		q.Off = true
		if err := store.PutQuickReplies(t.Context(), s.store.Store, q); err != nil {
			t.Fatal(err)
		}
		s.restart()
		s.press("P")
		s.types("charged twice")
		s.press("enter")
		if s.reply("scene-payment-twice").Off {
			t.Error("it is still off")
		}
	})
	sees(t, "its text goes into the composer, in the customer's language", func(s *story) {
		s.writes("wang", "我被重复扣款了")
		s.press("P")
		s.types("charged twice")
		s.press("tab")
		s.types("谢谢")
		s.press("enter")
		s.replied("wang", theScene(t, "payment-twice").Text["zh"]+"谢谢")
		s.came("wang", "scene:payment-twice", true)
	})
	sees(t, "not without a session on screen", func(s *story) {
		s.press("P", "tab")
		s.shows("No session is selected.")
	})
	sees(t, "that could not be stored are not adopted", func(s *story) {
		s.store.breaks["PutDoc"] = errDisk
		s.press("P", "enter")
		s.shows("the disk is full")
		s.hides("yours")
	})
}

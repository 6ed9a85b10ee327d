//go:build unix

package main

import (
	"fmt"
	"strings"

	"tend/internal/terminal"
)

// shot is a picture: a screen of cols × rows cells after some keys.
type shot struct {
	name       string
	cols, rows int
	keys       []string
	who        string // the customer to go to, if not anyone
	next       string // the key that goes on to another customer
}

// shots are the pictures in a language. The customers in them write it, too.
func shots(language string) []shot {
	talk, late, parcel := "Hannah Okafor", "Rosa Giménez", "parcel"
	swept := shot{keys: []string{"S"}, who: "Priya Shah", next: "1"}
	if language == "zh" {
		talk, late, parcel = "王奶奶的孙女", "顾晓晴", "物流"
		swept.who = "吴桐"
	}
	return []shot{
		{"80x24-list", 80, 24, nil, "", ""},
		{"80x24-thread", 80, 24, []string{"alt+2", "enter"}, late, "alt+down"},
		{"100x30", 100, 30, []string{"alt+2"}, late, "alt+down"},
		{"120x34", 120, 34, []string{"alt+2"}, late, "alt+down"},
		{"120x34-palette", 120, 34, []string{":"}, "", ""},
		{"120x34-sweep", 120, 34, swept.keys, swept.who, swept.next},
		{"120x34-receipt", 120, 34, []string{"S", "1", "k", "enter", "f", "n", "esc"}, "", ""},
		{"120x34-numbers", 120, 34, []string{"R"}, "", ""},
		{"120x34-hours", 120, 34, []string{"R", "tab", "tab", "d", "d"}, "", ""},
		{"120x34-faq", 120, 34, []string{"F", parcel, "enter"}, "", ""},
		{"200x60", 200, 60, []string{"alt+3"}, talk, "alt+down"},
	}
}

// pose presses the keys of a shot and goes on until its customer is on screen.
func pose(term *terminal.Terminal, s shot) error {
	keys := s.keys
	for range 40 {
		if err := press(term, keys); err != nil {
			return err
		}
		if strings.Contains(shown(term.Screen()), s.who) {
			return nil
		}
		keys = []string{s.next}
	}
	return fmt.Errorf("%s is not in that list", s.who)
}

// press presses one key after the other, each when the screen stands still: one
// that comes in the moment the screen changes would do nothing.
func press(term *terminal.Terminal, keys []string) error {
	for _, key := range keys {
		if err := term.Type(key); err != nil {
			return err
		}
		if err := term.Quiet(still, within); err != nil {
			return err
		}
	}
	return nil
}

// shown is who is on screen: the first line beside the lists, or all of it
// where list and thread take turns.
func shown(s terminal.Screen) string {
	if _, right, beside := strings.Cut(s.Line(1), "│"); beside {
		return right
	}
	return s.Line(1)
}

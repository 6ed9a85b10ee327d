package insight

import (
	"tend/desk"
)

// Options is what an insight takes from elsewhere. The zero Options works: what
// is not given is not known, and said to be so.
type Options struct {
	// History is what was said of the agents' presence, in any order.
	History []desk.Stint
	// Roster says when people work; nil or empty: nobody said.
	Roster *desk.Roster
	// Topic finds the FAQ entry that answers a text.
	Topic func(text string) (id, title string, ok bool)
	// Courtesy tells a text that wants nothing, such as thanks, and Greeting
	// one that only says hello. Neither is a question; after a reply a
	// greeting still asks again, a courtesy does not.
	Courtesy, Greeting func(text string) bool
	// Vague tells a reply that says nothing; see desk.Rules.
	Vague func(text string) bool
	// Name is what an agent is called, and Title what a prepared text is,
	// given as in desk.Entry.Prepared.
	Name  func(desk.AgentID) string
	Title func(prepared string) string
	// Shops tells whose sessions count when the query names no shop; nil means
	// all. Sessions of the others still keep their agents busy.
	Shops func(desk.ShopID) bool
	// Misses and Questions bound those lists; 0 means 200 and 30.
	Misses, Questions int
}

func (o Options) filled() Options {
	if o.Topic == nil {
		o.Topic = func(string) (string, string, bool) { return "", "", false }
	}
	no := func(string) bool { return false }
	if o.Courtesy == nil {
		o.Courtesy = no
	}
	if o.Greeting == nil {
		o.Greeting = no
	}
	if o.Vague == nil {
		o.Vague = no
	}
	if o.Name == nil {
		o.Name = func(a desk.AgentID) string { return string(a) }
	}
	if o.Title == nil {
		o.Title = func(id string) string { return id }
	}
	o.Misses, o.Questions = orElse(o.Misses, 200), orElse(o.Questions, 30)
	return o
}

func orElse(n, otherwise int) int {
	if n == 0 {
		return otherwise
	}
	return n
}

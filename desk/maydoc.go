package desk

import (
	"reflect"
	"slices"
)

// Document is a document of the desk that somebody wants to change.
type Document struct {
	Kind    string  // as package store names it
	Owner   AgentID // whose it is by its name; empty: the desk's
	Removed bool
	// Left says that it is a draft that nobody has any more, and Holder who has
	// the session of its customer; empty: nobody.
	Left   bool
	Holder AgentID
	// Was and Is are what an entry of the FAQ was and shall be; nil where it is
	// not there, and for other documents.
	Was, Is *FAQ
}

// docRight is who may change documents of a kind.
type docRight uint8

const (
	hubs     docRight = iota // only the desk itself
	managers                 // and managers
	owners                   // and whose it is
	presence                 // and whose it is, and managers of everybody
	answers                  // and managers, and agents in part
)

// rightOn lists the kinds. What is not among them is the desk's own business.
func rightOn(kind string) docRight {
	switch kind {
	case "draft", "reminder", "presence", "console", "handover", "moves":
		return owners
	case "agent", "presence-log":
		return presence
	case "faq":
		return answers
	case "quick-reply", "shop", "holiday", "roster", "setting":
		return managers
	}
	return hubs
}

// MayWrite tells whether somebody may change a document like this: nil, or a
// *DeniedError.
//
// People have their drafts, reminders, consoles, hand-overs, what they say they
// moved, and presence to themselves, and say for themselves whether they are there and how much they
// take. A manager says that
// of everybody, and changes what the desk goes by: answers, shops, holidays,
// roster and settings. In the FAQ an agent notes wordings of customers, and
// that an answer is wrong. A draft that was left behind is taken away by who
// takes the session over. How feeds do, and who leads, only hubs say.
func MayWrite(who Who, d Document) error {
	a := asking{Who: who}
	right, manager := rightOn(d.Kind), who.Role == RoleManager
	switch {
	case who.Role == RoleHub:
		return nil
	case who.Agent == "" || who.Agent == System || !manager && who.Role != RoleAgent:
		return a.denied(DeniedRole)
	case right == hubs:
		return a.denied(DeniedHub)
	case d.Left && d.Removed && (d.Holder == "" || d.Holder == who.Agent || manager):
		return nil
	case right == owners && d.Owner != who.Agent:
		return a.denied(DeniedOwner)
	case right == owners, manager, right == answers && d.noted(who.Agent):
		return nil
	case right == presence && d.Owner != who.Agent:
		return a.denied(DeniedOwner)
	case right == presence && !d.Removed:
		return nil
	}
	return a.denied(DeniedManager)
}

// noted reports whether of an entry of the FAQ only that changes which whoever
// uses it may note: the wordings it has learnt, and the flag of this agent.
func (d Document) noted(by AgentID) bool {
	if d.Was == nil || d.Is == nil {
		return false
	}
	was, is := *d.Was, *d.Is
	mine := func(f FAQFlag) bool { return f.By == by }
	was.Learnt, is.Learnt = nil, nil
	was.Flags = slices.DeleteFunc(slices.Clone(was.Flags), mine)
	is.Flags = slices.DeleteFunc(slices.Clone(is.Flags), mine)
	if len(was.Flags)+len(is.Flags) == 0 {
		was.Flags, is.Flags = nil, nil
	}
	return reflect.DeepEqual(was, is)
}

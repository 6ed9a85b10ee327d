package desk

import (
	"strings"
)

// OwnPrefix begins the ids of messages that people write here. No platform
// gives such ids, so that nobody can take the place of a message to come.
const OwnPrefix = "tend-"

// Between how many letters an id of our own has behind OwnPrefix.
const (
	shortestOwn = 16
	longestOwn  = 64
)

// ownID reports whether an id is one that a console makes.
func ownID(id MessageID) bool {
	rest, ok := strings.CutPrefix(string(id), OwnPrefix)
	if !ok || len(rest) < shortestOwn || len(rest) > longestOwn {
		return false
	}
	return strings.Trim(rest, "0123456789abcdefghijklmnopqrstuvwxyz") == ""
}

// adds tells whether one more entry may be added, and counts it as there.
func (a *asking) adds(e Entry) error {
	if !a.dated(e.At) {
		return a.denied(DeniedTime)
	}
	a.last = e.At
	switch e.Type {
	case Message:
		return a.says(e)
	case Assign:
		return a.assigns(e)
	case Close:
		return a.closes(e)
	case Mark:
		return a.marks(e)
	}
	return a.denied(DeniedShape)
}

// dated reports whether an entry is of now: an action dates it by the clock, or
// as the newest entry if that is later.
func (a *asking) dated(at Instant) bool {
	return at >= a.last && at >= a.Now.Add(-MostSkew) && (at <= a.Now.Add(MostSkew) || at == a.last)
}

// says looks at a reply or a note.
func (a *asking) says(e Entry) error {
	reply := e.From == FromAgent
	if e.Agent != a.Agent || !reply && !e.Note() {
		return a.denied(DeniedWords)
	}
	want := Entry{Type: Message, ID: e.ID, At: e.At, From: e.From, Kind: KindText, Agent: e.Agent, Text: e.Text,
		Delivery: e.Delivery, Prepared: e.Prepared, Edited: e.Edited && reply && e.Prepared != ""}
	if e.Delivery == Held {
		want.Release = e.Release
	}
	picture := reply && sentPicture(e)
	if picture {
		want.Kind, want.URL = KindImage, e.URL
	}
	switch {
	case e != want || !ownID(e.ID):
		return a.denied(DeniedShape)
	case !picture && strings.TrimSpace(e.Text) == "":
		return ErrEmpty
	case len(e.Text) > MaxText:
		return ErrLong
	case !a.goesOut(e.Delivery, reply):
		return a.denied(DeniedDelivery)
	case reply && !a.open:
		return ErrClosed
	}
	a.wrote = a.wrote || reply
	return nil
}

// sentPicture reports whether an entry shows a picture of ours, as [SendPicture]
// makes it. Whether the desk has that picture is for whoever reads it to find out.
func sentPicture(e Entry) bool {
	name, ours := strings.CutPrefix(e.URL, OwnPicture)
	return ours && e.Kind == KindImage && e.Text == "" && e.Prepared == "" && pictureName(name)
}

// longestPicture bounds the name of a picture of ours.
const longestPicture = 64

// pictureName reports whether a name is one under which pictures are kept: small
// letters and digits, with one dot between them.
func pictureName(name string) bool {
	digest, ending, _ := strings.Cut(name, ".")
	return digest != "" && ending != "" && len(name) <= longestPicture &&
		strings.Trim(digest+ending, "0123456789abcdefghijklmnopqrstuvwxyz") == ""
}

// goesOut reports whether a new message may begin in a state. A reply on a shop
// that somebody delivers for is not there before it was delivered.
func (a *asking) goesOut(d Delivery, reply bool) bool {
	switch d {
	case Queued:
		return true
	case Held:
		return reply
	case Settled:
		return !reply || !a.Fed
	}
	return false
}

func (a *asking) assigns(e Entry) error {
	switch {
	case e != AssignEntry(e.At, e.Agent):
		return a.denied(DeniedShape)
	case !a.open:
		return ErrClosed
	case !a.moves() && e.Agent == a.Agent && !a.offered():
		return &TakenError{a.holder}
	case !a.moves() && e.Agent != a.Agent:
		return a.denied(DeniedSession)
	}
	a.holder, a.moved = e.Agent, true
	return nil
}

func (a *asking) closes(e Entry) error {
	switch {
	case e != revocable(CloseEntry(e.At, a.Agent), e.Release):
		return a.denied(DeniedShape)
	case !a.open:
		return ErrClosed
	case !a.moves():
		return a.denied(DeniedSession)
	}
	a.open = false
	return nil
}

// revocable is a closing that can be taken back until an instant; 0: it cannot.
func revocable(e Entry, until Instant) Entry {
	e.Release = until
	return e
}

func (a *asking) marks(e Entry) error {
	if e != MarkEntry(e.At, e.Mark) {
		return a.denied(DeniedShape)
	}
	return a.mayMark(e.Mark)
}

// mayMark tells whether a mark is theirs to put there or take away.
func (a *asking) mayMark(m MarkName) error {
	switch m {
	case MarkNoReply, MarkReported:
		if !a.moves() {
			return a.denied(DeniedSession)
		}
		return nil
	case MarkUpheld, MarkRejected:
		if a.Role != RoleManager {
			return a.denied(DeniedManager)
		}
		return nil
	}
	return a.denied(DeniedShape)
}

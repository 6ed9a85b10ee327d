package tui

import (
	"errors"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/kept"
)

// Shelf keeps a book on this machine, for one person at one desk. Its methods may
// be called from several goroutines.
type Shelf interface {
	// Save puts a book in the place of the one before; it is on disk when Save
	// returns. A version older than one that was saved changes nothing.
	Save(version int, b kept.Book) error
	// Adopt gives what consoles of the same person left behind that run no
	// longer, this one's own earlier run included. It is theirs again, and comes
	// again, until done is called after a Save that has it.
	Adopt() (b kept.Book, done func(), err error)
}

// shelving is what waits on this machine for the desk.
type shelving struct {
	shelf   Shelf
	book    kept.Book
	version int  // of the book
	writing bool // one is on its way to the disk
	flights map[int]flight
	waits   map[desk.MessageID]waiting
	sending desk.MessageID                  // the one that is being sent
	retry   desk.Instant                    // on the wall, when it is tried again
	gone    map[desk.MessageID]desk.Instant // since when nothing is left of one that came back, on the wall
	done    func()                          // says that what was taken over is kept here
	tally   tally
}

// flight is a reply whose answer has not come yet, by the number of the action.
type flight struct {
	kept.Reply
	since desk.Instant // on the wall
}

// waiting is what belongs to a kept reply and not to its book.
type waiting struct {
	doneMsg
	version int  // of the first book that has it
	said    bool // that it is kept
}

// tally is what is said when all that was kept has been dealt with.
type tally struct {
	due    bool
	lasted time.Duration // of the outage; 0: there was none
	out    int
	drafts []string // why each of the others did not go out
}

// longFlight is how long the answer to a reply, or to a draft, may take before it
// is kept on this machine as well.
const longFlight = 2 * time.Second

func newShelving(s Shelf) shelving {
	return shelving{shelf: s, flights: map[int]flight{}, waits: map[desk.MessageID]waiting{}, gone: map[desk.MessageID]desk.Instant{}}
}

// shelvedMsg says that a book is on disk, or why not.
type shelvedMsg struct {
	version int
	done    func() // what was taken over with it need not be kept elsewhere
	err     error
}

// shelve writes the book as it is now. One is written at a time; the newest
// follows when that is done.
func (a *App) shelve() tea.Cmd {
	a.keep.version++
	a.thread.Keep(a.keep.book)
	return a.writeBook()
}

func (a *App) writeBook() tea.Cmd {
	k := &a.keep
	if k.writing || k.shelf == nil {
		return nil
	}
	k.writing = true
	shelf, version, book, done := k.shelf, k.version, k.book, k.done
	k.done = nil
	return func() tea.Msg {
		err := shelf.Save(version, book)
		if err == nil && done != nil {
			done()
		}
		return shelvedMsg{version, done, err}
	}
}

// shelved says what is kept now.
func (a *App) shelved(msg shelvedMsg) tea.Cmd {
	k := &a.keep
	k.writing = false
	var cmd tea.Cmd
	if msg.err != nil {
		k.done, cmd = msg.done, a.notKept(msg)
	} else {
		a.sayKept(msg.version)
	}
	if k.version > msg.version {
		return tea.Batch(cmd, a.writeBook())
	}
	return cmd
}

// sayKept tells of the replies that are on disk now.
func (a *App) sayKept(version int) {
	for _, r := range a.keep.book.Replies {
		w := a.keep.waits[r.ID]
		if w.said || w.version == 0 || w.version > version {
			continue
		}
		w.said = true
		a.keep.waits[r.ID] = w
		if errors.Is(w.err, store.ErrNoHub) { // which nothing else on screen says
			a.fail(w.err, w.customer)
			continue
		}
		a.say(a.texts.Outage.Sent(w.customer))
	}
}

// notKept puts the replies that are neither on the desk nor on disk back into the
// composer. One that the desk may have stays, to be looked up.
func (a *App) notKept(msg shelvedMsg) tea.Cmd {
	var cmds []tea.Cmd
	for _, r := range slices.Clone(a.keep.book.Replies) {
		w := a.keep.waits[r.ID]
		if w.said || w.version == 0 || w.version > msg.version || r.Tried {
			continue
		}
		a.drop(r.ID)
		a.unswept(w.gen, nil)
		a.panes.Select(r.Session)
		cmds = append(cmds, a.restore(replyTo(r.Key()), r.Text))
		a.warn(a.texts.Outage.NotKept(w.customer, msg.err.Error()))
	}
	if len(cmds) == 0 && !a.toast.bad {
		a.fail(msg.err, "")
	}
	return tea.Batch(cmds...)
}

// drop takes replies out of the book.
func (a *App) drop(ids ...desk.MessageID) {
	a.keep.book = a.keep.book.Without(ids...)
	for _, id := range ids {
		delete(a.keep.waits, id)
	}
	a.thread.Keep(a.keep.book)
}

package tui

import (
	"math"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
)

// crossing is a message of a customer that was told late, and so took its place
// before a reply, a closing or a mark that was made without having seen it. By
// the rules it waits for nobody; somebody should look all the same.
type crossing struct {
	session *desk.Session
	wrote   desk.Entry
	before  desk.Entry // what it stands before
}

const (
	// crossingFresh is how old the message may be: what is older is history.
	crossingFresh = 10 * time.Minute
	// crossingLog is how much of the end of a log is looked at.
	crossingLog = 50
)

// mayCross reports whether a session changed as by such a message, without its
// log: somebody's message is new, and still nobody waits.
func mayCross(old, s *desk.Session, now desk.Instant) bool {
	switch {
	case s.Open() && s.Waiting() != 0, s.ClosedIdle, s.LastID == "", now.Sub(s.LastEntry) > crossingFresh:
		return false
	case old == nil:
		return !s.Open() || s.Replied != 0 || s.NoReply != 0
	}
	return old.LastID != s.LastID || old.Messages < s.Messages && old.LastAt == s.LastAt
}

// crossedMsg is what the logs say of sessions that were looked into.
type crossedMsg struct{ found []*crossing }

// lookForCrossings reads the logs of sessions that may have one.
func (a *App) lookForCrossings() tea.Cmd {
	suspects := a.crossings.suspects
	a.crossings.suspects = nil
	if len(suspects) == 0 {
		return nil
	}
	ctx, st, since := a.ctx, a.o.Store, a.now.Add(-crossingFresh)
	fed := map[desk.ShopID]bool{}
	for _, s := range suspects {
		fed[s.Shop] = a.fed(s.Shop)
	}
	return func() tea.Msg {
		var msg crossedMsg
		for _, s := range suspects {
			// A desk that cannot be read says so elsewhere.
			log, _ := st.Thread(ctx, s.Key(), store.Page{Before: store.Position{At: math.MaxInt64}, Limit: crossingLog})
			if c := crossedIn(log, s, since, fed[s.Shop]); c != nil {
				msg.found = append(msg.found, c)
			}
		}
		return msg
	}
}

// crossedIn finds the newest message in a session that stands before something
// that was made here earlier than it was told, and that nobody answered since;
// nil if there is none.
func crossedIn(log []desk.Entry, s *desk.Session, since desk.Instant, fed bool) *crossing {
	for i := len(log) - 1; i >= 0 && log[i].At >= max(since, s.OpenedAt); i-- {
		e := log[i]
		if e.From != desk.FromCustomer || !s.Open() && e.At > s.Closed {
			continue
		}
		if before, ok := overlooked(e, log[i+1:], fed); ok {
			return &crossing{session: s, wrote: e, before: before}
		}
	}
	return nil
}

// overlooked reports whether a message was not there yet when what stands behind
// it was made. Numbers are given in the order in which things came.
func overlooked(e desk.Entry, behind []desk.Entry, fed bool) (first desk.Entry, is bool) {
	for _, x := range behind {
		switch {
		case !settles(x):
		case x.Seq > e.Seq:
			return first, false
		case !is && madeHere(x, fed):
			first, is = x, true
		}
	}
	return first, is
}

// settles reports whether somebody dealt with what came before.
func settles(x desk.Entry) bool {
	switch {
	case x.Delivery == desk.Withdrawn:
		return false
	case x.Type == desk.Close:
		return x.Agent != desk.System
	}
	return x.Human() || x.Type == desk.Mark && x.Mark == desk.MarkNoReply
}

// madeHere leaves out what was written at the platform, where the message was to
// be seen.
func madeHere(x desk.Entry, fed bool) bool {
	return x.Type != desk.Message || !fed || x.Delivery != desk.Settled
}

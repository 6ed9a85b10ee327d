package hub

import (
	"context"
	"errors"
	"strings"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

const (
	// echoDays is how far back a message of ours is looked for that a
	// platform gives back.
	echoDays = 14 * 24 * time.Hour
	// echoEarly is how much earlier than here the platform's clock may say
	// that a message of ours was written.
	echoEarly = 2 * time.Minute
)

// withoutEchoes leaves out what is stored already and what is a message of
// ours that the platform gives back. settled says that a message of ours was
// changed, after which the log has to be read again.
func (in *inlet) withoutEchoes(ctx context.Context, c store.Conversation, arrivals []feed.Arrival) (fresh []desk.Entry, settled bool, err error) {
	entries := make([]desk.Entry, len(arrivals))
	for i, a := range arrivals {
		entries[i] = a.Entry
	}
	known, err := in.st.Known(ctx, c.Key, entries)
	if err != nil {
		return nil, false, err
	}
	var log []desk.Entry
	for i, a := range arrivals {
		e, how := desk.Entry{}, noEcho
		switch {
		case !fromUs(a.Entry) || c.Rev == 0:
		case known[i]:
			e, how, err = in.ownNamed(ctx, c.Key, a.Entry.ID)
		default:
			if log == nil {
				log, err = in.logFor(ctx, c, arrivals)
			}
			e, how = echoOf(a, log)
		}
		switch {
		case err != nil:
			return nil, false, err
		case how == unsettledEcho:
			return nil, true, in.settleEcho(ctx, c.Key, e, a.Entry.ID)
		case how == noEcho && !known[i]:
			fresh = append(fresh, a.Entry)
		}
	}
	return fresh, false, nil
}

// ownNamed finds a message of ours that the platform knows by our own id.
func (in *inlet) ownNamed(ctx context.Context, k desk.Key, id desk.MessageID) (desk.Entry, echo, error) {
	e, err := in.st.Entry(ctx, k, desk.Message, id)
	switch {
	case errors.Is(err, store.ErrNotFound):
		return e, noEcho, nil
	case err != nil:
		return e, noEcho, err
	case ours(e) && e.RemoteID != string(id) && (unsettled(e) || refusedBefore(e)):
		return e, unsettledEcho, nil
	}
	return e, settledEcho, nil
}

// fromUs reports whether a message is from our side of the conversation, so
// that it may be one that this desk has sent.
func fromUs(e desk.Entry) bool {
	return e.Type == desk.Message && (e.From == desk.FromAgent || e.From == desk.FromAuto || e.Note())
}

// logFor reads the end of the log, and what the arrivals name further back.
func (in *inlet) logFor(ctx context.Context, c store.Conversation, arrivals []feed.Arrival) ([]desk.Entry, error) {
	log, _, err := recentOf(ctx, in.st, c, arrivals[0].Entry.At.Add(-echoDays))
	if err != nil {
		return nil, err
	}
	has := map[desk.MessageID]bool{"": true}
	for _, e := range log {
		has[e.ID] = true
	}
	for _, a := range arrivals {
		if has[a.Echo] {
			continue
		}
		e, err := in.st.Entry(ctx, c.Key, desk.Message, a.Echo)
		switch {
		case err == nil:
			log = append(log, e)
		case !errors.Is(err, store.ErrNotFound):
			return nil, err
		}
	}
	return log, nil
}

// echo says whether an arrival is a message of ours.
type echo uint8

const (
	noEcho        echo = iota
	settledEcho        // it is, and the log says so
	unsettledEcho      // it is, and the log does not know yet that it arrived
)

// echoOf finds the message of ours that an arrival is: the one with its id, or
// the one it names, or else, unless somebody else wrote it, the oldest one with
// its text of which nobody knows whether it arrived; those that others took the
// place of come last.
func echoOf(a feed.Arrival, log []desk.Entry) (desk.Entry, echo) {
	for _, e := range log {
		// The platform's id is enough, also of one that failed there later and was
		// taken back here: it is nobody else's.
		if fromUs(e) && e.RemoteID != "" && e.RemoteID == string(a.Entry.ID) {
			return e, settledEcho
		}
	}
	for _, e := range log {
		switch {
		case !ours(e) || e.ID != a.Echo:
		case unsettled(e), refusedBefore(e):
			return e, unsettledEcho
		default:
			return e, settledEcho
		}
	}
	if a.Others {
		return desk.Entry{}, noEcho
	}
	for _, replaced := range []bool{false, true} {
		for _, e := range log {
			if ours(e) && unsettled(e) && e.Replaced() == replaced && saysTheSame(a.Entry, e) {
				return e, unsettledEcho
			}
		}
	}
	return desk.Entry{}, noEcho
}

// saysTheSame reports whether an arrival may be a message of ours by its text.
func saysTheSame(arrived, e desk.Entry) bool {
	return e.Note() == arrived.Note() && e.At.Add(-echoEarly) <= arrived.At &&
		strings.TrimSpace(e.Text) == strings.TrimSpace(arrived.Text)
}

// ours reports whether a message was written on this desk for a platform.
func ours(e desk.Entry) bool {
	return fromUs(e) && (e.Delivery != desk.Settled || e.Replaced()) && e.Delivery != desk.Withdrawn
}

// refusedBefore reports whether one of ours failed without the platform ever
// having had it, as far as it said. One that it had, and that failed after all,
// does not arrive by being told again.
func refusedBefore(e desk.Entry) bool { return e.Delivery == desk.Failed && e.RemoteID == "" }

// unsettled reports whether it is open which message of the platform one of
// ours is. A message that is sent anew has the id of the earlier try.
func unsettled(e desk.Entry) bool {
	switch e.Delivery {
	case desk.Queued, desk.Sending, desk.Unconfirmed:
		return true
	case desk.Sent:
		return e.RemoteID == ""
	case desk.Settled:
		return e.Replaced()
	}
	return false
}

// settleEcho records that a message of ours has arrived, unless it changed
// since the log was read.
func (in *inlet) settleEcho(ctx context.Context, k desk.Key, was desk.Entry, remote desk.MessageID) error {
	_, err := store.Update(ctx, in.st, in.o.Rules, k, []store.Ref{store.RefOf(was)}, func(e desk.Entry) (desk.Entry, error) {
		if e.Delivery != was.Delivery || e.RemoteID != was.RemoteID {
			return e, nil
		}
		return desk.Deliver(e, desk.Sent, string(remote), ""), nil
	})
	return err
}

package hub

import (
	"context"
	"slices"

	"tend/desk"
	"tend/store"
)

// withoutRepeatedEnds leaves out closings at the platform of what somebody has
// closed already: most are ours that it tells back. Such an entry would say
// nothing, or, cut to the second, that the platform was faster.
func (in *inlet) withoutRepeatedEnds(ctx context.Context, c store.Conversation, fresh []desk.Entry) ([]desk.Entry, error) {
	if c.Latest == nil || !slices.ContainsFunc(fresh, isClose) {
		return fresh, nil
	}
	sessions, err := in.st.Sessions(ctx, c.Key)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(slices.Clone(fresh), func(e desk.Entry) bool {
		return isClose(e) && (in.endsAgain(openedBy(sessions, e.At), e, fresh) || in.endsAgain(c.Latest, e, fresh))
	}), nil
}

func isClose(e desk.Entry) bool { return e.Type == desk.Close }

// openedBy is the session that was the latest at the end of the second of an
// instant; nil before the first.
func openedBy(sessions []*desk.Session, at desk.Instant) (latest *desk.Session) {
	for _, s := range sessions {
		if s.OpenedAt < at+whole {
			latest = s
		}
	}
	return latest
}

// endsAgain reports whether a closing is of a session that was closed before, or
// in the same second. What the platform was told to close it has not closed
// before that, whatever its clock says.
func (in *inlet) endsAgain(s *desk.Session, e desk.Entry, fresh []desk.Entry) bool {
	if s == nil || s.Open() || s.ClosedIdle {
		return false
	}
	ahead := whole
	if in.mirror != nil && in.mirror.toldEnd(s) {
		ahead = desk.Instant(echoEarly)
	}
	return e.At+ahead > s.Closed && !slices.ContainsFunc(fresh, func(m desk.Entry) bool {
		return opens(m) && m.At+whole > s.Closed && m.At <= e.At
	})
}

// opens reports whether an entry opens a session where none is open.
func opens(e desk.Entry) bool {
	return e.Type == desk.Message && (e.From == desk.FromCustomer || e.From == desk.FromAgent)
}

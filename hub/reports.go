package hub

import (
	"context"
	"errors"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

// mostEarly bounds how many reports of one customer wait for a receipt.
const mostEarly = 100

// takeReports records what became of messages after they were sent.
func (in *inlet) takeReports(ctx context.Context, b feed.Batch) error {
	for _, r := range b.Reports {
		if !r.Failed || r.RemoteID == "" {
			continue
		}
		if err := in.report(ctx, r); err != nil {
			return err
		}
	}
	return nil
}

// report has a message of ours fail that the platform had taken. One of which
// the receipt is still to come waits for it.
func (in *inlet) report(ctx context.Context, r feed.Report) error {
	c, err := in.st.Conversation(ctx, r.Key)
	if err != nil || c.Rev == 0 {
		return err
	}
	log, _, err := recentOf(ctx, in.st, c, in.o.Clock.Now().Add(-echoDays))
	if err != nil {
		return err
	}
	out := false
	for _, e := range log {
		out = out || ours(e) && e.Delivery == desk.Sending
		if ours(e) && e.RemoteID == r.RemoteID {
			return in.fail(ctx, r, e)
		}
	}
	if out && len(in.early[r.Key]) < mostEarly {
		in.early[r.Key] = append(in.early[r.Key], r)
		return nil
	}
	in.leftOut("a report about a message that is not known", r.Key, desk.MessageID(r.RemoteID))
	return nil
}

func (in *inlet) fail(ctx context.Context, r feed.Report, e desk.Entry) error {
	failed := false
	_, err := store.Update(ctx, in.st, in.o.Rules, r.Key, []store.Ref{store.RefOf(e)}, func(e desk.Entry) (desk.Entry, error) {
		if failed = e.Delivery == desk.Sent && e.RemoteID == r.RemoteID; !failed {
			return e, nil
		}
		return desk.Deliver(e, desk.Failed, "", desk.Said(r.Reason)), nil
	})
	if err == nil && failed {
		in.lines.notice(Notice{Key: r.Key, Message: e.ID, State: desk.Failed, Reason: desk.Said(r.Reason)})
	}
	return err
}

// returned looks again at the reports that came before their receipts, now
// that a courier to that customer is back.
func (ls *lines) returned(ctx context.Context, k desk.Key) {
	s, ok := ls.of(k.Shop)
	if !ok {
		return
	}
	for _, in := range ls.all {
		if in.line == s.line {
			ls.out.Go(func() { in.again(ctx, k) })
		}
	}
}

func (in *inlet) again(ctx context.Context, k desk.Key) {
	in.mu.Lock()
	defer in.mu.Unlock()
	early := in.early[k]
	delete(in.early, k)
	for _, r := range early {
		if err := in.report(ctx, r); err != nil && !errors.Is(err, store.ErrClosed) && ctx.Err() == nil {
			in.early[k] = append(in.early[k], r)
		}
	}
}

package tiktokshop

import (
	"context"
	"errors"
	"strings"

	"tend/desk"
	"tend/feed"
)

// upkeep looks after what changes slowly: the platform's own figures, whether it
// hands out conversations, and the end of the authorisation. Only a desk that
// takes nothing, or a context that ended, is an error.
func (r *receiver) upkeep(ctx context.Context) error {
	now := r.c.o.Clock.Now()
	if r.kept == 0 || now.Sub(r.kept) >= upkeepEvery || now < r.kept {
		r.kept = now
		r.rest = nil
		for _, f := range r.followers {
			if err := r.shop(ctx, f.shop, now); err != nil {
				return err
			}
		}
	}
	sentence, codes := r.warning(now)
	r.desk.Warn(sentence, codes...)
	return nil
}

// shop asks about one shop. What the platform does not say is not worth ending a
// connection that works.
func (r *receiver) shop(ctx context.Context, s shop, now desk.Instant) error {
	accepts, err := r.c.call.accepts(ctx, s)
	if err == nil && !accepts {
		r.rest = append(r.rest, &feed.Plain{Code: desk.CauseNoChats.With(s.remote.Name), Text: "The shop “" + s.remote.Name + "” does not accept chats at TikTok Shop, so none may come in. Turn on “accept chats” in Seller Center."})
	}
	figures, failed := r.c.call.figures(ctx, s, now)
	if err := errors.Join(err, failed); err != nil {
		r.c.o.Log.Warn("TikTok Shop did not tell all about a shop", "feed", r.c.o.Name, "shop", s.remote.ID, "error", err)
	}
	if ctx.Err() != nil || len(figures) == 0 {
		return ctx.Err()
	}
	return r.desk.Take(ctx, feed.Batch{Figures: figures})
}

// warning is what should be said beside the state of the connection.
func (r *receiver) warning(now desk.Instant) (sentence string, codes []desk.Cause) {
	said := r.c.call.keep.remark(now)
	if said == nil {
		said = r.c.noticed(now)
	}
	all := r.rest
	if said != nil {
		all = append([]*feed.Plain{said}, all...)
	}
	if said = r.c.odd.told(); said != nil {
		all = append(all[:len(all):len(all)], said)
	}
	var texts []string
	for _, p := range all {
		texts, codes = append(texts, p.Text), append(codes, p.Code)
	}
	return strings.Join(texts, " "), codes
}

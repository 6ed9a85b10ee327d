package store

import (
	"context"
	"fmt"

	"tend/desk"
)

// DocHandover is the kind of the documents in which agents hand over what is
// theirs at the end of a shift, one for each giver, by the giver's id. They are
// no document lines: an export leaves them out, since they are between the
// people who are there. One whose sessions are all gone says nothing any more,
// and may stay.
const DocHandover = "handover"

// HandoverOf decodes a document of kind DocHandover. Who gives is in its name
// alone.
func HandoverOf(d Doc) (desk.Handover, error) {
	h, err := decode[desk.Handover](d)
	h.From = desk.AgentID(d.ID)
	return h, err
}

// Handovers lists what agents hand over. One in another shape is left out.
func Handovers(ctx context.Context, st Store) ([]desk.Handover, error) {
	return readable(ctx, st, DocHandover, HandoverOf)
}

// HandoverBy is what an agent hands over; the zero Handover if that is nothing.
func HandoverBy(ctx context.Context, st Store, giver desk.AgentID) (desk.Handover, error) {
	d, err := find(ctx, st, DocHandover, string(giver))
	if err != nil || d.Value == nil {
		return desk.Handover{}, err
	}
	return HandoverOf(d)
}

// PutHandover offers sessions in the place of what the giver offered before; with
// none, that is withdrawn.
func PutHandover(ctx context.Context, st Store, h desk.Handover) error {
	if h.From == "" {
		return fmt.Errorf("write %s: nobody gives", DocHandover)
	}
	if len(h.Items) == 0 {
		return remove(ctx, st, DocHandover, string(h.From))
	}
	return put(ctx, st, DocHandover, string(h.From), h)
}

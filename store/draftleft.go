package store

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"tend/desk"
)

// LeaveDraft makes an agent's draft for a customer one that is left behind, for
// whoever takes the session. Where one is left behind already, both are kept.
// An agent without a draft leaves none.
func LeaveDraft(ctx context.Context, st Store, k desk.Key, a desk.AgentID) error {
	for range attempts {
		docs, err := leaving(ctx, st, k, a)
		if err != nil {
			return fmt.Errorf("leave the draft of %s behind: %w", a, err)
		}
		if len(docs) == 0 {
			return nil
		}
		if err = st.PutDoc(ctx, docs...); err == nil {
			return nil
		}
		if !errors.Is(err, ErrConflict) {
			return fmt.Errorf("leave the draft of %s behind: %w", a, err)
		}
	}
	return fmt.Errorf("leave the draft of %s behind: %w", a, ErrConflict)
}

// leaving are the documents that change; none if there is no draft.
func leaving(ctx context.Context, st Store, k desk.Key, a desk.AgentID) ([]Doc, error) {
	docs, err := st.Docs(ctx, DocDraft)
	if err != nil {
		return nil, err
	}
	left := Doc{Kind: DocDraft, ID: DraftID(k, "")}
	var own Doc
	for _, d := range docs {
		switch d.ID {
		case DraftID(k, a):
			own = d
		case left.ID:
			left = d
		}
	}
	draft, err := DraftOf(own)
	if err != nil || draft.Text == "" || a == "" {
		return nil, err
	}
	if before, err := DraftOf(left); err == nil && before.Text != "" {
		draft.Text = before.Text + "\n" + draft.Text
	}
	draft.Agent, draft.From = "", a
	if left.Value, err = ValueOf(draft); err != nil {
		return nil, err
	}
	own.Value = nil
	return []Doc{own, left}, nil
}

// LeftDraft is for which customer a document is the draft that was left behind;
// ok is false if it is none.
func LeftDraft(d Doc) (k desk.Key, ok bool) {
	rest, ok := strings.CutSuffix(d.ID, "\x00")
	shop, customer, whole := strings.Cut(rest, "\x00")
	k = desk.Key{Shop: desk.ShopID(shop), Customer: desk.CustomerID(customer)}
	return k, ok && whole && d.Kind == DocDraft && DraftID(k, "") == d.ID
}

// TakeDraft stores a draft of an agent's own in the place of the one that was
// left behind for that customer.
func TakeDraft(ctx context.Context, st Store, d Draft) error {
	k := desk.Key{Shop: d.Shop, Customer: d.Customer}
	own := Doc{Kind: DocDraft, ID: DraftID(k, d.Agent), Rev: AnyRev}
	if d.Text != "" {
		var err error
		if own.Value, err = ValueOf(d); err != nil {
			return fmt.Errorf("write %s %s: %w", DocDraft, own.ID, err)
		}
	}
	if err := st.PutDoc(ctx, own, Doc{Kind: DocDraft, ID: DraftID(k, ""), Rev: AnyRev}); err != nil {
		return fmt.Errorf("take the draft for %s: %w", d.Customer, err)
	}
	return nil
}

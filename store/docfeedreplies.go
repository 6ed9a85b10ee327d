package store

import (
	"context"
	"fmt"

	"tend/desk"
)

// ChangeQuickReplies stores and removes prepared answers, all of it or
// nothing, whatever was there. With nothing to change it does not write.
func ChangeQuickReplies(ctx context.Context, st Store, put []desk.QuickReply, gone []string) error {
	docs := make([]Doc, 0, len(put)+len(gone))
	for _, q := range put {
		b, err := ValueOf(q)
		if err != nil {
			return fmt.Errorf("write %s %s: %w", DocQuickReply, q.ID, err)
		}
		docs = append(docs, Doc{Kind: DocQuickReply, ID: q.ID, Rev: AnyRev, Value: b})
	}
	for _, id := range gone {
		docs = append(docs, Doc{Kind: DocQuickReply, ID: id, Rev: AnyRev})
	}
	if len(docs) == 0 {
		return nil
	}
	if err := st.PutDoc(ctx, docs...); err != nil {
		return fmt.Errorf("change %d quick replies: %w", len(docs), err)
	}
	return nil
}

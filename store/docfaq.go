package store

import (
	"context"
	"errors"
	"fmt"

	"tend/desk"
)

// FAQOf decodes a document of kind DocFAQ, tidied.
func FAQOf(d Doc) (desk.FAQ, error) {
	f, err := decode[desk.FAQ](d)
	f.ID = d.ID
	return f.Tidy(), err
}

// FAQs lists the questions the shop has prepared answers for, by id, those
// that are off among them. One whose line was written in another shape is kept
// in the store and left out here.
func FAQs(ctx context.Context, st Store) ([]desk.FAQ, error) {
	return readable(ctx, st, DocFAQ, FAQOf)
}

// PutFAQ changes an entry; edit gets the empty one with that id if there is
// none. It may be called again when somebody else was faster.
func PutFAQ(ctx context.Context, st Store, id string, edit func(desk.FAQ) desk.FAQ) error {
	return alter(ctx, st, DocFAQ, id, func(d Doc) (any, error) {
		f, err := FAQOf(d)
		return keptFAQ(id, edit(f)), err
	})
}

// RemoveFAQ takes an entry away; one that is not there is no error.
func RemoveFAQ(ctx context.Context, st Store, id string) error {
	return remove(ctx, st, DocFAQ, id)
}

// EditFAQs changes many entries, all or none. edit gets those that are stored,
// by id, and returns the ones to store in their place or beside them. It may
// be called again when somebody else was faster. An entry whose document is in
// another shape counts as not stored, and is written over if edit returns one
// with its id.
func EditFAQs(ctx context.Context, st Store, edit func(map[string]desk.FAQ) []desk.FAQ) error {
	for range attempts {
		docs, err := st.Docs(ctx, DocFAQ)
		if err != nil {
			return fmt.Errorf("list documents of kind %s: %w", DocFAQ, err)
		}
		changed, err := faqDocs(docs, edit)
		if err != nil {
			return err
		}
		err = st.PutDoc(ctx, changed...)
		if err == nil {
			return nil
		}
		if !errors.Is(err, ErrConflict) {
			return fmt.Errorf("write %d entries of the FAQ: %w", len(changed), err)
		}
	}
	return fmt.Errorf("write the FAQ: %w", ErrConflict)
}

// faqDocs applies an edit to the documents of the FAQ, and gives those that
// change.
func faqDocs(docs []Doc, edit func(map[string]desk.FAQ) []desk.FAQ) ([]Doc, error) {
	stored, revs := map[string]desk.FAQ{}, map[string]uint64{}
	for _, d := range docs {
		revs[d.ID] = d.Rev
		if f, err := FAQOf(d); err == nil {
			stored[d.ID] = f
		}
	}
	var changed []Doc
	for _, f := range edit(stored) {
		b, err := ValueOf(keptFAQ(f.ID, f))
		if err != nil {
			return nil, fmt.Errorf("write %s %s: %w", DocFAQ, f.ID, err)
		}
		changed = append(changed, Doc{Kind: DocFAQ, ID: f.ID, Rev: revs[f.ID], Value: b})
	}
	return changed, nil
}

// keptFAQ is an entry as it is stored.
func keptFAQ(id string, f desk.FAQ) desk.FAQ {
	f.ID = id
	return f.Tidy()
}

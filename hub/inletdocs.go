package hub

import (
	"bytes"
	"context"
	"maps"
	"reflect"
	"slices"
	"strings"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

// takeReaches keeps who cannot be written to.
func (in *inlet) takeReaches(ctx context.Context, b feed.Batch) error {
	if len(b.Reaches) == 0 {
		return nil
	}
	if in.reaches == nil {
		known, err := store.Reaches(ctx, in.st)
		if err != nil {
			return err
		}
		in.reaches = known
	}
	changed := map[desk.Key]desk.Reach{}
	for _, r := range b.Reaches {
		if !r.Reach.Closed {
			r.Reach.Reason = ""
		}
		changed[r.Key] = r.Reach
	}
	for k, r := range changed {
		if in.reaches[store.ReachID(k)] == r {
			delete(changed, k)
		}
	}
	if err := store.PutReaches(ctx, in.st, changed); err != nil {
		in.reaches = nil
		return err
	}
	for k, r := range changed {
		in.reaches[store.ReachID(k)] = r
	}
	return nil
}

// figuresAnew is after which time figures are stored although only their time
// changed.
const figuresAnew = time.Hour

// takeFigures keeps what the platform counts.
func (in *inlet) takeFigures(ctx context.Context, b feed.Batch) error {
	if len(b.Figures) == 0 {
		return nil
	}
	known, err := store.PlatformFigures(ctx, in.st)
	if err != nil {
		return err
	}
	before := map[string]desk.Figures{}
	for _, f := range known {
		before[store.FiguresID(f)] = f
	}
	for _, f := range b.Figures {
		old := before[store.FiguresID(f)]
		fresh := f.At.Sub(old.At) < figuresAnew
		old.At = f.At
		if f.Shop == "" || fresh && reflect.DeepEqual(old, f) {
			continue
		}
		if err := store.PutFigures(ctx, in.st, f); err != nil {
			return err
		}
	}
	return nil
}

// takeReplies keeps the platform's prepared answers under ids of this feed.
// The digit and the removal are their owner's.
func (in *inlet) takeReplies(ctx context.Context, b feed.Batch) error {
	if b.Replies == nil {
		return nil
	}
	prefix := in.line.Name() + ":"
	docs, err := in.st.Docs(ctx, store.DocQuickReply)
	if err != nil {
		return err
	}
	before := map[string]store.Doc{}
	for _, d := range docs {
		if strings.HasPrefix(d.ID, prefix) {
			before[d.ID] = d
		}
	}
	var changed []desk.QuickReply
	for _, q := range b.Replies {
		q.ID = prefix + strings.TrimPrefix(q.ID, prefix)
		if old, err := store.QuickReplyOf(before[q.ID]); err == nil {
			q.Pin, q.Off = old.Pin, old.Off
		}
		value, err := store.ValueOf(q)
		if err != nil {
			return err
		}
		if !bytes.Equal(value, before[q.ID].Value) {
			changed = append(changed, q)
		}
		delete(before, q.ID)
	}
	return store.ChangeQuickReplies(ctx, in.st, changed, slices.Sorted(maps.Keys(before)))
}

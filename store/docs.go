package store

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"tend/desk"
)

// The values of documents are JSON objects in the shape that the json tags of
// these types give them: desk.Shop, desk.Agent, desk.HolidayRange,
// desk.QuickReply, [Reminder] and [Draft]. Instants in the first three are
// nanoseconds since 1970.

// ShopOf decodes a document of kind DocShop.
func ShopOf(d Doc) (desk.Shop, error) {
	s, err := decode[desk.Shop](d)
	s.ID = desk.ShopID(d.ID)
	return s, err
}

// Shops lists the shops the desk was told about, by id.
func Shops(ctx context.Context, st Store) ([]desk.Shop, error) {
	return list(ctx, st, DocShop, ShopOf)
}

// PutShop changes a shop; edit gets the zero shop with that id if there is
// none. It may be called again when somebody else was faster.
func PutShop(ctx context.Context, st Store, id desk.ShopID, edit func(desk.Shop) desk.Shop) error {
	return alter(ctx, st, DocShop, string(id), func(d Doc) (any, error) {
		s, err := ShopOf(d)
		return edit(s), err
	})
}

// AgentOf decodes a document of kind DocAgent.
func AgentOf(d Doc) (desk.Agent, error) {
	a, err := decode[desk.Agent](d)
	a.ID = desk.AgentID(d.ID)
	return a, err
}

// Agents lists the agents the desk was told about, by id.
func Agents(ctx context.Context, st Store) ([]desk.Agent, error) {
	return list(ctx, st, DocAgent, AgentOf)
}

// PutAgent changes an agent; edit gets the zero agent with that id if there is
// none. It may be called again when somebody else was faster.
func PutAgent(ctx context.Context, st Store, id desk.AgentID, edit func(desk.Agent) desk.Agent) error {
	return alter(ctx, st, DocAgent, string(id), func(d Doc) (any, error) {
		a, err := AgentOf(d)
		return edit(a), err
	})
}

// HolidayOf decodes a document of kind DocHoliday.
func HolidayOf(d Doc) (desk.HolidayRange, error) { return decode[desk.HolidayRange](d) }

// Holidays lists the stretches of holiday mode of all shops.
func Holidays(ctx context.Context, st Store) ([]desk.HolidayRange, error) {
	return list(ctx, st, DocHoliday, HolidayOf)
}

// HolidayID names a holiday after what it says, so that telling it twice
// stores it once.
func HolidayID(h desk.HolidayRange) string {
	return strings.Join([]string{h.From.String(), h.To.String(), string(h.Shop)}, "/")
}

// decode reads a document's value; that of a document not stored yet is the
// zero value.
func decode[T any](d Doc) (v T, err error) {
	if len(d.Value) == 0 {
		return v, nil
	}
	if err := json.Unmarshal(d.Value, &v); err != nil {
		return v, fmt.Errorf("read %s %s: %w", d.Kind, d.ID, err)
	}
	return v, nil
}

func list[T any](ctx context.Context, st Store, kind string, of func(Doc) (T, error)) ([]T, error) {
	docs, err := st.Docs(ctx, kind)
	if err != nil {
		return nil, fmt.Errorf("list documents of kind %s: %w", kind, err)
	}
	out := make([]T, 0, len(docs))
	for _, d := range docs {
		v, err := of(d)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, nil
}

// readable lists documents that people may have written by hand, without those
// that are not in the shape the program writes.
func readable[T any](ctx context.Context, st Store, kind string, of func(Doc) (T, error)) ([]T, error) {
	docs, err := st.Docs(ctx, kind)
	if err != nil {
		return nil, fmt.Errorf("list documents of kind %s: %w", kind, err)
	}
	var out []T
	for _, d := range docs {
		if v, err := of(d); err == nil {
			out = append(out, v)
		}
	}
	return out, nil
}

// ValueOf encodes the value of a document.
func ValueOf(value any) ([]byte, error) {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false) // what came in a line goes out as it was
	if err := enc.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(buf.Bytes(), []byte("\n")), nil
}

// put stores a document whatever was there.
func put(ctx context.Context, st Store, kind, id string, value any) error {
	b, err := ValueOf(value)
	if err != nil {
		return fmt.Errorf("write %s %s: %w", kind, id, err)
	}
	if err := st.PutDoc(ctx, Doc{Kind: kind, ID: id, Rev: AnyRev, Value: b}); err != nil {
		return fmt.Errorf("write %s %s: %w", kind, id, err)
	}
	return nil
}

// alter reads, edits and stores a document until nobody comes in between.
func alter(ctx context.Context, st Store, kind, id string, edit func(Doc) (any, error)) error {
	for range attempts {
		d, err := find(ctx, st, kind, id)
		if err != nil {
			return err
		}
		value, err := edit(d)
		if err != nil {
			return err
		}
		if d.Value, err = ValueOf(value); err != nil {
			return fmt.Errorf("write %s %s: %w", kind, id, err)
		}
		err = st.PutDoc(ctx, d)
		if err == nil {
			return nil
		}
		if !errors.Is(err, ErrConflict) {
			return fmt.Errorf("write %s %s: %w", kind, id, err)
		}
	}
	return fmt.Errorf("write %s %s: %w", kind, id, ErrConflict)
}

// find gives the document, or one that is not stored yet.
func find(ctx context.Context, st Store, kind, id string) (Doc, error) {
	docs, err := st.Docs(ctx, kind)
	if err != nil {
		return Doc{}, fmt.Errorf("read %s %s: %w", kind, id, err)
	}
	for _, d := range docs {
		if d.ID == id {
			return d, nil
		}
	}
	return Doc{Kind: kind, ID: id}, nil
}

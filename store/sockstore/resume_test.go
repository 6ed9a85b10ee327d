package sockstore

import (
	"context"
	"fmt"
	"reflect"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

// torn is an engine whose next listing breaks off after some elements.
type torn struct {
	store.Store
	after int // 0: it does not
}

func (s *torn) cut(list func(give func() bool) error) error {
	n, limit := 0, s.after
	s.after = 0
	err := list(func() bool {
		n++
		return limit == 0 || n <= limit
	})
	if limit > 0 {
		return store.ErrUnavailable
	}
	return err
}

func (s *torn) Log(ctx context.Context, from, to desk.Instant, fn func(desk.Key, desk.Entry) bool) error {
	return s.cut(func(give func() bool) error {
		return s.Store.Log(ctx, from, to, func(k desk.Key, e desk.Entry) bool { return give() && fn(k, e) })
	})
}

func (s *torn) Closed(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error {
	return s.cut(func(give func() bool) error {
		return s.Store.Closed(ctx, from, to, func(v *desk.Session) bool { return give() && fn(v) })
	})
}

func (s *torn) Search(ctx context.Context, q store.Query, fn func(store.Hit) bool) error {
	return s.cut(func(give func() bool) error {
		return s.Store.Search(ctx, q, func(h store.Hit) bool { return give() && fn(h) })
	})
}

func TestListingsGoOn(t *testing.T) {
	engine := &torn{}
	o := optionsFor(t.TempDir())
	lock := o.Lock
	o.Lock = func() (st store.Store, err error) {
		if st, err = lock(); err == nil {
			engine.Store, st = st, engine
		}
		return st, err
	}
	openDesk(t, o)
	st := openDesk(t, o)
	for i := range 12 {
		at := start.Add(time.Duration(i/4) * time.Minute) // four at a time
		write(t, st, customer(i), says(fmt.Sprint("m", i), at), desk.CloseEntry(at+1, "mei"))
	}
	ctx := testContext(t)
	listings := map[string]func(give func(any)) error{
		"log": func(give func(any)) error {
			return st.Log(ctx, 0, 0, func(k desk.Key, e desk.Entry) bool { give(store.Hit{Key: k, Entry: e}); return true })
		},
		"closed": func(give func(any)) error {
			return st.Closed(ctx, start, 0, func(v *desk.Session) bool { give(v.ID); return true })
		},
		"search": func(give func(any)) error {
			return st.Search(ctx, store.Query{Text: "where"}, func(h store.Hit) bool { give(h); return true })
		},
	}
	for name, list := range listings {
		t.Run(name, func(t *testing.T) {
			want := collect(t, list)
			if len(want) < 12 {
				t.Fatalf("only %d elements", len(want))
			}
			for after := 1; after < len(want); after++ {
				engine.after = after
				if got := collect(t, list); !reflect.DeepEqual(got, want) {
					t.Fatalf("broken off after %d:\n got %v\nwant %v", after, got, want)
				}
			}
		})
	}
}

func collect(t *testing.T, list func(give func(any)) error) (all []any) {
	ok(t, list(func(v any) { all = append(all, v) }))
	return all
}

package sockstore

import (
	"context"
	"net"
	"path/filepath"
	"testing"

	"tend/store"
	"tend/store/boltstore"
	"tend/store/storetest"
)

// served is a desk in a file, reached through a socket.
type served struct {
	*Client
	engine store.Store
	stop   func()
}

func (s *served) Close() error {
	_ = s.Client.Close()
	s.stop()
	return s.engine.Close()
}

func openServed(folder string) (store.Store, error) {
	engine, err := boltstore.Open(filepath.Join(folder, "desk.db"), boltstore.Options{})
	if err != nil {
		return nil, err
	}
	l, err := net.Listen("unix", filepath.Join(folder, "s"))
	if err != nil {
		return nil, err
	}
	stop := background(func(ctx context.Context) { _ = Serve(ctx, l, engine, "") })
	c, err := Dial(context.Background(), filepath.Join(folder, "s"), DialOptions{})
	if err != nil {
		return nil, err
	}
	return &served{c, engine, stop}, nil
}

func TestSuiteThroughTheSocket(t *testing.T) {
	t.Parallel()
	storetest.Run(t, func(tb testing.TB) storetest.Desk {
		folder := tb.TempDir()
		return storetest.Desk{Open: func() (store.Store, error) { return openServed(folder) }}
	})
}

// guest is a desk this process reaches through the one that holds it.
type guest struct {
	store.Store
	holder store.Store
}

func (g *guest) Close() error {
	_ = g.Store.Close()
	return g.holder.Close()
}

func openGuest(folder string) (store.Store, error) {
	holder, err := Open(context.Background(), optionsFor(folder))
	if err != nil {
		return nil, err
	}
	st, err := Open(context.Background(), optionsFor(folder))
	if err != nil {
		return nil, err
	}
	return &guest{st, holder}, nil
}

func TestSuiteAsGuest(t *testing.T) {
	t.Parallel()
	storetest.Run(t, func(tb testing.TB) storetest.Desk {
		folder := tb.TempDir()
		return storetest.Desk{Open: func() (store.Store, error) { return openGuest(folder) }}
	})
}

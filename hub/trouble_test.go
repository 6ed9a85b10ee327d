package hub_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"tend/desk"
	"tend/store"
)

// ailing is a store whose medium fails for a while.
type ailing struct {
	store.Store
	mu      sync.Mutex
	err     error // of every change and every new watch; nil is healthy
	refused int
}

func (a *ailing) fails() error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.err != nil {
		a.refused++
	}
	return a.err
}

func (a *ailing) set(err error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.err = err
}

func (a *ailing) Commit(ctx context.Context, changes ...store.Change) error {
	if err := a.fails(); err != nil {
		return err
	}
	return a.Store.Commit(ctx, changes...)
}

func (a *ailing) PutDoc(ctx context.Context, docs ...store.Doc) error {
	if err := a.fails(); err != nil {
		return err
	}
	return a.Store.PutDoc(ctx, docs...)
}

func (a *ailing) Watch(ctx context.Context) (store.Watcher, error) {
	if err := a.fails(); err != nil {
		return nil, err
	}
	return a.Store.Watch(ctx)
}

// TestTheStoreFails: whatever fails, all is done once it works again, and it
// is not asked without end meanwhile.
func TestTheStoreFails(t *testing.T) {
	for name, err := range map[string]error{
		"the disk is full":    errors.New("no space left on device"),
		"it is not reachable": store.ErrUnavailable,
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, func(w *world) {
				p := w.platform()
				sick := &ailing{Store: w.st}
				w.agent("ada", desk.Accepting, 5)
				w.writes("waiting")
				w.send("queued", "out")
				w.writes("held")
				w.reply("held", "later", 4*time.Second)
				w.remind("reminded", time.Minute)
				sick.set(err)
				defer w.startOn(sick, w.o)()
				w.pass(10 * time.Minute)
				if len(p.has) != 0 {
					w.t.Error("a message was sent that could not be marked as sending")
				}
				if sick.refused == 0 || sick.refused > 200 {
					w.t.Errorf("the store refused %d times in ten minutes, want a few", sick.refused)
				}
				sick.set(nil)
				w.pass(10 * time.Minute)
				w.wantAssignee("waiting", "ada")
				w.wantSent(p, "queued", "out")
				w.wantSent(p, "held", "later")
				w.wantReminded(1)
			})
		})
	}
}

// TestTheOutcomeCannotBeStored: the platform has the message, the disk is
// full; nothing is sent twice.
func TestTheOutcomeCannotBeStored(t *testing.T) {
	inWorld(t, func(w *world) {
		p := w.platform()
		sick := &ailing{Store: w.st}
		p.at = func(step string) {
			if step == "a call ends" {
				sick.set(errors.New("no space left on device"))
			}
		}
		defer w.startOn(sick, w.o)()
		w.send("c", "out")
		w.pass(10 * time.Minute)
		w.wantDelivery("c", "out", desk.Sending)
		sick.set(nil)
		w.pass(2 * time.Minute)
		w.wantSent(p, "c", "out")
	})
}

// TestTheStoreIsClosed: the hub ends by itself.
func TestTheStoreIsClosed(t *testing.T) {
	inWorld(t, func(w *world) {
		w.writes("c")
		stop := w.start()
		w.must(w.st.Close())
		synctest.Wait()
		stop()
	})
}

// TestLogsNoText: what was written stays out of the log above debug, also when
// a feed quotes it.
func TestLogsNoText(t *testing.T) {
	inWorld(t, func(w *world) {
		var log bytes.Buffer
		w.o.Log = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelInfo}))
		p := w.platform()
		p.deliver = fails(1, errors.New(`cannot send "on its way"`))
		p.lookup = func(int) error { return errNetwork }
		stop := w.start()
		w.send("c", "out")
		w.pass(time.Minute)
		stop()
		w.wantSent(p, "c", "out")
		if !strings.Contains(log.String(), "message=out") {
			w.t.Errorf("the failure is not in the log: %s", log.String())
		}
		if strings.Contains(log.String(), "on its way") {
			w.t.Errorf("the log quotes a message: %s", log.String())
		}
	})
}

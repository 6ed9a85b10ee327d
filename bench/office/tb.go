package office

import (
	"context"
	"fmt"
	"os"
	"slices"
	"sync"
	"testing"
)

// bench is a testing.TB outside of a test, as far as the simulators need one. A
// Fatal panics with a failure, which Close's caller may recover.
type bench struct {
	testing.TB // what is not below is not used
	mu         sync.Mutex
	cleanups   []func()
	temp       string
}

// failure is what a Fatal of a simulator panics with.
type failure string

func (b *bench) Helper()                      {}
func (b *bench) Name() string                 { return "office" }
func (b *bench) Log(...any)                   {}
func (b *bench) Logf(string, ...any)          {}
func (b *bench) Context() context.Context     { return context.Background() }
func (b *bench) Fatal(args ...any)            { panic(failure(fmt.Sprintln(args...))) }
func (b *bench) Fatalf(f string, args ...any) { panic(failure(fmt.Sprintf(f, args...))) }
func (b *bench) Error(args ...any)            { b.Fatal(args...) }
func (b *bench) Errorf(f string, args ...any) { b.Fatalf(f, args...) }

func (b *bench) TempDir() string {
	dir, err := os.MkdirTemp(b.temp, "sim-")
	if err != nil {
		b.Fatal(err)
	}
	return dir
}

func (b *bench) Cleanup(f func()) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.cleanups = append(b.cleanups, f)
}

func (b *bench) close() {
	b.mu.Lock()
	all := slices.Clone(b.cleanups)
	b.cleanups = nil
	b.mu.Unlock()
	for _, f := range slices.Backward(all) {
		f()
	}
}

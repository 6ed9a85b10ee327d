package hub

import (
	"golang.org/x/sync/errgroup"

	"tend/desk"
)

// writers is how many changes of a portion are made at once. An engine that
// can join commits does so; with any other, a console waits for this many.
const writers = 4

// each makes n changes of different customers and takes in the sessions that
// come of them, so that the hub need not wait for its watcher. The first error
// is returned; the other changes are made all the same.
func (h *Hub) each(n int, change func(i int) (*desk.Session, error)) error {
	results := make([]*desk.Session, n)
	var g errgroup.Group
	g.SetLimit(writers)
	for i := range n {
		g.Go(func() (err error) {
			results[i], err = change(i)
			return err
		})
	}
	err := g.Wait()
	now := h.now()
	for _, s := range results {
		if s != nil {
			h.see(s, now)
		}
	}
	return err
}

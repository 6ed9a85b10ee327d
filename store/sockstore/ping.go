package sockstore

import (
	"time"

	"tend/store"
)

// pingEvery is how often a client asks whether the holder is there: several
// times before either side would give the other up.
func pingEvery(patience time.Duration) time.Duration {
	return max(min(patience, silence)/4, time.Millisecond)
}

// ping asks the holder for a sign of life now and then, and gives the
// connection up when there was none for as long as the patience lasts. A
// stopped process keeps its sockets, so nothing else would tell.
func (c *Client) ping(heard <-chan struct{}, patience time.Duration) {
	gone := time.AfterFunc(patience, func() { c.lose(lost(store.ErrHeld)) })
	defer gone.Stop()
	next := time.NewTicker(pingEvery(patience))
	defer next.Stop()
	for {
		select {
		case <-c.done:
			return
		case <-heard:
			gone.Reset(patience)
		case <-next.C:
			if err := c.out.send(kindPing, 0, nil); err != nil {
				c.lose(lost(err))
			}
		}
	}
}

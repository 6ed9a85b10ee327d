package report

import (
	"time"
)

// counter counts the sessions of one group.
type counter struct {
	of    [kinds]int
	first []time.Duration // first response times
}

func (c *counter) add(k kind, first time.Duration) {
	c.of[k]++
	if first != unanswered {
		c.first = append(c.first, first)
	}
}

// merge takes another counter in.
func (c *counter) merge(o *counter) {
	for k, n := range o.of {
		c.of[k] += n
	}
	c.first = append(c.first, o.first...)
}

func (c *counter) sessions() (n int) {
	for _, of := range c.of {
		n += of
	}
	return n
}

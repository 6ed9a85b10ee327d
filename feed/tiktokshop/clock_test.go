package tiktokshop

import (
	"time"

	"tend/desk"
)

// standing is a clock that always shows the same time.
type standing struct{ at int64 }

func (s standing) Now() desk.Instant                    { return seconds(max(s.at, 1760000000)) }
func (s standing) After(time.Duration) <-chan time.Time { return nil }

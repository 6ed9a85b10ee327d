package tiktokshop

import "time"

// SetHookTime changes how long storing a webhook may take.
func (c *Conn) SetHookTime(d time.Duration) { c.hookTime = d }

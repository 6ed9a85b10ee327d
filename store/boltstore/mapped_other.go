//go:build !linux

package boltstore

import "os"

// letGo does nothing: other systems count mapped files apart.
func (t tables) letGo() {}

// letGoOf does nothing either.
func (t tables) letGoOf([]extent) {}

// adviseRead does nothing.
func adviseRead(*os.File, int64, int64) {}

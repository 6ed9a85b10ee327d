package inbox

import "tend/desk"

// Hold keeps a session in its row, whatever becomes of its due time, until
// another one is held: the row under somebody's finger must not run away
// because a minute has passed. An empty id holds none.
func (x *Index) Hold(id desk.SessionID) {
	if x.held == id {
		return
	}
	before := x.items[x.held]
	x.held = id
	if before == nil || before.kept == nil {
		return
	}
	x.unlist(before)
	before.kept = nil
	x.list(before)
}

// order is the row an item is sorted by.
func (it *item) order() *desk.Row {
	if it.kept != nil {
		return it.kept
	}
	return &it.row
}

// Package follow is the reader's side of following a desk, for engines whose writers
// must not wait for those who watch.
package follow

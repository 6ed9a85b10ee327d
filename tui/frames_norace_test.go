//go:build !race

package tui

// underRace says that everything takes ten times as long.
const underRace = false

// Package keymap says which key does what.
//
// It is data and nothing else: actions, the scopes they act in, their default
// keys and their descriptions in both languages stand in one table. The help,
// the palette and the key tables of the README are made from it, so they cannot
// disagree with what the keys do.
//
// # Scopes
//
// A key is looked up in the innermost scope first (a dialog, the composer, the
// thread or the list) and then in the global one. Where text is typed, keys that
// type or edit text belong to that text and never act: an action that has both
// "u" and "ctrl+r" answers to the second one only while a reply is being written.
//
// # Promises
//
// No key has two meanings in one scope: Rebind refuses it and names both actions.
// ctrl+c quits from everywhere and cannot be taken away, so that no configuration
// locks anyone in.
//
// Keys are written as Bubble Tea prints them: "a", "A", "?", "enter", "shift+tab",
// "ctrl+k", "alt+1", "space", "f5".
package keymap

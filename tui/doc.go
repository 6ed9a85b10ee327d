// Package tui is the console: the screen, its keys, and the road between them
// and the store.
//
// # Shape
//
// [App] is the only Bubble Tea model. It routes: store changes and clock ticks
// to whoever shows them, keys to the innermost part that has the focus. The
// parts are plain structs in the packages below; each owns its state and draws
// exactly the cells it is given.
//
// # Promises
//
//   - Update and View never wait: no I/O, no store call, no sleep. Everything
//     that takes time is a command, and its answer says which session and
//     which generation it belongs to.
//   - An action is for the session that was on screen when the key went down.
//     A key that arrives just after the screen has changed by itself does
//     nothing but say so.
//   - Looking is not acting: moving about changes nothing on the desk.
package tui

// Package sockstore lets several processes of one user work at one desk.
//
// The first process that opens a desk holds its file and serves a Unix socket
// beside it; the others reach the same desk through that socket. [Open] does
// whichever is possible and gives a store that goes on working when the holder
// ends: one of the others takes the lock, serves the socket, and everybody
// else connects to it. [Serve] and [Dial] are the two ends of the socket.
//
// # What holds across a hand-over
//
//   - A call that was under way is made again. A commit that may or may not
//     have been stored is sent again too; if the desk refuses it as a conflict
//     and already has exactly what was sent, that is success.
//   - A watcher goes on with the differences between what it told last and
//     what the new holder has. One surprise is possible: a session that was
//     both opened and ended between two holders is not told.
//   - A listing that was under way goes on behind what it gave last.
//   - When nobody can be reached for [Options].Patience, calls say
//     store.ErrUnavailable; watchers wait.
//
// # The protocol
//
// Both ends greet with a magic and a version; nothing else is read from a peer
// of another version. After that come frames: a length, a kind, the number of
// a call, and a body. A message longer than a frame is cut into several. Calls
// run side by side on one connection. Streams move only as far as the reader
// asked for, so a reader that does not read costs the holder one piece of a
// stream, never a growing queue; a watcher asks for one Changes at a time, so
// that what happens meanwhile is merged in the engine.
//
// A peer that breaks the protocol loses its own connection and nothing else.
package sockstore

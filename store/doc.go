// Package store is the contract between a desk's data and everything that
// shows or changes it. Engines are in the packages below it; storetest is the
// suite that each of them passes.
//
// # What is stored
//
// A log of entries for every customer, the sessions folded from it, and a few
// small documents (shops, agents, quick replies, drafts …). The log is the
// truth; sessions are kept beside it so that nothing has to be folded to show
// a screen. Engines fold nothing: [Append] and [Update] read, fold with the
// rules of package desk, and commit both.
//
// # What every engine promises
//
//   - A [Change] is stored whole or not at all, and only if nobody changed
//     that customer since it was read ([ErrConflict] otherwise).
//   - What Commit has acknowledged survives a killed process.
//   - A message id is stored once per shop ([*DuplicateError] otherwise).
//   - A [Watcher] reports the state of the desk, then every later state it
//     came to, without gap or repetition; a slow watcher never delays a
//     writer, it just sees several changes as one.
//   - What is missing is [ErrNotFound]; a store that is closed says [ErrClosed].
package store

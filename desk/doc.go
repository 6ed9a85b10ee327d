// Package desk is the domain of tend: shops, customers, sessions and messages,
// and every rule about them.
//
// It promises to be pure. A rule takes values and an instant and returns
// values: no I/O, no clock, no goroutine, nothing but the standard library.
// The screen, the headless hub, imports and reports all call the same
// functions, so they cannot disagree about what waits, what is late or what
// counts.
//
// # How a session comes about
//
// Everything that ever happened with one customer of one shop is a log of
// [Entry] values in the order of their time. [Folder] reads that log and
// yields the sessions in it. A [Session] is therefore always derived, never
// edited by hand: to change a session, append an entry. An entry that turns
// up late takes its place by its time and the log is folded anew.
//
// # How a session is judged
//
// [Book] knows the shops, their zones, holidays and policies. It says which
// pane a session belongs to and when it is due ([Book.Place]) and what a
// response-rate policy makes of it ([Book.Judge]).
package desk

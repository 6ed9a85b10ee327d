// Package gate is where agents and managers change a team's desk. They read the
// desk themselves, and have no right to write to it: they ask, and a hub that
// finds that they may does it for them.
//
// # The side that decides
//
// [Serve] answers requests, in every hub that runs it; each request goes to one
// of them. Who asks is in the subject, which the server lets nobody else use.
// Of a change only the entries are taken. They are looked at by desk.May beside
// the customer as they are, and the sessions are folded anew, so that nothing
// that is stored was made up by who asked. Documents are looked at by
// desk.MayWrite. What comes is bounded, and whatever it says, it is answered
// with an error at worst. Everybody who asks has a turn in a circle, and a bounded
// number of requests that wait and that are decided at once: what is above that
// is let fall, and its client asks again. So nobody keeps others from being
// answered.
//
// # The side that asks
//
// A [Client] is a store.Store that reads through natsstore and writes through
// the gate, with the same errors, and *desk.DeniedError where something is
// refused. A request whose answer was lost is sent again under the same number,
// to whichever hub is there, and stored once. While no hub answers, it waits as
// long as natsstore does for a server, and then gives store.ErrUnavailable; where the
// server knows at once that none is there, after two seconds store.ErrNoHub.
//
// # Pictures
//
// A picture comes in pieces, since no server takes it whole: it is begun, each
// piece is taken, and at the end it is looked at whether all of them are the
// picture of that name. Before that nobody can read it. Pieces wait in the desk, so
// that every hub can take the next one. Somebody can send one picture at a time,
// and a hub puts two together at once, at most: the others ask again.
//
// # Surprises
//
// Sessions and removed sessions in a change are not looked at: a change without
// entries, such as closing what is idle, is the desk's own business and is
// refused. An entry is dated by the clock of who asks, and refused where that
// is more than desk.MostSkew from the hub's.
package gate

// Package feedtest holds what every connection with a platform must pass, and
// what a simulated platform is built from: a clock that only moves when told,
// faults of the network and of the platform, and a desk in memory.
//
// An adapter runs [Run] against a simulator of its platform. What a platform
// cannot do is said by its [Traits]; the suite then checks the other side of
// the promise instead of leaving it out.
//
// # What is simulated, and what is not
//
// Calls go over real connections of this machine, so that net/http is in the
// game. Time is simulated: it stands still while a call is being handled, and
// runs some hundred times faster than on the wall otherwise.
package feedtest

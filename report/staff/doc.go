// Package staff says how many people a desk needs in each hour of the week, and
// holds that against its roster.
//
// It reads nothing but the desk's own history: when sessions arrive that a
// policy counts and that need a person ([Plan.Hours]), how long a person is
// busy with a reply ([Handling]), and how long customers wait before they are
// given up ([Patience]).
//
// # Short windows
//
// Up to an hour, a queue decides. Every message that waits for a reply is a
// customer of the queue M/M/n+M, also called Erlang A: Poisson arrivals at the
// hour's rate, exponential times of handling, n people, exponential patience,
// first come first served. A reply is in time if its turn comes within the
// window less one handling time. Without a measured patience nobody leaves,
// which is Erlang C. Each hour is taken as if it went on for ever. Sources:
// O. Garnett, A. Mandelbaum, M. Reiman, "Designing a Call Center with Impatient
// Customers", Manufacturing & Service Operations Management 4(3), 2002; the
// distribution of the wait as in A. Mandelbaum, S. Zeltyn, "The Palm/Erlang-A
// Queue, with Applications to Call Centers", Technion, 2005.
//
// # Long windows
//
// Over an hour, what counts is whether the work is cleared before its deadline,
// also across hours in which nobody is there. Work flows in at the hours' rates
// and is cleared, oldest first, by who is on; what is not cleared within the
// window is missed and makes room. One number of people for all hours of cover
// is looked for. Chance plays no part in this; with a window of a day it hardly
// does at the desk.
//
// # How sure it is
//
// Every figure has a range that holds about four times out of five, from the
// number of sessions, from how much more than by chance the weeks differ, and
// from how much the times of handling do. Hours are estimated from themselves
// and, with the weight of one week, from the same hour of all days; so few data
// give a flat week with a wide range, and [Plan.Few] says so.
//
// Weaknesses: a time of handling is taken from the gaps between replies given in
// a row, so a short pause among them counts as work, and whoever never has two
// customers waiting is not measured. Follow-up messages are taken to come in the
// hour of the first. Customers who leave silently cannot be told from patient
// ones. Holidays of the coming week are not known to it.
package staff

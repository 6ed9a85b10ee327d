// Package team draws the team of a desk over the whole screen: who is there,
// what each of them carries, what needs help, and what nobody has.
//
// It computes nothing about sessions: it is told of a [Page] whenever something
// changed, and draws only the lines that are on screen. The order of the lines
// is made when the page is opened and when nobody has touched a key for a while;
// between that no line moves, whatever its agent does. The cursor belongs to an
// agent.
//
// Nothing is said by colour alone.
package team

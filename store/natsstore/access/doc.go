// Package access says who may do what at a team desk on NATS, in words that a
// server enforces: keys, the accounts of a server's configuration, and the
// invitation that a person takes home.
//
// Each person has an account of their own on the server. In it there is nothing
// but what it takes over from the account of the desk, name by name: the
// announcements, the subjects that answer reading, and what that person may
// ask for. That is more than a list of permitted subjects in one account for
// all: there, whoever may send a request may also say where its answer goes,
// and the server itself then writes it to any subject, the log of the desk
// among them. In an account of one's own an answer stays in it.
//
// The server knows public keys only. A seed is in the invitation and nowhere
// else.
package access

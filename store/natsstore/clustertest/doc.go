// Package clustertest runs a desk on a cluster of servers and does to it what
// happens to machines and their lines.
//
// Every server is a process of its own, so that it can be killed and stopped as
// by a person who pulls a plug, and keeps its data in a folder of its own. The
// processes are the program that runs the test: it calls [Child] before anything
// else. Between two servers there is a line of ours, which can break, or hold
// back what is sent until it is mended; consoles reach the servers without it.
//
// [Load] has many write to the desk and others follow it, and finds out
// afterwards whether every acknowledged reply is there once, in its order, and
// nobody was told anything else than what there is.
package clustertest

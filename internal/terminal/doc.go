// Package terminal runs a program in a terminal of its own and looks at what
// it draws, for tests and pictures of the whole program.
//
// A [Terminal] is a pseudo-terminal with a screen emulator behind it, which
// answers the program's queries as a real terminal does. Tests type keys and
// wait for what the screen should show; nothing here sleeps.
//
// # Caveats
//
// The program has the terminal as its input and output but not as its
// controlling terminal: the kernel resets such a one when its program ends, and
// then nobody could see what state it was left in. Signals that the keyboard
// or the kernel would send are sent by Resize and Signal instead.
//
// The package is empty where there are no pseudo-terminals.
package terminal

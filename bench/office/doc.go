// Package office sets up a desk with simulated platforms around it: the settings
// that connect them, the real program, and what it takes to kill it and to look at
// what is left. It is for programs that measure and drill; tests have feedtest.
package office

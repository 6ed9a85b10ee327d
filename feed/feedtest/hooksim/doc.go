// Package hooksim is a shop system in a few lines of script: it posts what its
// customers write to a desk's listener until that is stored, and takes the
// desk's deliveries, once each, if they are signed. It is for tests.
package hooksim

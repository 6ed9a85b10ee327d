package main

import "golang.org/x/sys/unix"

// Requests about the settings of a terminal; the last one throws away what was
// typed and not read.
const getTermios, setTermios, setTermiosAnew = unix.TCGETS, unix.TCSETS, unix.TCSETSF

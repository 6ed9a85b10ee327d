// Package importcheck holds the rules about the source itself: which package may
// import which, where the clock may be read, that nothing runs before main, and
// how old the drawing libraries may be. Its tests apply them to the whole module,
// without a network and without compiling anything.
//
// To add a package, give it a row in directions. A package without one is reported,
// so that its place is a decision and not an accident.
package importcheck

package desk

// FoldVersion names what a fold makes of a log under given [Rules]. It is
// raised whenever the same log and rules come to give other sessions, so that
// desks are folded anew.
const FoldVersion = 5

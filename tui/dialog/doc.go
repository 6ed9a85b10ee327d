// Package dialog holds everything that opens on top of the screen: questions,
// lists to choose from, forms and long texts, and the stack they lie on.
//
// A dialog is a plain struct. It does no I/O and knows no store: a key goes in
// through Handle, what the person decided comes out as a Result, and what takes
// time (a search, a save) is done by the screen, which hands the outcome back
// through a setter.
//
// # Keys
//
// The screen resolves a key in the dialog scope of its keymap and passes the
// action along with the key. While a text field has the focus, a key that types
// is text and nothing else, whatever it is bound to.
//
// # Text
//
// Whatever a dialog is given is cleaned before it is drawn, and so is what is
// pasted or typed. A form gives a field that nobody touched back as it was.
package dialog

// Package scenes is the shipped library of replies to start from: what a
// shop's agent says in a known situation, each text in English and in Chinese.
// A desk does not send scenes; it adopts the ones it likes as quick replies of
// its own, and words them its own way.
//
// # Promises
//
// A scene says what happens, what the customer does next and, where someone
// waits, by when. It states no fact that differs from shop to shop: for those
// it names the page that shows it, or asks. It uses no variable but the ones a
// desk knows ([desk.VariablesOf]), holds no contact outside the chat, and
// passes the lint for prepared texts.
//
// The package keeps no state. Every call returns a fresh copy, so a caller may
// change what it was given. The id of a scene is stable: a desk's own wording
// is stored under it.
package scenes

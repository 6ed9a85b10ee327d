package thread

// Wrap breaks text of ours into lines of at most width cells the way messages
// are: Chinese breaks anywhere but before what closes a sentence, words and what
// no-break spaces hold together stay whole.
func Wrap(text string, width int) []string { return wrap(text, width) }

package tui

import (
	"strings"

	"tend/assist/lint"
	"tend/desk"
	"tend/internal/sanitize"
	"tend/keymap"
)

// shownWords is how many cells of a fault's words are shown.
const shownWords = 30

// vague says in one line what is wrong with a reply, the first time it is to be
// sent; the same text sent again goes out.
func (a *App) vague(row desk.Row, text string) bool {
	if !a.o.Lint || a.writer.linted == text {
		return false
	}
	found := lint.Check(lint.Draft{Text: text, Asked: a.thread.Asked(), Language: row.Language, Variables: a.variables(row.Session)})
	if len(found) == 0 {
		return false
	}
	a.writer.linted = text
	a.warn(a.fault(text, found[0]) + " " + a.texts.Lint.Anyway(a.keyHere(keymap.Send)))
	return true
}

// fault is what is wrong in a sentence.
func (a *App) fault(text string, f lint.Finding) string {
	say := a.texts.Lint.Faults[f.Fault.String()]
	return say(sanitize.Truncate(oneLine(text[f.Start:f.End]), shownWords))
}

// prepared text, by its language, in the order it is checked in.
type wording struct{ language, text string }

// faulty says in one line what is wrong with texts that are to be kept, "" when
// nothing is; the same texts saved again are kept.
func (a *App) faulty(texts ...wording) string {
	var all strings.Builder
	for _, w := range texts {
		all.WriteString(w.language + "\x00" + w.text + "\x00")
	}
	if !a.o.Lint || a.linted == all.String() {
		return ""
	}
	a.linted = all.String()
	for _, w := range texts {
		if found := lint.CheckPrepared(lint.Prepared{Text: w.text, Language: w.language}); len(found) > 0 {
			return a.advice(w, found[0]) + " " + a.texts.Lint.Save(a.keyOf(keymap.Save))
		}
	}
	return ""
}

// advice is what is wrong, with a better wording for what only puts off.
func (a *App) advice(w wording, f lint.Finding) string {
	said := a.fault(w.text, f)
	if f.Fault == lint.Stall {
		said += " " + a.texts.Lint.Better(lint.Better(w.text, w.language))
	}
	return said
}

// keyOf is the first key of an action, wherever it works.
func (a *App) keyOf(action keymap.Action) string {
	if keys := a.o.Keys.Keys(action); len(keys) > 0 {
		return keys[0]
	}
	return string(action)
}

// Package lang holds every text of the screen, in one plain struct with one
// file a language. A misspelt name does not compile and a test finds an empty
// text. Plurals and word order are functions.
package lang

import (
	"strings"

	"tend/notify"
)

// Texts are the texts of the screen, grouped by the part that shows them.
type Texts struct {
	Code        string // "en" or "zh"
	Bar         Bar
	Inbox       Inbox
	Time        Time
	Toast       Toast
	Notify      notify.Texts
	Empty       Empty
	Thread      Thread
	Dialog      Dialog
	Sweep       Sweep
	Suggest     Suggest
	Promise     Promise
	Lint        Lint
	FAQ         FAQ
	Scenes      Scenes
	Board       Board
	Feeds       Feeds
	Limits      Limits
	Causes      Causes
	Note        Note
	Undelivered Undelivered
	Picture     Picture
	Crossed     Crossing
	Here        Here
	Outage      Outage
	Handover    Handover
	Denied      Denied
	Team        Team
	Moves       Moves
}

// Pick chooses by a setting ("en", "zh" or "auto") and, for "auto", by the
// locale of the environment (LC_ALL, LC_MESSAGES, LANG).
func Pick(setting string, env func(string) string) *Texts {
	switch setting {
	case "en":
		return English()
	case "zh":
		return Chinese()
	}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := env(name); v != "" {
			if strings.HasPrefix(strings.ToLower(v), "zh") {
				return Chinese()
			}
			return English()
		}
	}
	return English()
}

// Other gives the texts of the other language.
func (t *Texts) Other() *Texts {
	if t.Code == "zh" {
		return English()
	}
	return Chinese()
}

package demofeed

import (
	"testing"

	"tend/desk/starter"
)

func TestThereIsEnoughToSay(t *testing.T) {
	openings, followUps := map[string]bool{}, map[string]bool{}
	for _, s := range shops() {
		for _, d := range dialoguesOf(s.ID) {
			openings[words(d.opens)] = true
			for _, text := range d.theirs() {
				followUps[text] = true
			}
		}
	}
	if len(openings) < 60 || len(followUps) < 60 {
		t.Errorf("%d openings and %d follow-ups, want 60 of each", len(openings), len(followUps))
	}
}

func words(lines []line) (out string) {
	for _, l := range lines {
		if l.kind != 0 && l.text != "" {
			out += l.text + " "
		}
	}
	return out
}

func TestADialogueKeepsToItsLanguage(t *testing.T) {
	for _, s := range shops() {
		for _, d := range dialoguesOf(s.ID) {
			texts := append(d.theirs(), words(d.opens), d.again)
			for _, turn := range d.turns {
				texts = append(texts, turn.ours)
			}
			for _, text := range texts {
				if got := starter.Language(text); got != "" && got != languageOf(s.ID) && !mixed(text) {
					t.Errorf("in %s somebody says %q", s.ID, text)
				}
			}
			if words(d.opens) == "" || len(d.turns) == 0 {
				t.Errorf("in %s somebody wants nothing: %q", s.ID, words(d.opens))
			}
		}
	}
}

// mixed are the few who speak in both languages.
func mixed(text string) bool { return text == "nice，蹲一个" }

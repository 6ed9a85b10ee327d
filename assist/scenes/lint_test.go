package scenes_test

import (
	"testing"

	"tend/assist/lint"
	"tend/assist/scenes"
)

func TestEverySceneIsCleanToTheLint(t *testing.T) {
	for _, s := range scenes.All() {
		for language, text := range s.Text {
			for _, f := range lint.CheckPrepared(lint.Prepared{Text: text, Language: language}) {
				t.Errorf("%s in %q: %v at %q: %q", s.ID, language, f.Fault, text[f.Start:f.End], text)
			}
		}
	}
}

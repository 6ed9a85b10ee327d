package scenes_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"tend/assist/scenes"
)

var sceneID = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)+$`)

func TestTheLibraryHasEnoughScenes(t *testing.T) {
	if n := len(scenes.All()); n < 200 {
		t.Errorf("only %d scenes", n)
	}
}

func TestEverySceneIsCompleteAndUnlikeTheOthers(t *testing.T) {
	seen := map[string]string{}
	once := func(t *testing.T, what, value, id string) {
		t.Helper()
		if other, taken := seen[what+value]; taken {
			t.Errorf("%s %q is that of %s too", what, value, other)
		}
		seen[what+value] = id
	}
	for _, s := range scenes.All() {
		t.Run(s.ID, func(t *testing.T) {
			if !sceneID.MatchString(s.ID) || !strings.HasPrefix(s.ID, s.Topic+"-") {
				t.Errorf("id %q is malformed or does not begin with topic %q", s.ID, s.Topic)
			}
			once(t, "id ", s.ID, s.ID)
			if len(s.Title) != 2 || len(s.Text) != 2 {
				t.Errorf("titles in %d and texts in %d languages", len(s.Title), len(s.Text))
			}
			for _, language := range []string{scenes.English, scenes.Chinese} {
				if s.Title[language] == "" || s.Text[language] == "" {
					t.Errorf("title or text is missing in %q", language)
				}
				once(t, "title ", strings.ToLower(s.Title[language]), s.ID)
				once(t, "text ", s.Text[language], s.ID)
			}
		})
	}
}

func TestScenesFollowTheOrderOfTopics(t *testing.T) {
	var used, want []string
	for _, s := range scenes.All() {
		used = append(used, s.Topic)
	}
	titles := map[string]bool{}
	for _, topic := range scenes.Topics() {
		want = append(want, topic.ID)
		for _, language := range []string{scenes.English, scenes.Chinese} {
			title := topic.Title[language]
			if title == "" || titles[title] {
				t.Errorf("title %q of topic %s in %q is empty or taken", title, topic.ID, language)
			}
			titles[title] = true
		}
	}
	if got := slices.Compact(used); !slices.Equal(got, want) {
		t.Errorf("topics of the scenes, in order: %q\nwant %q", got, want)
	}
}

func TestAdoptedSceneIsTheDesksOwn(t *testing.T) {
	s := scenes.All()[0]
	q := scenes.Adopt(s)
	if q.ID != "scene-"+s.ID || q.Topic != s.Topic || q.Use != "" || q.Pin != 0 || q.Off {
		t.Errorf("adopted %+v from %+v", q, s)
	}
	for _, language := range []string{scenes.English, scenes.Chinese} {
		if q.In(language) != s.Text[language] || q.TitleIn(language) != s.Title[language] {
			t.Errorf("wording in %q: %q, %q", language, q.TitleIn(language), q.In(language))
		}
	}
	before := s.Text[scenes.English]
	q.Text[scenes.English], q.Title[scenes.English] = "changed", "changed"
	if s.Text[scenes.English] != before || s.Title[scenes.English] == "changed" {
		t.Error("changing the quick reply changed the scene")
	}
}

func TestAllReturnsFreshCopies(t *testing.T) {
	first := scenes.All()[0]
	first.Text[scenes.English] = "changed"
	topic := scenes.Topics()[0]
	topic.Title[scenes.English] = "changed"
	if scenes.All()[0].Text[scenes.English] == "changed" || scenes.Topics()[0].Title[scenes.English] == "changed" {
		t.Error("a caller's change reached the next caller")
	}
}

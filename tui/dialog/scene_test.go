package dialog_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"tend/assist/scenes"
	"tend/desk"
	"tend/tui/dialog"
	"tend/tui/lang"
)

func sceneList(t *lang.Texts, adopted ...desk.QuickReply) *dialog.ScenesDialog {
	d := dialog.Scenes(t, scenes.All(), adopted)
	d.SetIndex(scenes.NewIndex(scenes.All()))
	return d
}

// adoptedScene is a scene that was adopted and put on a digit.
func adoptedScene(pin int) desk.QuickReply {
	q := scenes.Adopt(scenes.All()[1])
	q.Pin = pin
	return q
}

func TestSceneViews(t *testing.T) {
	for name, make := range map[string]func(*lang.Texts) dialog.Dialog{
		"scenes": func(l *lang.Texts) dialog.Dialog { d := sceneList(l, adoptedScene(4)); press(t, d, "down"); return d },
		"scenes-found": func(l *lang.Texts) dialog.Dialog {
			d := sceneList(l)
			press(t, d, letters("not refund 到账")...)
			return d
		},
		"scenes-rest": func(l *lang.Texts) dialog.Dialog {
			d := sceneList(l)
			press(t, d, "down", "down", "down", "shift+tab")
			return d
		},
		"scenes-none": func(l *lang.Texts) dialog.Dialog { d := sceneList(l); press(t, d, letters("zzzz")...); return d },
	} {
		t.Run(name, func(t *testing.T) { golden(t, name, make) })
	}
}

func TestScenes(t *testing.T) {
	first, second := scenes.All()[0].ID, scenes.All()[1].ID
	reply := adoptedScene(4)
	for _, c := range []struct {
		name string
		keys []string
		want dialog.Result
	}{
		{"adopt", []string{"enter"}, dialog.AdoptedScene{ID: first}},
		{"adopt on a digit", []string{"alt+7"}, dialog.AdoptedScene{ID: first, Pin: 7}},
		{"into the composer", []string{"tab"}, dialog.WritingScene{ID: first}},
		{"one adopted before is edited", []string{"down", "enter"}, dialog.EditingReply{ID: reply.ID}},
		{"and pinned elsewhere", []string{"down", "alt+7"}, dialog.PinnedReply{ID: reply.ID, N: 7}},
		{"or nowhere", []string{"down", "alt+4"}, dialog.PinnedReply{ID: reply.ID}},
		{"it too can be written with", []string{"down", "tab"}, dialog.WritingScene{ID: second}},
		{"found in English", append(letters("chargd twice"), "backspace", "enter"), nil},
		{"found in Chinese", append(letters("重复扣款"), "enter"), dialog.AdoptedScene{ID: "payment-twice"}},
		{"found by a word of each", append(letters("charged 扣款"), "enter"), dialog.AdoptedScene{ID: "payment-twice"}},
		{"nothing found, nothing done", append(letters("zzzz"), "enter", "tab", "alt+1"), nil},
		{"left", []string{"esc"}, dialog.Closed{Dialog: dialog.ScenesID}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := press(t, sceneList(english(), reply), c.keys...); got != c.want && c.want != nil {
				t.Errorf("got %#v, want %#v", got, c.want)
			}
		})
	}
}

func TestScenesAreFoundBeforeTheirIndexIsMade(t *testing.T) {
	d := dialog.Scenes(english(), scenes.All(), nil)
	if r := press(t, d, append(letters("重复扣款 charge"), "enter")...); r != (dialog.AdoptedScene{ID: "payment-twice"}) {
		t.Errorf("found %#v", r)
	}
}

// Whoever adopts a scene has seen all that it says, on any screen.
func TestScenesAreShownWhole(t *testing.T) {
	for _, texts := range []*lang.Texts{lang.English(), lang.Chinese()} {
		for _, size := range [][2]int{{60, 16}, {80, 24}, {200, 60}} {
			d := dialog.Scenes(texts, longest(40), nil)
			for _, s := range longest(40) {
				shown := wordsOf(d, texts, size)
				for page := 1; page < 4 && size[0] == 60 && !has(shown, s); page++ {
					press(t, d, "shift+tab")
					shown += wordsOf(d, texts, size)
				}
				if !has(shown, s) {
					t.Fatalf("%v: %s is not shown whole", size, s.ID)
				}
				press(t, d, "down")
			}
		}
	}
}

// longest are the scenes with the most to show.
func longest(n int) []scenes.Scene {
	all := scenes.All()
	slices.SortFunc(all, func(a, b scenes.Scene) int { return room(b) - room(a) })
	return all[:n]
}

func room(s scenes.Scene) int { return ansi.StringWidth(s.Text["en"]) + ansi.StringWidth(s.Text["zh"]) }

func has(shown string, s scenes.Scene) bool {
	return strings.Contains(shown, letter(s.Text["zh"])) && strings.Contains(shown, letter(s.Text["en"]))
}

// wordsOf is the part of a dialog below its list, letters only.
func wordsOf(d *dialog.ScenesDialog, texts *lang.Texts, size [2]int) string {
	lines := d.View(look(texts), size[0]-8, size[1]-4).Lines
	for i := len(lines) - 1; i > 1; i-- {
		if strings.Contains(lines[i], "───") {
			lines = lines[i+2:]
			break
		}
	}
	text := letter(ansi.Strip(strings.Join(lines, "")))
	return strings.TrimSuffix(text, letter(texts.Scenes.More("shift+tab")))
}

func letter(s string) string { return strings.Join(strings.Fields(s), "") }

package scenes_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"tend/assist/scenes"
	"tend/desk/starter"
)

const (
	titleCells   = 24  // of a terminal
	englishRunes = 300 // of a text
	chineseRunes = 140
	sentences    = 4
)

var (
	variable   = regexp.MustCompile(`\{\{([^{}]*)\}\}`)
	clockTime  = regexp.MustCompile(`\d{1,2}:\d{2}`)
	endEnglish = regexp.MustCompile(`[.?!]'?(\s|$)`)
	endChinese = regexp.MustCompile(`[。？！]`)
)

func TestTitles(t *testing.T) {
	for _, s := range scenes.All() {
		checkTitle(t, s.ID, s.Title)
	}
	for _, topic := range scenes.Topics() {
		checkTitle(t, topic.ID, topic.Title)
	}
}

func checkTitle(t *testing.T, id string, title map[string]string) {
	t.Helper()
	for _, language := range []string{scenes.English, scenes.Chinese} {
		if n := cells(title[language]); n < 1 || n > titleCells {
			t.Errorf("%s: title %q takes %d cells", id, title[language], n)
		}
	}
	if strings.ContainsFunc(title[scenes.English], notEnglish) {
		t.Errorf("%s: title %q is not plain English", id, title[scenes.English])
	}
	if !strings.ContainsFunc(title[scenes.Chinese], isHan) || strings.ContainsAny(title[scenes.Chinese], narrowMarks) {
		t.Errorf("%s: title %q is not Chinese, or its punctuation is not", id, title[scenes.Chinese])
	}
}

func TestEnglishTexts(t *testing.T) {
	for _, s := range scenes.All() {
		text := s.Text[scenes.English]
		if i := strings.IndexFunc(text, notEnglish); i >= 0 {
			t.Errorf("%s: %q is no character of plain English", s.ID, text[i:])
		}
		if strings.Contains(text, "  ") || starter.Language(text) != starter.English {
			t.Errorf("%s: two blanks, or not English: %q", s.ID, text)
		}
		checkLength(t, s.ID, text, englishRunes, len(endEnglish.FindAllString(text, -1)))
	}
}

// narrowMarks have a full-width form that Chinese text uses instead, except
// between the hours and minutes of a time.
const narrowMarks = `,.?!:;()[]"'~ `

func TestChineseTexts(t *testing.T) {
	for _, s := range scenes.All() {
		text := s.Text[scenes.Chinese]
		bare := variable.ReplaceAllString(text, "")
		if marks := clockTime.ReplaceAllString(bare, ""); strings.ContainsAny(marks, narrowMarks) {
			t.Errorf("%s: narrow punctuation or a blank in %q", s.ID, text)
		}
		if strings.Contains(text, "——") || starter.Language(bare) != starter.Chinese {
			t.Errorf("%s: a dash, or not Chinese: %q", s.ID, text)
		}
		if strings.Count(text, "“") != strings.Count(text, "”") || strings.Count(text, "（") != strings.Count(text, "）") {
			t.Errorf("%s: an unclosed pair in %q", s.ID, text)
		}
		checkLength(t, s.ID, text, chineseRunes, len(endChinese.FindAllString(text, -1)))
	}
}

func checkLength(t *testing.T, id, text string, limit, ends int) {
	t.Helper()
	if n := utf8.RuneCountInString(text); n > limit {
		t.Errorf("%s: %d characters, %d allowed: %q", id, n, limit, text)
	}
	if ends < 1 || ends > sentences {
		t.Errorf("%s: %d sentences: %q", id, ends, text)
	}
	if last, _ := utf8.DecodeLastRuneInString(text); !strings.ContainsRune(".?!。？！”", last) {
		t.Errorf("%s: does not end like a sentence: %q", id, text)
	}
}

func TestVariablesAreKnownAndTheSameInBothLanguages(t *testing.T) {
	for _, s := range scenes.All() {
		en, zh := variablesOf(s.Text[scenes.English]), variablesOf(s.Text[scenes.Chinese])
		if !slices.Equal(en, zh) {
			t.Errorf("%s: %q in English, %q in Chinese", s.ID, en, zh)
		}
		for _, name := range en {
			if !slices.Contains(starter.Variables(), name) {
				t.Errorf("%s: nothing fills {{%s}}", s.ID, name)
			}
		}
		for _, text := range s.Text {
			if strings.ContainsAny(variable.ReplaceAllString(text, ""), "{}") {
				t.Errorf("%s: stray brace in %q", s.ID, text)
			}
		}
	}
}

// A text that an agent sends with one key must say something under every policy.
func TestNoSceneIsVague(t *testing.T) {
	for _, s := range scenes.All() {
		for language, text := range s.Text {
			if starter.Vague(text) {
				t.Errorf("%s says nothing in %q: %q", s.ID, language, text)
			}
		}
	}
}

// One apology is meant; a second one begs.
func TestAtMostOneApology(t *testing.T) {
	sorry := regexp.MustCompile(`(?i)sorry|apologi|抱歉|不好意思|对不起|歉意|道歉`)
	for _, s := range scenes.All() {
		for _, text := range s.Text {
			if hits := sorry.FindAllString(text, -1); len(hits) > 1 {
				t.Errorf("%s: %q in %q", s.ID, hits, text)
			}
		}
	}
}

func variablesOf(text string) []string {
	var names []string
	for _, m := range variable.FindAllStringSubmatch(text, -1) {
		names = append(names, m[1])
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

func notEnglish(r rune) bool { return r > unicode.MaxASCII }

// cells is the width of a title: ASCII, Chinese and full-width punctuation.
func cells(s string) int {
	n := utf8.RuneCountInString(s)
	for _, r := range s {
		if r >= 0x2000 {
			n++
		}
	}
	return n
}

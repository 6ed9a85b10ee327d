package scenes

import (
	"slices"
	"strings"

	"tend/assist/search"
)

// How much a word counts, by where it stands.
const (
	inTitle = 2
	inTopic = 1.5
	inText  = 1
)

// Index finds scenes by what somebody types. It never changes, and any number
// of goroutines may use it.
type Index struct {
	all   []Scene
	byID  map[string]int
	index *search.Index
}

// NewIndex makes an index of scenes, whose ids differ. It keeps the slice: the
// scenes must not be changed afterwards.
func NewIndex(all []Scene) *Index {
	titles := map[string]map[string]string{}
	for _, t := range Topics() {
		titles[t.ID] = t.Title
	}
	x := &Index{all: all, byID: make(map[string]int, len(all))}
	docs := make([]search.Document, 0, len(all))
	for i, s := range all {
		x.byID[s.ID] = i
		docs = append(docs, document(s, titles[s.Topic]))
	}
	x.index = search.New(docs, nil)
	return x
}

// Search gives the scenes that have every word typed so far, of whichever
// language, in title, text or topic; the last word may be unfinished. The
// best come first: a word in a title counts more than one in a text. Where no
// scene has them all, those with the most of them are given, and where nothing
// was typed, all scenes in their order.
//
// The scenes are shared with the index: adopt them, do not change them.
func (x *Index) Search(typed string) []Scene {
	if strings.TrimSpace(typed) == "" {
		return slices.Clone(x.all)
	}
	hits := x.index.Find(typed, len(x.all))
	found := make([]Scene, 0, len(hits))
	for _, h := range hits {
		found = append(found, x.all[x.byID[h.ID]])
	}
	return found
}

// document is a scene as the index sees it. All languages go into one, so that
// a word of either finds it.
func document(s Scene, topicTitle map[string]string) search.Document {
	d := search.Document{ID: s.ID}
	for _, language := range []string{English, Chinese} {
		d.Fields = append(d.Fields,
			search.Field{Text: s.Title[language], Weight: inTitle},
			search.Field{Text: topicTitle[language], Weight: inTopic},
			search.Field{Text: s.Text[language], Weight: inText},
		)
	}
	return d
}

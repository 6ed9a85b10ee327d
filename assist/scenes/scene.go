package scenes

import (
	"maps"
	"slices"

	"tend/desk"
)

// The languages every scene is written in.
const (
	English = "en"
	Chinese = "zh"
)

// Scene is one situation and what to say in it.
type Scene struct {
	ID    string            // stable; lower-case words joined by dashes, the first names the topic
	Topic string            // the ID of one of Topics
	Title map[string]string // what a list shows, by language
	Text  map[string]string // what the customer reads, by language, with {{variables}}
}

// All returns the whole library in the order of [Topics].
func All() []Scene {
	return slices.Concat(purchase(), aftercare())
}

// purchase holds what is said from the first question until the parcel is
// there.
func purchase() []Scene {
	return slices.Concat(
		products(),
		stocks(),
		sizes(),
		materials(),
		prices(),
		promotions(),
		lives(),
		gifts(),
		payments(),
		orderChanges(),
		shippings(),
		delays(),
		customs(),
		deliveries(),
	)
}

// Adopt makes a quick reply of a scene, for a desk to keep and to change. Its
// id is "scene-" and the id of the scene, so that adopting twice gives the
// same reply, and it is pinned to no digit.
func Adopt(s Scene) desk.QuickReply {
	return desk.QuickReply{
		ID:    "scene-" + s.ID,
		Topic: s.Topic,
		Title: maps.Clone(s.Title),
		Text:  maps.Clone(s.Text),
	}
}

// scene is the short way to write one down.
func scene(id, topic, titleEN, titleZH, textEN, textZH string) Scene {
	return Scene{
		ID:    id,
		Topic: topic,
		Title: map[string]string{English: titleEN, Chinese: titleZH},
		Text:  map[string]string{English: textEN, Chinese: textZH},
	}
}

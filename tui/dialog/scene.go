package dialog

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"tend/assist/scenes"
	"tend/desk"
	"tend/keymap"
	"tend/tui/lang"
)

// ScenesID names the library of replies to start from.
const ScenesID = "scenes"

// ScenesDialog shows the library of replies to start from, finds scenes by what
// is typed, and adopts them as quick replies of the desk's own.
type ScenesDialog struct {
	texts  *lang.Texts
	list   *Picker
	all    []scenes.Scene
	index  *scenes.Index // nil: not made yet
	topics map[string]string
	yours  map[string]desk.QuickReply
	page   int // of the texts of the chosen scene, where not all have room
}

// Scenes lists the whole library by topic. Until it has an index, see SetIndex,
// it finds what contains the words typed.
func Scenes(t *lang.Texts, all []scenes.Scene, replies []desk.QuickReply) *ScenesDialog {
	d := &ScenesDialog{texts: t, all: all, topics: map[string]string{}}
	for _, topic := range scenes.Topics() {
		d.topics[topic.ID] = topic.Title[t.Code]
	}
	d.list = NewPicker(Options{ID: ScenesID, Free: true, Hint: t.Scenes.Hint}, nil)
	d.SetReplies(replies)
	d.list.sel = 0
	return d
}

// ID names the list.
func (d *ScenesDialog) ID() string { return ScenesID }

// SetIndex makes scenes be found by their words, the best first.
func (d *ScenesDialog) SetIndex(x *scenes.Index) {
	d.index = x
	d.refresh()
}

// SetReplies says which quick replies the desk has, adopted ones among them.
func (d *ScenesDialog) SetReplies(replies []desk.QuickReply) {
	d.yours = make(map[string]desk.QuickReply, len(replies))
	for _, q := range replies {
		d.yours[q.ID] = q
	}
	d.refresh()
}

func (d *ScenesDialog) refresh() {
	found := d.found()
	items := make([]Item, 0, len(found))
	for _, s := range found {
		items = append(items, d.item(s))
	}
	d.list.Found(d.list.gen, items, d.texts.Scenes.Count(len(items)))
}

// found are the scenes for what is typed.
func (d *ScenesDialog) found() []scenes.Scene {
	typed := d.list.Query()
	switch {
	case strings.TrimSpace(typed) == "":
		return d.all
	case d.index != nil:
		return d.index.Search(typed)
	}
	return slices.DeleteFunc(slices.Clone(d.all), func(s scenes.Scene) bool {
		text := strings.ToLower(strings.Join([]string{
			s.Title["en"], s.Title["zh"], s.Text["en"], s.Text["zh"], d.topics[s.Topic],
		}, "\n"))
		return !containsAll(text, words(typed))
	})
}

// item is the row of a scene.
func (d *ScenesDialog) item(s scenes.Scene) Item {
	item := Item{ID: s.ID, Label: s.Title[d.texts.Code], Detail: s.Text[d.texts.Code]}
	if strings.TrimSpace(d.list.Query()) == "" {
		item.Group = d.topics[s.Topic]
	}
	if q, adopted := d.adopted(s); adopted {
		item.Key = d.texts.Scenes.Yours
		if q.Pin > 0 {
			item.Key = d.texts.Dialog.Form.Pinned(q.Pin) + " " + item.Key
		}
	}
	return item
}

// adopted is the desk's own reply that came from a scene.
func (d *ScenesDialog) adopted(s scenes.Scene) (desk.QuickReply, bool) {
	q, ok := d.yours[scenes.Adopt(s).ID]
	return q, ok
}

// Handle gives AdoptedScene, PinnedReply and EditingReply for one that was
// adopted before, WritingScene or Closed.
func (d *ScenesDialog) Handle(key tea.KeyPressMsg, a keymap.Action) Result {
	was := d.chosenID()
	r := d.handle(key, a)
	if d.chosenID() != was {
		d.page = 0
	}
	return r
}

func (d *ScenesDialog) handle(key tea.KeyPressMsg, a keymap.Action) Result {
	s, known := d.chosen()
	n := a.Digit()
	switch {
	case types(key):
	case a == keymap.NextField && known:
		return WritingScene{s.ID}
	case a == keymap.PrevField:
		d.page++
		return nil
	case known && n > 0 && a == keymap.Pin(n):
		return d.pinned(s, n)
	}
	return d.settle(d.list.Handle(key, a))
}

// pinned adopts a scene onto a digit, or puts the reply it became onto it.
func (d *ScenesDialog) pinned(s scenes.Scene, n int) Result {
	if q, adopted := d.adopted(s); adopted {
		return pinned(q, n)
	}
	return AdoptedScene{s.ID, n}
}

func (d *ScenesDialog) settle(r Result) Result {
	switch r := r.(type) {
	case Queried:
		d.refresh()
		d.list.sel, d.list.top = 0, 0 // the best one
		return nil
	case Picked:
		s, known := d.chosen()
		if q, adopted := d.adopted(s); adopted && known {
			return EditingReply{q.ID}
		}
		return AdoptedScene{ID: r.ID}
	}
	return r
}

func (d *ScenesDialog) chosenID() string {
	item, _ := d.list.Chosen()
	return item.ID
}

func (d *ScenesDialog) chosen() (scenes.Scene, bool) {
	id := d.chosenID()
	if i := slices.IndexFunc(d.all, func(s scenes.Scene) bool { return s.ID == id }); i >= 0 {
		return d.all[i], true
	}
	return scenes.Scene{}, false
}

// Paste puts text into the line above the rows.
func (d *ScenesDialog) Paste(text string) Result {
	d.page = 0
	return d.settle(d.list.Paste(text))
}

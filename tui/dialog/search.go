package dialog

import "tend/tui/lang"

// SearchID names the search.
const SearchID = "search"

// FoundRow is a message that was found.
type FoundRow struct {
	ID       string // what Picked gives back
	Customer string
	Time     string // as it is shown
	Snippet  string // the text around the words
}

// Search asks for words as Queried and shows the messages found, which
// Picker.Found takes as FoundItems. What was searched for is bold and
// underlined.
func Search(t *lang.Texts) *Picker {
	return NewPicker(Options{
		ID: SearchID, Title: t.Dialog.Search, Free: true, Hint: t.Dialog.SearchHint, Detail: 3, Mark: true,
	}, nil)
}

// FoundItems makes rows for Picker.Found.
func FoundItems(rows []FoundRow) []Item {
	items := make([]Item, 0, len(rows))
	for _, r := range rows {
		items = append(items, Item{ID: r.ID, Label: r.Customer, Detail: r.Snippet, Key: r.Time})
	}
	return items
}

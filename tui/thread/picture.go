package thread

import "tend/desk"

// Picture is the newest message on the screen that is a picture, else the newest
// in what is loaded.
func (m *Model) Picture() (desk.Entry, bool) {
	if m.cur == nil {
		return desk.Entry{}, false
	}
	m.View()
	items, first, end := m.cur.items, m.frame.first, m.frame.end
	if end.line > 0 {
		end.item++
	}
	for _, part := range [][]item{items[first.item:end.item], items} {
		for i := len(part) - 1; i >= 0; i-- {
			if part[i].rank != anEntry {
				continue
			}
			if e := m.cur.all[part[i].entry]; e.Type == desk.Message && e.Kind == desk.KindImage && e.URL != "" {
				return e, true
			}
		}
	}
	return desk.Entry{}, false
}

package dialog

import "strings"

// FeedsID names the list of connections.
const FeedsID = "feeds"

// FeedRow is a connection as the list shows it. Name and State are safe to
// draw; Lines are cleaned and wrapped. A row without a name is only its lines.
type FeedRow struct {
	Name, State string
	Well, Down  bool
	Lines       []string
}

// Feeds lists connections; rows is asked whenever the list is drawn.
func Feeds(title string, rows func() []FeedRow) *Pager {
	return NewPager(FeedsID, title, func(l Look, w int) []string {
		var out []string
		for i, r := range rows() {
			if i > 0 {
				out = append(out, "")
			}
			out = append(out, r.draw(l, min(w, confirmWidth+20))...)
		}
		return out
	})
}

func (r FeedRow) draw(l Look, w int) []string {
	var out []string
	indent := ""
	if r.Name != "" {
		style, sign := l.Styles.Dim, l.Styles.Glyphs.Queued
		switch {
		case r.Well:
			style, sign = l.Styles.Good, l.Styles.Glyphs.Sent
		case r.Down:
			style, sign = l.Styles.Warn, l.Styles.Glyphs.Failed
		}
		out = append(out, style.Render(sign)+" "+l.Styles.Bold.Render(r.Name)+"  "+style.Render(r.State))
		indent = "  "
	}
	for _, line := range r.Lines {
		for _, part := range wrap(line, w-len(indent)) {
			out = append(out, strings.TrimRight(indent+part, " "))
		}
	}
	return out
}

package dialog

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"tend/internal/sanitize"
	"tend/keymap"
)

// chooser is a list with a line of text below it. The field keys go from one to
// the other; the choice keys always move in the list.
type chooser struct {
	list  *Picker
	label string
	line  *input
	low   bool // the line has the focus
	note  string
}

// handle gives the key to where the focus is.
func (c *chooser) handle(key tea.KeyPressMsg, a keymap.Action) Result {
	c.note = ""
	if c.low && types(key) {
		c.line.handle(key)
		return nil
	}
	switch a {
	case keymap.NextField, keymap.PrevField:
		c.low = !c.low
		return nil
	case "":
		if c.low {
			c.line.handle(key)
			return nil
		}
	}
	return c.list.Handle(key, a)
}

func (c *chooser) paste(text string) Result {
	if c.low {
		c.line.insert(text)
		return nil
	}
	return c.list.Paste(text)
}

// View draws the list and the line.
func (c *chooser) View(l Look, w, h int) View {
	v := c.list.View(l, min(w, confirmWidth+8), h-2)
	rule := l.Styles.Border.Render(strings.Repeat(l.Styles.Glyphs.Horizontal, v.Width))
	label := cut(sanitize.Line(c.label), v.Width/2, l.Styles.Glyphs.Ellipsis)
	text, at := c.line.view(max(1, v.Width-cells(label)-1))
	style := l.Styles.Dim
	if c.low {
		style = l.Styles.Title
		v.Cursor = tea.NewCursor(cells(label)+1+at, len(v.Lines)+1)
	}
	v.Lines = append(v.Lines, rule, style.Render(label)+" "+underline(text))
	v.Foot = l.foot(hint{keymap.NextField, ""}, hint{keymap.Accept, c.list.o.Accept}, hint{keymap.Cancel, ""})
	if c.note != "" {
		v.Foot = l.Styles.Warn.Render(c.note)
	}
	return v
}

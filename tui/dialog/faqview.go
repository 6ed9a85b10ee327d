package dialog

import (
	"strings"

	"charm.land/lipgloss/v2"

	"tend/desk"
	"tend/internal/sanitize"
	"tend/keymap"
)

const (
	// faqHeight is how many lines a list with what stands below it takes at most.
	faqHeight = 34
	// longestShown is how many bytes of a text are shown below a list.
	longestShown = 3000
)

// View draws the list with the chosen entry below it, or the question.
func (d *FAQDialog) View(l Look, w, h int) View {
	if d.asking != nil {
		return d.asking.View(l, w, h)
	}
	w, h = min(w, pickerWidth), min(h, faqHeight)
	room := detailRoom(h)
	v := d.list.View(l, w, h-room)
	v.Title = [...]string{d.o.Texts.FAQ.Title, d.o.Texts.FAQ.FlaggedFirst, d.o.Texts.FAQ.Card}[d.order]
	if room > 0 {
		v.Lines = append(v.Lines, rule(l, v.Width))
		v.Lines = append(v.Lines, fitted(d.detail(l, v.Width), room-1)...)
	}
	v.Foot = d.foot(l, v.Width)
	return v
}

// detailRoom is how many lines below a list explain its chosen row.
func detailRoom(h int) int {
	switch {
	case h < 9:
		return 0
	case h < 18:
		return 5
	}
	return max(8, h*2/5)
}

func rule(l Look, w int) string {
	return l.Styles.Border.Render(strings.Repeat(l.Styles.Glyphs.Horizontal, w))
}

// fitted is exactly n lines.
func fitted(lines []string, n int) []string {
	for len(lines) < n {
		lines = append(lines, "")
	}
	return lines[:n]
}

// detail is all of the chosen entry, the most important first: the flags, the
// answer, and what it is found by.
func (d *FAQDialog) detail(l Look, w int) []string {
	f, known := d.chosen()
	if !known {
		return d.freeDetail(l, w)
	}
	t, st := d.o.Texts.FAQ, l.Styles
	lines := styled(st.Bold, shownPart(f.Question, w, 2))
	for _, x := range f.Flags {
		lines = append(lines, styled(st.Warn, shownPart(d.flag(x), w, 2))...)
	}
	lines = append(lines, styled(st.Text, shownPart(f.Answer, w, 8))...)
	lines = append(lines, labelled(st.Dim, t.Also, f.Phrasings, w)...)
	lines = append(lines, labelled(st.Dim, t.LearntFrom, learntTexts(f), w)...)
	if twin, there := d.shelf.entries[f.Twin]; there {
		lines = append(lines, labelled(st.Dim, t.Twin, []string{brief(twin.Question)}, w)...)
	}
	return append(lines, st.Dim.Render(cut(t.ID+sanitize.Line(brief(f.ID)), w, st.Glyphs.Ellipsis)))
}

// freeDetail explains a row that is no entry: a free place of the card, or the
// one for a new entry.
func (d *FAQDialog) freeDetail(l Look, w int) []string {
	hint := d.o.Texts.FAQ.NewHint
	if p, free := freePlace(d.chosenID()); free {
		hint = d.o.Texts.FAQ.FreeHint(l.key(keymap.Accept), l.key(keymap.Pin(p.n)))
	}
	return styled(l.Styles.Dim, wrap(hint, w))
}

// flag says who holds an answer to be wrong, when and why.
func (d *FAQDialog) flag(x desk.FAQFlag) string {
	return flagLine(d.o, x)
}

func flagLine(o FAQOptions, x desk.FAQFlag) string {
	return o.Texts.FAQ.FlagBy(o.Agent(x.By), o.When(x.At.Instant()), brief(x.Note))
}

// shownPart is at most n lines of the start of a text.
func shownPart(text string, w, n int) []string {
	lines := wrap(start(text, longestShown), w)
	return lines[:min(len(lines), n)]
}

// labelled is a list in at most two lines, nothing for an empty one.
func labelled(style lipgloss.Style, label string, all []string, w int) []string {
	if len(all) == 0 {
		return nil
	}
	return styled(style, shownPart(label+brief(strings.Join(all, " · ")), w, 2))
}

func learntTexts(f desk.FAQ) []string {
	var out []string
	for _, l := range f.Learnt {
		out = append(out, l.Text)
	}
	return out
}

func (d *FAQDialog) foot(l Look, w int) string {
	t := d.o.Texts.FAQ
	next := [...]string{t.ToTopics, t.ToFlagged, t.ToCard}[d.order.turned(1)]
	hints := []hint{{keymap.Accept, d.o.Texts.Dialog.Form.Edit}, {keymap.NextField, next}}
	if f, known := d.chosen(); known {
		if f.Flagged() {
			hints = append(hints, hint{keymap.Save, t.Right})
		}
		hints = append(hints, hint{keymap.Pin(1), t.PinIt}, hint{keymap.Delete, ""})
	}
	return l.footIn(w, hints...) + d.list.position(l)
}

// footIn is the foot with how to leave, as many of the actions before it as
// have room in w cells.
func (l Look) footIn(w int, hints ...hint) string {
	for n := len(hints); n > 0; n-- {
		if foot := l.foot(append(hints[:n:n], hint{keymap.Cancel, ""})...); cells(foot) <= w-2 {
			return foot
		}
	}
	return l.foot(hint{keymap.Cancel, ""})
}

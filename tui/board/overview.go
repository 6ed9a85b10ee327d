package board

import (
	"fmt"
	"strconv"
	"strings"

	"tend/desk"
)

// overview is the rate of every policy and range, and what can still be saved
// of the one on screen.
func (d *drawing) overview(ask Ask) sheet {
	r, f, ok := d.m.together(ask)
	head := d.rateTable(r.value.Policies)
	head = append(head, d.own(ask)...)
	head = append(head, blank(d.w))
	if err := d.m.forecast.trouble(ask); !ok && err != nil {
		return headed(append(head, d.failed(err)...))
	}
	if !ok {
		return headed(append(head, d.nothingYet()...))
	}
	head = append(head, d.sentences(f.value)...)
	return d.list(head, f.value.Pending)
}

// wideCell is how many cells a rate takes with everything beside it.
const wideCell = 21

// rateTable is a block of two lines for each policy: the rates with their bands,
// and what they were counted from. Where there is little room the policies have
// lines of their own.
func (d *drawing) rateTable(policies []PolicyRates) []string {
	label := 4
	for _, p := range policies {
		label = max(label, cells(clean(p.Policy.ID, 24))+3)
	}
	beside := (d.w-label)/len(Spans()) >= wideCell
	if !beside {
		label = 3
	}
	each := min(32, (d.w-label)/len(Spans()))
	head := blank(label)
	for i, name := range d.t.Spans {
		if i == d.m.span {
			head += fit(d.st.Title.Render(d.st.Glyphs.Prompt+name), each)
			continue
		}
		head += fit(" "+d.st.Dim.Render(name), each)
	}
	out := []string{fit(head, d.w)}
	for _, p := range d.some(policies) {
		out = append(out, d.policyBlock(p, label, each, beside)...)
	}
	return out
}

// some are the policies for which there is room: all, or only the one on
// screen.
func (d *drawing) some(policies []PolicyRates) []PolicyRates {
	if now, ok := d.m.chosen(); ok && 3*len(policies) > d.h/2 {
		return []PolicyRates{now}
	}
	return policies
}

func (d *drawing) policyBlock(p PolicyRates, label, each int, beside bool) []string {
	now, _ := d.m.chosen()
	mark, style := " ", d.st.Text
	if p.Policy.ID == now.Policy.ID {
		mark, style = d.st.Glyphs.Prompt, d.st.Bold
	}
	name := mark + style.Render(clean(p.Policy.ID, 24))
	target := d.st.Dim.Render(d.t.Target(floorText(p.Policy.Target)))
	var out []string
	if !beside {
		out = append(out, fit(name+"  "+target, d.w))
		name, target = "", ""
	}
	rates, counts := fit(name, label), fit(" "+target, label)
	for _, r := range p.Rates {
		rates += fit(" "+d.rate(r, p.Policy), each)
		counts += fit(" "+d.st.Dim.Render(d.cut(d.countsIn(r, each-2), each-2)), each)
	}
	return append(out, fit(rates, d.w), fit(counts, d.w))
}

func (d *drawing) rate(r Rate, p desk.Policy) string {
	text := percent(r.Rate, d.none())
	if r.Band != "" {
		text += "  " + d.band(r.Band)
	}
	return d.rateStyle(r.Rate, p).Render(text)
}

// countsIn are counts in as many words as there is room for.
func (d *drawing) countsIn(r Rate, w int) string {
	text := d.counts(r)
	if cells(text) > w {
		text = strings.ReplaceAll(text, " "+d.st.Glyphs.Dot+" ", " ")
	}
	if cells(text) > w && r.Pending > 0 {
		pending := r.Pending
		r.Pending = 0
		text = d.counts(r) + " +" + strconv.Itoa(pending)
	}
	return text
}

// counts are responded of all that are decided, and what is still open.
func (d *drawing) counts(r Rate) string {
	var parts []string
	if all := r.Responded + r.Missed; all > 0 {
		parts = append(parts, fmt.Sprintf("%d/%d", r.Responded, all))
	}
	if r.Pending > 0 {
		parts = append(parts, d.t.Open(r.Pending))
	}
	return d.joined(parts)
}

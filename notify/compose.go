package notify

import (
	"strconv"
	"strings"
	"time"
)

// names is how many customers a merged notice names.
const names = 3

// summary words one notice about every event in all, which is not empty.
func (p *Policy) summary(now time.Time, all []held) Notice {
	n := p.one(now, all[0])
	if len(all) > 1 {
		n = Notice{Title: p.counts(now, all), Body: p.who(all)}
	}
	n.Sessions = sessions(all)
	if p.quiet {
		n.Title = fill(p.opts.Texts.AfterQuiet, "{title}", n.Title)
	}
	return n
}

// one words a single event.
func (p *Policy) one(now time.Time, h held) Notice {
	t := p.opts.Texts
	title := map[Kind]string{NewUnassigned: t.Unassigned, NewMine: t.Mine, Expiring: t.Expiring, QueueGrows: t.Queue, Crossed: t.Crossed}[h.Kind]
	if late(now, h) {
		title = t.Late
	}
	return Notice{
		Title: fill(title, "{who}", p.name(h), "{n}", strconv.Itoa(h.Count)),
		Body:  p.line(p.timing(now, h), h.Preview),
	}
}

// timing tells the time left of an expiring session, else the time waited once
// there is a minute of it.
func (p *Policy) timing(now time.Time, h held) string {
	t := p.opts.Texts
	switch age := now.Sub(h.At); {
	case h.Kind == Expiring && h.Deadline.After(now):
		return fill(t.Left, "{left}", t.Span(h.Deadline.Sub(now)))
	case age >= time.Minute && h.Kind != Crossed:
		return fill(t.Waiting, "{age}", t.Span(age))
	}
	return ""
}

// lastCall words one notice about last calls, most pressing first.
func (p *Policy) lastCall(now time.Time, all []held) Notice {
	t := p.opts.Texts
	left := t.Span(all[0].Deadline.Sub(now))
	n := Notice{Urgent: true, Sessions: sessions(all)}
	if len(all) == 1 {
		n.Title = fill(t.LastCall, "{who}", p.name(all[0]), "{left}", left)
		n.Body = all[0].Preview
		return n
	}
	n.Title = fill(t.ManyLastCall, "{n}", strconv.Itoa(len(all)), "{left}", left)
	n.Body = p.who(all)
	return n
}

// who names the first few customers of a merged notice and counts the others.
func (p *Policy) who(all []held) string {
	var list []string
	seen := map[string]bool{}
	for _, h := range all {
		if h.Title != "" && !seen[h.Session] {
			list = append(list, h.Title)
		}
		seen[h.Session] = true
	}
	t := p.opts.Texts
	if len(list) <= names {
		return strings.Join(list, t.List)
	}
	rest := strconv.Itoa(len(list) - names)
	return fill(t.More, "{who}", strings.Join(list[:names], t.List), "{n}", rest)
}

func (p *Policy) name(h held) string {
	if h.Title == "" {
		return p.opts.Texts.Somebody
	}
	return h.Title
}

// line joins the parts that say something.
func (p *Policy) line(parts ...string) string {
	var said []string
	for _, s := range parts {
		if s != "" {
			said = append(said, s)
		}
	}
	return strings.Join(said, p.opts.Texts.And)
}

func sessions(all []held) []string {
	var ids []string
	seen := map[string]bool{"": true}
	for _, h := range all {
		if !seen[h.Session] {
			ids = append(ids, h.Session)
		}
		seen[h.Session] = true
	}
	return ids
}

// late reports whether the deadline passed while the event was held back.
func late(now time.Time, h held) bool {
	return h.Kind == Expiring && !h.Deadline.After(now)
}

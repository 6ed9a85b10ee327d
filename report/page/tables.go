package page

import (
	"strings"

	"tend/report/insight"
)

type agentView struct {
	Agent, Sessions, Replies, Responded, Missed, Pending, Rate, Median string
	Width                                                              int // of the rate
}

func (t Texts) agents(all []insight.Agent) (out []agentView) {
	for _, a := range all {
		v := agentView{
			Agent: t.agent(a.Agent, a.Name), Sessions: number(a.Sessions), Replies: number(a.Replies),
			Responded: number(a.Responded), Missed: number(a.Missed), Pending: number(a.Pending),
			Rate: percent(a.Rate, t.NoRate), Median: t.Units.maybePeriod(a.MedianS, t.NoRate),
		}
		if a.Rate != nil {
			v.Width = int(*a.Rate * 1000)
		}
		out = append(out, v)
	}
	return out
}

type questionsView struct {
	Rows  []questionView
	Notes []string
}

type questionView struct {
	Example, Wordings, Count, InTime, FAQ string
	Has                                   bool // an entry answers it
	Width                                 int
}

func (t Texts) questions(q insight.Questions) (v questionsView) {
	most := 1
	if len(q.Top) > 0 {
		most = max(1, q.Top[0].Count)
	}
	for _, one := range q.Top {
		r := questionView{
			Example: line(one.Example, 160), Count: number(one.Count), Width: one.Count * 1000 / most,
			InTime: percent(one.InTime, t.NoRate), FAQ: t.NoFAQ, Has: one.FAQ != "",
		}
		if one.Wordings > 1 {
			r.Wordings = t.Wordings(one.Wordings)
		}
		if r.Has {
			r.FAQ = line(one.Title, 80)
		}
		v.Rows = append(v.Rows, r)
	}
	v.Notes = t.questionNotes(q)
	return v
}

func (t Texts) questionNotes(q insight.Questions) (notes []string) {
	if q.Other > 0 {
		notes = append(notes, t.Others(q.Other))
	}
	if q.Greetings+q.Courtesies > 0 {
		notes = append(notes, t.Besides(q.Greetings, q.Courtesies))
	}
	var kinds []string
	for _, w := range q.Wordless {
		kinds = append(kinds, number(w.Count)+" "+t.Kinds[w.Kind])
	}
	if len(kinds) > 0 {
		notes = append(notes, t.Wordless(strings.Join(kinds, t.Units.List)))
	}
	if q.Slack > 0 {
		notes = append(notes, t.Slack(q.Slack))
	}
	return notes
}

type useView struct {
	Title, Source, Sent, Edited, Again string
	Base                               bool // written by hand: what to compare with
}

// prepared is empty when no prepared text was ever sent.
func (t Texts) prepared(p insight.Prepared) (out []useView) {
	if len(p.Uses) == 0 {
		return nil
	}
	for _, u := range p.Uses {
		source, _, _ := strings.Cut(u.Prepared, ":")
		out = append(out, t.use(u, line(u.Title, 60), t.Sources[source]))
	}
	base := t.use(p.Hand, t.ByHand, "")
	base.Base, base.Edited = true, t.NoRate
	return append(out, base)
}

func (t Texts) use(u insight.Use, title, source string) useView {
	edited := t.NoRate
	if u.Sent > 0 {
		edited = share(u.Edited, u.Sent)
	}
	return useView{Title: title, Source: source, Sent: number(u.Sent), Edited: edited, Again: percent(u.Rate, t.NoRate)}
}

package page

import (
	"html/template"
	"time"
)

// view is the page as its template shows it: every text is ready, every number
// written out.
type view struct {
	CSS       template.CSS
	T         Texts
	Shop      string
	Range     string
	Made      string
	Policies  []policyView
	Figures   string
	Trend     trendView
	First     firstView
	Week      weekView
	Misses    missesView
	Agents    []agentView
	Questions questionsView
	Prepared  []useView
}

func viewOf(p Page, t Texts) view {
	v := view{T: t, Shop: line(p.Shop, 60), Made: t.Made(p.Made.Format("2006-01-02 15:04"))}
	if v.Shop == "" {
		v.Shop = t.AllShops
	}
	in := p.Insight
	v.Range = t.Range(line(in.Total.From, 20), dayBefore(in.Total.To))
	for _, h := range p.Policies {
		v.Policies = append(v.Policies, t.policy(h, p.Made.Location()))
	}
	v.Figures = t.Figures(line(in.Total.Policy, 40))
	pol := p.main()
	v.Trend = t.trend(in.Days, pol.Target)
	v.First = t.first(in.First, pol.Window)
	v.Week = t.week(in.Week, pol)
	v.Misses = t.misses(in)
	v.Agents = t.agents(in.Agents)
	v.Questions = t.questions(in.Questions)
	v.Prepared = t.prepared(in.Prepared)
	return v
}

// dayBefore is the last day of a range that ends before another.
func dayBefore(until string) string {
	at, err := time.Parse(time.DateOnly, until)
	if err != nil {
		return line(until, 20)
	}
	return at.AddDate(0, 0, -1).Format(time.DateOnly)
}

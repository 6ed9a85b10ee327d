package page

import (
	"fmt"
	"time"

	"tend/desk"
	"tend/report/insight"
)

// missesView are the missed sessions: when, why, and which.
type missesView struct {
	Empty   bool
	Columns []rect
	Hours   []hourCount
	Reasons []barRow
	Head    string
	List    missTable
	More    string
	Rest    missTable // opened on demand
}

type missTable struct {
	T    Texts
	Rows []missView
}

// hourCount is how many deadlines passed in an hour of the day.
type hourCount struct{ Hour, Count string }

type missView struct {
	Session, Customer, Name, Opened, Deadline, Agent, Delay, Reason string
}

// mostMisses is how many missed sessions a page lists, atOnce how many of them
// before somebody asks for more. The figures beside the page may have more.
const (
	mostMisses = 60
	atOnce     = 20
)

// The drawing of the hours, in the units of its view box.
const (
	hoursHeight = 120
	hourWidth   = 20
)

func (t Texts) misses(in insight.Insight) missesView {
	high, total := 0, 0
	for _, n := range in.MissHours {
		high, total = max(high, n), total+n
	}
	list := in.Misses[:min(len(in.Misses), mostMisses)]
	v := missesView{Empty: total == 0, Head: t.Latest(len(list), total), List: missTable{T: t}, Rest: missTable{T: t}}
	if v.Empty {
		return v
	}
	v.draw(in.MissHours, high)
	v.Reasons = t.reasons(in.Reasons, total)
	names := map[desk.AgentID]string{}
	for _, a := range in.Agents {
		names[a.Agent] = a.Name
	}
	for i, m := range list {
		into := &v.List
		if i >= atOnce {
			into = &v.Rest
		}
		into.Rows = append(into.Rows, t.miss(m, names[m.Agent]))
	}
	v.More = t.More(len(v.Rest.Rows))
	return v
}

// draw makes the columns of the hours, the highest of which is high.
func (v *missesView) draw(hours [24]int, high int) {
	for h, n := range hours {
		height := n * hoursHeight / high
		if n > 0 {
			height = max(height, 2)
		}
		v.Columns = append(v.Columns, rect{h*hourWidth + 2, hoursHeight - height, hourWidth - 4, height})
		v.Hours = append(v.Hours, hourCount{fmt.Sprintf("%02d", h), number(n)})
	}
}

func (t Texts) reasons(counts []insight.Count, total int) (out []barRow) {
	longest := 1
	for _, c := range counts {
		longest = max(longest, c.Count)
	}
	for _, c := range counts {
		if c.Count > 0 {
			out = append(out, barRow{
				Label: t.Reasons[c.Reason], Count: number(c.Count), Share: share(c.Count, total),
				Width: c.Count * 1000 / longest, Level: bad,
			})
		}
	}
	return out
}

func (t Texts) miss(m insight.Miss, agent string) missView {
	return missView{
		Session: line(string(m.Session), 40), Customer: line(string(m.Customer), 40), Name: line(m.Name, 40),
		Opened: wall(m.Opened), Deadline: wall(m.Due),
		Agent: t.agent(m.Agent, agent), Delay: t.Units.maybePeriod(m.LateS, t.NoRate), Reason: t.Reasons[m.Reason],
	}
}

// wall is a time to the minute on the clock it was written on.
func wall(rfc3339 string) string {
	at, err := time.Parse(time.RFC3339, rfc3339)
	if err != nil {
		return line(rfc3339, 30)
	}
	return at.Format("2006-01-02 15:04")
}

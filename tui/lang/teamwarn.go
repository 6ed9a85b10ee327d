package lang

import (
	"strings"

	"tend/desk"
)

// mostNamed is how many agents a warning names.
const mostNamed = 3

// TeamWarnings puts what is the matter with a team into sentences, one each; name
// gives what somebody is called, clean.
func (t *Texts) TeamWarnings(warnings []desk.TeamWarning, name func(desk.AgentID) string, now desk.Instant) (out []string) {
	for _, w := range warnings {
		since := ""
		if w.Oldest != 0 {
			since = t.Time.Span(max(0, now.Sub(w.Oldest)))
		}
		out = append(out, t.Team.Alarm(w.Alarm).Long(t.named(w.Agents, name), w.Waiting, since))
	}
	return out
}

// named lists some agents, and how many more there are.
func (t *Texts) named(agents []desk.AgentID, name func(desk.AgentID) string) string {
	var names []string
	for _, id := range agents[:min(mostNamed, len(agents))] {
		names = append(names, name(id))
	}
	list := strings.Join(names, t.Feeds.Comma)
	if more := len(agents) - mostNamed; more > 0 {
		return t.Team.AndMore(list, more)
	}
	return list
}

// TeamSigns are the ways to say the same in a word or two, the longest first; none
// where nothing is the matter.
func (t *Texts) TeamSigns(warnings []desk.TeamWarning, name func(desk.AgentID) string) []string {
	switch len(warnings) {
	case 0:
		return nil
	case 1:
		w, who := warnings[0], ""
		if len(w.Agents) > 0 {
			who = name(w.Agents[0])
		}
		return []string{t.Team.Alarm(w.Alarm).Short(who, len(w.Agents)), t.Team.Title}
	}
	return []string{t.Team.Several(len(warnings)), t.Team.Title}
}

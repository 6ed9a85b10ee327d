package chatwoot

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"tend/desk"
)

// agentOf is the desk's name of one of Chatwoot's agents.
func (o Options) agentOf(user int64) desk.AgentID {
	if a, ok := o.Agents[user]; ok {
		return a
	}
	return desk.AgentID(o.Name + ":" + number(user))
}

// userOf is the agent's number at Chatwoot; false for one it has no number of.
func (o Options) userOf(a desk.AgentID) (int64, bool) {
	for _, user := range sorted(o.Agents) {
		if o.Agents[user] == a {
			return user, true
		}
	}
	text, ok := strings.CutPrefix(string(a), o.Name+":")
	if !ok {
		return 0, false
	}
	user, err := strconv.ParseInt(text, 10, 64)
	return user, err == nil && user > 0
}

// appAgent is who answered in the channel's own app: Chatwoot does not know
// which person that was.
func (o Options) appAgent() desk.AgentID { return desk.AgentID(o.Name + ":app") }

// sorted are the keys of a map, in order.
func sorted[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }

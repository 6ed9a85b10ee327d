package dialog

import (
	"tend/desk"
	"tend/tui/lang"
)

// TransferID names the list of agents; the ID it picks is a desk.AgentID, or
// GiveBackID.
const TransferID = "transfer"

// GiveBackID is what Transfer picks for giving a session back to Unassigned. No
// agent has it.
const GiveBackID = "\x00unassigned"

// AgentRow is somebody a session can go to.
type AgentRow struct {
	ID             desk.AgentID
	Name           string
	Status         desk.Status
	Load, Capacity int
}

// Transfer offers the agents in the order given, and giving back. Those who do
// not accept or have no room are faint, and can be chosen all the same.
func Transfer(t *lang.Texts, agents []AgentRow, canGiveBack bool) *Picker {
	return Agents(t, TransferID, t.Dialog.Transfer, agents, canGiveBack)
}

// Agents is the same list under another id and title.
func Agents(t *lang.Texts, id, title string, agents []AgentRow, canGiveBack bool) *Picker {
	var items []Item
	for _, a := range agents {
		items = append(items, Item{
			ID: string(a.ID), Label: a.Name, Detail: statusWord(t, a.Status), Also: string(a.ID),
			Key: t.Dialog.Load(a.Load, a.Capacity),
			Dim: a.Status != desk.Accepting || a.Load >= a.Capacity,
		})
		if a.Name == "" {
			items[len(items)-1].Label = string(a.ID)
		}
	}
	if canGiveBack {
		items = append(items, Item{ID: GiveBackID, Label: t.Dialog.GiveBack})
	}
	o := Options{ID: id, Title: title, Filter: true, Hint: t.Dialog.Filter}
	return NewPicker(o, items)
}

func statusWord(t *lang.Texts, s desk.Status) string {
	switch s {
	case desk.Accepting:
		return t.Bar.Accepting
	case desk.Break:
		return t.Bar.Break
	case "":
		return t.Team.NeverSaid
	}
	return t.Bar.Offline
}

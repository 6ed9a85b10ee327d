package dialog

import "tend/desk"

// TakingOver takes rows of a giver; All says that it was meant for all that are
// left. The sheet stays.
type TakingOver struct {
	Group string
	IDs   []string
	All   bool
}

// HandingOver goes on to whom rows are offered. The sheet stays.
type HandingOver struct{ IDs []string }

// HandedTo says to whom: an agent, or whoever is first where To is empty.
type HandedTo struct {
	To   desk.AgentID
	Note string
}

// WithdrawingOffer takes back what I hand over. The sheet stays.
type WithdrawingOffer struct{}

func (TakingOver) stays() bool       { return true }
func (HandingOver) stays() bool      { return true }
func (HandedTo) stays() bool         { return false }
func (WithdrawingOffer) stays() bool { return true }

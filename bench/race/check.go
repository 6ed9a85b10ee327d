package main

import (
	"errors"
	"fmt"

	"tend/desk"
)

// check prints what came of the race, and gives an error unless every session has
// one winner of whom everybody else knows.
func (c *contest) check(sessions int) error {
	winner := map[desk.SessionID]desk.AgentID{}
	twice, wrongly, unseen := 0, 0, 0
	for _, r := range c.racers {
		for _, id := range r.won {
			if winner[id] != "" {
				twice++
			}
			winner[id] = r.me
		}
	}
	for _, r := range c.racers {
		for id, by := range winner {
			if by != r.me && r.told[id] != by {
				wrongly++
			}
			if r.sees[id] != by {
				unseen++
			}
		}
	}
	fmt.Printf("sessions with a winner: %d of %d; with two: %d\nlosers not told who has it: %d of %d; screens that show something else: %d of %d\n",
		len(winner), sessions, twice, wrongly, sessions*(len(c.racers)-1), unseen, sessions*len(c.racers))
	if len(winner) != sessions || twice+wrongly+unseen > 0 {
		return errors.New("not every session has one winner of whom all know")
	}
	return nil
}

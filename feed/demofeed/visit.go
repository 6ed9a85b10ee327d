package demofeed

import (
	"time"

	"tend/desk"
)

// How long things take in a visit that is told whole.
const (
	theyAnswer = 80 * time.Second
	weAnswer   = 65 * time.Second
	thenClosed = 4 * time.Minute
)

// visit tells a dialogue from its opening to its end. It began ago; by
// answered first after delay.
func (t *teller) visit(ago time.Duration, d dialogue, by desk.AgentID, delay time.Duration) *teller {
	t.ask(ago, d.opens...).give(ago-2*time.Second, by)
	left := ago - max(delay, time.Duration(len(d.opens))*9*time.Second)
	for _, turn := range d.turns {
		t.reply(left, by, turn.ours)
		left -= theyAnswer
		if turn.theirs != "" {
			t.ask(left, say(turn.theirs))
			left -= weAnswer
		}
	}
	return t.end(left-thenClosed, by)
}

// regular tells the earlier visits of a customer who keeps coming back, spread
// over the weeks of the history.
func (t *teller) regular(visits int, by ...desk.AgentID) *teller {
	talk := dialoguesOf(t.key.Shop)
	apart := pastDays * 24 * hr / time.Duration(visits+1)
	for i := range visits {
		ago := time.Duration(visits-i)*apart + time.Duration(i*37)*time.Minute
		t.visit(ago, talk[(i*5+3)%len(talk)], by[i%len(by)], t.soon(i))
	}
	return t
}

// soon is how long somebody who keeps coming back waits for the first answer.
func (t *teller) soon(i int) time.Duration {
	if t.key.Shop == clouds {
		return time.Duration(40+i*19) * sec
	}
	return time.Duration(3+i*4) * mnt
}

package demofeed

import (
	"math/rand/v2"
	"time"

	"tend/desk"
)

// sinceMorning is since when everybody stands as they do now.
const sinceMorning = 5 * time.Hour

// presence tells who was there in the last weeks, up to this morning.
func (c crew) presence(now desk.Instant, special days, dice *rand.Rand) []desk.Stint {
	worked := map[desk.AgentID][]spell{}
	for _, d := range c.duties() {
		for ago := pastDays + 1; ago >= 0; ago-- {
			day := now.In(d.zone).AddDate(0, 0, -ago)
			if d.begins(day.Weekday()) {
				worked[d.who] = append(worked[d.who], d.spells(day, dice)...)
			}
		}
	}
	var out []desk.Stint
	for _, a := range c.agents(now) {
		list := until(c.apart(a.ID, worked[a.ID], special), a.StatusAt)
		said := stints(a.ID, list, a.StatusAt)
		said[0].Capacity = &a.Capacity
		out = append(out, said...)
	}
	return out
}

// spells are the duty of one day. One morning in nine begins late, and nobody
// goes home to the minute.
func (d duty) spells(day time.Time, dice *rand.Rand) []spell {
	late := span{-6 * mnt, 4 * mnt}.draw(dice)
	if dice.IntN(9) == 0 {
		late = span{12 * mnt, 35 * mnt}.draw(dice)
	}
	from, to := d.at(day, d.from+late), d.at(day, d.to+span{-4 * mnt, 12 * mnt}.draw(dice))
	list := []spell{{from, to, desk.Accepting}}
	if d.pause != 0 {
		lunch := d.at(day, d.pause+span{0, 10 * mnt}.draw(dice))
		list = during(list, lunch, lunch.Add(span{15 * mnt, 25 * mnt}.draw(dice)), desk.Break)
	}
	return list
}

// apart puts the days on which something was different over an agent's duties.
func (c crew) apart(who desk.AgentID, list []spell, special days) []spell {
	list = during(list, special.flu.from, special.flu.to, desk.Offline)
	switch before := special.stream.from.Add(-20 * mnt); who {
	case c.leo: // comes for it, and has the customers to himself
		list = during(list, before.Add(-6*hr), before, desk.Offline)
	default: // in front of the camera
		list = during(list, before, special.stream.to.Add(10*mnt), desk.Break)
	}
	if who == c.me || who == c.mia {
		list = during(list, special.holiday.from, special.holiday.to, desk.Offline)
	}
	return list
}

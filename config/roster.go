package config

import (
	"fmt"

	"tend/desk"
)

// rosterPath is the list of tables of the shifts.
const rosterPath = "roster"

// mostPeople bounds a shift to what a roster can mean.
const mostPeople = 100_000

// shiftTable is the table of one shift.
func shiftTable(path string, s *desk.Shift) table {
	return table{
		path: path,
		rows: []row{
			{"agent", agentID(&s.Agent), note{"Who is on.", "值班客服。"}},
			{"people", number(&s.People, 0, mostPeople), note{"Or how many, when no agent is named; 0 is one.", "或不写客服时的人数；0 表示一人。"}},
			{"days", days(&s.Days), note{"The days on which it begins; none is every day.", "从星期几开始；留空表示每天。"}},
			{"from", clock(&s.From), note{"Beginning.", "开始时间。"}},
			{"to", clock(&s.To), note{"End; not after the beginning: on the next day.", "结束时间；不晚于开始时间则为次日。"}},
			{"zone", zone(&s.Zone), note{"Whose clock; empty: the shop's.", "以哪个时区为准；留空为店铺时区。"}},
			{"shop", text(&s.Shop), note{"The only shop it serves; empty: all.", "只服务的店铺；留空为全部。"}},
			{"valid_from", date(&s.ValidFrom), note{"The first day on which it begins; empty: always.", "从哪一天起；留空表示一直。"}},
			{"valid_until", date(&s.ValidUntil), note{"The last one.", "到哪一天为止。"}},
		},
	}
}

// roster reads the shifts. One with a mistake is left out whole: a shift at
// another time than was meant would be worse than none.
func (d *decoder) roster(c *Config, raw any) {
	if raw == nil {
		return
	}
	shifts, ok := raw.([]any)
	if !ok {
		d.complain(rosterPath, complaint{want: "must be a list of tables: write [[roster]] and a shift's settings below", raw: raw}, rosterPath)
		return
	}
	for i, raw := range shifts {
		s := desk.Shift{ID: fmt.Sprintf("config-%d", i+1)}
		if d.shift(item(rosterPath, i+1), raw, &s) {
			c.Shifts = append(c.Shifts, s)
		}
	}
}

// shift reads one shift and reports whether it is in order.
func (d *decoder) shift(path string, raw any, s *desk.Shift) bool {
	before := len(d.problems)
	if !d.table(shiftTable(path, s), raw, nil) {
		return false
	}
	if s.Agent != "" && s.People > 0 {
		d.complain(path, complaint{want: `must have either "agent" or "people", not both`}, join(path, "people"), path)
	}
	return len(d.problems) == before
}

// rosterTables are the shifts for writing. The path has brackets of its own,
// which make the header one of a list.
func rosterTables(shifts []desk.Shift) []table {
	var tables []table
	for _, s := range shifts {
		tables = append(tables, shiftTable("["+rosterPath+"]", &s))
	}
	return tables
}

// rosterShape is a roster as it is written.
const rosterShape = `

  [[roster]]
  agent = "ann"
  days = ["mon", "tue", "wed", "thu", "fri"]
  from = "09:00"
  to = "18:00"

  [[roster]]
  people = 2
  from = "22:00"
  to = "06:00"
  zone = "Asia/Shanghai"
  shop = "main"
  valid_from = "2025-11-01"
  valid_until = "2025-11-30"`

// rosterExample shows a roster.
func rosterExample() note {
	return note{`The roster: who is there when, for "tend plan".
A shift may go over midnight. A roster that was edited on screen holds in the
place of this one. For example:` + rosterShape, `排班：谁在什么时候在岗，用于 “tend plan”。
班次可以跨过午夜。在界面上编辑过的排班会取代这里的排班。例如：` + rosterShape}
}

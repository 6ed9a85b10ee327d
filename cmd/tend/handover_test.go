//go:build unix

package main_test

import (
	"encoding/json"
	"strings"
	"testing"
)

// The sheet says of each session of mine what there is to know; of others', and
// with nothing of mine, nothing.
func TestHandoverCommand(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	desk := lines(t, named()) + `{"id":"r1","at":"` + later(t, 0) + `","customer":"c006","from":"agent","agent":"mei","text":"I'll get back to you within 2 hours."}` + "\n"
	o.tend(desk, "--clock", opening, "import")
	holds(t, "the sheet", o.tend("", "--clock", opening, "--agent", "mei", "handover"),
		"Rosa Klein (Harbour Goods): expiring, 2h59, ", "asks      I would like to return the scarf.",
		"Tom Hale (Harbour Goods): nobody waits\n  asks      The lamp flickers.\n  promised  “I'll get back to you within 2 hours”, due ")
	if got := o.tend("", "--clock", opening, "--agent", "nobody", "handover"); got != "You have no open sessions.\n" {
		t.Errorf("nobody's sheet is %q", got)
	}
	var rows []struct {
		Customer, Question string
		Promised           *struct{ Text, At string }
	}
	if err := json.NewDecoder(strings.NewReader(o.tend("", "--clock", opening, "--agent", "mei", "handover", "--json"))).Decode(&rows); err != nil {
		t.Fatal(err)
	}
	promised := 0
	for _, r := range rows {
		if r.Customer == "c006" && r.Promised != nil && r.Promised.At != "" && r.Question == "The lamp flickers." {
			promised++
		}
	}
	if len(rows) != 3 || promised != 1 {
		t.Errorf("the rows are %+v", rows)
	}
}

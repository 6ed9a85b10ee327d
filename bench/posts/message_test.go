package posts

import "testing"

func TestTally(t *testing.T) {
	for name, c := range map[string]struct {
		export        string
		lost, doubled int
		bad           bool
	}{
		"all there":       {export: `{"id":"flood-0"}` + "\n" + `{"id":"flood-1"}` + "\n" + `{"type":"shop","id":"shop"}`},
		"one is missing":  {export: `{"id":"flood-1"}`, lost: 1},
		"one comes twice": {export: `{"id":"flood-0"}` + "\n" + `{"id":"flood-1"}` + "\n" + `{"id":"flood-0"}`, doubled: 1},
		"none":            {lost: 2},
		"no export":       {export: "tend: no", bad: true},
	} {
		t.Run(name, func(t *testing.T) {
			lost, doubled, err := tally([]byte(c.export), 2)
			if lost != c.lost || doubled != c.doubled || (err != nil) != c.bad {
				t.Errorf("%d lost, %d doubled, %v", lost, doubled, err)
			}
		})
	}
}

package lint_test

import (
	"hash/fnv"
	"os"
	"slices"
	"strings"
	"testing"

	"tend/assist/lint"
)

// example is one reply of the labelled set, with what the customer wrote. The
// fault is empty for a good reply.
type example struct {
	fault, asked, text string
}

func (e example) draft() lint.Draft {
	d := lint.Draft{Text: e.text}
	if e.asked != "" {
		d.Asked = []string{e.asked}
	}
	return d
}

// heldOut tells whether an example is kept apart from those that the rules
// were made with. Only the figures of those that are may be looked at.
func (e example) heldOut() bool {
	h := fnv.New32a()
	h.Write([]byte(e.text))
	return h.Sum32()%2 == 1
}

func examples(t testing.TB) []example {
	t.Helper()
	var all []example
	for _, name := range []string{"good_en.txt", "good_zh.txt", "faulty.txt"} {
		data, err := os.ReadFile("testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			if line = strings.TrimRight(line, "\n"); line == "" || line[0] == '#' {
				continue
			}
			parts := strings.Split(line, " | ")
			if name != "faulty.txt" {
				parts = slices.Insert(parts, 0, "")
			}
			if len(parts) != 3 {
				t.Fatalf("%s: %q has %d parts", name, line, len(parts))
			}
			all = append(all, example{parts[0], strings.TrimSpace(parts[1]), parts[2]})
		}
	}
	return all
}

// score counts what the lint makes of one half of the examples.
type score struct {
	good, alarms, faulty, found, first int
	missed                             map[string]int
}

func (s *score) add(e example, found []lint.Finding) {
	if e.fault == "" {
		s.good++
		if len(found) > 0 {
			s.alarms++
		}
		return
	}
	s.faulty++
	if slices.ContainsFunc(found, func(f lint.Finding) bool { return f.Fault.String() == e.fault }) {
		s.found++
	} else {
		s.missed[e.fault]++
	}
	if len(found) > 0 && found[0].Fault.String() == e.fault {
		s.first++
	}
}

// A lint that stops good replies is switched off: at most 2 in 100. And it
// should find what it is there for.
func TestLabelledReplies(t *testing.T) {
	halves := map[bool]*score{false: {missed: map[string]int{}}, true: {missed: map[string]int{}}}
	for _, e := range examples(t) {
		found := lint.Check(e.draft())
		halves[e.heldOut()].add(e, found)
		if !e.heldOut() && (e.fault == "") != (len(found) == 0) {
			t.Logf("wanted %q, found %s in %q", e.fault, say(e.text, found), e.text)
		}
	}
	for heldOut, s := range halves {
		t.Logf("held out %v: %d of %d good replies stopped; %d of %d faults found, %d of them first; missed %v",
			heldOut, s.alarms, s.good, s.found, s.faulty, s.first, s.missed)
		if s.alarms*50 > s.good {
			t.Errorf("held out %v: %d of %d good replies stopped, want at most 2 in 100", heldOut, s.alarms, s.good)
		}
		if s.found*10 < s.faulty*8 {
			t.Errorf("held out %v: only %d of %d faults found", heldOut, s.found, s.faulty)
		}
	}
	if n := halves[false].good + halves[true].good; n < 500 {
		t.Errorf("only %d good replies", n)
	}
	if n := halves[false].faulty + halves[true].faulty; n < 200 {
		t.Errorf("only %d faulty replies", n)
	}
}

func say(text string, found []lint.Finding) string {
	var all []string
	for _, f := range found {
		all = append(all, f.Fault.String()+" "+text[f.Start:f.End])
	}
	return strings.Join(all, "; ")
}

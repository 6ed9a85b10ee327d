package sheet

import (
	"fmt"
	"strconv"
	"strings"

	"tend/desk"
)

// The cells that hold several things have one on a line, its parts divided by
// tabs. The parts are tidy, and so have neither in them.

// linesOf are the lines of a cell that have something in them.
func linesOf(cell string) []string {
	var all []string
	for line := range strings.Lines(cell) {
		if line = strings.TrimSpace(line); line != "" {
			all = append(all, line)
		}
	}
	return all
}

func getPhrasings(f *desk.FAQ) string { return strings.Join(f.Phrasings, "\n") }

func setPhrasings(f *desk.FAQ, cell string) error {
	f.Phrasings = linesOf(cell)
	return nil
}

// getLearnt writes how often, when last, and what.
func getLearnt(f *desk.FAQ) string {
	all := make([]string, 0, len(f.Learnt))
	for _, l := range f.Learnt {
		all = append(all, strconv.Itoa(l.Count)+"\t"+l.At.String()+"\t"+l.Text)
	}
	return strings.Join(all, "\n")
}

func setLearnt(f *desk.FAQ, cell string) error {
	f.Learnt = nil
	for _, line := range linesOf(cell) {
		parts := strings.SplitN(line, "\t", 3)
		if len(parts) != 3 {
			return fmt.Errorf("the learnt wording %q is not a count, a time and a text with tabs between them", clip(line))
		}
		n, err := strconv.Atoi(parts[0])
		if err != nil || n < 1 {
			return fmt.Errorf("the learnt wording %q does not begin with how often it was met", clip(line))
		}
		l := desk.Learnt{Text: parts[2], Count: n}
		if err := l.At.UnmarshalText([]byte(parts[1])); err != nil {
			return fmt.Errorf("the learnt wording %q: %w", clip(parts[2]), err)
		}
		f.Learnt = append(f.Learnt, l)
	}
	return nil
}

// getFlags writes when, who, and why. What stands at both ends keeps the tabs
// of empty parts from being taken for blanks around a line.
func getFlags(f *desk.FAQ) string {
	all := make([]string, 0, len(f.Flags))
	for _, x := range f.Flags {
		all = append(all, "flag\t"+x.At.String()+"\t"+string(x.By)+"\t"+x.Note+"\t.")
	}
	return strings.Join(all, "\n")
}

func setFlags(f *desk.FAQ, cell string) error {
	f.Flags = nil
	for _, line := range linesOf(cell) {
		parts := strings.Split(line, "\t")
		if len(parts) != 5 || parts[0] != "flag" || parts[4] != "." {
			return fmt.Errorf("the flag %q is not in the form in which flags are exported", clip(line))
		}
		x := desk.FAQFlag{By: desk.AgentID(parts[2]), Note: parts[3]}
		if err := x.At.UnmarshalText([]byte(parts[1])); err != nil {
			return fmt.Errorf("the flag of %q: %w", clip(parts[2]), err)
		}
		f.Flags = append(f.Flags, x)
	}
	return nil
}

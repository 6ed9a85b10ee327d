package keymap

import (
	"fmt"
	"strings"
)

// Mistake is one thing wrong with a key configuration.
type Mistake struct {
	// Action is the name under which the mistake stands in the configuration, so
	// that its line can be found. It may be no action at all.
	Action string
	// Key is the key concerned, as it was written; empty if the action is wrong.
	Key string
	// Problem says what is wrong and what to write instead, as part of a sentence.
	Problem string
}

// Error returns the mistake as one sentence.
func (m *Mistake) Error() string {
	if m.Key == "" {
		return fmt.Sprintf("%s: %s.", m.Action, m.Problem)
	}
	return fmt.Sprintf("%s: key %q: %s.", m.Action, m.Key, m.Problem)
}

// Mistakes is everything wrong with a key configuration, by action name.
type Mistakes []*Mistake

// Error returns one line for each mistake.
func (m Mistakes) Error() string {
	lines := make([]string, len(m))
	for i, mistake := range m {
		lines[i] = mistake.Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap lets errors.As find a Mistake.
func (m Mistakes) Unwrap() []error {
	errs := make([]error, len(m))
	for i, mistake := range m {
		errs[i] = mistake
	}
	return errs
}

// unknown adds to a problem the names that may have been meant.
func unknown(problem string, names []string) string {
	if len(names) == 0 {
		return problem
	}
	return problem + "; perhaps you mean " + strings.Join(names, " or ")
}

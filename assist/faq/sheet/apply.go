package sheet

import (
	"cmp"
	"errors"
	"fmt"
	"hash/fnv"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"tend/desk"
)

// The longest an id, and a question or answer, may be, in bytes: as in lines.
const (
	longestID   = 1 << 10
	longestText = 64 << 10
)

// Change is what a table makes of the entries there are.
type Change struct {
	Entries            []desk.FAQ // those that are new or not as they were, by id
	New, Changed, Same int
	Bad                []Bad // the bad rows, by number
}

// Apply says what the rows of a table change in the entries that are stored,
// by id. Entries without a row stay. Of two rows for one entry the second is
// bad.
func Apply(t Table, stored map[string]desk.FAQ) Change {
	c := Change{Bad: slices.Clone(t.Bad)}
	questions := byQuestion(stored)
	seen := map[string]int{}
	changed := map[string]desk.FAQ{}
	for _, row := range t.Rows {
		f, err := row.onto(stored, questions)
		if err == nil && seen[f.ID] != 0 {
			err = fmt.Errorf("row %d is about the same entry, %s", seen[f.ID], clip(f.ID))
		}
		if err != nil {
			c.Bad = append(c.Bad, Bad{row.Number, err.Error()})
			continue
		}
		seen[f.ID] = row.Number
		old, there := stored[f.ID]
		switch {
		case !there:
			c.New++
		case reflect.DeepEqual(old.Tidy(), f):
			c.Same++
			continue
		default:
			c.Changed++
		}
		changed[f.ID] = f
	}
	c.Entries = slices.SortedFunc(maps.Values(changed), func(a, b desk.FAQ) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortStableFunc(c.Bad, func(a, b Bad) int { return cmp.Compare(a.Number, b.Number) })
	return c
}

// onto is the stored entry, or a new one, with what the row says.
func (r Row) onto(stored map[string]desk.FAQ, questions map[string]string) (desk.FAQ, error) {
	said := r.entry.Tidy()
	id := idOf(said, stored, questions)
	f := stored[id].Tidy()
	for _, c := range columns() {
		if r.says[c.name] {
			if err := c.set(&f, c.get(&said)); err != nil {
				return f, err
			}
		}
	}
	f.ID = id
	return f.Tidy(), check(f)
}

// idOf is the id that a row means. Blanks around it are taken for a slip if
// there is an entry without them.
func idOf(said desk.FAQ, stored map[string]desk.FAQ, questions map[string]string) string {
	_, exact := stored[said.ID]
	short := strings.TrimSpace(said.ID)
	_, trimmed := stored[short]
	switch {
	case short == "":
		return cmp.Or(questions[questionKey(said)], newID(said))
	case !exact && trimmed:
		return short
	}
	return said.ID
}

func check(f desk.FAQ) error {
	switch {
	case f.Question == "":
		return errors.New("it has no question")
	case strings.TrimSpace(f.Answer) == "":
		return errors.New("it has no answer")
	case len(f.ID) > longestID || len(f.Twin) > longestID:
		return fmt.Errorf("its id is longer than %d bytes", longestID)
	case len(f.Question) > longestText || len(f.Answer) > longestText:
		return fmt.Errorf("its question or answer is longer than %d KiB", longestText>>10)
	case f.Twin == f.ID:
		return errors.New("it is named as its own twin; twin is the id of the entry in the other language")
	}
	return nil
}

// byQuestion finds the ids of entries by language and question.
func byQuestion(stored map[string]desk.FAQ) map[string]string {
	ids := map[string]string{}
	for id, f := range stored {
		key := questionKey(f)
		if old, there := ids[key]; !there || id < old {
			ids[key] = id
		}
	}
	return ids
}

func questionKey(f desk.FAQ) string { return f.Language + "\n" + strings.ToLower(f.Question) }

// newID names an entry after its language and question, so that the same table
// read twice makes it once.
func newID(f desk.FAQ) string {
	h := fnv.New64a()
	_, _ = h.Write([]byte(questionKey(f)))
	return "faq-" + strconv.FormatUint(h.Sum64(), 36)
}

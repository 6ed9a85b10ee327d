package faq_test

import (
	"bufio"
	"encoding/json"
	"hash/fnv"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tend/desk"
)

// labelled is a question as a customer wrote it, and what it means: the
// meaning of an entry, or of any of several, or nothing where no entry answers
// it.
type labelled struct {
	text  string
	means []string
}

// heldOut says on which side a question is. The ranking was tuned on the other
// side only.
func (l labelled) heldOut() bool {
	h := fnv.New32a()
	_, _ = h.Write([]byte(l.text))
	return h.Sum32()&0x100 != 0
}

func lines(t testing.TB, name string) []string {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []string
	for s := bufio.NewScanner(f); s.Scan(); {
		all = append(all, s.Text())
	}
	return all
}

func entries(t testing.TB) []desk.FAQ {
	t.Helper()
	var all []desk.FAQ
	for _, line := range lines(t, "entries.jsonl") {
		var f desk.FAQ
		if err := json.Unmarshal([]byte(line), &f); err != nil {
			t.Fatal(err)
		}
		all = append(all, f)
	}
	return all
}

// questions are those that were written for the entries.
func questions(t testing.TB) []labelled {
	t.Helper()
	all := table(t, "questions.tsv")
	for _, line := range lines(t, "none.txt") {
		all = append(all, labelled{text: line})
	}
	return all
}

// table reads questions with their labels before them.
func table(t testing.TB, name string) []labelled {
	t.Helper()
	var all []labelled
	for _, line := range lines(t, name) {
		means, text, ok := strings.Cut(line, "\t")
		if !ok {
			t.Fatalf("no tab in %q", line)
		}
		q := labelled{text: text}
		if means != "" {
			q.means = strings.Split(means, "|")
		}
		all = append(all, q)
	}
	return all
}

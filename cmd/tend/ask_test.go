package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"time"
)

// script is an asker whose answers come through a pipe.
func script(lines ...string) (*asker, *bytes.Buffer) {
	var out bytes.Buffer
	in := strings.NewReader(strings.Join(lines, "\n"))
	return &asker{in: bufio.NewReaderSize(in, mostAnswer), out: &out}, &out
}

func even(answer string) (string, error) {
	if len(answer)%2 == 1 {
		return "", errors.New("this is odd.")
	}
	return strings.ToUpper(answer), nil
}

func TestAsk(t *testing.T) {
	for name, c := range map[string]struct {
		q     question
		agree bool
		lines []string
		want  string
		err   string // a part of it
		says  string
	}{
		"an answer":                  {q: question{name: "Name"}, lines: []string{" mei "}, want: "mei", says: "Name: "},
		"without a break at the end": {q: question{name: "Name"}, lines: []string{"mei"}, want: "mei"},
		"what is proposed":           {q: question{name: "Name", preset: "tt"}, lines: []string{"", ""}, want: "tt", says: "Name [tt]: "},
		"agreed to at once":          {q: question{name: "Name", preset: "tt"}, agree: true, want: "tt"},
		"nothing to agree to":        {q: question{name: "Name"}, agree: true, lines: []string{"x"}, want: "x"},
		"given":                      {q: question{name: "Name", given: "ab", check: even}, want: "AB"},
		"given and wrong":            {q: question{name: "Name", given: "a", check: even}, lines: []string{"ab"}, err: "Name: this is odd"},
		"wrong, then right":          {q: question{name: "Name", check: even}, lines: []string{"a", "ab"}, want: "AB", says: "  Name: this is odd.\n"},
		"wrong too often":            {q: question{name: "Name", check: even}, lines: []string{"a", "b", "c", "dd"}, err: "this is odd"},
		"nothing, then something":    {q: question{name: "Name"}, lines: []string{"", "x"}, want: "x", says: "Name is needed"},
		"nothing, which may be":      {q: question{name: "Name", may: true, check: even}, lines: []string{"", ""}, want: ""},
		"an arrow key":               {q: question{name: "Name"}, lines: []string{"a\x1b[D", "ab"}, want: "ab", says: "a key that is no character"},
		"the end":                    {q: question{name: "Name"}, err: "ended before this was answered: Name; nothing was written"},
		"the end of the answers":     {q: question{name: "Name", check: even}, lines: []string{"a"}, err: "ended before"},
		"a secret through a pipe":    {q: question{name: "Token", secret: true}, lines: []string{"s3cret"}, want: "s3cret"},
		"far too long":               {q: question{name: "Name"}, lines: []string{strings.Repeat("x", mostAnswer+1)}, err: "longer than 64 KiB"},
	} {
		t.Run(name, func(t *testing.T) {
			a, out := script(c.lines...)
			a.agree = c.agree
			got, err := a.ask(t.Context(), c.q)
			if got != c.want || (err == nil) != (c.err == "") || err != nil && !strings.Contains(err.Error(), c.err) {
				t.Errorf("%q, %v", got, err)
			}
			if !strings.Contains(out.String(), c.says) || strings.Contains(out.String(), "s3cret") {
				t.Errorf("it says:\n%s", out)
			}
		})
	}
}

func TestWhyIsSaidOnce(t *testing.T) {
	a, out := script("a", "b", "ab")
	if _, err := a.ask(t.Context(), question{name: "Name", why: "What to call it.", check: even}); err != nil {
		t.Fatal(err)
	}
	if want := "\nWhat to call it.\nName: \n  Name: this is odd.\nName: \n  Name: this is odd.\nName: \n"; out.String() != want {
		t.Errorf("it says\n%s", out)
	}
}

func TestTheEndOfTheInputIsWrongUsage(t *testing.T) {
	a, _ := script()
	_, err := a.ask(t.Context(), question{name: "Name"})
	if !errors.Is(err, errUsage) || statusOf(err) != exitUsage {
		t.Errorf("%v has status %d", err, statusOf(err))
	}
}

func TestAQuestionEndsWithItsContext(t *testing.T) {
	in, keep := io.Pipe()
	defer keep.Close()
	a := &asker{in: bufio.NewReader(in), out: io.Discard}
	ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	if _, err := a.ask(ctx, question{name: "Name"}); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
}

func TestYesOrNo(t *testing.T) {
	for name, c := range map[string]struct {
		line   string
		preset bool
		agree  bool
		want   bool
	}{
		"yes": {line: "Yes", want: true}, "y": {line: "y", want: true}, "no": {line: "n", preset: true},
		"proposed yes": {line: "\n", preset: true, want: true}, "proposed no": {line: "\n"},
		"agreed to yes": {agree: true, preset: true, want: true}, "agreed to no": {agree: true}, "unclear first": {line: "well\nno", preset: true},
	} {
		t.Run(name, func(t *testing.T) {
			a, _ := script(c.line)
			a.agree = c.agree
			if got, err := a.yes(t.Context(), "Write this?", "", c.preset); got != c.want || err != nil {
				t.Error(got, err)
			}
		})
	}
}

func TestChooseByNumber(t *testing.T) {
	for name, c := range map[string]struct {
		lines []string
		most  int
		want  []int
		err   bool
	}{
		"one": {lines: []string{"2"}, most: 1, want: []int{1}}, "two where one is wanted": {lines: []string{"1 2", "3"}, most: 1, want: []int{2}},
		"all": {lines: []string{"All"}, want: []int{0, 1, 2}}, "some, twice": {lines: []string{"3, 1,3"}, want: []int{0, 2}},
		"out of range": {lines: []string{"0", "4", "x"}, err: true}, "nothing but commas": {lines: []string{",", "1"}, want: []int{0}},
	} {
		t.Run(name, func(t *testing.T) {
			a, out := script(c.lines...)
			got, err := a.chooseMany(t.Context(), question{name: "Which"}, []string{"fern", "sh\x1b[2Jan", "lily"}, c.most)
			if !slices.Equal(got, c.want) && !c.err || (err != nil) != c.err {
				t.Error(got, err)
			}
			if strings.Contains(out.String(), "\x1b") || !strings.Contains(out.String(), "   1  fern\n") {
				t.Errorf("it says %q", out)
			}
		})
	}
}

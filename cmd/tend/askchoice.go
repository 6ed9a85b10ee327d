package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"tend/internal/sanitize"
)

// yes asks whether to do something.
func (a *asker) yes(ctx context.Context, name, why string, preset bool) (bool, error) {
	if a.agree {
		return preset, nil
	}
	word := map[bool]string{true: "yes", false: "no"}[preset]
	answer, err := a.ask(ctx, question{name: name + " (yes/no)", why: why, preset: word, check: yesOrNo})
	return answer == "yes", err
}

func yesOrNo(answer string) (string, error) {
	switch strings.ToLower(answer) {
	case "y", "yes":
		return "yes", nil
	case "n", "no":
		return "no", nil
	}
	return "", errors.New("answer yes or no")
}

// choose asks for one of several, by number, and gives its index. One that is
// alone is taken.
func (a *asker) choose(ctx context.Context, q question, choices []string) (int, error) {
	if len(choices) == 1 {
		return 0, nil
	}
	picked, err := a.chooseMany(ctx, q, choices, 1)
	if err != nil {
		return 0, err
	}
	return picked[0], nil
}

// chooseMany asks for some of several, by numbers, and gives their indexes in
// order. most bounds how many; 0 is any number of them, and then "all" is an
// answer.
func (a *asker) chooseMany(ctx context.Context, q question, choices []string, most int) (picked []int, err error) {
	a.say("")
	for i, c := range choices {
		a.say(fmt.Sprintf("  %2d  %s", i+1, sanitize.Line(c)))
	}
	q.check = func(answer string) (string, error) {
		picked, err = numbers(answer, len(choices), most)
		return answer, err
	}
	_, err = a.ask(ctx, q)
	return picked, err
}

// numbers reads numbers from 1 to n into indexes, each once.
func numbers(answer string, n, most int) ([]int, error) {
	if most == 0 && strings.EqualFold(answer, "all") {
		answer = upTo(n)
	}
	var picked []int
	for word := range strings.FieldsFuncSeq(answer, func(r rune) bool { return r == ',' || r == ' ' }) {
		i, err := strconv.Atoi(word)
		if err != nil || i < 1 || i > n {
			return nil, fmt.Errorf("give a number from 1 to %d", n)
		}
		if !slices.Contains(picked, i-1) {
			picked = append(picked, i-1)
		}
	}
	switch {
	case len(picked) == 0:
		return nil, fmt.Errorf("give a number from 1 to %d", n)
	case most > 0 && len(picked) > most:
		return nil, errors.New("give one number")
	}
	slices.Sort(picked)
	return picked, nil
}

func upTo(n int) string {
	words := make([]string, n)
	for i := range words {
		words[i] = strconv.Itoa(i + 1)
	}
	return strings.Join(words, ",")
}

package config

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// list is a value of several items. It is taken over whole or not at all: half
// of a command or of a key binding is worse than the default. A single text
// counts as a list of one.
type list[T any] struct {
	to     *[]T
	parse  parser[T]
	format func(T) string
	check  func([]T) *complaint // nil: every list will do
}

func (l list[T]) read(raw any) []complaint {
	items, many := raw.([]any)
	if s, one := raw.(string); one {
		items = []any{s}
	} else if !many {
		return []complaint{*must("must be a list such as [\"…\", \"…\"]", raw)}
	}
	var read []T
	var wrong []complaint
	for i, item := range items {
		v, c := l.parse(item)
		if c != nil {
			c.at = fmt.Sprintf("[%d]%s", i+1, c.at)
			wrong = append(wrong, *c)
		}
		read = append(read, v)
	}
	if wrong == nil && l.check != nil {
		if c := l.check(read); c != nil {
			wrong = []complaint{*c}
		}
	}
	if wrong == nil {
		*l.to = read
	}
	return wrong
}

func (l list[T]) write() string {
	items := make([]string, len(*l.to))
	for i, v := range *l.to {
		items[i] = l.format(v)
	}
	return "[" + strings.Join(items, ", ") + "]"
}

// texts is a list of short texts.
func texts(to *[]string) value {
	return list[string]{to: to, parse: filled, format: quote}
}

// filled is a text that is not empty.
func filled(raw any) (string, *complaint) {
	s, wrong := parseText[string](raw)
	if wrong == nil && strings.TrimSpace(s) == "" {
		wrong = must("must not be empty", nil)
	}
	return s, wrong
}

// choices is a list of some of a few words.
func choices[T ~string](to *[]T, words ...T) value {
	return list[T]{to: to, parse: oneOf(words), format: func(v T) string { return quote(string(v)) }}
}

// ways is a list of notification ways.
func ways(to *[]string) value {
	all := []string{WayAuto, WayDesktop, WayTerminal, WayCommand, WayNone}
	return list[string]{to: to, parse: oneOf(all), format: quote, check: checkWays}
}

func checkWays(ways []string) *complaint {
	switch {
	case len(ways) == 0:
		return must(`must name at least one way; "none" turns notifications off`, nil)
	case len(ways) > 1 && (slices.Contains(ways, WayAuto) || slices.Contains(ways, WayNone)):
		return must(`must have "auto" or "none" alone`, nil)
	}
	return nil
}

// dayName is how the file writes a day of the week.
func dayName(d time.Weekday) string { return strings.ToLower(d.String()[:3]) }

// weekdays are all days, Monday first.
func weekdays() []time.Weekday {
	return []time.Weekday{time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday, time.Saturday, time.Sunday}
}

// days is a list of days of the week.
func days(to *[]time.Weekday) value {
	return list[time.Weekday]{to: to, parse: parseDay, format: func(d time.Weekday) string { return quote(dayName(d)) }}
}

func parseDay(raw any) (time.Weekday, *complaint) {
	s, _ := raw.(string)
	var names []string
	for _, d := range weekdays() {
		if strings.EqualFold(s, dayName(d)) || strings.EqualFold(s, d.String()) {
			return d, nil
		}
		names = append(names, dayName(d))
	}
	return 0, must("must be one of "+listing(names), raw)
}

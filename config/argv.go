package config

import (
	"strings"
)

// argv is a program and its arguments; empty is none. One of the arguments must
// contain needed, unless that is empty.
func argv(to *[]string, needed string) value {
	return command{list[string]{to: to, parse: argument, format: quote, check: func(args []string) *complaint {
		return checkArgs(args, needed)
	}}}
}

// command is a list that is not read from one text with blanks in it: no shell
// would take that apart.
type command struct{ list[string] }

func (c command) read(raw any) []complaint {
	if s, ok := raw.(string); ok && strings.ContainsAny(s, " \t") {
		return []complaint{*must("must be a list of the program and its arguments, such as [\"program\", \"argument\"]", raw)}
	}
	return c.list.read(raw)
}

func argument(raw any) (string, *complaint) {
	s, ok := raw.(string)
	if !ok || strings.ContainsRune(s, 0) {
		return "", must("must be a text in quotes", raw)
	}
	return s, nil
}

func checkArgs(args []string, needed string) *complaint {
	switch {
	case len(args) == 0:
		return nil
	case strings.TrimSpace(args[0]) == "":
		return must("must begin with the name of a program", nil)
	case !strings.Contains(strings.Join(args[1:], "\n"), needed):
		return must("must have "+needed+" in one of the program's arguments", nil)
	}
	return nil
}

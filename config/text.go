package config

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"tend/desk"
)

// mostText bounds a text in characters: it stands in a line of the screen.
const mostText = 200

// text is a short text of one line.
func text[T ~string](to *T) value {
	return field[T]{to, parseText[T], func(v T) string { return quote(string(v)) }}
}

func parseText[T ~string](raw any) (T, *complaint) {
	s, ok := raw.(string)
	switch {
	case !ok:
		return "", must("must be a text in quotes", raw)
	case utf8.RuneCountInString(s) > mostText:
		return "", must(fmt.Sprintf("must not be longer than %d characters", mostText), raw)
	case strings.ContainsFunc(s, unicode.IsControl):
		return "", must("must be one line without control characters", raw)
	}
	return T(s), nil
}

// filePath is the path of a file, as long as it needs to be.
func filePath(to *string) value {
	parse := func(raw any) (string, *complaint) {
		s, ok := raw.(string)
		if !ok || strings.ContainsRune(s, 0) {
			return "", must("must be the path of a file in quotes", raw)
		}
		return s, nil
	}
	return field[string]{to, parse, quote}
}

// agentID is an agent's id that the reports do not use themselves.
func agentID(to *desk.AgentID) value {
	return field[desk.AgentID]{to, parseAgent, func(id desk.AgentID) string { return quote(string(id)) }}
}

func parseAgent(raw any) (desk.AgentID, *complaint) {
	id, wrong := parseText[desk.AgentID](raw)
	if wrong == nil && slices.Contains([]desk.AgentID{desk.System, desk.Auto, desk.Unassigned}, id) {
		return "", must("must be another id, since this one has a meaning of its own", raw)
	}
	return id, wrong
}

// zone is the name of a time zone that is known here.
func zone(to *string) value {
	parse := func(raw any) (string, *complaint) {
		s, ok := raw.(string)
		_, err := time.LoadLocation(s)
		if !ok || err != nil || s == "Local" {
			return "", must(`must be the name of a time zone such as "Asia/Shanghai" or "America/New_York"`, raw)
		}
		return s, nil
	}
	return field[string]{to, parse, quote}
}

// choice is one of a few words.
func choice[T ~string](to *T, words ...T) value {
	return field[T]{to, oneOf(words), func(v T) string { return quote(string(v)) }}
}

func oneOf[T ~string](words []T) parser[T] {
	return func(raw any) (T, *complaint) {
		s, ok := raw.(string)
		if ok && slices.Contains(words, T(s)) {
			return T(s), nil
		}
		names := make([]string, len(words))
		for i, w := range words {
			names[i] = string(w)
		}
		return "", &complaint{want: "must be one of " + listing(names), hint: nearest(s, names), raw: raw}
	}
}

// listing writes names for a sentence: "a", "b" or "c".
func listing(names []string) string {
	quoted := make([]string, len(names))
	for i, n := range names {
		quoted[i] = `"` + printable(n) + `"`
	}
	if len(quoted) < 2 {
		return strings.Join(quoted, "")
	}
	last := len(quoted) - 1
	return strings.Join(quoted[:last], ", ") + " or " + quoted[last]
}

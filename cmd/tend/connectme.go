package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"

	"tend/config"
	"tend/internal/sanitize"
)

// askMyName asks what customers may call the person at the keyboard, where the
// config does not say it: replies introduce them by it. A script that takes
// every proposal is not asked, since there is none to make.
func (s *setup) askMyName(ctx context.Context) error {
	if s.p.cfg.Me.Name != "" || s.o.yes && s.o.me == "" || !s.canNameMe() {
		return nil
	}
	name, err := s.a.ask(ctx, question{
		name: "Your name", given: s.o.me, may: true, check: checkName,
		why: "What customers may call you: replies introduce you by it. Enter alone leaves it at your id, " + clean(string(s.p.me())) + ".",
	})
	if err != nil || name == "" {
		return err
	}
	s.mine, err = s.nameMe(name)
	return err
}

// canNameMe reports whether a name can be put into the config as it is written.
func (s *setup) canNameMe() bool {
	_, err := s.nameMe("Mei")
	return err == nil
}

// nameMe is the table about me with a name in it, and the rest as it was.
func (s *setup) nameMe(name string) (tableEdit, error) {
	path, _, err := s.p.editable()
	if err != nil {
		return tableEdit{}, err
	}
	data, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return tableEdit{}, fmt.Errorf("read the config file: %w", err)
	}
	e := meEdit(data, name)
	before, _ := config.Decode(data)
	return e, decodes(data, edited(data, e), func(c config.Config) bool {
		before.Me.Name = name
		return c.Me == before.Me
	})
}

// meEdit puts a name below the header of the table about me.
func meEdit(data []byte, name string) tableEdit {
	e := tableEdit{path: []string{"me"}}
	row := tableRow{"name", name}
	for _, part := range sections(data) {
		if slices.Equal(part.path, e.path) {
			text := strings.ReplaceAll(string(data[part.from:part.to]), "\r\n", "\n")
			head, rest, _ := strings.Cut(text, "\n")
			e.text = head + "\n" + row.line() + noName().ReplaceAllString(rest, "")
			return e
		}
	}
	e.text = tableText(e.path, row)
	return e
}

// noName finds a name that is none.
func noName() *regexp.Regexp {
	return regexp.MustCompile(`(?m)^[ \t]*name[ \t]*=[ \t]*(""|'')[ \t]*\n?`)
}

// checkName reports a name that does not fit into a sentence.
func checkName(name string) (string, error) {
	if name != sanitize.Line(name) || sanitize.Width(name) > widestName {
		return "", errors.New("give a name of one line, of no more than a few words")
	}
	return name, nil
}

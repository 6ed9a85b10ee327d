package main

import (
	"fmt"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// commandLines are the calls of tend in a document: lines of shell, and spans
// of code that begin with the program's name.
func commandLines(text string) []string {
	var found []string
	call := regexp.MustCompile(`(?:^|[ |(])tend( [^|>#]*|$)`)
	for _, block := range blocks(text, "sh") {
		for line := range strings.Lines(block) {
			if strings.HasPrefix(strings.TrimSpace(line), "#") {
				continue
			}
			if m := call.FindStringSubmatch(strings.TrimSpace(line)); m != nil {
				found = append(found, strings.TrimSpace("tend"+m[1]))
			}
		}
	}
	for _, m := range regexp.MustCompile("`(tend(?: [^`|>]*)?)[^`]*`").FindAllStringSubmatch(withoutBlocks(text), -1) {
		found = append(found, strings.TrimSpace(m[1]))
	}
	return found
}

func TestDocumentedCommandsExist(t *testing.T) {
	for _, name := range documents(t) {
		t.Run(name, func(t *testing.T) {
			for _, line := range commandLines(readDocument(t, name)) {
				if err := knownCommand(line); err != nil {
					t.Errorf("%s says `%s`: %v", name, line, err)
				}
			}
		})
	}
}

// knownCommand looks a command line up among the commands and their flags.
func knownCommand(line string) error {
	words := strings.Fields(line)[1:]
	c := (&program{out: io.Discard}).root()
	c.InitDefaultHelpFlag()
	c.InitDefaultCompletionCmd()
	for i := 0; i < len(words); i++ {
		flag, isFlag := strings.CutPrefix(words[i], "--")
		if !isFlag {
			if c = descend(c, words[i]); c == nil {
				return fmt.Errorf("there is no command %s", words[i])
			}
			continue
		}
		name, _, inline := strings.Cut(strings.TrimRight(flag, ".,;"), "=")
		f := c.Flag(name)
		if f == nil {
			return fmt.Errorf("there is no flag --%s", name)
		}
		if f.NoOptDefVal == "" && !inline {
			i++ // its value
		}
	}
	return nil
}

// descend gives the command a word names, or c itself where it takes words.
func descend(c *cobra.Command, word string) *cobra.Command {
	for _, below := range c.Commands() {
		if below.Name() == word {
			return below
		}
	}
	if c.HasParent() && c.Parent().Name() != "completion" {
		return c
	}
	return nil
}

func TestDocumentedFlagsExist(t *testing.T) {
	known := map[string]bool{}
	collectFlags((&program{out: io.Discard}).root(), known)
	for _, name := range documents(t) {
		for _, m := range regexp.MustCompile("`--([a-z-]+)").FindAllStringSubmatch(readDocument(t, name), -1) {
			if !known[m[1]] {
				t.Errorf("%s speaks of --%s, which no command has", name, m[1])
			}
		}
	}
}

func collectFlags(c *cobra.Command, known map[string]bool) {
	for _, usage := range []string{c.LocalFlags().FlagUsages(), c.PersistentFlags().FlagUsages()} {
		for _, m := range regexp.MustCompile(`--([a-z-]+)`).FindAllStringSubmatch(usage, -1) {
			known[m[1]] = true
		}
	}
	for _, below := range c.Commands() {
		collectFlags(below, known)
	}
}

// Package theme turns a few choices (light or dark, colour or none, which
// line-drawing) into the styles and glyphs every part of the screen uses.
//
// Colours come from the terminal's own sixteen, so that a screen looks at home
// in any palette. Nothing is said by colour alone: every state has a glyph or
// a word as well. Components never name a colour; they ask for a meaning.
package theme

import (
	"image/color"
	"strings"

	"charm.land/lipgloss/v2"
)

// Options are the choices. The zero value is a light terminal with colour and
// Unicode line-drawing.
type Options struct {
	Dark  bool
	Mono  bool // no colour at all; bold, reverse and underline remain
	ASCII bool // borders and glyphs of plain ASCII
}

// Styles is one look. Make it with New; it is read-only afterwards.
type Styles struct {
	Options Options
	Glyphs  Glyphs
	ascii   *strings.Replacer // nil: nothing to replace

	Text, Dim, Bold    lipgloss.Style
	Accent             lipgloss.Style // names of things one can act on
	Good, Warn, Danger lipgloss.Style // states, as text
	// WarnChip and DangerChip are filled, for what the eye must find at once.
	WarnChip, DangerChip lipgloss.Style
	// Cursor is the row under the cursor where keys go; CursorIdle the same
	// row while keys go elsewhere.
	Cursor, CursorIdle    lipgloss.Style
	Title, TitleIdle      lipgloss.Style // a pane's heading with and without the focus
	Border                lipgloss.Style
	Key                   lipgloss.Style // a key in the help line
	Customer, Agent, Auto lipgloss.Style // who speaks in a thread
	System                lipgloss.Style
	Note                  lipgloss.Style // what only the staff sees
	Bar                   lipgloss.Style // the top bar
}

// New builds a look.
func New(o Options) *Styles {
	s := &Styles{Options: o, Glyphs: glyphs(o.ASCII), ascii: asciiOf(o)}
	p := paletteOf(o)
	plain := lipgloss.NewStyle()
	s.Text, s.Bold = plain, plain.Bold(true)
	s.Dim = p.faint(plain)
	s.Border = s.Dim
	s.Accent = p.ink(plain, p.accent)
	s.Good = p.ink(plain, p.good)
	s.Warn = p.ink(plain, p.warn).Bold(true)
	s.Danger = p.ink(plain, p.danger).Bold(true)
	s.WarnChip, s.DangerChip = p.chip(p.warn), p.chip(p.danger)
	s.Cursor = plain.Reverse(true)
	s.CursorIdle = plain.Underline(true)
	s.Title, s.TitleIdle = p.ink(plain, p.accent).Bold(true), plain.Bold(true)
	s.Key = p.ink(plain, p.accent).Bold(true)
	s.Customer, s.Agent = plain.Bold(true), p.ink(plain, p.accent).Bold(true)
	s.Auto, s.System = p.faint(plain), p.faint(plain)
	s.Note = p.ink(plain, p.warn)
	s.Bar = plain.Bold(true)
	return s
}

// palette holds the few colours a look is made of; nil means no colour.
type palette struct {
	mono                       bool
	accent, good, warn, danger color.Color
	dim, paper                 color.Color
}

func paletteOf(o Options) palette {
	switch {
	case o.Mono:
		return palette{mono: true}
	case o.Dark:
		return palette{
			accent: lipgloss.Color("14"), good: lipgloss.Color("10"), warn: lipgloss.Color("11"),
			danger: lipgloss.Color("9"), dim: lipgloss.Color("8"), paper: lipgloss.Color("0"),
		}
	}
	return palette{
		accent: lipgloss.Color("4"), good: lipgloss.Color("2"), warn: lipgloss.Color("3"),
		danger: lipgloss.Color("1"), dim: lipgloss.Color("8"), paper: lipgloss.Color("15"),
	}
}

func (p palette) ink(s lipgloss.Style, c color.Color) lipgloss.Style {
	if p.mono {
		return s
	}
	return s.Foreground(c)
}

func (p palette) faint(s lipgloss.Style) lipgloss.Style {
	if p.mono {
		return s.Faint(true)
	}
	return s.Foreground(p.dim)
}

// chip is paper on colour, or reversed where there is no colour.
func (p palette) chip(c color.Color) lipgloss.Style {
	s := lipgloss.NewStyle().Bold(true)
	if p.mono {
		return s.Reverse(true)
	}
	return s.Foreground(p.paper).Background(c)
}

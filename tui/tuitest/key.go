package tuitest

import (
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
)

// keyOf reads a key such as "a", "G", "你", "enter" or "alt+up".
func keyOf(name string) (tea.KeyPressMsg, bool) {
	var k tea.KeyPressMsg
	for {
		mod, rest, found := strings.Cut(name, "+")
		m, known := modifiers()[mod]
		if !found || !known || rest == "" {
			break
		}
		k.Mod |= m
		name = rest
	}
	if code, ok := named()[name]; ok {
		k.Code = code
		if code == tea.KeySpace && k.Mod == 0 {
			k.Text = " "
		}
		return k, true
	}
	r, n := utf8.DecodeRuneInString(name)
	if n != len(name) || r == utf8.RuneError {
		return k, false
	}
	k.Code = r
	if k.Mod == 0 {
		k.Text = name
	}
	return k, true
}

func modifiers() map[string]tea.KeyMod {
	return map[string]tea.KeyMod{"alt": tea.ModAlt, "ctrl": tea.ModCtrl, "shift": tea.ModShift}
}

func named() map[string]rune {
	return map[string]rune{
		"enter": tea.KeyEnter, "esc": tea.KeyEscape, "tab": tea.KeyTab, "space": tea.KeySpace,
		"backspace": tea.KeyBackspace, "delete": tea.KeyDelete,
		"up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight,
		"home": tea.KeyHome, "end": tea.KeyEnd, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "f1": tea.KeyF1,
	}
}

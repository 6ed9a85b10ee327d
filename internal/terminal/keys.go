//go:build unix

package terminal

import (
	"fmt"
	"io"
	"strings"
	"time"
)

// Type presses keys, one after the other. A key is written as in the table of
// keys: "enter", "esc", "up", "alt+1", "ctrl+k", "?". What is no key's name is
// typed as it stands.
func (t *Terminal) Type(keys ...string) error {
	for _, k := range keys {
		if err := t.write(sequence(k)); err != nil {
			return err
		}
		if k == "esc" { // what comes at once behind it would be one key with it
			time.Sleep(escapes)
		}
	}
	return nil
}

// escapes is how long an escape is alone on a busy machine, too, when the next key
// waits for it.
const escapes = 250 * time.Millisecond

// Paste hands a text over the way a terminal pastes.
func (t *Terminal) Paste(text string) error {
	return t.write("\x1b[200~" + strings.ReplaceAll(text, "\n", "\r") + "\x1b[201~")
}

func (t *Terminal) write(s string) error {
	t.typing.Lock()
	defer t.typing.Unlock()
	if _, err := io.WriteString(t.master, s); err != nil {
		return fmt.Errorf("terminal: type %q: %w", s, err)
	}
	return nil
}

// sequence is what a terminal sends for a key.
func sequence(key string) string {
	if s, ok := named()[key]; ok {
		return s
	}
	mod, rest, found := strings.Cut(key, "+")
	switch {
	case !found || rest == "":
		return key
	case mod == "alt":
		return "\x1b" + sequence(rest)
	case mod == "ctrl" && len(rest) == 1:
		return string(rune(rest[0] & 0x1f))
	}
	return key
}

func named() map[string]string {
	return map[string]string{
		"enter": "\r", "tab": "\t", "shift+tab": "\x1b[Z", "space": " ", "backspace": "\x7f",
		// As terminals send it that the program asked to tell keys apart. The
		// bare byte would make the next key an Alt key when it comes at once.
		"esc": "\x1b[27u",
		"up":  "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D",
		"alt+up": "\x1b[1;3A", "alt+down": "\x1b[1;3B",
		"home": "\x1b[H", "end": "\x1b[F", "pgup": "\x1b[5~", "pgdown": "\x1b[6~", "f1": "\x1bOP",
	}
}

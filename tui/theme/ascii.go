package theme

import "strings"

// Screen is a finished line as it goes to the terminal: where ASCII is asked
// for, the dashes, dots, arrows and quotes that stand in texts, a customer's
// included, give way to signs that no terminal stretches. Its width stays.
func (s *Styles) Screen(line string) string {
	if s.ascii == nil {
		return line
	}
	return s.ascii.Replace(line)
}

func asciiOf(o Options) *strings.Replacer {
	if !o.ASCII {
		return nil
	}
	return strings.NewReplacer("—", "-", "–", "-", "…", "~", "·", "-", "•", "*", "×", "x",
		"“", `"`, "”", `"`, "‘", "'", "’", "'", "→", ">", "←", "<", "↑", "^", "↓", "v")
}

package theme

// Glyphs are the signs the screen is drawn with. Each is one cell wide in every
// terminal that does not stretch ambiguous characters; the ASCII set is for
// those that do.
type Glyphs struct {
	Vertical, Horizontal  string
	Corner                [4]string // top left, top right, bottom left, bottom right
	Waiting, Answered     string
	Expiring, Overdue     string
	Urgent                string
	Dot, Ellipsis         string
	Up, Down              string // more above, more below
	Picture, Card, Prompt string
	Held, Queued, Sent    string
	Failed, Unsure        string
	Note                  string // beside every line of what only the staff sees
	Writing, Looking      string // what somebody else does in the thread
}

func glyphs(ascii bool) Glyphs {
	if ascii {
		return Glyphs{
			Vertical: "|", Horizontal: "-", Corner: [4]string{"+", "+", "+", "+"},
			Waiting: "o", Answered: ".", Expiring: "^", Overdue: "!", Urgent: "!",
			Dot: "-", Ellipsis: "~", Up: "^", Down: "v", Picture: "#", Card: "#", Prompt: ">",
			Held: "~", Queued: ">", Sent: "+", Failed: "x", Unsure: "?", Note: "#", Writing: "*", Looking: "o",
		}
	}
	return Glyphs{
		Vertical: "│", Horizontal: "─", Corner: [4]string{"╭", "╮", "╰", "╯"},
		Waiting: "●", Answered: "·", Expiring: "▲", Overdue: "!", Urgent: "!",
		Dot: "·", Ellipsis: "…", Up: "↑", Down: "↓", Picture: "▣", Card: "▤", Prompt: "›",
		Held: "◷", Queued: "→", Sent: "✓", Failed: "×", Unsure: "?", Note: "▌", Writing: "✎", Looking: "○",
	}
}

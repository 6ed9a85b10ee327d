package notify

// WayTexts are the words of outcomes and reasons, for a person who tests their
// notifications.
type WayTexts struct {
	Accepted, Ran, Written, Unanswered, Waiting, Failed string
	Chosen, LocalDesktop, Fallback, OnlyTerminal        string
	Remote, NoDesktop, NoCommand, NotChosen             string
	TmuxHint                                            string // for a terminal behind tmux
}

// EnglishWays returns the default words.
func EnglishWays() WayTexts {
	return WayTexts{
		Accepted:     "delivered to the notification service",
		Ran:          "your command ran and ended well",
		Written:      "written to the terminal; whether it shows it cannot be known",
		Unanswered:   "no answer in time; it may still appear",
		Waiting:      "not sent, an earlier notification is still unanswered",
		Failed:       "did not arrive",
		Chosen:       "your settings choose it",
		LocalDesktop: "this machine has a desktop and you are at it",
		Fallback:     "in case the others fail",
		OnlyTerminal: "nothing else reaches you from here",
		Remote:       "you are connected over SSH, and the desktop of this machine is not yours",
		NoDesktop:    "no desktop was found on this machine",
		NoCommand:    "no command is set in the configuration",
		NotChosen:    "your settings choose another way",
		TmuxHint:     "tmux passes notifications on only with: set -g allow-passthrough on",
	}
}

// Outcome returns the words for o, or o itself for an unknown one.
func (t WayTexts) Outcome(o Outcome) string {
	return pick(string(o), map[string]string{
		string(Accepted): t.Accepted, string(Ran): t.Ran, string(Written): t.Written,
		string(Unanswered): t.Unanswered, string(Waiting): t.Waiting, string(Failed): t.Failed,
	})
}

// Reason returns the words for r, or r itself for an unknown one.
func (t WayTexts) Reason(r Reason) string {
	return pick(string(r), map[string]string{
		string(Chosen): t.Chosen, string(LocalDesktop): t.LocalDesktop, string(Fallback): t.Fallback,
		string(OnlyTerminal): t.OnlyTerminal, string(Remote): t.Remote, string(NoDesktop): t.NoDesktop,
		string(NoCommand): t.NoCommand, string(NotChosen): t.NotChosen,
	})
}

func pick(code string, texts map[string]string) string {
	if text, ok := texts[code]; ok {
		return text
	}
	return code
}

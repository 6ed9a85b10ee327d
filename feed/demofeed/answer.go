package demofeed

import (
	"context"
	"fmt"

	"tend/desk"
)

// answer lets a customer say something to a reply of ours, unless they wrote
// after it anyway, or have nothing left to say.
func (f *Feed) answer(ctx context.Context, k desk.Key) error {
	conv, err := f.st.Conversation(ctx, k)
	if err != nil {
		return fmt.Errorf("demofeed: look at customer %s: %w", k.Customer, err)
	}
	if answeredByItself(conv.Latest) {
		return f.followUp(ctx, k)
	}
	if !answered(conv.Latest) {
		return nil
	}
	g := f.guests.guest(k)
	text := f.words(g, languageFor(conv.Latest))
	if text == "" {
		return nil
	}
	said, err := f.write(ctx, k, g.name, say(text), answered)
	if said {
		g.spoke()
	}
	return err
}

// answered reports whether the newest words in an open session are ours.
func answered(s *desk.Session) bool { return open(s) && s.PreviewBy == desk.FromAgent }

// languageFor is what the customer writes in.
func languageFor(s *desk.Session) string {
	if s.Language != "" {
		return s.Language
	}
	return languageOf(s.Shop)
}

// words are what a guest will say to the next reply, empty for nothing.
func (f *Feed) words(g *guest, language string) string {
	switch {
	case len(g.left) > 0:
		return g.left[0]
	case g.done:
		return ""
	}
	thanks := smallTalkIn(language).thanks
	return thanks[f.dice.IntN(len(thanks))]
}

// spoke takes note that a guest has said it. The last words of a dialogue are
// a goodbye already.
func (g *guest) spoke() {
	if len(g.left) > 0 {
		g.left = g.left[1:]
	}
	g.done = len(g.left) == 0
}

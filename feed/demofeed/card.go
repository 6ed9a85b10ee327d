package demofeed

import (
	"context"
	"math/rand/v2"

	"tend/desk"
)

// pressers is how many newcomers of a shop with a FAQ card there are for one
// who presses a question on it.
const pressers = 4

// cards are the questions that can be pressed, by language. The shop of clothes
// has none: the FAQ is that of the others.
type cards map[string][]desk.FAQ

func newCards(faq []desk.FAQ) cards {
	return cards{english: desk.Card(faq, english), chinese: desk.Card(faq, chinese)}
}

// matter is what a newcomer comes with: now and then a press on the card in the
// place of words.
func (c cards) matter(dice *rand.Rand, shop desk.ShopID, d dialogue) dialogue {
	card := c[languageOf(shop)]
	if shop == clouds || len(card) == 0 || dice.IntN(pressers) != 0 {
		return d
	}
	f := card[dice.IntN(len(card))]
	pressed := dialogue{opens: []line{press(f.Question)}}
	if more := followUps(f.Topic, f.Language); len(more) > 0 && dice.IntN(2) == 0 {
		pressed.after = more[dice.IntN(len(more))]
	}
	return pressed
}

// followUp lets a customer say what an automatic answer left open.
func (f *Feed) followUp(ctx context.Context, k desk.Key) error {
	g := f.guests.guest(k)
	if g.after == "" {
		return nil
	}
	said, err := f.write(ctx, k, g.name, say(g.after), answeredByItself)
	if said {
		g.after = ""
	}
	return err
}

// answeredByItself reports whether the newest words in an open session are an
// automatic message.
func answeredByItself(s *desk.Session) bool { return open(s) && s.PreviewBy == desk.FromAuto }

// followUps are what is asked after the card has answered something of a topic.
func followUps(topic, language string) []string {
	return map[string]map[string][]string{
		english: {
			"shipping": {"And if I order tonight, is it here by Friday?", "Can it go to my neighbour? I'm out all day.", "Does that include the Channel Islands?"},
			"return":   {"The ribbon is gone, is that a problem?", "Can I drop it off at your workshop instead?"},
			"damage":   {"The box is already in the recycling, sorry. Is one picture enough?", "It was a present and I fly on Sunday. Can the new one go to a friend?"},
		},
		chinese: {
			"shipping": {"那两单能一起发吗？", "我写错门牌号了，还来得及改吗？", "能放驿站吗，白天家里没人"},
			"return":   {"茶叶我尝了一泡，这样还能退吗？", "退回去发哪个地址？"},
			"damage":   {"外箱已经扔了，只有杯子的照片行吗？", "补发的能不能包严实一点，这是送长辈的"},
		},
	}[language][topic]
}

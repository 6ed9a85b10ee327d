package demofeed

import "tend/desk"

// chat is a dialogue as it went in the past: it is known which of our answers
// were prepared ones.
type chat struct {
	opens []line
	turns []exchange
}

// exchange is one answer of ours and what the customer said to it.
type exchange struct {
	turn
	prepared string // as in desk.Entry.Prepared
	edited   bool
}

// chat is the dialogue without anything prepared.
func (d dialogue) chat() chat {
	c := chat{opens: d.opens}
	for _, t := range d.turns {
		c.turns = append(c.turns, exchange{turn: t})
	}
	return c
}

// prepared is an answer with a prepared text and what is said to it. One in three
// is changed before it is sent, by a sentence more.
func (p *past) prepared(shop desk.ShopID, text, source, theirs string) exchange {
	x := exchange{turn{text, theirs}, source, p.dice.IntN(3) == 0}
	if x.edited {
		x.ours += oneOf(p.dice, additions(languageOf(shop)))
	}
	return x
}

// filled is a text as the customer reads it.
func (p *past) filled(t *teller, by desk.AgentID, text string) string {
	text, _ = desk.Variables{
		"agent": p.titles[by], "shop": titleOf(t.key.Shop), "customer": t.name, "order": orderNo(t.key.Shop, p.dice),
	}.Fill(text) // what it does not know stays as it is
	return text
}

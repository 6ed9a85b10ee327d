package demofeed

import (
	"math/rand/v2"
	"strings"
	"time"

	"tend/desk"
)

// topics are what the customers of a shop come with.
type topics struct {
	zone    *time.Location
	talk    []dialogue
	which   bag // of talk
	matters []matter
	faq     []desk.FAQ
	card    []desk.FAQ
}

func newTopics(shop desk.ShopID, texts Texts) *topics {
	t := &topics{zone: zoneOf(zoneOfShop(shop)), talk: dialoguesOf(shop), matters: mattersOf(shop)}
	t.which.n = len(t.talk)
	if shop != clouds { // the FAQ is that of the others
		t.faq, t.card = texts.answers(languageOf(shop)), desk.Card(texts.FAQ, languageOf(shop))
	}
	return t
}

func mattersOf(shop desk.ShopID) []matter {
	switch shop {
	case fern:
		return fernMatters()
	case shan:
		return shanMatters()
	}
	return cloudsMatters()
}

// chat is what somebody comes with, and how it is answered.
func (p *past) chat(a arrival) chat {
	t := p.topics[a.shop]
	switch n := p.dice.IntN(100); {
	case a.live:
		return p.aboutTheStream()
	case n < 36 && len(t.faq) > 0:
		return p.aboutFAQ(a.shop, t.faq[int(float64(len(t.faq))*squared(p.dice))])
	case n < 80:
		return p.aboutMatter(a.shop, t.matters[int(float64(len(t.matters))*squared(p.dice))])
	case n < 88:
		return p.aboutPicture(a.shop, oneOf(p.dice, t.matters))
	}
	return t.talk[t.which.draw(p.dice)].chat()
}

// squared is below 1, and small rather than large.
func squared(dice *rand.Rand) float64 {
	u := dice.Float64()
	return u * u
}

func oneOf[T any](dice *rand.Rand, list []T) T { return list[dice.IntN(len(list))] }

func (p *past) thanks(shop desk.ShopID) string {
	return oneOf(p.dice, smallTalkIn(languageOf(shop)).thanks)
}

// aboutFAQ is a question of the FAQ in somebody's words.
func (p *past) aboutFAQ(shop desk.ShopID, f desk.FAQ) chat {
	asks := append([]string{f.Question}, f.Phrasings...)
	c := chat{opens: []line{say(p.wrapped(shop, oneOf(p.dice, asks)))}}
	theirs, more := p.thanks(shop), p.dice.IntN(10) < 3
	if more {
		theirs = p.ordered(shop, oneOf(p.dice, goOn(languageOf(shop))))
	}
	if hold, ok := p.texts.quick("hold-30m"); ok && p.dice.IntN(9) == 0 {
		c.turns = append(c.turns, p.prepared(shop, hold.In(languageOf(shop)), hold.Source(), ""))
	}
	c.turns = append(c.turns, p.prepared(shop, f.Answer, "faq:"+f.ID, theirs))
	if more {
		c.turns = append(c.turns, exchange{turn: turn{oneOf(p.dice, checked(languageOf(shop))), p.thanks(shop)}})
	}
	return c
}

// aboutMatter is something there is a quick reply for.
func (p *past) aboutMatter(shop desk.ShopID, m matter) chat {
	c := chat{opens: []line{say(p.wrapped(shop, oneOf(p.dice, m.asks)))}}
	if p.dice.IntN(5) == 0 {
		c.opens = append([]line{receipt(orderNo(shop, p.dice))}, c.opens...)
	}
	c.turns = p.settled(shop, m)
	return c
}

// settled is how a matter is dealt with: by a quick reply, and by what they go on
// to say, if they do. An agent without the quick reply writes at once.
func (p *past) settled(shop desk.ShopID, m matter) []exchange {
	ends := exchange{turn: turn{m.ends, p.thanks(shop)}}
	q, ok := p.texts.quick(m.reply)
	switch {
	case !ok || p.dice.IntN(4) == 0:
		return []exchange{ends}
	case p.dice.IntN(10) < m.again:
		return []exchange{p.prepared(shop, q.In(languageOf(shop)), q.Source(), p.ordered(shop, m.goes)), ends}
	}
	return []exchange{p.prepared(shop, q.In(languageOf(shop)), q.Source(), p.thanks(shop))}
}

// aboutPicture is a picture without a word; the matter comes after our question.
func (p *past) aboutPicture(shop desk.ShopID, m matter) chat {
	c := chat{opens: []line{pic("photo-" + number(p.told) + ".jpg")}}
	ask := p.ordered(shop, oneOf(p.dice, m.asks))
	if q, ok := p.texts.prompt(desk.KindImage); ok {
		c.turns = []exchange{{turn{q.In(languageOf(shop)), ask}, q.Source(), false}}
	} else {
		c.opens = append(c.opens, say(ask))
	}
	c.turns = append(c.turns, p.settled(shop, m)...)
	return c
}

func (p *past) aboutTheStream() chat {
	garments, asks := shown()
	ask := strings.ReplaceAll(oneOf(p.dice, asks), "%s", oneOf(p.dice, garments))
	c := chat{opens: []line{say(ask)}}
	c.turns = []exchange{
		{turn: turn{oneOf(p.dice, shownAnswers()), p.ordered(clouds, oneOf(p.dice, goOn(chinese)))}},
		{turn: turn{oneOf(p.dice, checked(chinese)), p.thanks(clouds)}},
	}
	return c
}

package demofeed

import "tend/desk"

// spam is somebody who wanted nothing of the shop. What the platform says to the
// report differs; where it says no, they got an answer.
func (p *past) spam(a arrival) {
	from, at := p.floor.seat(a.at, p.now)
	if from == nil {
		return
	}
	p.visit(a, func(t *teller) desk.Instant {
		t.ask(p.ago(a.at), say(advertisement(languageOf(a.shop)))).give(p.ago(at), from.who)
		at = at.Add(span{20 * sec, 2 * mnt}.draw(p.dice))
		t.mark(p.ago(at), desk.MarkReported)
		switch p.dice.IntN(3) {
		case 0:
			t.mark(p.ago(at.Add(40*mnt)), desk.MarkUpheld)
		case 1:
			t.reply(p.ago(at.Add(sec)), from.who, farewell(a.shop)).mark(p.ago(at.Add(40*mnt)), desk.MarkRejected)
		}
		t.end(p.ago(at.Add(50*mnt)), from.who)
		return at.Add(50 * mnt)
	})
}

func advertisement(language string) string {
	if language == chinese {
		return "兼职日结三百，加我详聊，名额有限"
	}
	return "EARN 5000 A WEEK FROM YOUR SOFA, text WIN to 00000"
}

// praise is thanks that nobody has to answer.
func (p *past) praise(a arrival) {
	from, at := p.floor.seat(a.at, p.now)
	if from == nil {
		return
	}
	p.visit(a, func(t *teller) desk.Instant {
		t.ask(p.ago(a.at), say(p.thanks(a.shop))).give(p.ago(at), from.who)
		at = at.Add(span{30 * sec, 4 * mnt}.draw(p.dice))
		t.mark(p.ago(at), desk.MarkNoReply).end(p.ago(at.Add(5*sec)), from.who)
		return at.Add(5 * sec)
	})
}

// press is a question of the FAQ card. Half of those who press one go on, and
// then a person answers.
func (p *past) press(a arrival) {
	card := p.topics[a.shop].card
	f := card[p.dice.IntN(len(card))]
	p.visit(a, func(t *teller) desk.Instant {
		t.ask(p.ago(a.at), press(f.Question)).auto(p.ago(a.at.Add(sec)), f.Answer)
		t.log[len(t.log)-1].Prepared = "faq:" + f.ID
		if p.dice.IntN(2) == 0 {
			return p.idle(t, 24)
		}
		asked := a.at.Add(span{30 * sec, 3 * mnt}.draw(p.dice))
		from, at := p.floor.seat(asked, p.now)
		if from == nil {
			return p.now
		}
		t.ask(p.ago(asked), say(p.ordered(a.shop, oneOf(p.dice, append(followUps(f.Topic, f.Language), goOn(f.Language)...))))).give(p.ago(at.Add(sec)), from.who)
		c := chat{turns: []exchange{{turn: turn{oneOf(p.dice, checked(f.Language)), p.thanks(a.shop)}}}}
		return p.goodbye(t, p.converse(t, c, from.who, p.first(arrival{a.shop, asked, false}, from, at, false)), from.who)
	})
}

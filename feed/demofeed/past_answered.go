package demofeed

import (
	"time"

	"tend/desk"
)

// answered tells a session that somebody has, and answers unless it fails.
func (p *past) answered(a arrival, how failure) {
	c := p.chat(a)
	if how == neverTaken {
		p.visit(a, func(t *teller) desk.Instant { return p.idle(t.ask(p.ago(a.at), c.opens...), 72) })
		return
	}
	from, at := p.floor.seat(a.at, p.now)
	if from == nil {
		return
	}
	p.visit(a, func(t *teller) desk.Instant {
		t.ask(p.ago(a.at), c.opens...).give(p.ago(max(at, a.at.Add(2*sec))), from.who)
		from.ends = append(from.ends, p.course(t, a, c, from, at, how))
		return from.ends[len(from.ends)-1]
	})
}

// course is how a session went on once somebody had it.
func (p *past) course(t *teller, a arrival, c chat, from *post, at desk.Instant, how failure) desk.Instant {
	switch how {
	case neverAnswered:
		end := a.at.Add(span{26 * hr, 30 * hr}.draw(p.dice))
		t.end(p.ago(end), from.who)
		return end
	case forgotten:
		return p.idle(t, 72)
	}
	first := p.first(a, from, at, how == answeredLate)
	if first = max(first, a.at.Add(12*sec)); how == none && first.Sub(a.at) > 3*mnt {
		p.fail.happened(p, a)
	}
	if sorry, ok := p.texts.quick("sorry-wait"); ok && first.Sub(a.at) > 20*hr {
		words := p.prepared(a.shop, sorry.In(languageOf(a.shop)), sorry.Source(), "")
		c.turns = append([]exchange{words}, c.turns...)
	}
	return p.goodbye(t, p.converse(t, c, from.who, first), from.who)
}

// first is when somebody who was given a session answers it.
func (p *past) first(a arrival, from *post, at desk.Instant, late bool) desk.Instant {
	switch {
	case late && a.shop == clouds:
		return at.Add(span{200 * sec, 800 * sec}.draw(p.dice))
	case late:
		return a.at.Add(24*hr + span{20 * mnt, 6 * hr}.draw(p.dice))
	case a.live: // they all ask the same
		return from.after(1, at.Add(span{8 * sec, 60 * sec}.draw(p.dice)), span{10 * sec, 20 * sec}.draw(p.dice))
	case a.shop == clouds:
		return from.after(1, at.Add(span{12 * sec, 120 * sec}.draw(p.dice)), span{30 * sec, 50 * sec}.draw(p.dice))
	}
	n := p.dice.IntN(100)
	if n < 55 {
		return from.after(0, at.Add(span{90 * sec, 11 * mnt}.draw(p.dice)), span{70 * sec, 170 * sec}.draw(p.dice))
	}
	wait := span{10 * mnt, 55 * mnt}
	if n >= 82 {
		wait = span{50 * mnt, 4 * hr}
	}
	home := p.floor.leaves(from.who, at, p.now).Add(-span{mnt, 25 * mnt}.draw(p.dice))
	return max(at.Add(mnt), min(at.Add(wait.draw(p.dice)), home))
}

// after is when an agent who answers one customer after the other comes to this
// one, and it takes that long.
func (f *post) after(urgency int, at desk.Instant, takes time.Duration) desk.Instant {
	f.free[urgency] = max(at, f.free[urgency].Add(takes))
	return f.free[urgency]
}

// converse tells a chat from our first answer on, and when its last word was said.
func (p *past) converse(t *teller, c chat, who desk.AgentID, at desk.Instant) desk.Instant {
	for i, x := range c.turns {
		if i > 0 {
			at = at.Add(span{25 * sec, 3 * mnt}.draw(p.dice))
		}
		t.reply(p.ago(at), who, p.filled(t, who, x.ours))
		last := &t.log[len(t.log)-1]
		last.Prepared, last.Edited = x.prepared, x.edited
		if x.theirs != "" {
			at = at.Add(span{15 * sec, 150 * sec}.draw(p.dice))
			t.ask(p.ago(at), say(x.theirs))
		}
	}
	return at
}

// goodbye ends a chat: with the closing remark, or a word of one's own, or none;
// now and then nobody closes it.
func (p *past) goodbye(t *teller, at desk.Instant, who desk.AgentID) desk.Instant {
	n := p.dice.IntN(10)
	text, from := farewell(t.key.Shop), ""
	if r, ok := p.texts.remark(); ok && n < 5 {
		text, from = r.In(languageOf(t.key.Shop)), r.Source()
	}
	if n < 9 {
		at = p.converse(t, chat{turns: []exchange{{turn{text, ""}, from, false}}}, who, at.Add(span{20 * sec, 90 * sec}.draw(p.dice)))
	}
	if n == 8 && p.ago(at) > 30*hr {
		return p.idle(t, 24)
	}
	at = at.Add(span{30 * sec, 6 * mnt}.draw(p.dice))
	t.end(p.ago(at), who)
	return at
}

// idle lets the system end a session so many hours after its last message.
func (p *past) idle(t *teller, hours int) desk.Instant {
	last := desk.Instant(0)
	for _, e := range t.log {
		if e.Type == desk.Message {
			last = max(last, e.At)
		}
	}
	end := last.Add(hr * time.Duration(hours))
	t.end(p.ago(end), desk.System)
	return end
}

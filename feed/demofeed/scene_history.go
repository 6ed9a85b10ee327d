package demofeed

import (
	"fmt"
	"math/rand/v2"
	"time"

	"tend/desk"
)

// history tells the sessions of the last week that have ended, so that rates
// and searches have something to find. About one in twelve was missed.
func (s *scene) history() {
	s.regulars()
	h := &historian{scene: s, rng: rand.New(rand.NewPCG(7, 11))}
	for day := range 7 {
		for _, shop := range []struct {
			id     desk.ShopID
			visits int
		}{{fern, 11}, {shan, 7}, {clouds, 5}} {
			for i := range shop.visits {
				h.tell(shop.id, day, i, shop.visits)
			}
		}
	}
}

type historian struct {
	*scene
	rng  *rand.Rand
	told int // sessions so far
	late int // those of them that had time to be missed
}

// tell adds one of the visits of a day, 0 being the last twenty-four hours.
func (h *historian) tell(shop desk.ShopID, day, i, visits int) {
	ago := time.Duration(day)*24*hr + h.timeOfDay(i, visits)
	h.told++
	talk, names := dialoguesOf(shop), namesIn(shop)
	d := talk[(h.told*7)%len(talk)]
	t := h.customer(shop, fmt.Sprintf("h%03d", h.told), names[h.told%len(names)])
	by := h.all()[h.told%4]
	switch {
	case shop == clouds:
		t.visit(ago, d, by, h.hurry())
	case h.told%37 == 9:
		t.ask(ago, say("🙏")).mark(ago-2*mnt, desk.MarkNoReply).end(ago-3*mnt, by)
	case h.told%61 == 23:
		h.spam(t, ago, by)
	case ago > 34*hr && h.missed():
		h.miss(t, ago, d, by)
	case ago > 30*hr && h.told%17 == 0:
		question, answer := pressed(shop)
		t.ask(ago, press(question)).auto(ago-sec, answer)
	default:
		t.visit(ago, d, by, time.Duration(60+h.rng.IntN(38*60))*sec)
	}
}

// timeOfDay spreads the visits of a day, the last one an hour and a half ago.
func (h *historian) timeOfDay(i, visits int) time.Duration {
	slot := 22 * hr / time.Duration(visits)
	return 90*mnt + time.Duration(i)*slot + time.Duration(h.rng.Int64N(int64(slot)/int64(sec)))*sec
}

// hurry is how long a shop takes that has three minutes to answer, and now and
// then does not make it.
func (h *historian) hurry() time.Duration {
	if h.rng.IntN(7) == 0 {
		return time.Duration(200+h.rng.IntN(600)) * sec
	}
	return time.Duration(20+h.rng.IntN(140)) * sec
}

func (h *historian) missed() bool {
	h.late++
	return h.late%11 == 5
}

// miss tells a session that got its answer too late or never.
func (h *historian) miss(t *teller, ago time.Duration, d dialogue, by desk.AgentID) {
	if h.late%2 == 0 {
		t.visit(ago, d, by, 25*hr+time.Duration(h.rng.IntN(7*60))*mnt)
		return
	}
	t.lost(ago, d, by, 30*hr)
}

// spam is somebody who wanted nothing of the shop, as the platform agreed.
func (h *historian) spam(t *teller, ago time.Duration, by desk.AgentID) {
	t.ask(ago, say("EARN 5000 A WEEK FROM YOUR SOFA, text WIN to 00000")).
		mark(ago-mnt, desk.MarkReported).
		end(ago-2*mnt, by).
		mark(ago-40*mnt, desk.MarkUpheld)
}

// pressed is a question of the FAQ card with its answer.
func pressed(shop desk.ShopID) (question, answer string) {
	if languageOf(shop) == english {
		return "How do I care for my candle?", "Trim the wick to 5 mm, and let the whole surface melt the first time you light it."
	}
	return "可以开发票吗？", "可以的，下单时勾选需要发票，电子发票随订单发送到邮箱。"
}

// regulars are customers who keep coming back; the feed brings them in again.
func (s *scene) regulars() []*teller {
	return []*teller{
		s.customer(fern, "mrs-peach", "Mrs Peach").regular(8, s.me, s.mia),
		s.customer(fern, "captain-joe", "Captain Joe").regular(5, s.leo, s.me),
		s.customer(shan, "lao-chake", "老茶客").regular(11, s.lin, s.me, s.lin),
		s.customer(clouds, "vivi", "Vivi小姐").regular(7, s.mia, s.lin),
	}
}

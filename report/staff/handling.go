package staff

import (
	"math"
	"slices"
	"time"

	"tend/desk"
)

// longestGap is the longest time between two replies of one person that counts
// as work on the second; after more, they were away.
const longestGap = 15 * time.Minute

// together is how long after a reply an agent is taken to be in that chat still.
const together = 10 * time.Minute

// givenUp is how long a customer who is still waiting is taken to wait at most.
const givenUp = 72 * time.Hour

// work follows the log of a desk and learns how long people are busy with a
// reply, how many chats they have at once, and how long customers wait.
//
// A reply takes the time since the same person's reply before it, if the
// customer was waiting by then already: so the person was busy all that time. A
// reply that goes on in the same chat adds to it. Gaps over a quarter of an hour
// are left out, which keeps any single one from weighing much.
type work struct {
	shop  desk.ShopID // empty: all
	waits map[desk.Key]desk.Instant
	hands map[desk.AgentID]*hand

	turns    int // waits that ended with a reply
	gaps     []time.Duration
	waited   time.Duration // by all customers together
	closings int           // of sessions whose customer was waiting
	chats    float64       // sum over replies of chats under way
	replies  int
}

// hand is one agent's work.
type hand struct {
	last   desk.Instant // their last reply
	chat   desk.Key     // and whom it was to
	gap    int          // the place of its time in gaps, from 1; 0: not known
	recent []chat
}

type chat struct {
	key desk.Key
	at  desk.Instant
}

func newWork(shop desk.ShopID) *work {
	return &work{shop: shop, waits: map[desk.Key]desk.Instant{}, hands: map[desk.AgentID]*hand{}}
}

// entry takes in the next entry of the desk's log, in the order of time.
func (w *work) entry(k desk.Key, e desk.Entry) {
	switch {
	case e.Type == desk.Message && e.From == desk.FromCustomer && e.Kind != desk.KindFAQ:
		if _, waiting := w.waits[k]; !waiting {
			w.waits[k] = e.At
		}
	case e.Human() && e.Delivery != desk.Withdrawn:
		w.reply(k, e)
	case e.Type == desk.Close, e.Type == desk.Mark && e.Mark == desk.MarkNoReply:
		w.over(k, e)
	}
}

// reply takes in a reply.
func (w *work) reply(k desk.Key, e desk.Entry) {
	h := w.hands[e.Agent]
	if h == nil {
		h = &hand{}
		w.hands[e.Agent] = h
	}
	since, waiting := w.waits[k]
	gap := e.At.Sub(h.last)
	near := h.last != 0 && gap <= longestGap
	switch {
	case waiting && near && since <= h.last:
		w.gaps = append(w.gaps, gap)
		h.gap = len(w.gaps)
	case !waiting && near && h.gap > 0 && h.chat == k:
		w.gaps[h.gap-1] += gap
	default:
		h.gap = 0
	}
	if waiting {
		w.turn(k, e.At)
	}
	h.last, h.chat = e.At, k
	w.chats += h.chatsWith(k, e.At)
	w.replies++
}

// turn ends a wait with a reply.
func (w *work) turn(k desk.Key, at desk.Instant) {
	if w.shop == "" || k.Shop == w.shop {
		w.turns++
	}
	w.ends(k, at)
}

// over ends a wait without one. Who closes a session whose customer waits has
// given that customer up.
func (w *work) over(k desk.Key, e desk.Entry) {
	if _, waiting := w.waits[k]; waiting && e.Type == desk.Close {
		w.closings++
	}
	w.ends(k, e.At)
}

// ends counts the time a customer waited, if one did.
func (w *work) ends(k desk.Key, at desk.Instant) {
	if since, waiting := w.waits[k]; waiting {
		w.waited += min(at.Sub(since), givenUp)
		delete(w.waits, k)
	}
}

// finish counts the waits that have not ended.
func (w *work) finish(now desk.Instant) {
	for k := range w.waits {
		w.ends(k, now)
	}
}

// chatsWith notes a reply and gives in how many chats the agent is.
func (h *hand) chatsWith(k desk.Key, at desk.Instant) float64 {
	h.recent = slices.DeleteFunc(h.recent, func(c chat) bool { return c.key == k || at.Sub(c.at) > together })
	h.recent = append(h.recent, chat{k, at})
	return float64(len(h.recent))
}

// moments are the mean of the times of handling, the median, and the standard
// error of the mean.
func (w *work) moments() (mean, median, deviation float64) {
	n := float64(len(w.gaps))
	sum, squares := 0.0, 0.0
	for _, g := range w.gaps {
		sum += g.Seconds()
		squares += g.Seconds() * g.Seconds()
	}
	mean = sum / n
	sorted := slices.Sorted(slices.Values(w.gaps))
	median = (sorted[(len(sorted)-1)/2] + sorted[len(sorted)/2]).Seconds() / 2
	return mean, median, math.Sqrt(max(0, squares/n-mean*mean) / n)
}

//go:build unix

package main_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"tend/internal/terminal"
)

// swept is a customer who waits, with the one key that deals with them and what
// must come of it.
type swept struct {
	someone
	key   string
	did   string // in the receipt
	shows string // must be on screen before the key
}

// waiting are twenty-three customers as a shop finds them in the morning.
func waiting() []swept {
	var out []swept
	add := func(name, kind, text, key, did, shows string) {
		ago := time.Duration(30+7*len(out)) * time.Minute
		out = append(out, swept{someone{name: name, kind: kind, text: text, ago: ago}, key, did, shows})
	}
	const ship, ship2 = "Do you ship abroad?", "可以发到国外吗？"
	const wash, wash2 = "Is it machine washable?", "可以机洗吗？"
	add("Ada Moreau", "", "hello, would you ship to Portugal, so abroad?", "f", "suggested", ship)
	add("林小雨", "", "请问能发国外吗", "f", "suggested", ship2)
	add("Ben Ott", "", "can I put it in the machine to wash?", "f", "suggested", wash)
	add("周子涵", "", "这件可以机洗吗", "f", "suggested", wash2)
	add("Ines Duarte", "", "do you ship abroad and what does it cost", "f", "suggested", ship)
	add("王芳", "", "国外能不能发货呀", "f", "suggested", ship2)
	add("Kofi Mensah", "image", "", "p", "prompted", "")
	add("陈默", "order", "", "p", "prompted", "")
	add("Rosa Klein", "emoji", "🙂", "p", "prompted", "")
	add("赵一", "product", "", "p", "prompted", "")
	add("Tom Hale", "", "Thank you, it arrived!", "n", "no-reply", "")
	add("孙丽", "", "收到了，谢谢", "n", "no-reply", "")
	add("Lee Wong", "", "thanks!!", "n", "no-reply", "")
	add("Mia Berg", "", "Where is my parcel? It was due on Monday.", "4", "replied", "")
	add("吴昊", "", "我的快递到哪里了", "4", "replied", "")
	add("Noah Lind", "", "The lamp came with a crack.", "8", "replied", "")
	add("郑爽", "", "收到的杯子碎了", "8", "replied", "")
	add("Olga Petit", "", "I want my money back please", "7", "replied", "")
	add("冯雪", "", "怎么申请退款", "7", "replied", "")
	add("Pia Sand", "", "Do you still have the green one?", "5", "replied", "")
	add("何静", "", "绿色的还有货吗", "5", "replied", "")
	add("Quinn Roy", "", "You promised a gift in the live stream", "k", "skipped", "")
	add("罗勇", "", "你好", "1", "replied", "")
	return out
}

// answers are the lines of a small FAQ.
func answers() string {
	var b strings.Builder
	e := json.NewEncoder(&b)
	for _, f := range []struct{ id, lang, question, answer, twin string }{
		{"ship", "en", "Do you ship abroad?", "Yes, to most countries: the checkout shows the fee for yours before you pay.", "ship2"},
		{"ship2", "zh", "可以发到国外吗？", "可以的，结算页会显示您所在国家或地区的运费。", "ship"},
		{"wash", "en", "Is it machine washable?", "It is: cold, inside out, and please not in the dryer.", "wash2"},
		{"wash2", "zh", "可以机洗吗？", "可以的，请翻面冷水机洗，不要烘干。", "wash"},
	} {
		_ = e.Encode(map[string]any{"type": "doc", "kind": "faq", "id": f.id, "value": map[string]string{
			"language": f.lang, "question": f.question, "answer": f.answer, "twin": f.twin,
		}})
	}
	return b.String()
}

// reading is how long a person looks before the key. A key right after the
// screen changed is refused, and would not count as one key a session.
const reading = 800 * time.Millisecond

// Twenty-three customers who wait are dealt with by one key each.
func TestSweepOfTwentyThree(t *testing.T) {
	t.Parallel()
	o, todo := newOffice(t), map[string]swept{}
	var people []someone
	for _, c := range waiting() {
		people = append(people, c.someone)
		todo[c.name] = c
	}
	o.tend(lines(t, people)+answers(), "--clock", opening, "import")
	c := o.start(120, 34, "--clock", opening, "--agent", "mei", "sweep", "--receipt", o.path("receipt.json"))
	s := &sweeper{console: c, todo: todo}
	for n := 1; n <= 23; n++ {
		s.next(n)
	}
	c.see("22 sessions dealt with")
	counted := func(v terminal.Screen) bool { return strings.Contains(v.Text(), "→") && v.Has("(19/19)") }
	if err := c.Wait(counted, within); err != nil { // who leaves before that has a receipt without rates
		t.Fatal(err)
	}
	s.one("esc", func(v terminal.Screen) bool { return v.Has("Expiring soon") })
	t.Logf("%d keys for 23 sessions, one of them skipped with a reason, and the receipt", s.keys)
	if s.keys != 23+1+1 {
		t.Errorf("it took %d keys, want one for each, one for the reason and one to leave", s.keys)
	}
	c.leave()
	s.receipt(o)
}

// sweeper deals with whoever is on screen, and counts the keys.
type sweeper struct {
	*console
	todo map[string]swept
	keys int
}

// next deals with the n-th session.
func (s *sweeper) next(n int) {
	s.t.Helper()
	at := fmt.Sprintf("Sweep %d of 23", n)
	s.see(at)
	var who swept
	ready := func(v terminal.Screen) bool {
		for name, c := range s.todo {
			if strings.HasPrefix(v.Line(1), name+" ") {
				who = c
			}
		}
		return v.Has(at) && who.key != "" && (who.shows == "" || v.Has(who.shows)) && v.Has(who.text)
	}
	if err := s.Wait(ready, within); err != nil {
		s.t.Fatalf("waiting for session %d: %v", n, err)
	}
	<-time.After(reading)
	if who.key == "k" {
		s.one("k", func(v terminal.Screen) bool { return v.Has("Skip, because") })
		s.one("enter", func(v terminal.Screen) bool { return !v.Has(at + " ") })
		return
	}
	s.one(who.key, func(v terminal.Screen) bool { return !v.Has(at + " ") })
}

// one presses a key, once.
func (s *sweeper) one(key string, done func(terminal.Screen) bool) {
	s.t.Helper()
	s.keys++
	s.press(key)
	if err := s.Wait(done, within); err != nil {
		s.t.Fatalf("after %s: %v", key, err)
	}
}

// receipt compares what the receipt says with what is on the desk.
func (s *sweeper) receipt(o *office) {
	s.t.Helper()
	data, err := os.ReadFile(o.path("receipt.json"))
	if err != nil {
		s.t.Fatal(err)
	}
	var all []struct {
		Left  int
		Steps []struct{ Customer, Did string }
		After []struct{ Responded, Missed, Pending int } `json:"rates_after"`
	}
	if err := json.Unmarshal(data, &all); err != nil || len(all) != 1 {
		s.t.Fatal(err, len(all))
	}
	r := all[0]
	sent := replies(o.export(opening))
	for i, c := range waiting() {
		n := 0
		for _, step := range r.Steps {
			if step.Customer == idOf(i) && step.Did == c.did {
				n++
			}
		}
		if n != 1 {
			s.t.Errorf("the receipt has %d times that %s was %s", n, c.name, c.did)
		}
		if human := c.did == "replied" || c.did == "prompted" || c.did == "suggested"; human != (len(sent[idOf(i)]) == 1) {
			s.t.Errorf("%s was sent %q", c.name, sent[idOf(i)])
		}
	}
	if r.Left != 1 || len(r.After) != 1 || r.After[0].Responded != 19 || r.After[0].Pending != 1 {
		s.t.Errorf("the receipt ends with %d left and %+v", r.Left, r.After)
	}
}

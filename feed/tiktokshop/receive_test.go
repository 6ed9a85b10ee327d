package tiktokshop_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/feed/feedtest"
	"tend/feed/feedtest/tiktoksim"
)

func TestRobotsAndHiddenMessagesDoNotHideACustomer(t *testing.T) {
	s := newScene(t)
	s.sim.Push(false)
	for i := range 5 {
		s.sim.Write("ann", fmt.Sprintf("question %d", i))
		for j := range 6 {
			s.sim.Say("ann", tiktoksim.Message{Role: tiktoksim.Robot, Type: "TEXT", Content: fmt.Sprintf(`{"content":"robot %d %d"}`, i, j)})
			s.sim.Say("ann", tiktoksim.Message{Role: tiktoksim.System, Type: "NOTIFICATION", Content: `{"content":"rate"}`, Hidden: true})
		}
	}
	s.live()
	count := map[desk.From]int{}
	for _, e := range s.desk.Thread(s.sim.Key("ann")) {
		count[e.From]++
	}
	if count[desk.FromCustomer] != 5 || count[desk.FromAuto] != 30 || count[desk.FromSystem] != 0 {
		t.Errorf("from customer, robot, system came %v", count)
	}
}

func TestAListWithoutOrder(t *testing.T) {
	s := newScene(t)
	s.sim.Push(false)
	s.sim.Change(func(r *tiktoksim.Rules) { r.Shuffled = true })
	for i := range 70 {
		s.sim.Write(fmt.Sprintf("customer %d", i), "hello")
	}
	s.live()
	if got := len(s.desk.Arrivals()); got != 70 {
		t.Errorf("at first %d came, want 70", got)
	}
	for i := range 70 {
		s.sim.Write(fmt.Sprintf("customer %d", i), "hello again")
	}
	s.pass(2 * time.Hour)
	s.until("all have come", func() bool { return len(s.desk.Arrivals()) == 140 })
}

func TestNothingIsWrittenOrMuchAskedWhileNothingHappens(t *testing.T) {
	s := newScene(t)
	s.sim.Write("ann", "hello")
	s.live()
	s.pass(time.Hour)
	takes, calls := s.desk.Takes(), s.sim.Faults().Calls("")
	s.pass(6 * time.Hour)
	// Each hour the figures, and the whole list once.
	if got := s.desk.Takes() - takes; got > 9 {
		t.Errorf("the desk was written to %d times", got)
	}
	if got := s.sim.Faults().Calls("") - calls; got > 10000/4 {
		t.Errorf("there were %d calls", got)
	}
}

func TestTheDaysCallsAreUsedUp(t *testing.T) {
	s := newScene(t)
	c, ended := s.live()
	s.sim.Change(func(r *tiktoksim.Rules) { r.NoQuota = true })
	err := s.ends(ended)
	if got := feed.Wait(err); got <= 13*time.Hour || got > 14*time.Hour || !strings.Contains(err.Error(), "quota") {
		t.Errorf("at ten in the morning it waits %s: %v", got, err)
	}
	if _, err := c.Deliver(t.Context(), s.sim.Key("ann"), s.reply("r1", "Hello.")); feed.Wait(err) <= 0 {
		t.Errorf("a reply ends with %v", err)
	}
}

func TestWhetherACustomerCanBeWrittenTo(t *testing.T) {
	s := newScene(t)
	d := &reaches{Desk: s.desk}
	s.sim.Push(false)
	s.sim.Write("ann", "hello")
	s.sim.Shut("ann", true)
	c := connect(t, s.o)
	ctx, cancel := context.WithCancel(t.Context())
	over := make(chan struct{})
	go func() { defer close(over); _ = c.Receive(ctx, d) }()
	defer func() { cancel(); <-over }()
	s.until("it is told that she cannot", func() bool { return d.last(s.sim.Key("ann")).Closed })
	s.sim.Shut("ann", false)
	s.until("it is told that she can", func() bool { return !d.last(s.sim.Key("ann")).Closed })
}

// reaches is a desk that keeps who can be written to, and what a platform counts.
type reaches struct {
	*feedtest.Desk
	mu      sync.Mutex
	reach   map[desk.Key]desk.Reach
	figures []desk.Figures
}

func (d *reaches) Take(ctx context.Context, b feed.Batch) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, r := range b.Reaches {
		if d.reach == nil {
			d.reach = map[desk.Key]desk.Reach{}
		}
		d.reach[r.Key] = r.Reach
	}
	d.figures = append(d.figures, b.Figures...)
	return d.Desk.Take(ctx, b)
}

func (d *reaches) last(k desk.Key) desk.Reach {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.reach[k]
}

func (d *reaches) told() []desk.Figures {
	d.mu.Lock()
	defer d.mu.Unlock()
	return append([]desk.Figures(nil), d.figures...)
}

func TestThePlatformsFigures(t *testing.T) {
	s := newScene(t)
	d := &reaches{Desk: s.desk}
	s.sim.Change(func(r *tiktoksim.Rules) { r.NoChats = true })
	c := connect(t, s.o)
	ctx, cancel := context.WithCancel(t.Context())
	over := make(chan struct{})
	go func() { defer close(over); _ = c.Receive(ctx, d) }()
	defer func() { cancel(); <-over }()
	s.until("there are figures", func() bool { return len(d.told()) == 2 })
	for i, want := range []struct {
		from     desk.Day
		sessions int
	}{{desk.Day{Year: 2025, Month: 6, Day: 1}, 12}, {desk.Day{Year: 2025, Month: 5, Day: 3}, 360}} {
		f := d.told()[i]
		if f.Shop != s.sim.Shop() || f.From != want.from || f.To != (desk.Day{Year: 2025, Month: 6, Day: 2}) || *f.Sessions != want.sessions || f.At == 0 {
			t.Errorf("they are %+v", f)
		}
		if *f.Rate < 0.9339 || *f.Rate > 0.9341 || *f.Mean != 150 || *f.Satisfied != 0.88 {
			t.Errorf("the rates are %v, %v, %v", *f.Rate, *f.Mean, *f.Satisfied)
		}
	}
	s.until("it is said that no chats are accepted", func() bool { return strings.Contains(s.desk.Warning(), "does not accept chats") })
}

func TestShopsAndAgentsOfTheSettings(t *testing.T) {
	s := newScene(t)
	s.o.Shops = map[string]desk.ShopID{tiktoksim.ShopID: "fern"}
	s.o.Agents = map[string]desk.AgentID{"im-lee": "lee"}
	s.sim.Write("ann", "hello")
	s.sim.WriteAs("lee", "ann", "Hello Ann.")
	s.sim.WriteAs("kim", "ann", "Hello again.")
	s.live()
	agents := map[string]desk.AgentID{}
	for _, a := range s.desk.Arrivals() {
		agents[a.Entry.Text] = a.Entry.Agent
		if a.Key.Shop != "fern" {
			t.Errorf("%q is in the shop %s", a.Entry.Text, a.Key.Shop)
		}
	}
	if agents["Hello Ann."] != "lee" || agents["Hello again."] != "tt:im-kim" || agents["hello"] != "" {
		t.Errorf("the agents are %v", agents)
	}
	if a, ok := s.desk.Agent("tt:im-kim"); !ok || a.Name != "kim" {
		t.Errorf("the desk was told %+v", a)
	}
}

// TestAColleaguesName: a webhook tells none, and the next look does.
func TestAColleaguesName(t *testing.T) {
	s := newScene(t)
	s.sim.Write("ann", "hello")
	s.live()
	s.sim.WriteAs("Lin", "ann", "Hello Ann.")
	s.until("the webhook came", func() bool { _, ok := s.desk.Agent("tt:im-Lin"); return ok })
	s.until("the name is told", func() bool { a, _ := s.desk.Agent("tt:im-Lin"); return a.Name == "Lin" })
	if got := s.desk.Thread(s.sim.Key("ann")); len(got) != 2 {
		t.Errorf("%d messages, want two", len(got))
	}
}

// TestAConversationThatCannotBeRead stops no other, is told, and is read when
// that works again.
func TestAConversationThatCannotBeRead(t *testing.T) {
	s := newScene(t)
	s.sim.Write("ann", "one")
	s.sim.Write("bob", "one")
	s.sim.Faults().Next(feedtest.Broken, "/conversations/"+string(s.sim.Key("bob").Customer)+"/messages", -1)
	c := connect(t, s.o)
	ctx, cancel := context.WithCancel(t.Context())
	var over sync.WaitGroup
	over.Go(func() {
		for ctx.Err() == nil {
			_ = c.Receive(ctx, s.desk) // the desk shows what comes of it
			<-s.clock.After(time.Second)
		}
	})
	t.Cleanup(func() { cancel(); over.Wait() })
	s.until("the other one is read", func() bool { return len(s.desk.Thread(s.sim.Key("ann"))) == 1 })
	s.until("it is current", s.desk.IsCurrent)
	s.until("it is told", func() bool { return strings.Contains(s.desk.Warning(), "cannot be read") })
	s.pass(10 * time.Minute)
	if !s.desk.IsCurrent() {
		t.Error("it is not current ten minutes later")
	}
	s.sim.Faults().Calm()
	s.until("it is read after all", func() bool { return len(s.desk.Thread(s.sim.Key("bob"))) == 1 })
	s.until("it is told no more", func() bool { return !strings.Contains(s.desk.Warning(), "cannot be read") })
}

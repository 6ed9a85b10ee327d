package feedtest

import (
	"fmt"
	"os"
	"strconv"
	"testing"
	"time"
)

// outages is what becomes of messages written while the platform is down.
func outages() []check {
	return []check{
		{"down for an hour, then many messages at once", receives, outlasts},
		{"down while it connects", nil, connectsLater},
	}
}

// number reads a count from the environment.
func number(t testing.TB, name string, otherwise int) int {
	value := os.Getenv(name)
	if value == "" {
		return otherwise
	}
	n, err := strconv.Atoi(value)
	if err != nil || n < 1 {
		t.Fatalf("%s is %q and must be a number above 0", name, value)
	}
	return n
}

func outlasts(w *world) {
	const customers = 20
	n := number(w.t, "TEND_FEED_BACKLOG", 300)
	w.connect()
	w.live()
	w.p.Faults().Down()
	w.until("the connection takes back that all was handed over", func() bool { return !w.desk.IsCurrent() })
	w.desk.OnCurrent(func() { w.t.Errorf("all was said to be handed over while the platform was down") })
	w.setSpeed(20 * time.Second)
	want := map[string][]string{}
	for i := range n {
		customer, text := fmt.Sprintf("customer %d", i%customers), fmt.Sprintf("message %d", i)
		want[customer] = append(want[customer], text)
		w.writes(customer, text)
	}
	w.pass(time.Hour)
	w.setSpeed(step)
	w.wholeWhenCurrent(n)
	w.p.Faults().Calm()
	w.live()
	for customer, texts := range want {
		w.has(customer, texts)
	}
}

func connectsLater(w *world) {
	w.p.Faults().Down()
	if w.does.Receives {
		w.desk.OnCurrent(func() { w.t.Errorf("all was said to be handed over while the platform was down") })
	}
	w.connect()
	w.pass(3 * time.Minute)
	w.desk.OnCurrent(nil)
	w.p.Faults().Calm()
	w.live()
}

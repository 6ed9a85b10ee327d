package storetest

import (
	"errors"
	"fmt"
	"sync"

	"tend/desk"
	"tend/store"
)

func claimCases() []testCase {
	return []testCase{
		one("one winner of 64 claimants", manyClaimants),
		one("nothing is lost between many writers", manyWriters),
	}
}

// manyClaimants lets 64 agents ask for the same session at once.
func manyClaimants(x *fixture) {
	k := key("u1")
	x.append(k, says("m1", start, "Hello"))
	const n = 64
	errs := make([]error, n)
	together(n, func(i int) {
		me := desk.AgentID(fmt.Sprintf("agent-%02d", i))
		_, errs[i] = store.Append(x.ctx, x.st, x.rules, k, func(c store.Conversation) ([]desk.Entry, error) {
			return desk.Claim(c.Latest, me, minute(1))
		})
	})
	s := x.conversation(k).Latest
	winners := 0
	for i, err := range errs {
		var taken *desk.TakenError
		switch {
		case err == nil:
			winners++
			x.equal("assignee", s.Assignee, fmt.Sprintf("agent-%02d", i))
		case !errors.As(err, &taken) || taken.By != s.Assignee:
			x.Errorf("agent %d was told %v while %s has it", i, err, s.Assignee)
		}
	}
	x.equal("winners", winners, 1)
	x.equal("assignments", len(s.Assigned), 1)
}

// manyWriters has a dozen writers at three customers, each adding its own
// messages.
func manyWriters(x *fixture) {
	const writers, each = 12, 5
	together(writers, func(i int) {
		k := key(fmt.Sprintf("u%d", i%3))
		for j := range each {
			if _, err := x.try(k, says(fmt.Sprintf("m-%d-%d", i, j), minute(j), "Hello")); err != nil {
				x.Error(err)
			}
		}
	})
	for i := range 3 {
		k := key(fmt.Sprintf("u%d", i))
		x.equal("messages", x.conversation(k).Latest.Messages, writers/3*each)
		x.equal("revision", x.conversation(k).Rev, writers/3*each)
	}
}

// together runs n calls at once and waits for them.
func together(n int, call func(i int)) {
	var all sync.WaitGroup
	begin := make(chan struct{})
	for i := range n {
		all.Go(func() {
			<-begin
			call(i)
		})
	}
	close(begin)
	all.Wait()
}

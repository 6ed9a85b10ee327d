package storetest

import (
	"fmt"

	"tend/desk"
	"tend/store"
)

func searchCases() []testCase {
	return []testCase{
		one("search", search),
		one("search finds what was added last first", searchNewest),
		one("search in a message of the greatest length", searchLong),
	}
}

func search(x *fixture) {
	x.append(key("u1"), says("m1", minute(1), "请问退款到账了吗 Refund?"), says("m2", minute(3), "ORDER no. SF000123"))
	reply := replies("m5", minute(5), "anna", "refund taken back")
	reply.Delivery, reply.Release = desk.Held, minute(6)
	x.append(key("u2"), says("m3", minute(2), "Straße, ΣΊΣΥΦΟΣ, ÀÉÎ"), says("m4", minute(4), "refund my order"), reply)
	_, err := store.Withdraw(x.ctx, x.st, x.rules, key("u2"), []store.Ref{store.RefOf(reply)})
	x.ok(err)
	x.append(key("u2"), desk.AssignEntry(minute(9), "refund"))
	for _, c := range []struct{ name, query, want string }{
		{"Chinese", "退款", "[m1]"},
		{"Chinese of several characters", "退款到账", "[m1]"},
		{"not in this order", "款退", "[]"},
		{"lower case finds upper", "order", "[m4 m2]"},
		{"upper case finds lower", "REFUND", "[m4 m1]"},
		{"several words, any order", "order refund", "[m4]"},
		{"words of two scripts", "refund 退款", "[m1]"},
		{"any blanks", " \t\u3000order\n ", "[m4 m2]"},
		{"part of a word", "f0001", "[m2]"},
		{"Greek", "σίσυφος", "[m3]"},
		{"accents", "àéî", "[m3]"},
		{"a blank is no word", "  ", "[]"},
		{"nothing like it", "invoice", "[]"},
		{"the name of an agent is no message", "anna", "[]"},
	} {
		x.equal(c.name, fmt.Sprint(x.searchIDs(c.query)), c.want)
	}
}

func (x *fixture) searchIDs(query string) []desk.MessageID {
	x.Helper()
	ids := []desk.MessageID{}
	x.ok(x.st.Search(x.ctx, store.Query{Text: query}, func(h store.Hit) bool {
		e, err := x.st.Entry(x.ctx, h.Key, h.Entry.Type, h.Entry.ID)
		x.ok(err)
		x.equal("the message found", h.Entry, e)
		ids = append(ids, h.Entry.ID)
		return true
	}))
	return ids
}

func searchNewest(x *fixture) {
	const n = 300
	var entries []desk.Entry
	for i := range n {
		entries = append(entries, says(fmt.Sprint(i), minute(i), fmt.Sprintf("Hello %d", i%2)))
	}
	x.append(key("u1"), entries...)
	ids := x.searchIDs("hello 1")
	x.equal("hits", len(ids), n/2)
	for i, id := range ids {
		x.equal("hit", id, fmt.Sprint(n-1-2*i))
	}
}

func searchLong(x *fixture) {
	long := make([]byte, desk.MaxText-len(" Needle"))
	for i := range long {
		long[i] = "Hay "[i%4]
	}
	x.append(key("u1"), says("m1", start, string(long)+" Needle"))
	x.equal("at the end", fmt.Sprint(x.searchIDs("needle hay")), "[m1]")
}

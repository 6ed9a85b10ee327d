package report

import (
	"sync"

	"tend/desk"
)

// owner is whose a session is, in which shop.
type owner struct {
	shop  desk.ShopID
	agent desk.AgentID
}

// owners gives every owner a number that stays.
type owners struct {
	mu     sync.Mutex
	list   []owner
	number map[owner]int
}

// of is the number of an owner; false when there are more than a row can tell
// apart.
func (o *owners) of(who owner) (int, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	n, ok := o.number[who]
	if ok {
		return n, true
	}
	if len(o.list) == maxOwners {
		return 0, false
	}
	if o.number == nil {
		o.number = map[owner]int{}
	}
	n = len(o.list)
	o.number[who], o.list = n, append(o.list, who)
	return n, true
}

// all lists them by number. The list is not changed, only a longer one made.
func (o *owners) all() []owner {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.list[:len(o.list):len(o.list)]
}

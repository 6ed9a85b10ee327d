package chatwootsim

import (
	"cmp"
	"math"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"time"

	"tend/desk"
)

// pageSize is how many conversations a page has.
const pageSize = 25

func (s *Sim) list(r *http.Request) (int, any) {
	q := r.URL.Query()
	list := s.filtered(q)
	if q.Has("updated_within") && s.o.MostListed > 0 && len(list) > s.o.MostListed {
		return http.StatusGatewayTimeout, "Gateway Timeout"
	}
	if !q.Has("updated_within") {
		page := max(integer(q.Get("page"), 1), 1)
		list = list[min((page-1)*pageSize, int64(len(list))):min(page*pageSize, int64(len(list)))]
	}
	payload := []any{}
	for _, t := range list {
		payload = append(payload, s.talk(t))
	}
	return http.StatusOK, map[string]any{"data": map[string]any{"meta": map[string]any{"all_count": len(s.talks)}, "payload": payload}}
}

// filtered lists conversations, those with the newest activity first. Without
// a status only open ones are listed.
func (s *Sim) filtered(q url.Values) []*talk {
	status := cmp.Or(q.Get("status"), "open")
	var since desk.Instant
	if q.Has("updated_within") {
		since = s.clock.Now().Add(-time.Duration(integer(q.Get("updated_within"), 0)) * time.Second)
	}
	var out []*talk
	for _, t := range s.talks {
		if (status == "all" || t.status == status) && t.updated > since {
			out = append(out, t)
		}
	}
	slices.SortFunc(out, func(a, b *talk) int {
		return cmp.Or(-cmp.Compare(a.active, b.active), -cmp.Compare(a.display, b.display))
	})
	return out
}

func (s *Sim) one(r *http.Request) (int, any) {
	t, ok := s.talks[integer(r.PathValue("talk"), 0)]
	if !ok {
		return http.StatusNotFound, absent()
	}
	return http.StatusOK, s.talk(t)
}

func (s *Sim) ofContact(r *http.Request) (int, any) {
	payload := []any{}
	for _, c := range s.contacts {
		if c.id == integer(r.PathValue("contact"), 0) {
			all := s.inOrder(c)
			slices.Reverse(all)
			for _, t := range all[:min(20, len(all))] {
				payload = append(payload, s.talk(t))
			}
			return http.StatusOK, map[string]any{"payload": payload}
		}
	}
	return http.StatusNotFound, absent()
}

// messages pages by number and orders by time, with another size for each way
// of asking.
func (s *Sim) messages(r *http.Request) (int, any) {
	t, ok := s.talks[integer(r.PathValue("talk"), 0)]
	if !ok {
		return http.StatusNotFound, absent()
	}
	q := r.URL.Query()
	before, after := integer(q.Get("before"), math.MaxInt32), integer(q.Get("after"), -1)
	both := q.Has("before") && q.Has("after")
	var list []*message
	for _, m := range t.messages {
		if m.id < before && (m.id > after || both && m.id == after) {
			list = append(list, m)
		}
	}
	slices.SortStableFunc(list, func(a, b *message) int { return cmp.Compare(a.created, b.created) })
	switch {
	case both:
		list = list[:min(1000, len(list))]
	case q.Has("after"):
		list = list[:min(100, len(list))]
	default:
		list = list[max(0, len(list)-20):]
	}
	payload := []any{}
	for _, m := range list {
		payload = append(payload, s.message(m))
	}
	return http.StatusOK, map[string]any{"meta": map[string]any{"agent_last_seen_at": nil}, "payload": payload}
}

func integer(text string, otherwise int64) int64 {
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return otherwise
	}
	return n
}

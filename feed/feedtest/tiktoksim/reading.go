package tiktoksim

import (
	"cmp"
	"encoding/base64"
	"fmt"
	"net/http"
	"slices"
	"strconv"
)

func (s *Sim) shops(w http.ResponseWriter, _ *http.Request) {
	give(w, map[string]any{"shops": []map[string]any{{
		"id": ShopID, "name": ShopName, "code": "CNGBCBA4LLU8", "region": "GB", "seller_type": "LOCAL", "cipher": cipher,
	}}})
}

// list is the list of conversations, newest first unless the rules say otherwise.
func (s *Sim) list(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	all := make([]*chat, 0, len(s.chats))
	for _, c := range s.chats {
		all = append(all, c)
	}
	slices.SortFunc(all, func(a, b *chat) int {
		if s.rules.Shuffled {
			return cmp.Compare(mac(a.id), mac(b.id))
		}
		return cmp.Or(cmp.Compare(b.newest(), a.newest()), cmp.Compare(a.id, b.id))
	})
	from, to, next, ok := page(r, len(all), 20)
	if !ok {
		deny(w, http.StatusBadRequest, 36009023, "Invalid page_size or page_token")
		return
	}
	out := []any{}
	for _, c := range all[from:to] {
		out = append(out, c.listed(s))
	}
	give(w, map[string]any{"conversations": out, "next_page_token": next})
}

func (c *chat) newest() uint64 {
	if len(c.messages) == 0 {
		return 0
	}
	return c.messages[len(c.messages)-1].index
}

// thread is a page of a conversation, newest first.
func (s *Sim) thread(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chats[r.PathValue("id")]
	if c == nil {
		deny(w, http.StatusOK, 45101003, "The conversation is not found")
		return
	}
	from, to, next, ok := page(r, len(c.messages), 10)
	if !ok {
		deny(w, http.StatusBadRequest, 36009023, "Invalid page_size or page_token")
		return
	}
	out := []any{}
	for i := from; i < to; i++ {
		at := len(c.messages) - 1 - i
		if r.URL.Query().Get("sort_order") == "ASC" {
			at = i
		}
		out = append(out, c.messages[at].listed(c, r))
	}
	give(w, map[string]any{
		"messages": out, "next_page_token": next, "unsupported_msg_tips": "Please check this message in Seller Center.",
	})
}

// detail is one conversation, without what only the list tells.
func (s *Sim) detail(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chats[r.PathValue("id")]
	if c == nil {
		deny(w, http.StatusOK, 45101003, "The conversation is not found")
		return
	}
	out := c.listed(s)
	delete(out, "can_send_message")
	delete(out, "latest_message")
	give(w, map[string]any{"conversation": out})
}

// page says which part of a list is asked for, and the token of the next one,
// which is opaque and needs to be escaped. The size is required and bounded.
func page(r *http.Request, all, most int) (from, to int, next string, ok bool) {
	q := r.URL.Query()
	size, err := strconv.Atoi(q.Get("page_size"))
	if err != nil || size < 1 || size > most {
		return 0, 0, "", false
	}
	if token := q.Get("page_token"); token != "" {
		at, err := base64.StdEncoding.DecodeString(token)
		if _, scanned := fmt.Sscanf(string(at), "\xfb\xff%d", &from); err != nil || scanned != nil {
			return 0, 0, "", false
		}
	}
	from = min(from, all)
	to = min(from+size, all)
	if to < all {
		next = base64.StdEncoding.EncodeToString(fmt.Appendf(nil, "\xfb\xff%d", to))
	}
	return from, to, next, true
}

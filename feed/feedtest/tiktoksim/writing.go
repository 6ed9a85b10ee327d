package tiktoksim

import (
	"cmp"
	"encoding/json"
	"io"
	"net/http"
	"strconv"
	"unicode/utf8"
)

// send takes a message of ours. It knows no idempotency: two calls are two
// messages. What the customer wrote stays unread.
func (s *Sim) send(w http.ResponseWriter, r *http.Request) {
	var in struct {
		Type, Content string
		Role          string `json:"sender_role"` // only of the newer call
	}
	body, err := io.ReadAll(r.Body)
	if err != nil || json.Unmarshal(body, &in) != nil {
		deny(w, http.StatusBadRequest, 36009023, "Invalid body")
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chats[r.PathValue("id")]
	if code, words := refuses(c, in.Type, in.Content); code != 0 {
		deny(w, http.StatusOK, code, words)
		return
	}
	n := s.add(c, Message{Role: cmp.Or(in.Role, Staff), Name: "api", Type: in.Type, Content: in.Content})
	n.ours = true
	give(w, map[string]any{"message_id": strconv.FormatUint(n.id, 10)})
}

// refuses says why a message is not taken; code 0: it is. The codes of such
// refusals are not published.
func refuses(c *chat, kind, content string) (code int, words string) {
	var in struct{ Content, URL string }
	switch err := json.Unmarshal([]byte(content), &in); {
	case c == nil:
		return 45101003, "The conversation is not found"
	case c.closed:
		return 45101012, "You can't message this buyer right now"
	case err != nil:
		return 36009023, "content is not JSON"
	case kind == "TEXT" && (in.Content == "" || utf8.RuneCountInString(in.Content) > 2000):
		return 45101013, "The text must have 1 to 2000 characters"
	case kind == "IMAGE" && in.URL == "":
		return 45101014, "The image has no url"
	case kind == "EMOTICONS":
		return 45101015, "This type cannot be sent"
	}
	return 0, ""
}

func (s *Sim) markRead(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c := s.chats[r.PathValue("id")]; c != nil {
		c.unread = 0
	}
	give(w, struct{}{})
}

// create opens the conversation with a buyer again: there is never another.
func (s *Sim) create(w http.ResponseWriter, r *http.Request) {
	var in struct {
		Buyer string `json:"buyer_user_id"`
	}
	body, err := io.ReadAll(r.Body)
	if err != nil || json.Unmarshal(body, &in) != nil {
		deny(w, http.StatusBadRequest, 36009023, "Invalid body")
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, c := range s.chats {
		if in.Buyer == "4"+c.id {
			c.reopen(s)
			give(w, map[string]any{"conversation_id": c.id})
			return
		}
	}
	deny(w, http.StatusOK, 45101003, "The buyer is not found")
}

// upload takes a picture under the name of data.
func (s *Sim) upload(w http.ResponseWriter, r *http.Request) {
	f, head, err := r.FormFile("data")
	if err != nil || head.Size > 10<<20 {
		deny(w, http.StatusOK, 36009021, "The file is missing or too large")
		return
	}
	defer f.Close() //nolint:errcheck // it is in memory
	s.mu.Lock()
	defer s.mu.Unlock()
	give(w, map[string]any{"url": s.server.URL + "/pictures/" + strconv.FormatUint(s.next(), 10), "width": 2, "height": 3})
}

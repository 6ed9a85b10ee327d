package tiktoksim

import (
	"net/http"
	"strconv"
)

// The chat id of the shop, which the system and the robot show, too.
const shopIM = "7494000000000000002"

// listed is a conversation as the list has it. The lock is held.
func (c *chat) listed(s *Sim) map[string]any {
	people := []map[string]any{
		{"im_user_id": c.im(), "user_id": "4" + c.id, "role": Buyer, "nickname": c.buyer, "avatar": ""},
		{"im_user_id": shopIM, "user_id": "4002", "role": Shop, "nickname": ShopName, "avatar": ""},
	}
	for _, name := range c.staff {
		people = append(people, map[string]any{"im_user_id": staffIM(name), "user_id": "1", "role": Staff, "nickname": name, "avatar": ""})
	}
	out := map[string]any{
		"id": c.id, "create_time": c.created.Time().Unix(), "participant_count": len(people), "participants": people,
		"can_send_message": !c.closed, "unread_count": c.unread,
	}
	if n := len(c.messages); n > 0 {
		out["latest_message"] = c.messages[n-1].shown(c)
	}
	return out
}

func (c *chat) im() string { return "3" + c.id }

// staffIM is the chat id of somebody of the shop.
func staffIM(name string) string { return "im-" + name }

// shown is a message without what has to be asked for.
func (m *stored) shown(c *chat) map[string]any {
	sender := map[string]any{"im_user_id": shopIM, "role": m.Role, "nickname": ShopName, "avatar": ""}
	switch m.Role {
	case Buyer:
		sender["im_user_id"], sender["nickname"] = c.im(), c.buyer
	case Staff:
		sender["im_user_id"], sender["nickname"] = staffIM(m.Name), m.Name
	}
	return map[string]any{
		"id": strconv.FormatUint(m.id, 10), "index": strconv.FormatUint(m.index, 10), "type": m.Type,
		"content": m.Content, "create_time": m.at.Time().Unix(), "is_visible": !m.Hidden, "sender": sender,
	}
}

// listed is a message as a list of messages has it.
func (m *stored) listed(c *chat, r *http.Request) map[string]any {
	out := m.shown(c)
	if r.URL.Query().Get("need_data") == "true" {
		out["data"] = m.Data
	}
	if r.URL.Query().Get("need_plaintext") == "true" {
		out["plaintext"] = m.Plain
	}
	return out
}

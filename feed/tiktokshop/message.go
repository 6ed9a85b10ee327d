package tiktokshop

import "tend/feed/wire"

// Who wrote a message. SYSTEM and ROBOT show the shop's id and name, so only the
// role tells them apart.
const (
	roleBuyer  = "BUYER"
	roleShop   = "SHOP"
	roleAgent  = "CUSTOMER_SERVICE"
	roleSystem = "SYSTEM"
	roleRobot  = "ROBOT"
)

// message is one message of a conversation, as lists give it.
type message struct {
	ID        text   `json:"id"`
	Index     text   `json:"index"`
	Type      string `json:"type"`
	Content   text   `json:"content"` // JSON as text
	Created   unix   `json:"create_time"`
	Visible   *bool  `json:"is_visible"`
	Data      text   `json:"data"` // JSON as text; only where asked for
	Plaintext string `json:"plaintext"`
	Sender    sender `json:"sender"`
}

type sender struct {
	ID       text   `json:"im_user_id"`
	Role     string `json:"role"`
	Nickname string `json:"nickname"`
}

// hidden reports whether staff is not to see the message. Without a word about it
// they are.
func (m message) hidden() bool { return m.Visible != nil && !*m.Visible }

// fromShop reports whether a person of the shop wrote it.
func (m message) fromShop() bool {
	return m.Sender.Role == roleShop || m.Sender.Role == roleAgent
}

// messagePage is the data of a list of messages.
type messagePage struct {
	Messages []message `json:"messages"`
	Next     string    `json:"next_page_token"`
	Tips     string    `json:"unsupported_msg_tips"`
}

func decodeMessages(data []byte) (messagePage, error) {
	var p messagePage
	err := wire.Loose(data, &p)
	return p, err
}

// conversation is one entry of the list of conversations.
type conversation struct {
	ID           text          `json:"id"`
	Created      unix          `json:"create_time"`
	CanSend      *bool         `json:"can_send_message"` // only in the list
	Participants []participant `json:"participants"`
	Latest       *message      `json:"latest_message"`
}

type participant struct {
	ID       text   `json:"im_user_id"`
	Role     string `json:"role"`
	Nickname string `json:"nickname"`
}

// buyer is the customer's name, empty where it is not told.
func (c conversation) buyer() string {
	for _, p := range c.Participants {
		if p.Role == roleBuyer {
			return p.Nickname
		}
	}
	return ""
}

// conversationPage is the data of a list of conversations.
type conversationPage struct {
	Conversations []conversation `json:"conversations"`
	Next          string         `json:"next_page_token"`
}

func decodeConversations(data []byte) (conversationPage, error) {
	var p conversationPage
	err := wire.Loose(data, &p)
	return p, err
}

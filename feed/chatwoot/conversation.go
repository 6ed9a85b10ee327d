package chatwoot

// conversation is one as lists, single calls and pushes give it. ID is the
// number people see, in every payload and address.
type conversation struct {
	ID           id                       `json:"id"`
	Account      id                       `json:"account_id"`
	Inbox        id                       `json:"inbox_id"`
	Status       words                    `json:"status"` // open, resolved, pending, snoozed
	CanReply     *bool                    `json:"can_reply"`
	Created      stamp                    `json:"created_at"`
	Updated      stamp                    `json:"updated_at"`
	Active       stamp                    `json:"last_activity_at"`
	WaitingSince stamp                    `json:"waiting_since"`
	Meta         maybe[conversationMeta]  `json:"meta"`
	Extra        maybe[conversationExtra] `json:"additional_attributes"`
	// Newest has the newest message of a list, and none or one.
	Newest maybe[rows[message]] `json:"messages"`
}

type conversationMeta struct {
	Sender       maybe[person] `json:"sender"`
	AssigneeType words         `json:"assignee_type"` // User or AgentBot; may be missing
	Assignee     maybe[person] `json:"assignee"`
}

// conversationExtra is additional_attributes.
type conversationExtra struct {
	Subject words `json:"mail_subject"`
	TikTok  maybe[struct {
		Images *bool `json:"image_send"`
	}] `json:"tiktok_capabilities"`
}

// person is a contact, an agent or a bot.
type person struct {
	ID        id    `json:"id"`
	Type      words `json:"type"` // user, contact, agent_bot …; of senders only
	Name      words `json:"name"`
	Available words `json:"available_name"` // what an agent wants to be called
	Blocked   bool  `json:"blocked"`
}

// title is what to call somebody.
func (p person) title() string {
	if p.Available != "" {
		return string(p.Available)
	}
	return string(p.Name)
}

const resolved = "resolved"

// contact is who the conversation is with, 0 if it does not say.
func (c conversation) contact() int64 { return int64(c.Meta.is.Sender.is.ID) }

// assignee is the agent who has it; a bot is nobody.
func (c conversation) assignee() person {
	if c.Meta.is.AssigneeType == "AgentBot" || c.Meta.is.Assignee.is.Type == "agent_bot" {
		return person{}
	}
	return c.Meta.is.Assignee.is
}

// images says whether pictures can be sent, as far as the channel tells.
func (c conversation) images() bool {
	can := c.Extra.is.TikTok.is.Images
	return can == nil || *can
}

// replyable says whether the channel takes a reply now.
func (c conversation) replyable() bool { return c.CanReply == nil || *c.CanReply }

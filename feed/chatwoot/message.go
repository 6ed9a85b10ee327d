package chatwoot

// message is one as lists, answers to a create, and pushes give it.
type message struct {
	ID           id                       `json:"id"`
	Account      id                       `json:"account_id"` // only in pushes
	Conversation id                       `json:"conversation_id"`
	Inbox        id                       `json:"inbox_id"`
	Type         messageType              `json:"message_type"`
	Content      words                    `json:"content"`
	ContentType  words                    `json:"content_type"`
	Status       words                    `json:"status"` // sent, delivered, read, failed
	Private      bool                     `json:"private"`
	Created      stamp                    `json:"created_at"`
	Updated      stamp                    `json:"updated_at"` // only in pushes
	Echo         words                    `json:"echo_id"`
	Sender       maybe[person]            `json:"sender"`
	Attributes   maybe[contentAttributes] `json:"content_attributes"`
	Extra        maybe[messageExtra]      `json:"additional_attributes"`
	Attachments  maybe[rows[attachment]]  `json:"attachments"`
}

// contentAttributes is what hangs at a message.
type contentAttributes struct {
	Tend        words             `json:"tend_id"` // ours
	Deleted     bool              `json:"deleted"`
	Error       words             `json:"external_error"`
	External    bool              `json:"external_echo"` // sent from the channel's own app
	Unsupported bool              `json:"is_unsupported"`
	Automation  id                `json:"automation_rule_id"`
	Email       maybe[email]      `json:"email"`
	Items       maybe[rows[item]] `json:"items"`
	Submitted   maybe[submission] `json:"submitted_values"`
}

type messageExtra struct {
	Campaign id `json:"campaign_id"`
}

type email struct {
	Subject words `json:"subject"`
	Text    maybe[struct {
		Full  words `json:"full"`
		Reply words `json:"reply"`
	}] `json:"text_content"`
}

// item is a card, a link or a choice of a bot's message.
type item struct {
	Title words `json:"title"`
}

// submission is what a customer answered to a form or a survey.
type submission struct {
	Survey maybe[struct {
		Rating   id    `json:"rating"`
		Feedback words `json:"feedback_message"`
	}] `json:"csat_survey_response"`
}

type attachment struct {
	Type       words   `json:"file_type"`
	URL        words   `json:"data_url"`
	Title      words   `json:"fallback_title"`
	Transcript words   `json:"transcribed_text"`
	Lat        float64 `json:"coordinates_lat"`
	Long       float64 `json:"coordinates_long"`
}

// stranger reports whether a customer wrote it who is not that contact.
func (m message) stranger(contact int64) bool {
	who := m.Sender.is
	return m.Type == incoming && who.ID != 0 && who.Type == "contact" && int64(who.ID) != contact
}

func (m message) remote() string { return number(int64(m.ID)) }

// ours is the id the desk gave this message, if it is one of a desk. Other
// clients give an echo as well, customers' among them, so that it says little:
// whether it is one of ours is for the desk to know.
func (m message) ours() string {
	if m.Type != outgoing {
		return ""
	}
	if m.Attributes.is.Tend != "" {
		return string(m.Attributes.is.Tend)
	}
	return string(m.Echo)
}

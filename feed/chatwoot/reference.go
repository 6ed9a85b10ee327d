package chatwoot

// Profile is who a token belongs to.
type Profile struct {
	ID       int64
	Name     string
	Accounts []Account
	pubsub   string // the credential of the websocket; a secret
}

// Account is one a user belongs to.
type Account struct {
	ID     int64
	Name   string
	Role   string // "agent" or "administrator"
	Status string // "active", "suspended"
	// Availability is what the user chose: "online", "busy" or "offline".
	Availability string
}

// In is the account of a number, false if the user is not in it.
func (p Profile) In(account int) (Account, bool) {
	for _, a := range p.Accounts {
		if a.ID == int64(account) {
			return a, true
		}
	}
	return Account{}, false
}

type profileJSON struct {
	ID        id                       `json:"id"`
	Name      words                    `json:"name"`
	Available words                    `json:"available_name"`
	Pubsub    words                    `json:"pubsub_token"`
	Accounts  maybe[rows[accountJSON]] `json:"accounts"`
}

type accountJSON struct {
	ID           id    `json:"id"`
	Name         words `json:"name"`
	Role         words `json:"role"`
	Status       words `json:"status"`
	Availability words `json:"availability"`
}

func (p profileJSON) profile() Profile {
	out := Profile{ID: int64(p.ID), Name: person{Name: p.Name, Available: p.Available}.title(), pubsub: string(p.Pubsub)}
	for _, a := range p.Accounts.is {
		out.Accounts = append(out.Accounts, Account{
			ID: int64(a.ID), Name: string(a.Name), Role: string(a.Role), Status: string(a.Status), Availability: string(a.Availability),
		})
	}
	return out
}

// Inbox is one of the account's.
type Inbox struct {
	ID      int64
	Name    string
	Channel string // for people: "WhatsApp"
	kind    string // Channel::Whatsapp
	medium  string // of Twilio: "sms" or "whatsapp"
	zone    string
	window  int64 // of an API inbox: hours in which a reply is taken, 0 always
}

// Zone is the inbox's time zone as a name of the zone database; empty where
// Chatwoot says nothing of use, as for an inbox nobody has set.
func (i Inbox) Zone() string { return zone(i.zone) }

type inboxJSON struct {
	ID     id    `json:"id"`
	Name   words `json:"name"`
	Type   words `json:"channel_type"`
	Medium words `json:"medium"`
	Zone   words `json:"timezone"`
	Extra  maybe[struct {
		Window id `json:"agent_reply_time_window"`
	}] `json:"additional_attributes"`
}

func (i inboxJSON) inbox() Inbox {
	in := Inbox{
		ID: int64(i.ID), Name: string(i.Name), kind: string(i.Type), medium: string(i.Medium),
		zone: string(i.Zone), window: int64(i.Extra.is.Window),
	}
	in.Channel = in.channel().name
	return in
}

type canned struct {
	ID      id    `json:"id"`
	Code    words `json:"short_code"`
	Content words `json:"content"`
}

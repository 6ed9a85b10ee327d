package chatwoot

import "encoding/json"

// frame is what comes over the websocket.
type frame struct {
	Type      string          `json:"type"` // welcome, ping, confirm_subscription, reject_subscription, disconnect; empty: an event
	Message   json.RawMessage `json:"message"`
	Reason    words           `json:"reason"`
	Reconnect *bool           `json:"reconnect"`
}

// event is a frame of no type.
type event struct {
	Name string          `json:"event"`
	Data json.RawMessage `json:"data"`
}

// The types of frames.
const (
	frameWelcome = "welcome"
	framePing    = "ping"
	frameConfirm = "confirm_subscription"
	frameReject  = "reject_subscription"
	frameEnd     = "disconnect"
)

// parseFrame reads a frame; false for what is none.
func parseFrame(raw []byte) (frame, bool) {
	var f frame
	return f, json.Unmarshal(raw, &f) == nil
}

// event reads what a frame tells; false where it tells nothing.
func (f frame) event() (event, bool) {
	var e event
	if f.Type != "" || json.Unmarshal(f.Message, &e) != nil {
		return e, false
	}
	return e, e.Name != ""
}

// identifier names the one channel there is. It goes back byte by byte as it
// was sent first.
func identifier(pubsub string, account int, user int64) (string, error) {
	raw, err := json.Marshal(struct {
		Channel string `json:"channel"`
		Token   string `json:"pubsub_token"`
		Account int    `json:"account_id"`
		User    int64  `json:"user_id"`
	}{"RoomChannel", pubsub, account, user})
	return string(raw), err
}

// command is what goes out.
type command struct {
	Command    string `json:"command"` // subscribe, message
	Identifier string `json:"identifier"`
	Data       string `json:"data,omitempty"`
}

const presence = `{"action":"update_presence"}`

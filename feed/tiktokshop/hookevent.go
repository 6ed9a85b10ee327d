package tiktokshop

import (
	"encoding/json"
	"errors"
	"fmt"

	"tend/feed/wire"
)

// What webhooks tell of; all else is acknowledged and left alone.
const (
	hookLetOut  = 6  // the seller took the authorisation back
	hookEnding  = 7  // the authorisation ends within 30 days
	hookStaff   = 13 // somebody of the shop joined or left a conversation
	hookMessage = 14
)

// event is a webhook. Its time is no proof of when it was sent.
type event struct {
	Type int             `json:"type"`
	Shop text            `json:"shop_id"`
	At   unix            `json:"timestamp"`
	Data json.RawMessage `json:"data"`
}

// hookedMessage is the data of a webhook about a message: without names, and
// without what a card shows.
type hookedMessage struct {
	message
	ID           text `json:"message_id"`
	Conversation text `json:"conversation_id"`
}

func decodeEvent(body []byte) (event, error) {
	var e event
	if err := wire.Loose(body, &e); err != nil {
		return e, fmt.Errorf("tiktokshop: webhook: %w", err)
	}
	return e, nil
}

func decodeHooked(data []byte) (message, string, error) {
	var h hookedMessage
	if err := wire.Loose(data, &h); err != nil {
		return message{}, "", fmt.Errorf("tiktokshop: webhook about a message: %w", err)
	}
	if h.ID == "" || h.Conversation == "" {
		return message{}, "", errors.New("tiktokshop: webhook about a message without ids")
	}
	h.message.ID = h.ID
	return h.message, string(h.Conversation), nil
}

package tiktokshop

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"strconv"
)

// How much the platform gives at once.
const (
	conversationsAtOnce = 20
	messagesAtOnce      = 10
)

// mostPages bounds every loop over pages, should they never end.
const mostPages = 2500

const deskPath = "/customer_service/202309/conversations"

// conversations reads a page of the list of conversations.
func (c *caller) conversations(ctx context.Context, s shop, token string) (conversationPage, error) {
	q := url.Values{"page_size": {strconv.Itoa(conversationsAtOnce)}, "locale": {c.o.Locale}}
	var raw json.RawMessage
	if err := c.read(ctx, request{path: deskPath, query: paged(q, token), cipher: s.remote.Cipher}, &raw); err != nil {
		return conversationPage{}, err
	}
	p, err := decodeConversations(raw)
	if err != nil {
		return p, fmt.Errorf("tiktokshop: conversations of shop %s: %w", s.remote.ID, err)
	}
	return p, nil
}

// messages reads a page of a conversation, newest first, with what cards show.
func (c *caller) messages(ctx context.Context, s shop, conversation, token string) (messagePage, error) {
	q := url.Values{
		"page_size": {strconv.Itoa(messagesAtOnce)}, "locale": {c.o.Locale},
		"sort_order": {"DESC"}, "sort_field": {"index"}, "need_data": {"true"}, "need_plaintext": {"true"},
	}
	var raw json.RawMessage
	r := request{path: threadPath(deskPath, conversation), query: paged(q, token), cipher: s.remote.Cipher}
	if err := c.read(ctx, r, &raw); err != nil {
		return messagePage{}, err
	}
	p, err := decodeMessages(raw)
	if err != nil {
		return p, fmt.Errorf("tiktokshop: messages of conversation %s: %w", conversation, err)
	}
	return p, nil
}

func paged(q url.Values, token string) url.Values {
	if token != "" {
		q.Set("page_token", token)
	}
	return q
}

func threadPath(base, conversation string) string {
	return base + "/" + url.PathEscape(conversation) + "/messages"
}

// newest reads a conversation from its newest end for as long as more says so of
// the last message that was read. Messages come newest first, each once.
func (c *caller) newest(ctx context.Context, s shop, conversation string, more func(message) bool) ([]message, string, error) {
	var all []message
	tips := ""
	had := map[text]bool{}
	err := c.pages(ctx, s, conversation, func(p messagePage) bool {
		tips = firstOf(tips, p.Tips)
		for _, m := range p.Messages {
			if m.ID == "" || had[m.ID] {
				continue
			}
			if !more(m) {
				return false
			}
			had[m.ID] = true
			all = append(all, m)
		}
		return true
	})
	if err != nil {
		return nil, "", err
	}
	return all, tips, nil
}

// pages reads a conversation page by page, from its newest end, for as long as more
// says so. A page may repeat messages of the one before.
func (c *caller) pages(ctx context.Context, s shop, conversation string, more func(messagePage) bool) error {
	token := ""
	for range mostPages {
		p, err := c.messages(ctx, s, conversation, token)
		if err != nil {
			return err
		}
		if token = p.Next; !more(p) || token == "" {
			return nil
		}
	}
	return fmt.Errorf("tiktokshop: conversation %s has more than %d pages", conversation, mostPages)
}

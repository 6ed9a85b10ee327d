package chatwoot

import (
	"context"
	"fmt"
	"net/url"
	"strconv"

	"tend/desk"
)

func (r *rest) profile(ctx context.Context) (Profile, error) {
	var p profileJSON
	if err := r.get(ctx, "/api/v1/profile", nil, &p); err != nil {
		return Profile{}, err
	}
	if p.ID == 0 {
		return Profile{}, setup(desk.CauseGarbled, "What answers at this address is not Chatwoot. Check the address: it is the one of the dashboard, without what follows the host name.")
	}
	return p.profile(), nil
}

func (r *rest) inboxes(ctx context.Context) ([]Inbox, error) {
	var list struct {
		Payload rows[inboxJSON] `json:"payload"`
	}
	if err := r.get(ctx, r.under("/inboxes"), nil, &list); err != nil {
		return nil, err
	}
	out := make([]Inbox, 0, len(list.Payload))
	for _, i := range list.Payload {
		out = append(out, i.inbox())
	}
	return out, nil
}

func (r *rest) agents(ctx context.Context) ([]person, error) {
	var list rows[person]
	err := r.get(ctx, r.under("/agents"), nil, &list)
	return list, err
}

func (r *rest) canned(ctx context.Context) ([]canned, error) {
	var list rows[canned]
	err := r.get(ctx, r.under("/canned_responses"), nil, &list)
	return list, err
}

func (r *rest) conversation(ctx context.Context, display int64) (conversation, error) {
	var c conversation
	err := r.get(ctx, r.under("/conversations/"+number(display)), nil, &c)
	return c, err
}

// conversations lists one page of 25, or everything where updatedWithin is set.
func (r *rest) conversations(ctx context.Context, query url.Values) ([]conversation, error) {
	var list struct {
		Data struct {
			Payload rows[conversation] `json:"payload"`
		} `json:"data"`
	}
	err := r.get(ctx, r.under("/conversations"), query, &list)
	return list.Data.Payload, err
}

func paged(status string, page int) url.Values {
	return url.Values{"status": {status}, "assignee_type": {"all"}, "page": {strconv.Itoa(page)}}
}

// ofContact lists the contact's newest 20 conversations that we may see.
func (r *rest) ofContact(ctx context.Context, contact int64) ([]conversation, error) {
	var list struct {
		Payload rows[conversation] `json:"payload"`
	}
	err := r.get(ctx, r.under(fmt.Sprintf("/contacts/%d/conversations", contact)), nil, &list)
	return list.Payload, err
}

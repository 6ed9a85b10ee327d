package tiktokshop

import "context"

const settingsPath = "/customer_service/202309/agents/settings"

// accepts asks whether the shop's account takes chats that the platform hands
// out. Where it does not, the list of conversations may stay empty for ever.
func (c *caller) accepts(ctx context.Context, s shop) (bool, error) {
	var data struct {
		Accepts *bool `json:"can_accept_chat"`
	}
	if err := c.read(ctx, request{path: settingsPath, cipher: s.remote.Cipher}, &data); err != nil {
		return false, err
	}
	return data.Accepts == nil || *data.Accepts, nil
}

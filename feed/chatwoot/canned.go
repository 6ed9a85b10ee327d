package chatwoot

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"unicode"

	"tend/desk"
)

// offer tells the canned responses as quick replies, every so often and where
// they are not the same as before.
func (r *run) offer(ctx context.Context) error {
	now := r.o.Clock.Now()
	if !r.o.Canned || r.offered != 0 && now >= r.offered && now.Sub(r.offered) < cannedEvery {
		return nil
	}
	list, err := r.api.canned(ctx)
	if gone(err) {
		r.o.Log.Warn("canned responses cannot be read", "feed", r.o.Name, "err", err)
		list, err = nil, nil
	}
	if err != nil {
		return err
	}
	replies := r.o.quickReplies(list)
	raw, err := json.Marshal(replies)
	if err != nil {
		return fmt.Errorf("chatwoot: canned responses: %w", err)
	}
	r.offered = now
	if r.canned != string(raw) {
		r.canned, r.batch.Replies = string(raw), replies
	}
	return r.take(ctx)
}

// quickReplies are canned responses as the desk's quick replies, by code.
func (o Options) quickReplies(list []canned) []desk.QuickReply {
	out := make([]desk.QuickReply, 0, len(list))
	for _, c := range list {
		text := variables(clip(string(c.Content), mostText))
		if c.ID == 0 || text == "" {
			continue
		}
		lang := languageOf(text)
		out = append(out, desk.QuickReply{
			ID: o.Name + "-" + number(int64(c.ID)), Title: map[string]string{lang: clip(string(c.Code), 200)}, Text: map[string]string{lang: text},
		})
	}
	slices.SortFunc(out, func(a, b desk.QuickReply) int {
		return cmp.Or(cmp.Compare(a.TitleIn("en"), b.TitleIn("en")), cmp.Compare(a.ID, b.ID))
	})
	return out
}

// variables puts the desk's names in place of those of Chatwoot that mean the
// same. The others stay, and the desk sends none that it cannot fill.
func variables(text string) string {
	ours := map[string]string{"contact.name": "{{customer}}", "agent.name": "{{agent}}", "inbox.name": "{{shop}}"}
	variable := regexp.MustCompile(`\{\{\s*([a-z_.]+)\s*\}\}`)
	return variable.ReplaceAllStringFunc(text, func(found string) string {
		if own, ok := ours[variable.FindStringSubmatch(found)[1]]; ok {
			return own
		}
		return found
	})
}

// languageOf is the language a text seems to be in, of the two the desk has.
func languageOf(text string) string {
	for _, c := range text {
		if unicode.Is(unicode.Han, c) {
			return "zh"
		}
	}
	return "en"
}

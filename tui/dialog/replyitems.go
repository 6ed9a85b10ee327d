package dialog

import (
	"cmp"
	"slices"
	"strings"

	"tend/desk"
	"tend/desk/starter"
	"tend/tui/lang"
)

// The uses of a prepared answer, as desk.QuickReply.Use has them.
const (
	useReply  = ""
	usePrompt = "prompt"
	useRemark = "remark"
)

// topicOptions are the topics that come with the program.
func topicOptions(t *lang.Texts) []Option {
	var out []Option
	for _, topic := range starter.Topics() {
		out = append(out, Option{topic.ID, topic.Name.In(t.Code)})
	}
	return out
}

// replyItems are the rows of prepared answers, sorted by use and topic.
func replyItems(t *lang.Texts, replies []desk.QuickReply) []Item {
	topics := topicOptions(t)
	sorted := slices.DeleteFunc(slices.Clone(replies), func(q desk.QuickReply) bool { return q.Off })
	slices.SortStableFunc(sorted, func(a, b desk.QuickReply) int {
		return cmp.Or(cmp.Compare(useRank(a), useRank(b)), compareTopics(a.Topic, b.Topic, topics))
	})
	items := make([]Item, 0, len(sorted))
	for _, q := range sorted {
		items = append(items, replyItem(t, q, topics))
	}
	return items
}

func useRank(q desk.QuickReply) int {
	return slices.Index([]string{useReply, usePrompt, useRemark}, q.Use)
}

// compareTopics orders known topics as they are given and others by name.
func compareTopics(a, b string, topics []Option) int {
	rank := func(id string) int {
		i := slices.IndexFunc(topics, func(o Option) bool { return o.ID == id })
		if i < 0 {
			return len(topics)
		}
		return i
	}
	return cmp.Or(cmp.Compare(rank(a), rank(b)), strings.Compare(a, b))
}

func replyItem(t *lang.Texts, q desk.QuickReply, topics []Option) Item {
	item := Item{
		ID: q.ID, Label: q.TitleIn(t.Code), Detail: q.In(t.Code), Group: groupOf(t, q, topics),
		Also: strings.Join([]string{q.ID, q.Title["en"], q.Title["zh"], q.Text["en"], q.Text["zh"]}, " "),
	}
	if q.Pin >= 1 && q.Pin <= 9 {
		item.Key = t.Dialog.Form.Pinned(q.Pin)
	}
	return item
}

func groupOf(t *lang.Texts, q desk.QuickReply, topics []Option) string {
	switch q.Use {
	case usePrompt:
		return t.Dialog.Form.UsePrompt
	case useRemark:
		return t.Dialog.Form.UseRemark
	}
	for _, o := range topics {
		if o.ID == q.Topic {
			return o.Label
		}
	}
	if q.Topic != "" {
		return q.Topic
	}
	return t.Dialog.Form.NoTopic
}

package dialog

import (
	"slices"
	"strconv"
	"strings"

	"tend/desk"
	"tend/desk/starter"
	"tend/tui/lang"
)

// EditReplyID names the form of a prepared answer.
const EditReplyID = "edit-reply"

// The fields of the form of a prepared answer.
const (
	replyID      = "id"
	replyUse     = "use"
	replyFor     = "for"
	replyTopic   = "topic"
	replyTitleEN = "title-en"
	replyTitleZH = "title-zh"
	replyTextEN  = "text-en"
	replyTextZH  = "text-zh"
	replyPin     = "pin"
)

// EditReply opens a prepared answer, the zero one for a new one. sample
// fills its variables in the preview. What it submits is read with ReplyFrom.
func EditReply(t *lang.Texts, q desk.QuickReply, sample desk.Variables) *Form {
	d := t.Dialog
	o := FormOptions{ID: EditReplyID, Title: d.Replies, Note: variablesNote(t)}
	if q.ID == "" {
		o.Title = d.NewReply
	}
	o.Check = func(values map[string]string) map[string]string {
		wrong := make(map[string]string)
		for _, f := range replyFaults(values) {
			wrong[f.Field] = faultText(t, f)
		}
		return wrong
	}
	o.Preview = func(values map[string]string, focus string) []string {
		return replyPreview(t, values, focus, sample)
	}
	return NewForm(o, replyFields(t, q))
}

func replyFields(t *lang.Texts, q desk.QuickReply) []Field {
	d := t.Dialog
	fields := []Field{
		{ID: replyID, Kind: Hidden, Value: q.ID},
		{ID: replyTitleEN, Label: d.TitleEN, Value: q.Title["en"], Limit: 80},
		{ID: replyTextEN, Label: d.TextEN, Kind: Text, Value: q.Text["en"]},
		{ID: replyTitleZH, Label: d.TitleZH, Value: q.Title["zh"], Limit: 80},
		{ID: replyTextZH, Label: d.TextZH, Kind: Text, Value: q.Text["zh"]},
	}
	if t.Code == "zh" { // one's own language first
		fields = []Field{fields[0], fields[3], fields[4], fields[1], fields[2]}
	}
	pin := ""
	if q.Pin > 0 {
		pin = strconv.Itoa(q.Pin)
	}
	none := Option{"", d.Form.NoTopic}
	return append(fields,
		Field{ID: replyTopic, Label: d.Topic, Kind: Choice, Value: q.Topic, Choices: append([]Option{none}, topicOptions(t)...)},
		Field{ID: replyUse, Label: d.Use, Kind: Choice, Value: q.Use, Choices: []Option{
			{useReply, d.Form.UseReply}, {usePrompt, d.Form.UsePrompt}, {useRemark, d.Form.UseRemark},
		}},
		Field{ID: replyFor, Label: d.Form.For, Kind: Choice, Value: q.For, Choices: promptKinds(t)},
		Field{ID: replyPin, Label: d.Pin, Kind: Number, Value: pin, Limit: 1},
	)
}

// promptKinds are what a prompt can ask about.
func promptKinds(t *lang.Texts) []Option {
	i := t.Inbox
	return []Option{
		{"", t.Dialog.Form.ForNothing}, {desk.KindImage.String(), i.Picture}, {desk.KindVideo.String(), i.Video},
		{desk.KindEmoji.String(), i.Emoji}, {desk.KindProduct.String(), i.Product}, {desk.KindOrder.String(), i.Order},
	}
}

func variablesNote(t *lang.Texts) string {
	return t.Dialog.Form.Variables("{{" + strings.Join(starter.Variables(), "}} {{") + "}}")
}

// replyPreview is the text being written, or the first there is, as a customer
// would read it.
func replyPreview(t *lang.Texts, values map[string]string, focus string, sample desk.Variables) []string {
	text := ""
	if focus == replyTextEN || focus == replyTextZH {
		text = values[focus]
	}
	for _, id := range []string{replyTextEN, replyTextZH} {
		if text == "" {
			text = values[id]
		}
	}
	if text == "" {
		return nil
	}
	filled, _ := sample.Fill(text) // what is not known stays as it is
	return slices.Concat([]string{t.Dialog.Form.Preview}, strings.Split(filled, "\n"))
}

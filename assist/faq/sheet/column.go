package sheet

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"tend/desk"
)

// column is one property of an entry: its names and how it is written in a
// cell. What get writes, set reads.
type column struct {
	name  string
	names []string // what else it may be called, in small letters
	get   func(*desk.FAQ) string
	set   func(*desk.FAQ, string) error
}

// columns are in the order in which they are written: what people change
// first.
func columns() []column {
	return []column{
		{"id", []string{"编号", "标识"}, func(f *desk.FAQ) string { return f.ID }, setID},
		{"language", []string{"lang", "语言", "语种"}, func(f *desk.FAQ) string { return f.Language }, setLanguage},
		{"topic", []string{"category", "主题", "分类", "类别", "话题"}, func(f *desk.FAQ) string { return f.Topic }, setText(func(f *desk.FAQ) *string { return &f.Topic })},
		{"card", []string{"card position", "卡片", "卡片位置", "位置"}, getCard, setCard},
		{"question", []string{"问题", "标准问题", "标题"}, func(f *desk.FAQ) string { return f.Question }, setText(func(f *desk.FAQ) *string { return &f.Question })},
		{"phrasings", []string{"phrasing", "other phrasings", "similar questions", "其他问法", "相似问法", "相似问题", "问法"}, getPhrasings, setPhrasings},
		{"answer", []string{"reply", "答案", "回答", "回复"}, func(f *desk.FAQ) string { return f.Answer }, setAnswer},
		{"twin", []string{"translation of", "对应", "对应编号", "另一语言"}, func(f *desk.FAQ) string { return f.Twin }, setText(func(f *desk.FAQ) *string { return &f.Twin })},
		{"off", []string{"disabled", "停用", "禁用"}, getOff, setOff},
		{"learnt", []string{"learned", "学到的问法", "学习"}, getLearnt, setLearnt},
		{"flags", []string{"flag", "标记", "报错"}, getFlags, setFlags},
	}
}

// columnOf knows a column by what a person called it: in any letters, with a
// number behind it where there are several.
func columnOf(title string) (column, bool) {
	title = strings.ToLower(strings.Join(strings.Fields(title), " "))
	title = strings.TrimRight(title, " 0123456789")
	for _, c := range columns() {
		if c.name == title {
			return c, true
		}
		for _, n := range c.names {
			if n == title {
				return c, true
			}
		}
	}
	return column{}, false
}

func setText(field func(*desk.FAQ) *string) func(*desk.FAQ, string) error {
	return func(f *desk.FAQ, cell string) error {
		*field(f) = strings.TrimSpace(cell)
		return nil
	}
}

func setID(f *desk.FAQ, cell string) error {
	f.ID = cell
	return nil
}

func setAnswer(f *desk.FAQ, cell string) error {
	f.Answer = cell
	return nil
}

func setLanguage(f *desk.FAQ, cell string) error {
	switch strings.ToLower(strings.TrimSpace(cell)) {
	case "":
		f.Language = ""
	case "en", "english", "英文", "英语":
		f.Language = "en"
	case "zh", "zh-cn", "zh-hans", "cn", "chinese", "中文", "汉语":
		f.Language = "zh"
	default:
		return fmt.Errorf("the language %q is none of en, zh and nothing", clip(cell))
	}
	return nil
}

func getCard(f *desk.FAQ) string {
	if f.Card == 0 {
		return ""
	}
	return strconv.Itoa(f.Card)
}

func setCard(f *desk.FAQ, cell string) error {
	cell = strings.TrimSpace(cell)
	if cell == "" {
		f.Card = 0
		return nil
	}
	n, err := strconv.Atoi(cell)
	if err != nil || n < 0 || n > desk.CardSize {
		return fmt.Errorf("the place on the card %q is no number from 1 to %d", clip(cell), desk.CardSize)
	}
	f.Card = n
	return nil
}

func getOff(f *desk.FAQ) string {
	if f.Off {
		return "yes"
	}
	return ""
}

var errOff = errors.New("off is neither yes nor no")

func setOff(f *desk.FAQ, cell string) error {
	switch strings.ToLower(strings.TrimSpace(cell)) {
	case "", "no", "n", "0", "false", "否", "不":
		f.Off = false
	case "yes", "y", "1", "true", "是", "x":
		f.Off = true
	default:
		return errOff
	}
	return nil
}

// clip keeps a long cell out of a message.
func clip(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}

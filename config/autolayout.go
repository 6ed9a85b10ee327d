package config

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"tend/desk"
)

// mostAnswer bounds an automatic answer in characters.
const mostAnswer = 2000

func automaticTable(c *Config) table {
	a := &c.Automatic
	return table{
		path: automaticPath,
		note: note{"Answers that nobody presses a key for.", "无需客服按键的自动回答。"},
		rows: []row{
			{"faq", flag(&a.FAQ), note{"Answer presses on the FAQ card, on a desk whose FAQ has one.", "客户点击常见问题卡片时自动回答（须已设置卡片）。"}},
			{"wait", span(&a.Wait, 0, time.Minute), note{"How long the platform itself, or a colleague, may be faster.", "先等待多久，看平台或同事是否已经回答。"}},
			{"fresh", span(&a.Fresh, time.Minute, 24*time.Hour), note{"Never answer a message that is older than this.", "早于此时间的消息一律不自动回答。"}},
			{"after_human", span(&a.Quiet, 0, 24*time.Hour), note{"None for so long after a person replied in a session.", "客服在会话中回复后，多久之内不自动回答。"}},
			{"limit", number(&a.PerHour, 1, 1000), note{"At most this many to one customer within an hour.", "每位客户每小时最多收到几条自动消息。"}},
		},
	}
}

func awayTable(c *Config) table {
	return table{
		path: automaticPath + ".out_of_hours",
		note: note{
			"Said once in a session while nobody is on: by the roster, and without one by\n[working_hours]. Without a text it is off.",
			"无人在岗时，每个会话说一次：以排班为准，没有排班则按 [working_hours]。\n不写内容即为关闭。",
		},
		rows: textRows(&c.Automatic.Away),
	}
}

func textRows(t *AutoText) []row {
	return []row{
		{"en", answer(&t.EN), note{"The text for customers who write English.", "发给英文客户的内容。"}},
		{"zh", answer(&t.ZH), note{"And for those who write Chinese; if one is empty, both get the other.", "发给中文客户的内容；只写一种时，两者都用它。"}},
		{"every", span(&t.Every, 0, longest), note{"A customer does not get it again for so long; 0s: once in every session.", "同一位客户多久之内不再收到；0s 表示每个会话一次。"}},
	}
}

// keywordTable is the table of one answer to words.
func keywordTable(path string, k *AutoKeyword) table {
	words := row{"words", texts(&k.Words), note{"One of these: English as whole words, Chinese anywhere.", "含有其中之一：英文按整词，中文在任意位置。"}}
	return table{path: path, rows: append([]row{words}, textRows(&k.AutoText)...)}
}

// answer is a text that goes out by itself. It may have several lines, and the
// variables that can be filled without an agent.
func answer(to *string) value { return field[string]{to, parseAnswer, quote} }

func parseAnswer(raw any) (string, *complaint) {
	s, ok := raw.(string)
	known := []string{"customer", "shop", "order", "product"}
	switch {
	case !ok:
		return "", must("must be a text in quotes", raw)
	case utf8.RuneCountInString(s) > mostAnswer:
		return "", must(fmt.Sprintf("must not be longer than %d characters", mostAnswer), raw)
	case strings.ContainsFunc(s, func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' }):
		return "", must("must have no control characters", raw)
	}
	for _, name := range desk.VariablesIn(s) {
		if !slices.Contains(known, name) {
			return "", must("must have no other variables than {{"+strings.Join(known, "}}, {{")+"}}, since no agent stands behind it", raw)
		}
	}
	return s, nil
}

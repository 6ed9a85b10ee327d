package lang

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Limits are the texts about replies that a platform would not take.
type Limits struct {
	// Closed is a reply window that is over, of the length lasts.
	Closed    func(platform, since, lasts string) string
	Never     func(platform string) string // the customer has never written
	Blocked   func(platform, customer string) string
	BlockedBy func(platform, customer, why string) string // in the platform's words
	TooLong   func(platform string, has, limit int) string
	Count     func(has, limit int) string // near the limit
	NotSent   func(why string) string
	NoRemark  func(why, key string) string // the remark cannot be sent; key closes without one
	// NotSentTo and NoRemarkTo are the same where there is no room for why; key
	// opens the session, which says it.
	NotSentTo  func(customer string) string
	Opens      func(key string) string
	NoRemarkTo func(customer, key string) string
}

func englishLimits() Limits {
	return Limits{
		Closed: func(p, since, lasts string) string {
			return p + " takes no reply since " + since + ": " + lasts + " after the customer's last message."
		},
		Never:     func(p string) string { return p + " takes a reply only after the customer has written." },
		Blocked:   func(p, c string) string { return p + " takes no message to " + c + " just now." },
		BlockedBy: func(p, c, why string) string { return p + " takes no message to " + c + ": " + why },
		TooLong: func(p string, has, limit int) string {
			return "Too long for " + p + ": " + grouped(has) + " of " + grouped(limit) + " characters. Shorten it or send it in parts."
		},
		Count:     func(has, limit int) string { return grouped(has) + " of " + grouped(limit) + " characters" },
		NotSent:   func(why string) string { return "Not sent. " + why },
		NoRemark:  func(why, key string) string { return "Not closed. " + why + " " + key + " closes without a remark." },
		NotSentTo: func(c string) string { return "Not sent: " + c + " cannot be written to now." },
		Opens:     func(key string) string { return " " + title(key) + " shows why." },
		NoRemarkTo: func(c, key string) string {
			return "Not closed: " + c + " cannot be written to. " + key + " closes without a remark."
		},
	}
}

func chineseLimits() Limits {
	return Limits{
		Closed: func(p, since, lasts string) string {
			return heading(p) + "自 " + since + " 起不再接收回复（客户最后一条消息后 " + lasts + "内可回复）。"
		},
		Never:     func(p string) string { return heading(p) + "只能在客户发过消息后回复。" },
		Blocked:   func(p, c string) string { return joined(heading(p), "暂时不接收发给 ", c, " 的消息。") },
		BlockedBy: func(p, c, why string) string { return joined(heading(p), "不接收发给 ", c, " 的消息：", why) },
		TooLong: func(p string, has, limit int) string {
			return "超出" + spaced(p) + "的字数：" + grouped(has) + "/" + grouped(limit) + " 字。请缩短或分几条发送。"
		},
		Count:     func(has, limit int) string { return grouped(has) + "/" + grouped(limit) + " 字" },
		NotSent:   func(why string) string { return "未发送。" + why },
		NoRemark:  func(why, key string) string { return "未结束会话。" + why + "按 " + key + " 可直接结束。" },
		NotSentTo: func(c string) string { return "未发送：暂时无法给" + spaced(c) + "发消息。" },
		Opens:     func(key string) string { return "按 " + key + " 查看原因。" },
		NoRemarkTo: func(c, key string) string {
			return "未结束会话：无法给" + spaced(c) + "发消息。按 " + key + " 可直接结束。"
		},
	}
}

// heading is a text at the beginning of a Chinese sentence.
func heading(text string) string { return strings.TrimPrefix(spaced(text), " ") }

// title begins a word with a capital.
func title(word string) string {
	first, n := utf8.DecodeRuneInString(word)
	return string(unicode.ToUpper(first)) + word[n:]
}

// grouped writes a number with commas between thousands.
func grouped(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

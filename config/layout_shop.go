package config

import (
	"time"

	"tend/desk"
)

// shopTable is the table of one shop.
func shopTable(id string, s *Shop) table {
	return table{
		path: join("shops", id),
		rows: []row{
			{"name", text(&s.Name), note{"Its name.", "店铺名称。"}},
			{"zone", zone(&s.Zone), note{"Its time zone.", "店铺时区。"}},
			{"policies", texts(&s.Policies), note{"The policies it goes by.", "适用的回复率规则。"}},
		},
	}
}

// policyTable is the table of one policy.
func policyTable(id string, r *desk.Policy) table {
	return table{
		path: join("policies", id),
		rows: []row{
			{"window", span(&r.Window, time.Second, longest), note{"A reply within this time counts.", "在此时间内回复才算有效。"}},
			{"from", clock(&r.From), note{"Only sessions opened from this time of day, in shop time, …", "只统计在该时刻（店铺时间）之后……"}},
			{"to", clock(&r.To), note{"… until before this one. Equal times: at any time.", "……到该时刻之前开始的会话。起止时间相同表示全天。"}},
			{"clock", field[bool]{&r.FromFirst, parseStart, formatStart}, note{
				"The clock starts at the first message that needs a human (needs-human), or at\nthe very first one (first-message).",
				"计时起点：第一条需要人工回复的消息（needs-human），\n或客户的第一条消息（first-message）。",
			}},
			{"faq_counts", flag(&r.FAQCounts), note{"An automatic FAQ answer without a further question counts as a reply.", "自动回答常见问题且客户未再追问时，算作已回复。"}},
			{"excluded", choices(&r.Excluded, desk.Holiday, desk.NoReply, desk.Reported), note{"Sessions left out: holiday, no-reply, reported.", "不计入的会话：holiday（休假模式）、no-reply（无需回复）、reported（举报成立）。"}},
			{"expiring_from", span(&r.ExpiringFrom, time.Second, longest), note{"From this time on a session is about to expire.", "超过此时间即视为“即将超时”。"}},
			{"target", share(&r.Target), note{"The rate to reach, from 0 to 1.", "目标回复率，0 到 1 之间。"}},
			{"bands", bands(&r.Bands), note{"Names of the rates, best first; \"from\" includes its rate, \"above\" does not.", "各档名称，从好到差；from 含该值，above 不含。"}},
			{"vague_replies", field[bool]{&r.IgnoreVague, parseVague, formatVague}, note{
				"Whether a reply that says nothing, such as a mere greeting, is one: count or ignore.",
				"没有实质内容的回复（如只有问候）是否算数：count（算）或 ignore（不算）。",
			}},
			{"valid_from", date(&r.ValidFrom), note{"The first day, in shop time, whose sessions it counts, such as \"2025-06-23\"; empty: always.", "从哪一天（店铺时间）的会话起计算，例如 \"2025-06-23\"；留空表示一直有效。"}},
		},
	}
}

const (
	startHuman = "needs-human"
	startFirst = "first-message"
)

// parseStart reports whether the clock starts at the very first message.
func parseStart(raw any) (bool, *complaint) {
	word, wrong := oneOf([]string{startHuman, startFirst})(raw)
	return word == startFirst, wrong
}

func formatStart(first bool) string {
	if first {
		return quote(startFirst)
	}
	return quote(startHuman)
}

const (
	vagueCount  = "count"
	vagueIgnore = "ignore"
)

// parseVague reports whether replies that say nothing are ignored.
func parseVague(raw any) (bool, *complaint) {
	word, wrong := oneOf([]string{vagueCount, vagueIgnore})(raw)
	return word == vagueIgnore, wrong
}

func formatVague(ignore bool) string {
	if ignore {
		return quote(vagueIgnore)
	}
	return quote(vagueCount)
}

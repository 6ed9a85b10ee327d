package config

import "time"

func tiersTable(c *Config) table {
	t := &c.Tiers
	return table{
		path: "tiers",
		note: note{"How soon an answer is due, by what the customer's words say.", "按客户消息内容划分的紧急程度，以及各自的回复时限。"},
		rows: []row{
			{"urgent", span(&t.Times.Urgent, time.Second, longest), note{"Refunds, complaints, deliveries gone wrong.", "紧急：退款、投诉、物流问题等。"}},
			{"normal", span(&t.Times.Normal, time.Second, longest), note{"Everything else.", "普通：其他问题。"}},
			{"social", span(&t.Times.Social, time.Second, longest), note{"Thanks and praise.", "社交：感谢、夸奖等。"}},
			{"shipped_words", flag(&t.ShippedWords), note{"Keep the word lists that come with tend; false leaves only the ones below.", "保留 tend 自带的词表；false 表示只使用下面的词。"}},
			{"urgent_words", texts(&t.Urgent), note{"More words that make a message urgent.", "另外一些表示紧急的词。"}},
			{"normal_words", texts(&t.Normal), note{"Phrases in which such a word is harmless, such as \"refund policy\".", "含有紧急词但其实不紧急的说法，例如“退款政策”。"}},
			{"social_words", texts(&t.Social), note{"More words of thanks and greeting.", "另外一些感谢或问候的词。"}},
		},
	}
}

func notificationsTable(c *Config) table {
	n := &c.Notifications
	return table{
		path: "notifications",
		note: note{"Notifications.", "通知。"},
		rows: []row{
			{"ways", ways(&n.Ways), note{
				"How, in the order tried: desktop, terminal, command. Or alone: auto, none.",
				"方式，按顺序尝试：desktop（桌面）、terminal（终端）、command（命令）。\n或单独使用：auto（自动）、none（关闭）。",
			}},
			{"command", argv(&n.Command, ""), note{
				"The program of \"command\" and its arguments, in which {title} and {body} are\nfilled in, such as [\"notify-send\", \"{title}\", \"{body}\"].",
				"“command” 方式所用的程序及其参数，{title} 和 {body} 会被替换，\n例如 [\"notify-send\", \"{title}\", \"{body}\"]。",
			}},
			{"show_text", flag(&n.ShowText), note{"Show customers' names and words.", "显示客户的名字和消息内容。"}},
			{"per_hour", number(&n.PerHour, 0, 1000), note{"At most this many an hour, last warnings aside.", "每小时最多几条（截止前的最后提醒不计）。"}},
			{"quiet_from", clock(&n.Quiet.From), note{"Quiet hours, every day. Equal times: none.", "每天的免打扰时段。起止时间相同表示没有。"}},
			{"quiet_to", clock(&n.Quiet.To), note{"Their end; may be after midnight.", "结束时间，可以跨过午夜。"}},
			{"quiet_last_call", flag(&n.QuietLastCall), note{"Let last warnings through the quiet hours.", "免打扰时段仍发出最后提醒。"}},
			{"queue_from", number(&n.QueueFrom, 0, 1_000_000), note{"Tell of a growing queue from this length on; 0 is never.", "排队人数达到多少时提醒；0 表示从不。"}},
		},
	}
}

func onTable(c *Config) table {
	return table{
		path: "notifications.on",
		note: note{"What to notify of.", "哪些事情需要通知。"},
		rows: c.Notifications.On.kindRows(),
	}
}

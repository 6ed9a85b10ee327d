package config

import "time"

// layout is every table but the keys, the shops, the policies and the feeds,
// whose names are not fixed. Its rows read into c and write from it.
func layout(c *Config) []table {
	return []table{
		topTable(c), meTable(c), allocationTable(c), tiersTable(c),
		notificationsTable(c), onTable(c), workingTable(c), automaticTable(c), awayTable(c), openTable(c), logTable(c), listenTable(c),
	}
}

func topTable(c *Config) table {
	return table{
		note: note{
			"Settings of tend. What stands here are the defaults: to change one, remove\nthe # in front of it. \"tend config --check\" explains every mistake.",
			"tend 的设置。这里列出的都是默认值：要修改某一项，去掉行首的 #。\n运行 “tend config --check” 会解释每一处错误。",
		},
		rows: []row{
			{"desk", text(&c.Desk), note{"The team's desk: the file of your invitation; empty: the desk of this machine.", "团队工作台：您的邀请文件；留空则使用本机的工作台。"}},
			{"language", choice(&c.Language, "auto", "en", "zh"), note{"Language of the screen: auto, en or zh.", "界面语言：auto（自动）、en 或 zh。"}},
			{"theme", choice(&c.Theme, "auto", "light", "dark", "mono"), note{"Colours: auto, light, dark or mono (none at all).", "配色：auto（自动）、light（浅色）、dark（深色）或 mono（无颜色）。"}},
			{"borders", choice(&c.Borders, "unicode", "ascii"), note{"Lines of the panes: unicode or ascii.", "窗格边框：unicode 或 ascii。"}},
			{"mouse", flag(&c.Mouse), note{"Use the mouse. The terminal's own selecting then needs Shift.", "使用鼠标。开启后，终端自带的选取文字需按住 Shift。"}},
			{"frames", number(&c.Frames, 10, 120), note{"How often a second the screen is drawn. 30 costs less than half while nothing happens, where many share a machine; a key takes a little longer.", "屏幕每秒刷新的次数。多人共用一台机器时设为 30，空闲时的占用不到一半，按键响应略慢。"}},
			{"lint", flag(&c.Lint), note{"Say in one line what is wrong with a reply (a mere greeting, a link outside …); Enter sends anyway.", "发送前提示回复中的问题（只有问候、平台外链接等）；再按 Enter 仍可发送。"}},
			{"undo", span(&c.Undo, 0, time.Minute), note{"How long a reply can be taken back, up to 60s; 0s sends at once.", "回复发出后可撤回的时间，最长 60s；0s 表示立即发送。"}},
			{"idle_close_answered", span(&c.IdleAnswered, 0, longest), note{"Close an answered session this long after its last message; 0s is never.", "已回复的会话在最后一条消息之后多久自动结束；0s 表示从不。"}},
			{"idle_close_unanswered", span(&c.IdleUnanswered, 0, longest), note{"The same for a session that nobody answered.", "未回复的会话在最后一条消息之后多久自动结束；0s 表示从不。"}},
		},
	}
}

func meTable(c *Config) table {
	return table{
		path: "me",
		note: note{"Who I am.", "我是谁。"},
		rows: []row{
			{"id", agentID(&c.Me.ID), note{"My id on the desk; empty: my user name on this computer.", "我的客服编号；留空则使用本机用户名。"}},
			{"name", text(&c.Me.Name), note{"My name, which stands for {{agent}} in replies; empty: the id.", "我的名字，用于回复中的 {{agent}}；留空则使用编号。"}},
			{"capacity", number(&c.Me.Capacity, 0, 100_000), note{"How many sessions I take at once; 0: as set in the console, 200 at first.", "我同时接待的会话上限；0 表示以界面中的设置为准（初始为 200）。"}},
		},
	}
}

func allocationTable(c *Config) table {
	return table{
		path: "allocation",
		note: note{"Who gets new sessions.", "新会话的分配。"},
		rows: []row{
			{"auto", flag(&c.AutoAllocate), note{"Give them to agents automatically; otherwise they wait in Unassigned.", "自动分配给客服；关闭后留在“未分配”中等待领取。"}},
		},
	}
}

func workingTable(c *Config) table {
	return table{
		path: "working_hours",
		note: note{"When a waiting queue is shown in red. Equal times are the whole day.", "何时以红色显示排队人数。起止时间相同表示全天。"},
		rows: []row{
			{"from", clock(&c.Working.From), note{"Beginning.", "开始时间。"}},
			{"to", clock(&c.Working.To), note{"End; may be after midnight.", "结束时间，可以跨过午夜。"}},
			{"days", days(&c.Working.Days), note{"Days of the week: mon tue wed thu fri sat sun.", "星期几：mon tue wed thu fri sat sun（周一至周日）。"}},
		},
	}
}

func openTable(c *Config) table {
	return table{
		path: "open",
		note: note{"Opening pictures and links.", "打开图片和链接。"},
		rows: []row{
			{"command", argv(&c.OpenCommand, "{url}"), note{
				"The program and its arguments, {url} among them, such as [\"firefox\", \"{url}\"].\nEmpty: what the system uses.",
				"程序及其参数，其中须有 {url}，例如 [\"firefox\", \"{url}\"]。\n留空则使用系统默认程序。",
			}},
		},
	}
}

func logTable(c *Config) table {
	return table{
		path: "log",
		note: note{"The log file. It has no customer's words unless the level is debug.", "日志文件。除 debug 级别外，不记录客户的消息内容。"},
		rows: []row{
			{"level", choice(&c.Log.Level, "debug", "info", "warn", "error"), note{"How much: debug, info, warn or error.", "详细程度：debug、info、warn 或 error。"}},
			{"file", filePath(&c.Log.File), note{"Where; empty: tend.log in the state folder.", "文件位置；留空则为状态目录中的 tend.log。"}},
		},
	}
}

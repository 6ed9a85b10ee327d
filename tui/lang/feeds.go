package lang

import "fmt"

// Feeds are the texts about the connections with platforms.
type Feeds struct {
	Title      string
	None       string                           // no connection is set up
	NoneTeam   string                           // the same on a team's desk
	Part       func(name, what string) string   // in the top bar
	Many       func(n int, names string) string // several that are down
	Count      func(n int) string               // several that are down, in few words
	Several    func(n int, what string) string  // several that are not live yet
	Live       string
	Connecting string
	CatchingUp string
	Down       string
	Again      func(in string) string // when a connection is tried again
	And        string                 // between why it is down and when it is tried again
	Now        string                 // it is tried again
	Since      func(state, clock, ago string) string
	Next       func(clock, in string) string
	Due        string                          // it is being tried
	TryNow     string                          // what accepting does in the list
	Trying     func(name string) string        // it was asked for
	NotDown    func(name, state string) string // so that there is nothing to try
	Held       func(name, clock string) string // it asked to be left alone until then
	Comma      string                          // between names
	Shops      string
	Named      func(platform, name string) string
	Platform   map[string]string         // by type
	Unknown    string                    // for a platform without a name, in a sentence
	Said       func(words string) string // what the platform said itself
}

func englishFeeds() Feeds {
	return Feeds{
		Title:    "Feeds",
		None:     "No feed is set up on this desk. Leave with q and run tend connect to set one up.",
		NoneTeam: "No feed is set up on this desk. Whoever runs the team's server sets one up there, with tend connect.",
		Part:     func(name, what string) string { return name + ": " + what },
		Many:     func(n int, names string) string { return count(n, "feed", "feeds") + " down: " + names },
		Count:    func(n int) string { return count(n, "feed", "feeds") + " down" },
		Several:  func(n int, what string) string { return count(n, "feed", "feeds") + ": " + what },
		Live:     "live", Connecting: "connecting", CatchingUp: "catching up", Down: "down",
		Again: func(in string) string { return "again in " + in }, Now: "trying again", And: ", ",
		Since: func(state, clock, ago string) string { return state + " since " + clock + " (" + ago + ")" },
		Next:  func(clock, in string) string { return "Next try at " + clock + ", in " + in + "." },
		Due:   "It is being tried now.", TryNow: "try now", Comma: ", ",
		Trying:  func(name string) string { return name + " is tried now." },
		NotDown: func(name, state string) string { return name + " is not down: " + state + "." },
		Held: func(name, clock string) string {
			return name + " asked to be left alone until " + clock + ", and is tried then."
		},
		Shops:    "Shops: ",
		Named:    func(platform, name string) string { return platform + " (" + name + ")" },
		Platform: map[string]string{"tiktokshop": "TikTok Shop", "chatwoot": "Chatwoot", "webhook": "Webhook", "listener": "Listener"},
		Unknown:  "the platform",
		Said:     func(w string) string { return "In its own words: " + w },
	}
}

func chineseFeeds() Feeds {
	return Feeds{
		Title:    "渠道连接",
		None:     "还没有接入任何渠道。按 q 退出后运行 tend connect 接入。",
		NoneTeam: "还没有接入任何渠道。由管理团队服务器的人在服务器上运行 tend connect 接入。",
		Part:     func(name, what string) string { return name + "：" + what },
		Many:     func(n int, names string) string { return fmt.Sprintf("%d 个渠道断开：%s", n, names) },
		Count:    func(n int) string { return fmt.Sprintf("%d 个渠道断开", n) },
		Several:  func(n int, what string) string { return fmt.Sprintf("%d 个渠道：%s", n, what) },
		Live:     "正常", Connecting: "连接中", CatchingUp: "补收消息中", Down: "断开",
		Again: func(in string) string { return in + "后重试" }, Now: "正在重试", And: "，",
		Since: func(state, clock, ago string) string { return state + "，自 " + clock + " 起（" + ago + "）" },
		Next:  func(clock, in string) string { return "下次重试：" + clock + "，还有 " + in + "。" },
		Due:   "正在重试。", TryNow: "立即重试", Comma: "、",
		Trying:  func(name string) string { return joined("正在重试 ", name, "。") },
		NotDown: func(name, state string) string { return joined(name, " 没有断开："+state+"。") },
		Held: func(name, clock string) string {
			return joined(name, " 要求在 "+clock+" 之前不再请求，届时自动重试。")
		},
		Shops:    "店铺：",
		Named:    func(platform, name string) string { return platform + "（" + name + "）" },
		Platform: map[string]string{"tiktokshop": "TikTok Shop", "chatwoot": "Chatwoot", "webhook": "Webhook", "listener": "监听服务"},
		Unknown:  "该平台",
		Said:     func(w string) string { return "平台原话：" + w },
	}
}

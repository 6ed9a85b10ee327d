package config

import "time"

// feedsPath is the table of the feeds.
const feedsPath = "feeds"

// mostReply bounds the limit of a reply's length in characters.
const mostReply = 1_000_000

// feedTable is the table of one feed, with the settings of its type.
func feedTable(f *Feed) table {
	kind := row{"type", choice(&f.Type, TikTokShop, Chatwoot, Webhook), note{"What it is.", "类型。"}}
	return table{path: join(feedsPath, f.Name), rows: append([]row{kind}, typeRows(f)...)}
}

func typeRows(f *Feed) []row {
	switch f.Type {
	case TikTokShop:
		return tiktokRows(f)
	case Chatwoot:
		return chatwootRows(f)
	case Webhook:
		return webhookRows(f)
	}
	return nil
}

func tiktokRows(f *Feed) []row {
	t := &f.TikTok
	return []row{
		{"app_key", text(&t.AppKey), note{"The app's key, as its page at the platform has it.", "应用的 App Key。"}},
		{"shops", remoteNames(&t.Shops, parseShop), note{"Which shop of the platform is which shop of the desk.", "平台店铺与本系统店铺的对应关系。"}},
		{"agents", remoteNames(&t.Agents, parseColleague), note{"Which of its people are which agents.", "平台客服与本系统客服的对应关系。"}},
		{"locale", field[string]{&t.Locale, filled, quote}, note{"The language in which it writes.", "平台返回内容的语言。"}},
		{"poll", span(&t.Poll, 5*time.Second, 10*time.Minute), note{"How often new messages are asked for.", "多久查询一次新消息。"}},
		{"newer", flag(&t.Newer), note{"Use endpoints that not every app may.", "使用部分应用尚未开放的新接口。"}},
		{"api", address(&t.API, webAddress()), note{"Base address; empty: the platform's own.", "接口地址；留空为平台默认。"}},
		{"auth", address(&t.Auth, webAddress()), note{"The same for tokens.", "授权地址；留空为平台默认。"}},
	}
}

func chatwootRows(f *Feed) []row {
	w := &f.Chatwoot
	return []row{
		{"url", address(&w.URL, webAddress()), note{"Where it is.", "Chatwoot 的地址。"}},
		{"account", number(&w.Account, 1, 1<<31-1), note{"The account's number.", "账户编号。"}},
		{"inboxes", remoteNumbers(&w.Inboxes, parseShop), note{"Which inbox is which shop.", "收件箱与店铺的对应关系。"}},
		{"agents", remoteNumbers(&w.Agents, parseColleague), note{"Which of its people are which agents.", "客服对应关系。"}},
		{"canned", flag(&w.Canned), note{"Offer its canned responses as quick replies.", "将其预设回复作为快捷回复。"}},
		{"poll", span(&w.Poll, 10*time.Second, time.Hour), note{"How often to look for what the websocket missed.", "多久检查一次遗漏的消息。"}},
		{"cable", address(&w.Cable, cableAddress()), note{"Address of the websocket; empty: follows from url.", "WebSocket 地址；留空则由 url 得出。"}},
	}
}

func webhookRows(f *Feed) []row {
	w := &f.Webhook
	return []row{
		{"shops", shopList(&w.Shops), note{"The shops it serves.", "它负责的店铺。"}},
		{"url", address(&w.URL, hookAddress()), note{"Where replies are posted.", "回复发送到的地址。"}},
		{"text_limit", number(&w.TextLimit, 0, mostReply), note{"The most characters of a reply; 0: any number.", "回复的最大字数；0 表示不限。"}},
	}
}

func listenTable(c *Config) table {
	l := &c.Listen
	return table{
		path: ListenName,
		note: note{
			"Where other programs reach the desk by HTTP: lines come in, webhooks arrive,\n/healthz and /metrics answer. Its token is a secret: see [feeds] below.",
			"其他程序通过 HTTP 访问本系统的地址：写入数据、接收 webhook、\n/healthz 与 /metrics。令牌属于机密，见下文 [feeds]。",
		},
		rows: []row{
			{"address", listenAddress(&l.Address), note{"Such as \"127.0.0.1:8744\"; empty: nowhere.", "例如 \"127.0.0.1:8744\"；留空则不监听。"}},
			{"tls_cert", filePath(&l.TLSCert), note{"Files with the certificate and its key. An address that other machines reach\nneeds both.", "证书与私钥文件。\n其他机器可访问的地址必须同时设置。"}},
			{"tls_key", filePath(&l.TLSKey), note{}},
		},
	}
}

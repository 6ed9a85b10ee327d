package config

// feedShapes are feeds as they are written.
const feedShapes = `

  [feeds.tiktok]
  type = "tiktokshop"
  app_key = "6abc123"
  shops = {"7001" = "lamps"}
  agents = {"3003" = "ann"}

  [feeds.chat]
  type = "chatwoot"
  url = "https://chat.example.com"
  account = 1
  inboxes = {"9" = "whatsapp"}
  agents = {"7" = "ann"}

  [feeds.script]
  type = "webhook"
  url = "https://example.com/replies"
  shops = ["counter"]`

// feedExample shows feeds.
func feedExample() note {
	return note{`Feeds: where customers come from and replies go to. "tend connect" asks for what
is needed, tries it and writes it here. The secrets stand under the same names in
` + SecretsFile + ` beside this file, readable by you alone: app_secret of a tiktokshop,
token of a chatwoot and of [listen], secret of a webhook. The environment wins
over it: TEND_FEED_CHAT_TOKEN, TEND_LISTEN_TOKEN. Without shops or inboxes a feed
serves all that it finds, under names of its own. For example:` + feedShapes, `平台接入：客户从哪里来，回复发到哪里去。“tend connect” 会逐项询问、检查并写入这里。
密钥以相同的名称写在同一目录下的 ` + SecretsFile + ` 中，只有本人可读：
tiktokshop 用 app_secret，chatwoot 和 [listen] 用 token，webhook 用 secret。
也可以用环境变量，且以其为准：TEND_FEED_CHAT_TOKEN、TEND_LISTEN_TOKEN。
不写 shops 或 inboxes 时，接入所有能找到的店铺，并自动命名。例如：` + feedShapes}
}

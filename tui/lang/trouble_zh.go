package lang

import (
	"maps"

	"tend/desk"
)

func chineseCauses() Causes {
	c := Causes{Reply: chineseReplyCauses(), Feed: chineseWayTroubles()}
	maps.Copy(c.Feed, chineseRightTroubles())
	maps.Copy(c.Feed, chineseSettingTroubles())
	maps.Copy(c.Feed, chineseWarnings())
	return c
}

func chineseWayTroubles() map[desk.Cause]Trouble {
	return map[desk.Cause]Trouble{
		desk.CauseNoAnswer:   {"没有响应", "{name} 没有及时响应。请检查本机网络；若网络正常，则是平台缓慢，会自动重试。"},
		desk.CauseNoHost:     {"找不到地址", "找不到 {name} 的地址。请检查拼写和本机网络。"},
		desk.CauseNobody:     {"无人应答", "{name} 的地址无人应答。请检查地址和端口，并确认服务在运行。"},
		desk.CauseNoWay:      {"网络不通", "本机无法连到 {name}。请检查网络，以及代理或 VPN。"},
		desk.CauseCut:        {"连接中断", "与 {name} 的连接中断，会自动重试；若一直如此，请联系其维护人员。"},
		desk.CauseTooLarge:   {"响应过大", "{name} 的响应异常地大。请检查地址是否正确。"},
		desk.CauseNoTLS:      {"没有 TLS", "{name} 在该地址不使用 TLS。请检查地址：也许应以 http:// 开头，或端口不同。"},
		desk.CauseWrongHost:  {"证书不符", "{name} 地址上的证书属于另一台主机。请检查地址；若地址无误，中间可能有人截取。"},
		desk.CauseCertTime:   {"证书过期", "按本机时间，{name} 的证书无效。可能是本机时钟不准；若时钟无误，证书需要更新。"},
		desk.CauseSigner:     {"证书不受信任", "本机不信任 {name} 的证书签发者。请安装其签发者的证书，或确认中间没有人截取。"},
		desk.CauseTLS:        {"TLS 失败", "未能与 {name} 建立可信连接。请检查证书和地址。"},
		desk.CauseExchange:   {"通信失败", "与 {name} 的通信失败。请检查地址，并确认中间没有改动内容的设备。"},
		desk.CauseRedirect:   {"被重定向", "{name} 重定向到 {0}，程序不会跟随。请在设置里填写正确的地址。"},
		desk.CauseBroken:     {"故障（{0}）", "{name} 出现故障（HTTP 状态 {0}），会自动重试。"},
		desk.CauseNotAsked:   {"请求不被理解", "{name} 不理解请求（HTTP 状态 {0}）。请检查设置。"},
		desk.CauseNotFound:   {"地址不存在", "{name} 没有所请求的地址。请检查设置里的地址和编号。"},
		desk.CauseGarbled:    {"响应异常", "响应不是 {name} 的，或已损坏。请检查地址，以及网络里的代理或登录页。会自动重试。"},
		desk.CausePage:       {"是网页", "{name} 的地址上是一个网页。请检查网址，并确认中间没有登录页。"},
		desk.CauseWait:       {"限流", "{name} 暂时不再接受请求，稍后自动重试。"},
		desk.CauseQuota:      {"额度用完", "{name} 今天的调用额度已用完，回复将等到 UTC 零点恢复后发出。"},
		desk.CauseEnded:      {"被断开", "{name} 断开了连接，会自动重试。"},
		desk.CauseTold:       {"代码 {0}", "{name} 拒绝了请求，代码 {0}。会自动重试。"},
		desk.CauseBadAddress: {"地址有误", "{name} 的地址不可用：应以 https:// 和主机名开头，不含用户名、问号或井号。"},
		desk.CauseFailed:     {"{0}", "与 {name} 的连接出错，会自动重试：{0}"},
	}
}

func chineseRightTroubles() map[desk.Cause]Trouble {
	return map[desk.Cause]Trouble{
		desk.CauseUnauthorized: {"令牌无效", "{name} 不认识该令牌。请重新生成或复制，再用 tend connect 接入。"},
		desk.CauseForbidden:    {"没有权限", "{name} 不允许用该令牌做这件事。请检查令牌的权限，或换一个有权限的。"},
		desk.CauseDropped:      {"令牌被拦下", "令牌没有送到 {name}：中间有设备去掉了 Api-Access-Token 头。请让代理的维护人员放行。"},
		desk.CauseSuspended:    {"账户已停用", "{name} 提示账户已停用，需由其管理者重新启用。"},
		desk.CauseRights:       {"权限不足", "{name} 不允许该令牌的用户读取所需内容。需要该账户客服或管理员的令牌。"},
		desk.CauseSignature:    {"签名不符", "{name} 不接受签名。请确认双方的密钥相同、时间准确。"},
		desk.CauseAppSecret:    {"签名不符", "{name} 不接受签名：app secret 与 app key 不匹配，请从 Partner Center 重新复制两者。"},
		desk.CauseScope:        {"缺少权限", "应用不能使用客服功能。请在 Partner Center 申请 seller.customer_service 权限；获批后让卖家用 tend connect tiktokshop 重新授权。"},
		desk.CauseSeller:       {"卖家不符", "该授权不属于本店卖家。请让卖家主账户用 tend connect tiktokshop 授权。"},
		desk.CauseAgain:        {"需重新授权", "{name} 不再接受卖家的授权。请用 tend connect tiktokshop 重新授权。"},
		desk.CauseFirst:        {"尚未授权", "卖家还没有授权应用。请用 tend connect tiktokshop 授权。"},
		desk.CauseTokenFile:    {"令牌文件", "令牌文件 {0} 无法读取。请用 tend connect tiktokshop 重新授权。"},
		desk.CauseClock:        {"时钟不准", "本机时钟不准：{name} 只接受与其时间相差几分钟内的请求。请校准时钟（最好用网络时间）；令牌没有问题。"},
		desk.CauseAddressList:  {"本机被拒", "{name} 不接受本机地址的请求。请在 Partner Center 把地址加入应用的名单，或清空名单。"},
		desk.CauseAppKey:       {"app key 无效", "{name} 不认识该 app key。请从 Partner Center 重新复制。"},
	}
}

func chineseSettingTroubles() map[desk.Cause]Trouble {
	return map[desk.Cause]Trouble{
		desk.CauseNoSecret:    {"缺少 {0}", "缺少 {0}。请用 tend connect 接入，或写入密钥文件，每次重试都会重新读取。"},
		desk.CauseWeakSecret:  {"密钥太短", "{name} 的密钥至少要有 {0} 个字符。可用此命令生成：openssl rand -hex 24"},
		desk.CauseOpenSecrets: {"chmod 600 {0}", "本机其他用户可以读取密钥文件，因此不采用其中的内容。请运行："},
		desk.CauseBadSecrets:  {"密钥文件有误", "密钥文件无法读取，因此不采用其中的内容：{0}。请改正，每次重试都会重新读取。"},
		desk.CauseSettings:    {"配置有误", "配置文件有误：{0}。请改正，每次重试都会重新读取。"},
		desk.CauseUnknown:     {"本机未设置", "本机的设置里没有渠道 {0}。请用 tend connect 接入，再重新启动 tend。"},
		desk.CauseUnknownType: {"类型未知", "本版本的 tend 不支持类型为 {0} 的渠道。"},
		desk.CauseNoAccount:   {"账户有误", "缺少账户 {0}，或令牌的用户不在其中。账户编号在后台地址的 /accounts/ 之后。"},
		desk.CauseNoShop:      {"没有店铺", "{name} 没有对应的店铺。请在设置里写明店铺，或让店铺所属账户授权应用。"},
		desk.CauseWrongShop:   {"店铺不符", "店铺 {0} 不属于 {name}。请更正设置里该渠道的店铺，或用其所属账户授权。"},
		desk.CauseNoInbox:     {"没有收件箱", "{name} 不向该用户显示设置里的任何收件箱。请把用户加入收件箱，或改选其他收件箱。"},
		desk.CauseNoURL:       {"没有网址", "{name} 没有可推送的网址。请填写；若回复从 /v1/events 读取，可不设该渠道。"},
		desk.CausePlainHTTP:   {"没有 TLS", "{name} 会不经 TLS 把客户内容传到网络上（{0}）。请使用 https://，或设置 tls_cert 和 tls_key；否则只能在本机使用。"},
		desk.CauseNoHome:      {"没有主目录", "没有可存放令牌的主目录。请把 XDG_STATE_HOME 设为一个文件夹。"},
		desk.CauseNoFolder:    {"没有文件夹", "无法创建存放令牌的文件夹：{0}。请检查其所有者。"},
		desk.CausePanic:       {"程序出错", "程序在该渠道上出错，详见日志。"},
		desk.CausePort:        {"端口被占用", "已有程序在监听 {0}，也许是另一个 tend。请在 [listen] 下换一个端口，或结束该程序。"},
		desk.CausePortRights:  {"端口不允许", "当前用户不能监听 {0}。请在 [listen] 下选用 1023 以上的端口。"},
		desk.CauseListen:      {"无法监听", "无法监听 {0}。请检查 [listen] 下的地址：应为本机的主机名和端口，例如 127.0.0.1:8744。"},
		desk.CauseHalfTLS:     {"TLS 不完整", "监听只设置了 tls_cert 和 tls_key 之一。请都设置，或都不设置。"},
		desk.CauseCertificate: {"证书不可用", "监听的证书不可用。请检查 {0} 及其密钥是否为可读取的 PEM 文件。"},
	}
}

func chineseWarnings() map[desk.Cause]Trouble {
	return map[desk.Cause]Trouble{
		desk.CauseLiveOff:     {"没有实时推送", "实时推送不可用：每 {0} 查询一次新消息，{name} 把其用户显示为离线。"},
		desk.CauseSocket:      {"没有实时推送", "实时推送的地址不接受连接，可能是代理不放行到 /cable 的 websocket。"},
		desk.CauseUnconfirmed: {"没有实时推送", "{name} 没有确认实时推送的订阅。凭据可能随密码变更，会重新获取。"},
		desk.CauseRejected:    {"没有实时推送", "{name} 拒绝实时推送的订阅。请确认用户仍在该账户中。"},
		desk.CauseInboxes:     {"缺少收件箱", "{name} 不向该用户显示设置里的收件箱 {0}。"},
		desk.CauseEnding:      {"授权剩 {0} 天", "卖家的授权还有 {0} 天到期。请用 tend connect tiktokshop 重新授权。"},
		desk.CauseOver:        {"授权已到期", "卖家的授权已到期。请用 tend connect tiktokshop 重新授权。"},
		desk.CauseEndsMonth:   {"授权将到期", "{name} 提示卖家的授权将在 30 天内到期。请用 tend connect tiktokshop 重新授权。"},
		desk.CauseUnsaved:     {"令牌未保存", "新令牌无法写入 {0}，重启后需要重新授权。请腾出空间，或修正其文件夹的权限。"},
		desk.CauseUnread:      {"{0} 个会话读不了", "{name} 有 {0} 个会话暂时无法读取，请到平台上查看，会自动重试。"},
		desk.CauseNoChats:     {"未开启聊天", "店铺“{0}”在 {name} 未开启聊天，可能收不到消息。请在 Seller Center 打开“接受聊天”。"},
	}
}

package lint

import "tend/assist/phrase"

func contactWords() []phrase.List {
	return []phrase.List{
		{Tag: contactName, Words: []string{
			"微信", "微 信", "威信", "薇信", "葳信", "v信", "v 信", "wx", "vx", "v x", "weixin", "wechat", "we chat", "wechat id", "加v", "加 v", "+v", "➕v", "加vx", "加wx", "卫星号",
			"whatsapp", "whats app", "telegram", "line id", "kakaotalk", "viber", "skype", "facebook messenger", "messenger", "snapchat", "电报", "飞机号", "qq号", "qq群", "加qq", "qq:", "q q", "企鹅号", "扣扣", "钉钉",
		}},
		{Tag: contactCall, Words: []string{
			"email us", "e-mail us", "mail us at", "email me", "e-mail me", "send us an email", "send an email to", "text us at", "text me", "text us", "call us", "call me", "give us a call", "phone us",
			"dm us on instagram", "dm me on instagram", "dm us on facebook", "our instagram", "our facebook", "our own website", "our official website", "order on our website",
			"outside tiktok", "off tiktok", "outside the platform", "off the platform", "off-platform", "outside this app", "outside of the app", "scan the qr code to add", "scan our qr",
			"打我电话", "打我手机", "给我打电话", "加我好友", "加我为好友", "加个好友", "加好友", "加一下好友", "扫码加", "扫码添加", "扫码进群", "扫一扫加", "扫二维码加", "扫描二维码添加", "私下联系", "私下聊", "线下联系", "站外联系", "站外下单",
			"平台外", "去淘宝搜", "淘宝搜", "淘宝店", "拼多多搜", "淘口令", "发我邮箱", "发到我邮箱", "我的邮箱", "我们的邮箱", "我们官网下单", "官网下单", "公众号", "加群", "微商", "我的手机号", "我手机号", "我的电话", "我电话",
		}},
		{Tag: contactFine, Words: harmlessContacts()},
		{Tag: denial, Words: []string{
			"不", "没", "勿", "别", "未", "无", "谨防", "从不", "绝不", "避免", "警惕", "小心", "防止", "不会", "不要", "请勿", "切勿", "不能", "不可以", "不支持", "不提供", "无法", "没有", "不用", "无需", "没法", "还没", "不是", "尚未", "暂未",
			"no", "not", "never", "dont", "do not", "cannot", "cant", "can not", "wont", "will not", "isnt", "arent", "doesnt", "does not", "unfortunately", "unable", "without", "nobody", "beware", "avoid", "careful",
			"anyone who asks", "anybody who asks", "if someone", "if anyone", "nothing", "none", "didnt", "hasnt", "havent", "wasnt", "afraid", "neither", "nor", "couldnt", "wouldnt", "shouldnt", "dont know",
		}},
		{Tag: payOutside, Words: []string{
			"转账给我", "转我", "转给我", "转到我", "打到我", "打给我", "打款给我", "打款到", "直接转账", "私下转账", "私下付款", "私下交易", "线下付款", "线下交易", "线下转账", "扫码付款", "扫码转账", "扫码支付给", "发红包给我",
			"红包转", "支付宝转", "支付宝账号", "支付宝给我", "微信转账", "银行卡转账", "转账到", "站外付款", "绕过平台", "不走平台", "走私下", "付到我", "付给我个人", "补差价转",
			"pay by paypal", "pay via paypal", "pay me", "paypal me", "via paypal", "through paypal", "by paypal", "venmo", "zelle", "cash app", "cashapp", "western union", "bank transfer to", "wire transfer", "transfer the money to",
			"transfer it to", "pay us directly", "pay directly to", "pay outside", "send the money to", "transfer to our account", "transfer to my account", "our bank account", "my bank account", "revolut",
		}},
	}
}

// harmlessContacts are phrases that name a messenger and mean no contact: it is
// also a way to pay and to be paid back.
func harmlessContacts() []string {
	return []string{
		"微信支付", "微信付款", "微信钱包", "微信零钱", "微信账单", "微信账户", "微信支付宝", "微信或支付宝", "微信、支付宝", "微信,支付宝", "微信和支付宝", "支付宝或微信", "支付宝和微信", "支付宝、微信", "支付宝,微信", "退到微信", "退回微信", "退回到微信", "到您的微信",
		"到微信", "回微信", "您的微信", "微信里", "微信余额", "微信通知", "用微信", "微信绑定", "微信的支付", "加v领", "v领", "wechat pay", "wechat wallet", "with wechat", "messenger bag", "messenger bags",
		"支付宝转账记录", "关注公众号的", "原路转账到", "call us a", "text us a",
	}
}

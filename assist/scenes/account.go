package scenes

func accountScenes() []Scene {
	return []Scene{
		scene("account-cannot-sign-in", "account", "Can't sign in", "登录不了",
			"Accounts belong to the platform, and for your safety we can't see or reset a password. Please use the forgotten-password step on the sign-in page; your orders with us stay safe meanwhile, and I can look one up by its number.",
			"账号由平台管理，为了安全，我们看不到也改不了您的密码。您在登录页走“忘记密码”就能找回，订单不受影响，着急查单就把订单编号发我。"),
		scene("account-order-gone", "account", "Order not shown", "找不到订单",
			"The order may be under another account: please check whether you have signed in the way you did when you bought it. If it still isn't there, send me a screenshot of the payment, and I'll find it within the hour.",
			"可能是下单时用了别的账号，您看看登录方式和当时是不是一样。还是找不到的话，把付款记录截图发我，一小时内帮您查到是哪一单。"),
		scene("account-join", "account", "Join as member", "怎么入会",
			"Joining takes a minute: open our shop page, choose membership and accept the terms. The benefits are listed there and apply from your next order, so join before you check out.",
			"点进店铺首页的“会员”，同意规则就能入会。权益在页面上都有列，从下一单开始生效，您可以先入会再下单。"),
		scene("account-level", "account", "Member level", "会员等级",
			"Your level and what's missing for the next one are on the membership page of our shop. Both are usually updated after an order is confirmed as received; if nothing has moved two days later, tell me which order it was and I'll check it the same day.",
			"您的等级和离升级还差多少，店铺会员页里都能看到，一般确认收货后更新。过了两天没变的话告诉我是哪一单，我当天帮您核对。"),
		scene("account-points", "account", "Points missing", "积分没到账",
			"Points are added after you confirm the receipt, and returned items don't count. If that was more than two days ago, send me the order number; I'll compare it with the points record and tell you the result by 6 pm tomorrow.",
			"积分在确认收货后发放，退掉的部分不计。已经过了两天的话，把订单编号发我，我核对积分记录，明天18:00前告诉您结果。"),
		scene("account-member-price", "account", "No member price", "没有会员价",
			"Please check that you're signed in with the account that joined, and that the item carries the member mark. If both are right and checkout still shows the full price, hold off paying and send me a screenshot; I'll check it right away.",
			"您看下登录的是不是入会的那个账号，商品上有没有会员标。都对但结算还是原价的话，先别付款，截图发我，我现在就帮您查。"),
		scene("account-birthday", "account", "Birthday treat", "生日礼",
			"The membership page shows what there is for birthdays and when to claim it. Your date of birth has to be saved there beforehand; if you've done that and see nothing on the day, write to me and I'll check it that day.",
			"生日礼有什么、哪天领，会员页里写着，要提前填好生日资料。填过了当天还没看到的话，直接找我，当天给您查清楚。"),
		scene("account-fewer-messages", "account", "Fewer messages", "不想收推送",
			"Of course. In the app, open our shop's page and turn off its notifications; order updates will still reach you. I've also noted here that you'd like no promotions, and the list is updated by tomorrow evening.",
			"好的，在消息设置里把本店的推送关掉就行，订单通知照常收得到。营销名单这边也给您登记退出了，明天晚上前生效。"),
	}
}

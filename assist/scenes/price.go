package scenes

func prices() []Scene {
	return []Scene{
		scene("price-elsewhere", "price", "Cheaper elsewhere", "别家更便宜",
			"It's sensible to compare. Photos are often alike, so look at the version, the material and the after-sales terms too. Send me a screenshot of the other offer and I'll tell you plainly what differs; the choice is yours.",
			"货比三家应该的。图片看着一样，版本、材质和售后可能不同。您把那家的截图发我，差在哪儿我照实说，您再决定。"),
		scene("price-basket", "price", "Price in basket changed", "购物车价格变了",
			"The basket follows the product page, so the price changes when an offer starts or ends; what counts is the amount at checkout. Send me a screenshot of both amounts and I'll find out what made the difference.",
			"购物车里的价格跟着活动走，开始或结束都会变，以付款前结算页的金额为准。两个价格都截图发我，我看看差在哪一项优惠。"),
		scene("price-later", "price", "Will it get cheaper", "以后会降价吗",
			"I can't see future prices, so I won't talk you into buying or waiting. If you need it soon, the price on the page is today's; if not, save the item and compare again when the next event starts.",
			"以后降不降，我这边也看不到，不想乱说误导您。着急用就按现在的价格入手，不急可以先收藏，等下次活动再对比一下。"),
		scene("price-protection", "price", "Price protection", "怎么申请价保",
			"Please open the order and see whether it shows price protection, and until when. If it does, apply there and the difference goes back the way you paid; if the button is missing, send me the order number and I'll look up why.",
			"打开订单看看有没有“价保”标识和截止时间，有的话直接在那里申请，差价原路退回。找不到入口，就把订单编号发我，我查一下原因。"),
		scene("price-several", "price", "Price for several", "多买能便宜吗",
			"How many would you like, and of which item? If an offer covers that number, I'll tell you how to place the order so that it applies; if there's none, I'll say so straight away.",
			"您打算要几件、哪一款？有满减或者多件优惠能用上的话，我告诉您怎么拍划算；没有我也直说，不耽误您时间。"),
		scene("price-postage", "price", "Is postage included", "包不包邮",
			"The postage depends on where it goes and on the amount, and you see it at checkout before you pay. Enter your address there; if the sum looks odd, send me a screenshot and I'll explain each line.",
			"运费按收货地区和订单金额算，选好地址后结算页就会显示，付款前都能看到。金额觉得不对就截图给我，我逐项给您解释。"),
		scene("price-budget", "price", "Over my budget", "超出预算了",
			"Thanks for telling me. What would you like to spend, and which feature can't you do without? I'll look for something near that, or for a coupon that brings this one closer.",
			"明白，咱们按预算来。您心里的价位是多少，哪些功能不能少？我找找这个价位附近的款，也看看有没有券能把这款的价格拉下来。"),
		scene("price-options", "price", "Different price shown", "选了规格价格变了",
			"The price in the list is where the options start, so others can cost more. Choose your colour, size and set, and the page shows the price of exactly that one.",
			"列表上显示的是起售价，不同规格价格不一样。把颜色、尺码、套餐都选好，页面显示的就是您这一款的价格。"),
		scene("price-friend", "price", "My friend paid less", "朋友买的更低",
			"Accounts can see different prices when one has a new-customer coupon, a member price or an offer from a live stream. Ask your friend for a screenshot of the price details (address covered), and I'll tell you which offer it was and if it's open to you.",
			"同一款不同账号价格会不一样，可能用了新人券、会员价或者直播间优惠。让朋友截一张价格明细（遮住地址），您发给我，我看看是哪个优惠，您这边能不能领。"),
	}
}

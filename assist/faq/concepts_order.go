package faq

// orderWords are about an order until it leaves.
const orderWords = `
ship|dispatch|send out|sent out|gone out|go out|leave the warehouse|leave today|leave now|left the warehouse|still processing|发货|发出|寄出|出库|待发货|发走|什么时候发|啥时候发|啥时候给我发|还没发|没发货|给我发|has it left|has it gone|already sent|not sent yet|on its way yet|send it today|post it|posted yet|preparing|packed yet|发了没|发没发|几号发|多久发|快点发|赶紧发|尽快发|催发货|备货|打包了
cancel|stop the order|stop it|call off|dont want it anymore|do not want it anymore|changed my mind|change my mind|ordered by mistake|by accident|ordered twice|取消|撤单|退单|不想要了|不想买了|不要了|拍错了|手滑|误拍|多拍了|别发了|不要发了|重复下单|no longer want|no longer need|dont need it|take it off|cancelled|退订单|别发货|买错了|下错单|点错|重复拍
address|street|house number|postcode|zip code|moved house|old flat|地址|收货信息|门牌|收件人|电话号码填错|送到公司|寄到公司|flat|apartment|moved|new address|old address|another address|different address|新地址|旧地址|搬家|寄错地方|换个地址|改个地址|收件|手机号
change|edit|fix|correct|update|modify|改|修改|更改|改成
order|purchase|placed an order|下单|订单|拍下|下了单|拍了
two orders|both orders|combine|together|one parcel|合并|一起发|一起寄|放一起|两单|合单|一个箱子|same box|one box|one delivery|add one more|add to my order|一块寄|一块发|放进一个|拼一起
preorder|pre order|presale|deposit|final payment|预售|定金|尾款|预定|预订|付定
gift|present|birthday|wrap|wrapping|ribbon|礼物|送人|礼盒|礼品|生日|包装好看|包好看|礼袋|礼品袋|as a gift|for my mum|for my wife|for a friend|anniversary|gift bag|bow|送朋友|送长辈|送妈妈|送女友|送男友|伴手礼|包起来|送礼
card with a message|greeting card|note inside|write a note|little note|handwritten|贺卡|写张卡|卡片|手写|留言卡
free gift|freebie|giveaway|goodie|赠品|送的东西|小礼物|小礼品|送什么|送啥|满赠|赠送
sample|tester|trial size|travel size|小样|试用装|试用|小包装|体验装|旅行装|小瓶|try it first|small size|mini|taster|try before|样品|尝尝|先尝|试喝|试吃|尝鲜|小罐|先试|迷你
remark|order note|备注
invoice|receipt|reciept|bill|vat|tax number|tax office|expense|发票|开票|专票|普票|抬头|税号|报销|有票|票上|vat invoice|company name|for accounts|proof of purchase|收据|公司名|开个票|开一下票|票据|纸质票
livestream|live stream|live room|host said|直播|主播|直播间
`

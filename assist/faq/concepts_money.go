package faq

// moneyWords are about paying and what it costs.
const moneyWords = `
refund|money back|my money|give back the money|reimburse|no money|nothing on my card|nothing on my account|nothing back yet|get paid back|退款|退钱|钱退|退我钱|返款|还我钱|退的钱|钱呢|refunded|give me my money|want my money|get my money|pay me back|return the money|退我|退费|返还|退回来的钱|退款呢
not arrived on my account|on my card|on my account|bank account|show up|到账|到帐|原路|银行卡
pay|payment|paypal|credit card|debit card|amex|visa|mastercard|apple pay|bank transfer|付款|支付|微信|支付宝|刷卡|信用卡|银行卡|云闪付|怎么付|how can i pay|payment failed|declined|google pay|bank card|cash|付钱|结账|付不了|支付失败|现金
cash on delivery|pay on delivery|pay when it arrives|cod|货到付款|到付|货到付
instalment|installment|instalments|installments|monthly payment|pay later|pay next month|split it|split the payment|klarna|afterpay|payment plan|over a few months|分期|花呗|免息|几期|六期|三期|慢慢还
discount code|promo code|promo|coupon|voucher|code|券|优惠券|优惠码|折扣码|红包|抵扣|满减|抵用|领券|the code|gift code|coupon code|discount voucher|代金券|折扣券|满减券|新人券|折扣没|full price at checkout|still full price
not valid|invalid|error|wont apply|not working|does not work|doesnt work|cant use|用不了|不可用|不能用|没扣|没减|抵不了|抵扣不了|失效|无效|doesnt do anything|does nothing|not accepted|rejected|didnt work|用不上|不能使用|无法使用|没生效|不在活动
discount|cheaper|deal|money off|reduction|lower price|better price|优惠|便宜|打折|折扣|折|best price|any offer|offers|special price|haggle|少点|打个折|活动|特价|实惠|砍价
price drop|price protection|cheaper now|now its cheaper|on sale now|now its on sale|price difference|the difference|paid more|price went down|price match|match the price|match your price|match your own|lower price now|降价|保价|差价|补差|买贵|便宜了|差的钱|退差|价保
student|university|uni|college|unidays|学生
gift card|gift voucher|store credit|credit for|礼品卡|购物卡
`

// troubleWords are about what went wrong, and about sending it back.
const troubleWords = `
return|send it back|send back|bring it back|give it back|take it back|退货|退回|退掉|想退|能退|退吗|要退|还能退|可以退|寄回|returned|returning|dont like it|do not like it|not like the description|not as described|want to return|不想要|不喜欢|不满意|和描述不符|退了|退一下|怎么退|退换
return policy|how many days|days to return|七天|7天|无理由
return label|label|printer|print|qr code|return sticker|退货单|面单|打印
return shipping|pay for the return|pay for returning|cost of returning|postage for the return|free return|sending it back|运费险|退货运费|退货邮费|寄回去的运费|退回去的邮费|寄回的邮费|谁出运费|运险|自己掏|return postage|pay to return|who pays|退货运费谁出|运费谁出|运费谁承担|邮费谁出|谁承担
exchange|swap|trade it|another size|other size|different size|one size up|one size bigger|one bigger|换货|换码|换一个|换个|换大|换小|想换|换成|能换|可以换|调换|换尺码|change the size|change size|replace it|replacement|for the medium|for the large|for the small|换个码|换个尺码|换大一号|换小一号|换尺寸
too big|too small|too tight|too large|does not fit|doesnt fit|dont fit|大了|小了|太大|太小|挤脚|不合身|不合适|紧|scratchy|uncomfortable|偏紧|勒|scratchy
broken|damaged|defective|crack|shatter|smash|crush|scratch|leak|torn|hole|faulty|wont turn on|does not turn on|dead on arrival|坏了|破了|碎了|裂|损坏|破损|漏了|划痕|有洞|破洞|压坏|压扁|烂|瑕疵|质量问题|开不了机|不能开机|坏的|not work|doesnt work|does not work|not working|wont work|wont start|came broken|arrived broken|arrived damaged|in pieces|snapped|bent|dented|stain|stained|loose thread|fell apart|came apart|脱线|开线|断了|散了|变形|脏的|污渍|有味道|缺口|磕|凹|松了|不工作|不亮|没反应|质量差|质量太差|质量不好
guarantee|stop working|stopped working|broke after|broken after|died after|breaks later|break later|after a year|用坏了|用了半年|用了一年|坏了管|不好使了|warranty|guarentee|repair|fix it|covered|保修|质保|维修|修吗|能修|三包|售后|管不管|找谁|after a day|after a week|after a month|after two|after three|still under|lifetime|坏了怎么办|用了几天|用了一个月|用了两天|保几年|质量保证|报修|返修
wrong item|wrong article|wrong product|wrong size|wrong colour|wrong color|not what i ordered|instead of|somebody elses|someone elses|different product|not mine|发错|寄来|寄错|错货|不是我买的|不是我要的|别人的|发成|送错|给我寄|the wrong|sent me|you sent|wrong one|wrong order|another one than|ordered one got|发成了|来的是|收到的是|款式错|型号错|写的是|标的是
missing|incomplete|not in the box|wasnt in|not in the parcel|half of my order|forgot|only got|only one|only two|only 1|only 2|left out|少发|漏发|少了|缺|没有装|没装|没放|少一|只有|没给我|没见到|are missing|is missing|not included|without the|there are only|one short|didnt come|没收到赠品|只来了|只收到|少个|差一个|差了|没发全
`

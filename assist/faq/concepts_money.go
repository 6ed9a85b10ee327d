package faq

// moneyWords are about paying and what it costs.
const moneyWords = `
refund|money back|my money|get money back|give back the money|reimburse|no money|nothing on my card
|nothing on my account|nothing in my account|nothing back yet|get paid back|refunded|give me my money
|want my money|get my money|get it back on|pay me back|paid me back|return the money|owe me|still owe
|my cash back|credited|credit back|chargeback|get the credit|when … paid back|waiting for my money
|money is not|money has not|~money not|money … card|money … account|money … bank|money … statement
|on my statement|on my bank statement|hit my account|hit my bank|hit my card|show up on|see the money
|see it on|sent it back … money|sent back … money|returned … money|sent … back … euro|sent … back … pound
|sent … back … dollar|退钱|钱退|退我钱|返款|返钱|还我钱|还钱|退的钱|钱呢|钱在哪|钱去哪|钱还没|钱没到|钱没退
|钱没收到|钱到哪|钱什么时候|钱多久|钱几天|退费|返还|退回来的钱|退款呢|货退了|退货了…钱|退了…钱|寄回去…钱
|寄回…钱|退回…钱|退到哪|退到卡|退到微信|退到支付宝|到账|到帐|原路|款项|打款|打回|打给我|几天到账|回款|把钱退
|把钱还|钱给我退|退不退钱|退余额|bucks|~my 40|bank shows zero|shows zero|~see nothing|not see the money
|not seen the money|see the amount|have not seen a|not seen a cent|not a cent|not a penny|penny|where r my
|where are my euros|where is the money|where is my cash|my cash|my euros|my pounds|my dollars|money returned
|money arrive|~money still|still no money|still waiting for my money|days since you got
|since you got my parcel|since i sent it back|since i returned|since you received|you got it back
|you have it back|already returned|have sent it back|got it back last|by what day|how long … money
|when … money|promised … money|returned … waiting|returned … nothing|returned … refund|退的…回来|退的啥时
|退的什么时候|退了…没到|退给你们|寄回…礼拜|寄回…星期|退…星期…钱|退…钱呢|没看到钱|没见钱|钱没见|钱回来|返回来
|没退给|不退给我|不给我退|什么时候退给|什么时候给我退|~bank|~visa|~zero|~amount|~cent|~back|~waiting|~promised
|~statement|~card|~sent back|~euro|~days|~money|~lot|~退|~钱|~卡|~没到|~没看到|~支付宝|had the boots back
|had it back|had them back|~been back|still down|down # quid|down # euros|out of pocket|reimbursement
|~has nothing|bank has nothing|nothing on my bank|货退了…没|退了五天|退了…天|一分钱|一分没见|没见一分|一毛
|打回微信|打回卡|打回哪|打到哪|退到微信还是|退到哪里|钱是退|~天了|~退了|still nothing from you
|nothing from you on my|nothing on my|nothing to my account|no incoming|incoming transaction
|transaction from your|no transaction|no payment from you|not paid me|you have not paid|have not been paid
|since the return|after the return|the return arrived|return arrived|return was delivered
|you received the return|received my return|got my return|got the return|return accepted|return approved
|approved … money|when do i see|see it back|see it again|see my cash|what about my money|about my refund
|my refund|the refund|refund pending|refund status|refund take|refund taking|refund yet|账上没有|账上没|我账上
|账户没|没进账|没入账|进账|显示退款成功|退款成功|审核了没|审核多久|申请退了|退款申请|退款审核|退款进度
|退款状态|退款处理|退款到哪|退款去哪|同意退款|什么时候退|多久退|多久能退|几天退|几天能退|~审核|~账上|~退款
|~transaction|~paypal|~weeks|~the cash|no cash|~the returned|returned dress|reached you on|got it on
|arrived back|arrived at your|back at yours|back with you|you have had it|told # days|day # no|was told
|days its day|waiting on my|waiting for the|money is where|my moneyy|cashback|repay|repaid|repayment|pay back
|~paid back|~give back|return my money|want the money|get the money|get my euros|release my|when is my
|get reimbursed|compensated|not been refunded|not refunded|still not refunded|yet to be refunded|refund not
|no refund|where is my refund|打钱|不打钱|签收退货|退货签收|退货…签收|退货到了|退货收到|走到哪一步|退款走
|钱走到|~cash|~returned|~reached you|~told|~day 9|~签收

refund the shipping|deduct|deducted|took off my refund|less than i paid|refund too low|kept from my
|keep … from my|refund … less|refund … short|not the full amount|only refunded|partial refund|少退|退少了
|扣了我|没退全|扣运费|没全退

~pay|~payment|payment method|how to pay|how can i pay|how do i pay|ways to pay|way to pay|~accept|take cards
|paypal|credit card|debit card|bank card|amex|american express|mastercard|apple pay|google pay|samsung pay
|bank transfer|wire transfer|direct debit|sofort|giropay|~ideal|bitcoin|crypto|by invoice|on invoice|pay cash
|~cash|~checkout options|at the till|at the checkout|use at checkout|own a card|have a card|without a card
|without a credit card|no credit card|prepaid card|~cheque|付款方式|支付方式|怎么付|怎么付款|怎么支付|怎么给钱
|怎么给你钱|~付款|~支付|~微信|支付宝|zfb|wx|刷卡|信用卡|银行卡|储蓄卡|农行|工行|建行|招行|中行|交行|邮储
|农业银行|工商银行|建设银行|招商银行|云闪付|银联|数字人民币|~付钱|~结账|~现金|~转账|~转帐|汇款|对公|找人代付
|代付|亲情卡|亲属卡|余额宝|微信付|支付宝付|只有…卡|没有支付宝|没有微信|~花钱|transfer from my bank
|from my bank|bank account payment|online banking|by bank|another way to pay|other ways|~other way to pay
|pay by|pay with|~paying by|~paying with|pay using|can i use paypal|take paypal|~do you take|~you take
|do you accept|cards do you|~my card|pay another way|~pay differently|which payment|怎么给|能用…付|可以用…付
|用…付行|用…付吗|用…付可|没有支付宝怎么|没有微信怎么|能刷|可以刷|能转账|可以转账|行吗…卡|卡…行吗|卡…可以吗
|卡…能用|收现金|货到付|货到付款|cash on delivery|见到东西再|收到货再付|到付|~card|~cards|~bank|~till|~checkout
|~account|~credit|~wallet|~money|~declined|~ways|~卡|cards go through|go through on your site|which cards
|what cards|hand the money|money to the postman|give the money|~postman|没绑卡|绑卡|货到了给钱|到了给钱
|货到给钱|~给钱|~绑|apple pay a thing|do a bank transfer|your iban|account details|bank details|pay by invoice
|pay on account|pay with my|pay with a|pay in dollars|pay in euros|currency|currencies|take visa
|take mastercard|take cash|take cheques|take apple pay|翼支付|刷信用卡|能刷信|能用信|用信用|信用卡能
|能用支付宝|能用微信|微信里没钱|支付宝里没钱|外币卡|国外的卡|外国卡|港币|支持…付|支持什么付|支持哪|~iban
|~transfer|~a thing|~刷|~支持|with maestro|card is from|my card is from|card from brazil|is it working with
|foreign card|another country card|~debit|possible to pay|methods of payment|means of payment
|options for payment|payment options|~which ways|pay you|how can i give you money|send you the money
|pay at delivery|pay at pickup|国外的visa|刷国外|微信零钱|零钱|~maestro|~brazil|~visa|~revolut|~wise
|~is it possible with|~options

pay cash on delivery|cash on delivery|pay on delivery|pay when it arrives|pay when i receive|pay the postman
|pay at the door|cod|货到付款|货到付|到付|收到货再付|收到再付|拿到再付|拿到货再付|见到东西再|看到东西再
|看到货再|见到货再|见货付|先货后款|到了再付|到了再给|收货再给|先发货后付

payment failed|payment fails|payment does not go through|payment did not go through|payment not going through
|payment error|payment rejected|declined|card was rejected|card was refused|cannot pay|can not pay
|unable to pay|transaction failed|付不了|付不出|付不上|支付失败|付款失败|付款不成功|支付不了|支付不成功
|付款…失败|付款…转圈|支付…失败|扣款失败|付款异常|charged twice|charged double|double charged|billed twice
|paid twice|taken twice|debited twice|扣了两次|扣两次|多扣|重复扣|扣了钱

instalment|installment|instalments|installments|~monthly|monthly payment|monthly payments|pay later
|pay next month|pay next week|pay in #|~pay half|pay in parts|pay over|split it|split the payment
|split the bill|split the cost|split into|spread the cost|spread it|spread the payment|klarna|afterpay
|clearpay|sezzle|affirm|payment plan|over a few months|over # months|# payments|# times # instead|# rates
|in rates|buy now pay|after payday|till payday|until payday|bit by bit|~at once|~in full|on credit|分期|分#期
|分几期|花呗|花贝|花被|月付|先用后付|免息|几期|#期|拆成|拆开付|拆开给|分几个月|分#个月|分开付|分开给|分次
|分批付|慢慢还|慢慢给|慢慢付|每个月还|每月还|下个月还|下月还|下个月付|手头紧|手头有点紧|没发工资|发工资再
|月底再付|一次付不起|先付一半|一个月还|in one go|not afford|can not afford|afford it|afford|all at once|chunks
|smaller amounts|several payments|multiple payments|# parts|pay it off|~over winter|every month|each month
|per month|~a month|this month half|half now|split in|split up|later this month|~end of the month
|when i get paid|next paycheck|一个月一个月|分六期|分十二期|按月|每个月|分着|几个月给|几次给|分几次|先付一部分
|缓一缓|~month|~months|~half|~parts|~times|~instead|~tight|~broke|~salary|~later|~rest|~possible|~慢慢|~还
|~几个月|~手头|~工资|~够|few paydays|payday|spread that|spread it over|over a few|一个月付|付一点|一点一点
|一点点付|~spread|~paydays|~一点|too much this month|too much at once|too much right now|~stretch it
|stretch the payment|~pay in 3|pay in three|~in 3 thing|~pay in 4|in three parts|in thirds|half this month
|half next month|hold off paying|能分吗|能白条|白条吗|几期吗|分多少期|分多少个月|手续费…分|利息|有利息
|有没有利息|~stretch|~this month|~白条|~too much|~hundred|split in 4|split in 3|split in two|split in three
|split in four|split in #|settle then|settle it later|settle later|can i settle|get paid on|i get paid
|when my salary|salary comes|until i get paid|next salary|~pay after|pay when i get|little by little
|step by step|in stages|staggered|by the month|分期付|分期不|分期吗|~settle|~get paid|~split|~# times

discount code|promo code|promo|coupon|voucher|voucher code|~code|coupon code|discount voucher|gift code
|~the code|~my code|~your code|code you sent|code from|code i got|newsletter code|welcome code|~first order
|# off|percent off|percent code|emailed me … off|no discount applied|discount not|not take the discount
|not taken off|not coming off|full price at checkout|still full price|flyer|leaflet|券|优惠券|优惠码|折扣码
|抵扣|满减|抵用|领券|代金券|折扣券|满减券|新人券|消费券|现金券|抵用券|无门槛|店铺券|平台券|yhq|折扣没|满#减#
|满…减|减#的|#减#|那张|领了|领的|领到|抢到的|券呢|怎么领|用券|券码|兑换码|口令|~says no|taking anything off
|take anything off|takes nothing off|took nothing off|not taking|typed it in|typed in|enter it|entered it
|put it in|ten percent|percent thing|insta|influencer|from your ad|from your mail|from your newsletter
|you emailed|you mailed me|you sent me a|stays the same|~price stays|~total stays|no change in price
|price does not change|not deducted|not subtract|~not apply|does not take|box for the code|field for the code
|where do i enter|where to enter|where do i put|付款没减|没减钱|没便宜|没打折|不打折|输进去|输了|输入|券用
|点不动|灰色|那张…满|张…的|~percent|~typed|~email|~emailed|~mail|~ad|~newsletter|~letters|~digits|~reduced
|~sale|~first|~welcome|~basket|~checkout|~off|~applied|~apply|~applicable|~total|~price|~满|~减|~过期|~没过期
|~输|~张|~抢|code from my friend|wont go through|not go through|signed up|nothing taken off|taken off the sum
|taken off|got nothing off|~nothing off|for # off|# percent|券咋|券怎么|不给抵|给抵|在哪领|哪里领|哪领
|新人的优惠|新人优惠|新人礼|~friend|~sum|~subscribed|~领|screen goes red|goes red|turns red|red text
|red message|two codes|codes together|use both codes|both codes|stack|combine codes|combine vouchers
|second code|save##|tried save|tried the code|tried my|applied the|~apply the|~apply my|how do i use the code
|use my code|use the code|use a code|use a voucher|where can i use|券用不上|用不上去|用不了…券|券…用不|券…不能
|券…灰|直播领的券|红包…抵|红包没|红包用|没抵掉|没抵|抵掉|抵不|没有抵|两张券|券叠|叠加|叠不叠|同时用|一起用…券
|满减没|满减怎么|凑满|没满|不够满|差…满|~红包|~together|~save|~抵|~tried|gives me an error|gives an error
|~an error|~just gives|2 vouchers|two vouchers|enter one|only enter|ignores both|it ignores|code says
|code error|code gives|code is not|code not|code does not|code will not|code did not|code was|code has
|code expired|expired|voucher says|voucher is|voucher not|voucher does|voucher has|coupon says|coupon is
|coupon not|coupon does|coupon has|discount is not|discount was not|discount does not|discount did not
|without the discount|discount missing|missing discount|discount gone|forgot to enter|forgot the code
|forgot my code|no place to enter|no field|where is the field|自动用上|没自动|自动…券|不满足条件|满足条件
|显示不满足|没达到|不符合|~error|~ignores|~enter|~vouchers|~条件|~自动|~结账

not valid|invalid|not applicable|will not apply|does not apply|will not accept|not accept|not accepted
|not working|~does not work|~will not work|not let me use|can not use|unable to use|does not do anything
|~does nothing|~nothing happens|~rejected|~did not work|not eligible|expired code|not recognised
|not recognized|doesnt exist|says expired|用不了|不可用|不能用|没扣|没减|不减|不给减|没给我减|抵不了|抵扣不了
|失效|无效|用不上|不能使用|无法使用|没生效|不生效|不在活动|是灰的|灰色的|灰了|点不动|点不了|选不了|勾不上
|没反应…券|用不出|不让用|没到门槛|显示过期|~says no|not take it|does not take it|refuses|refused|ignored|fails
|nothing changes|stays the same|没便宜|不让|不行|~applicable|~keeps saying|~why|~working|~灰|~不能|~用不
|goes red|turns red|red message|用不上去|没抵|没抵掉|抵不掉|~error|gives me an error|ignores|不满足|不符合

discount|cheaper|~deal|~deals|~something off|~anything off|~bit off|~take off|knock … off|reduction
|~reduced price|lower price|~better price|~best price|~good price|any offer|any offers|special offer
|special price|haggle|~negotiate|bargain|sale on|next sale|~promotion|~promotions|black friday|优惠|便宜点
|便宜些|便宜|打折|打几折|折扣|少点|少一点|打个折|~活动|特价|~实惠|砍价|讲价|还价|抹零|抹个零|最低价|最低多少
|底价|~让点|让利|算便宜|给个价|优惠点|有优惠|~做活动|搞活动|大促|双十一|双11|618|~再少|少收|rebate|any rebate
|for less|get it for less|~price for|discount if|可不可以少|能少|给少|再便宜|便宜不|能便宜|~price|~less
|~special|~cheap|~expensive|~percent|~save|price break|any discount|~any price|special rate|~break|money off
|get me money off|~off

price drop|price protection|price guarantee|price adjustment|cheaper now|now it is cheaper|now its cheaper
|cheaper today|on sale now|now on sale|now its on sale|it went on sale|went on sale|goes on sale|sale started
|sale began|in the sale now|just reduced|price difference|~difference back|difference refunded|paid more
|paid too much|overpaid|paid full price|price went down|price fell|price has dropped|price dropped|price lower
|lower price now|price match|match the price|match your price|match your own|paid ## … now|paid ## … today
|paid ## … its ##|bought … now ##|bought … now half|bought … cheaper|bought … for less|bought … on sale
|ordered … cheaper|ordered … on sale|was ## … now ##|## yesterday … ## today|day after i bought
|day after i ordered|after i checked out|after i ordered|after i bought|~after buying|after my purchase
|days later … cheaper|~feel cheated|feel ripped off|~rip off|~ripped off|the rest back|降价|~降了|跌价|~跌了
|掉价|保价|价保|差价|补差|退差|差额|补差价|退差价|补我|退我…差|买贵|买贵了|买亏|~亏了|买早了|便宜了|差的钱
|现在才##|今天才##|~今天##|~现在##|现在只要|今天只要|现在便宜|~就便宜|~又便宜|刚买…便宜|刚买…降|刚买…活动
|刚拍…便宜|刚拍…降|刚到…便宜|刚收到…便宜|刚拿到…便宜|刚付…降|买的…现在|买的…今天|买完…降|买完…便宜|买完就
|前天##|昨天##|上周##|上礼拜##|上个星期##|~坑了|~太坑|坑人|背刺|割韭菜|冤大头|返点|退点|退我点|给我补|价格变了
|价格不一样|for less now|less now|less today|cheaper a day|cheaper one day|cheaper after|cheaper since
|cheaper than i|cheaper than when|more than it costs now|now # less|now # cheaper|now ## off|# cheaper|# less
|30 less|make up for it|make good for|compensate the|give me the difference|pay me the|refund me the
|got mine … cheaper|same … less|same … cheaper|same … now|same thing … less|bought too early|~too early
|just bought … sale|had i waited|should have waited|if i had waited|~price now|new price|lower now
|today its ##|now its ##|today ##|now ##|昨天买|昨天买…便宜|买了…便宜|买的…便宜|拍的…便宜|刚…打折|买完…打折
|买了…打折|便宜了##|便宜##|就##|变##|少了##块|能退差|退差吗|降…块|搞活动…便宜|~cheaper|~less|~same|~bought
|~ordered|~last week|~yesterday|~monday|~sunday|~today|~now|~sale|~seriously|~cheated|~after|~paid|~rest
|~expensive|~今天|~昨天|~前天|~现在|~活动|~便宜|~上礼拜|~上星期|~刚买|~刚拿|~买|~拍|~块|~降|on offer now
|its on offer|now on offer|two days later|~everybody gets|~any compensation|~compensation|~unfair
|full price and now|bought at full|掉了##|掉了|跌了##|欺负人|才两天|才#天|刚#天|两天就|~offer|~later
|~full price|~欺负|~才|it was # more|was # more|# more and|way lower|is way lower|lower than mine
|lower than what|more than others|~only ordered|i only ordered|~only bought|just ordered it|just bought it
|ordered it last|bought it last|thats what i paid|what i paid|i paid more|anything you can do|price is lower
|early bird|missed the sale|missed the discount|right before the sale|before the sale|等两天|晚买|晚两天|多等
|提前买|便宜了…能|便宜这么多|便宜了这么|降这么多|降了这么|保价怎么|申请保价|价保怎么|申请价保|原价买|高价买
|贵了…块|贵##|贵了##|白花|多付|才降|就降|又降|双十一…便宜|刚过…便宜|能不能退点|退点给我|补点|补偿|~早知道
|~多花|~black friday|~lower|~more|~mine|~thursday|this morning its|so annoying|bought it for ## and
|bought it for … its|paid ## and|sale price although|although i ordered before|~ordered before
|ordered before the|before the discount|before it went|get the sale price|get the new price
|get the lower price|honour the|honor the|difference please|paid back the difference|pay the difference
|difference in price|price changed|price is now|changed price|reduced after|reduced now|reduced today
|reduced by|discounted now|discounted today|discounted after|now discounted|half price now|now half price
|half price|the very next day|next day it|the next day|right after i|just after i|shortly after|~minutes after
|hours after|~hours later|a day later|one day later|# days later|a week later|我买的时候|买的时候…现在
|那时候…现在|现在九|现在…了|才##|~annoying|~this morning|~although|~before|~time|~bought it for|~买的时候
|~sale price

~student|university|college|unidays|~campus|~studying|still at school|~school id|young people discount|pupil
|senior discount|nhs|teacher discount|~学生|学生价|学生证|教师|老师优惠|still at uni|at uni|~in school
|people in school|in college|for us broke|broke folks|i study|i am studying|my studies|young people|apprentice
|scholar|student card|isic|ppl still|people still studying|~study|~school|~young|~id|~card|~cheaper|~trainee
|student id|~perks|my phd|bachelor|master student|price break|studies|semester|freshman|~phd|~doing my|my uni
|~uni|~uni mail

gift card|gift cards|gift voucher|gift certificate|giftcard|store credit|credit for|e card|digital card
|present card|~card balance|gift card balance|redeem|礼品卡|购物卡|储值卡|电子卡|提货卡|credit for your shop
|~some credit|shop credit|voucher i can buy|buy a voucher|voucher as a|voucher for my|voucher for christmas
|credit to give|top up card|let her choose|let him choose|let them choose|pick something herself
|pick something himself|pick themselves|choose herself|choose himself|~credit|~voucher|~niece|~nephew|~choose
|~give|~christmas|~worth|pick what she|pick what he|pick what they|what she likes|what he likes|give an amount
|~amount|~likes|~pick|to spend at yours|to spend|spend at yours|spend in your shop|for a coworker|~coworker
|~euro to|~spend|left on the card|whats left on|what is left on|how much is left|remaining balance
|still on my card|~left on|~balance

~points|loyalty|loyalty points|~membership|~member|~vip|rewards program|~tier|~积分|~会员|金卡|银卡|~等级
|会员等级|会员权益

invoice|receipt|reciept|receit|~bill|~vat|vat number|tax number|tax no|tax id|tax office|tax return|expense
|expenses|expense claim|~accountant|accounting|accounts department|for accounts|bookkeeper|bookkeeping
|finance department|reimbursed by|claim it back|my boss needs|company needs|vat invoice|proper paper
|company name|companys name|firms name|firm name|name of my company|name of my firm|business name
|on the company|on my company|on company|pdf of the|paperwork|发票|开票|普票|增票|增值税|税号|报销|报账|报帐
|给报|才给报|不给报|有票|要票|没票|没有票|票上|要个票|开个票|开张票|开一下票|开下票|能开票|票据|纸质票|电子票
|电票|收据|小票|单位要|单位报|公司报|公司要…票|~公司名|公司名字|单位名称|公司名称|~财务|~会计|~凭证|走账|做账
|~入账|补开|重开|with vat|something with vat|for the taxes|for my taxes|issue a document|document for
|download the bill|taxes document|pdf|for my boss|for my company|for work i need|the firm pays|my firm
|my company|business purchase|business customer|company address on|official document|stamp|电子的发票|发票发
|票开|票呢|票没|票怎么|给开|开一张|开错|随货…票|公家|~boss|~taxes|~tax|~document|~company|~firm|~business
|~download|~number|~printed|~office|~单位|~税|~公司|~急|~票|shows the vat|the vat separately|~a doc that
|after the fact|company on it|with my company|做账用|公司做账|怎么要发票|~doc|~separately|~books|tax advisor
|proof with number|change the bill|it says my company|says my company|no invoice|missing invoice
|where is my invoice|where is the invoice|~the invoice|an invoice|invoice for|invoice on|invoice to
|receipt for|a receipt|my receipt|lost my receipt|copy of the|专票|开专票|能不能开|开得了|个人抬头|写个人
|抬头写|抬头怎么|开给公司|开给个人|发票怎么|发票能|发票在|发票还|发票没|补票|~proof|~advisor|~专|~个人|~抬头
|paper for the taxman|that paper for|send me that paper|for the taxman|bill shows|shows my name
|show my employer|my employer|tax purposes|tax declaration|for tax|tax reasons|for deduction|deduct it from
|write it off|written confirmation|payment confirmation|confirmation of payment|proof of payment
|proof of purchase|purchase proof|~no bill|~the bill|~billing|billing details|billing address|billing name
|official bill|electronic bill|print the bill|开票要|要什么信息|入账的|有发票吧|发票吧|有票吧|~employer
|~taxman|~again|~信息|~paper|~shows my|~print
`

package faq

// priceWords are about what things cost.
const priceWords = `
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

wholesale|wholesaler|~bulk|bulk order|bulk price|bulk discount|large quantity|larger quantity|large quantities
|reselling|reseller|resale|stock in my shop|sell them in my|my own shop|for our staff|for my staff
|for our team|for the whole team|for the office|~employees|~pcs|pieces each|a dozen|dozens|~that many|~so many
|large order|~big order|more than one … off|take ## of|if i buy more|buying ## of|order ## of|## of them
|## of these|## of those|~several of|company gift|company order|~corporate|quantity discount|volume discount
|trade price|trade account|for resale|wedding favours|wedding favors|party favours|for # guests|批发|批量|拿货
|进货价|团购|拼团|~企业|~采购|~大量|大批|大货|多拿|多买|多件|多要|买得多|买多|拿得多|~数量多|量大|量多|要##个
|要##套|要##件|要##份|买##个|买##套|买##份|来##个|来##套|来##份|订##个|订##套|一百个|一百份|上百|几百|几十个
|几十份|几十套|~公司福利|员工福利|~福利|~年会|团建|~婚礼|~开业|活动用|学校用|单位用|~员工|发员工|开小店|开店的
|我开店|开个店|自己店|我们店里卖|~代理|加盟|代销|分销|一件代发|给个实在价|给个批发|出厂价|团体价|~定制
|run a cafe|run a small|small cafe|~small shop|my business|our business|for our company|our company
|for our club|for my class|bags a month|a month … price|regularly|same … rebate|# of the same|5 of the same
|any rebate|what can you do on|do on price|better price for|price for ##|ordering ##|order ##|take ## bags
|buy ##|need ##|## pieces|## units|## bags|## cups|## boxes|get something off|do i get something off|多买…便宜
|多买几|多拿…便宜|订##|定##|要订|几十|批发价|一次性|价格…批|走量|~staff|~company|~cafe|~many|~month|~price
|~dozen|~lot|~business|~class|~team|~club|~公司|~订|~份|~店|~价|need ## mugs|need ## … for|for a conference
|conference|best offer|whats your best|whole pallet|pallet|一百来个|百来个|百十|几百个|咋算钱|怎么算钱|~offer
|~price if|~算钱|~our colleagues|want the same bottle|resell your|sell your|wanna resell|sell them
|for my salon|for my hotel|for my gym|hotel|salon|kindergarten|~for school|for our school|whole team|幼儿园
|要…个…优惠|要…个…便宜|十箱|几箱|整箱|一箱|拿十|拿几|拿货价|什么价|啥价|啥优惠|有啥优惠|什么优惠…多|八十个
|五十个|三十个|二十个|工会|学校要|班级|全班|班里|~colleagues|~箱|~优惠|~同事们|~##|~resell|family reunion
|want ## of|## of the shirts|## pens|for ## people|for ## guests|## people|for our event|for an event
|~for my event|school fair|fundraiser|for the club|sports team|for our class|merch|merchandise
|with discount … ##|超市进货|进货怎么|打几折…件|买…件…折|买##件|~reunion|~event|~shirts|~pens|~进货|~超市|~折
|~want ##
`

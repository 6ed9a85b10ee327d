package faq

// returnWords are about sending things back.
const returnWords = `
return|returns|send it back|send them back|send this back|send back|sent it back|sent back|sending back
|sending it back|take it back|give it back|hand it back|~going back|~goes back|go back to you|~returned
|returning|do not like it|do not like them|not happy with it|not what i expected|not as expected
|not like the description|not as described|not satisfied|~disappointed with|not keep it|~not keeping
|do not want to keep|will not keep|do not suit|does not suit|not my style|ship it back|post it back
|mail it back|get rid of it|return process|start a return|rma|right of withdrawal|退货|退回|退掉|想退|能退
|退吗|要退|还能退|~可以退|寄回|退了|退一下|怎么退|退换|退不退|退得了|给退|包退|不想留|不想要|~不喜欢|~不满意
|不合心意|~不好看|和描述不符|跟描述不符|与描述|货不对板|退给你们|还给你们|寄还|寄回去|退回去|效果不行
|~效果不好|没效果|~没用|不好用|不实用|没想象|~失望|上身不好看|穿着不好看|~鸡肋|留着没用|售后申请|申请售后
|申请退|退货入口|退货地址|在哪退|哪里退|去哪退|it is not for me|not for me|sending it off|send it off
|does sending it|~hate it|~hate them|not my thing|not my taste|not for us|take them back|have it back
|have them back|can i still send|can i give|off to you|back to you|how do i give|want rid of it|unhappy
|regret buying|does not work for me|do not want it|do not want them|no longer like|not as i imagined
|not as nice|looks awful on|looks terrible on|looks bad on|退不|咋退|给你们退|能给退|给退吗|退给|退掉行|不合眼
|不舒服…退|拆了…退|拆开…退|用了…退|穿了…退|洗了…退|试了…退|不行…退|不留|用着不行|~back|~worn|~tried|~tags|~box
|~opened|~weeks|~jacket|~late|~hate|~keep|~policy|~days|~off again|~send|~退|~喜欢|~留|~试|~效果
|bringing stuff back|bring stuff back|not my vibe|how do i get it back to you|get it back to you
|back to you guys|cut off for|穿着不得劲|不得劲|不顺手|不习惯|还给你|支持退|支持退不|已经拆封|拆封|~vibe
|~stuff|~拆|~得劲|cut off|feels cheap|fabric feels|rather not keep|not keep these|would not keep|~not keep
|give a reason|reason to|bring it back|bring them back|跟想象中|想象中|想象的|差太远|差太多|落差|标签剪了
|剪了标|剪标|标剪|吊牌剪了|剪了吊牌|没吊牌|可以退么|还可以退|要退了|我要退|~想象|~剪|~reason|~rather not
|~cheap|turns out i do not|can it go back|~go back|~sending home|send home|do not need it|i do not need it
|uglier than|smaller than i thought|bigger than i thought|worse than|not as good|not good enough|not worth it
|not worth the|waste of money|below expectations|let down|underwhelmed|underwhelming|cheaply made
|cheap looking|poorly made|itchy … back|what are my options for|would like to return|like to return
|want to return|how to return|how can i return|can i return|where do i return|where to send it|where do i send
|which address … return|return address|return number|return form|never used it|~not used|~unused
|still in its box|~still boxed|original packaging|不值这|太薄|太厚|太丑|太硬|太软|太小气|没拆过|没用过|没动过
|一个月了…退|买了…退|还能退不|能退不|~uglier|~薄|~不值|~turns out|~thought|~lit once|~used once|~possible
|does not like the|doesnt like the|how to proceed|~proceed

return policy|how many days|days to return|return window|return period|weeks to return|deadline to return
|too late to return|too late to send|still in time to return|tags still on|tags on|tag still on
|labels still on|unworn|unopened|not worn|never worn|worn once|tried it on|without the box|~opened it
|weeks since … return|weeks since … send|weeks since i got|months since i got|weeks ago … return
|days ago … return|七天|7天|七日|无理由|#天无理由|几天内退|几天之内退|过了…退|超过…退|吊牌还在|吊牌没剪|吊牌剪
|标还在|标都在|拆了还能|拆开了还能|洗过还能|穿过还能|穿了一次|试了一下|试了下|试穿了|用过一次|用了一次
|cut off for|cutoff|last day to return|latest … return|~cut|~cut off|标签剪了|剪了还|give a reason|~剪|~reason
|~once|~used once|month … return|no reason|没拆过|一个月了|~lit once|~没拆|~days left|~still time

return label|label|shipping label|prepaid label|printer|print|print out|print something|no ink|out of ink
|qr code|return sticker|barcode|without printing|nothing to print|paper copy|copy shop|from my phone|退货单
|面单|打印|打印机|退货码|can i show|show on my phone|show something on my phone|show at the post
|code i can show|without a printer|do not have a printer|have no printer|no printer|own a printer
|only have a phone|only have my phone|slip in the parcel|slip in the box|return slip|form to print
|paper for the return|sheet|~paper|~show|~phone|~mobile|~slip|~code|~ink|~copy|~post office|no way to print
|way to print|print here|~no way|~way|printer is broken|printer broken|printer does not|broken printer
|~how to send|did not get a sticker|no sticker|sticker in the box|no label|label missing|lost the label
|label got|no form|~sticker|~in the box

return shipping|pay for the return|pay for returning|pay to return|pay to send it back|cost of returning
|cost of return|cost to return|returns free|free return|free returns|postage for the return|return postage
|return fee|return charge|~who pays|fork out|out of my pocket|out of my own pocket|pay … going back
|going back … postage|send … back … postage|send … back … pay|send … back … cost|send … back … free
|sending … back … cost|sending … back … pay|return … cost|return … free|return … pay|returns … cost
|charge me for returning|charged me for returning|charge for returns|second return|kept … from my refund
|off my refund|from the refund|took # off|运费险|运险|退货险|退货运费|退货邮费|退货…运费|退货…邮费|退…运费
|寄回去的运费|寄回…运费|寄回…邮费|寄回…谁|退回…运费|退回…邮费|退回去的邮费|寄回的邮费|谁出运费|运费谁出
|运费谁承担|邮费谁出|运费谁付|邮费谁付|谁承担|谁出钱|谁掏|自己掏|我出还是你|我付还是你|要我出|我自己出|赔运费
|运费赔|free of charge|sending back free|send back free|sending back cost|who covers|covers the postage
|cover the postage|covers the cost|cost me anything|~cost anything|do i have to pay|pay myself|my own cost
|at my cost|at your cost|my expense|your expense|~on me or|paid by you|paid by me|on my dime|back … postage
|back … free|back … cost|back … charge|back … pay|return … postage|postage … return|postage … back
|postage if i|if i do not like it … postage|退…快递费|退回…快递费|退回去的快递费|寄回…快递费|退换…运费
|快递费谁|运费算|运费是你们|运费你们|险|~postage|~cost|~free|~pay|~covers|~charge|~fork|~back|~return|~keep
|~kept|~谁|~运费|~邮费|~快递费|~退回|~寄回|~退|on me to pay|is it on me|paying for shipping it back
|shipping it back|邮费算谁|算谁的|万一退|退…邮费|~算谁|~万一|deduct something|deduct if|deduct for
|send both back|whats it going to cost|cost me to get rid|cost me to send|cost to send it back
|cost me to return|贴邮费|自己贴|我贴|要我自己|自己出运|自己出邮|自己付运|自己付邮|赔多少|运费险赔|运费险怎么
|险怎么|险赔|理赔|~贴|~deduct|~赔|~寄回去|return costs|costs of return|退货运费你|你们出吗|有没有送运费险
|送运费险|~return cost

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
|把钱还|钱给我退|退不退钱|退余额|bucks|bank shows zero|shows zero|~see nothing|not see the money
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
|days its day|waiting on my|waiting for the|cashback|repay|repaid|repayment|pay back|~paid back|~give back
|return my money|want the money|get the money|get my euros|release my|when is my|get reimbursed|compensated
|not been refunded|not refunded|still not refunded|yet to be refunded|refund not|no refund|where is my refund
|打钱|不打钱|签收退货|退货签收|退货…签收|退货到了|退货收到|走到哪一步|退款走|钱走到|~cash|~returned
|~reached you|~told|~day 9|~签收|wallet is still|wallet still|~wallet|shipped … back

refund the shipping|deduct|deducted|took off my refund|less than i paid|refund too low|kept from my
|keep … from my|refund … less|refund … short|not the full amount|only refunded|partial refund|少退|退少了
|扣了我|没退全|扣运费|没全退

exchange|swap|swop|trade it|trade them|another size|other size|different size|smaller size|larger size
|next size|right size|one size up|one size down|one size bigger|one size smaller|size bigger|size smaller
|half a size|half a number|half size|a number up|number bigger|one bigger|one smaller|a bigger one
|a smaller one|bigger one|smaller one|a larger one|different colour|different color|other colour
|another colour|another color|other color|change the size|change size|replace it|replacement|switch them
|switch it|~switch to|change them for|change it for|change for|for the medium|for the large|for the small
|would like … instead|want … instead|like … instead|rather have|prefer the|have the # instead|i would take the
|would be nicer|would be perfect|would be better in|got the … but|换货|换码|换一个|换个|换一件|换一双|换一条
|换双|换件|换条|换大|换小|想换|要换|给换|能换|换成|可以换|包换|换不换|怎么换|调换|调货|调个|调一个|调一件|调双
|调大|调小|给我换|帮我换|换尺码|换颜色|换个色|换色|换个码|换个尺码|换大一号|换小一号|大一号|小一号|大一码
|小一码|大半码|小半码|~大一点的|~小一点的|换尺寸|换型号|想要…号的|想要大|想要小|给我弄双|弄双|弄一件|弄件
|换别的|换另|换白|换黑|换红|换蓝|换粉|换绿|too … smaller|too … larger|too … bigger|need smaller|need bigger
|need larger|need a smaller|need a bigger|need a larger|~need the|smaller please|bigger please|larger please
|next one up|next one down|the next up|in black please|but in black|but in blue|but in white|same but in
|same in|want the same|one in a|have it in|like the tent|like a tent|never opened this one|other one instead
|in a different|give me the|trade for|swap for|send you this one|send this one back … get|大了…换|小了…换
|长了…换|短了…换|紧了…换|松了…换|不喜欢…换|能换不|换不|换得|换小一码|换大一码|换小一点|换大一点|换小码|换大码
|想换…的|调成|~smaller|~bigger|~larger|~instead|~rather|~nicer|~same|~tent|~up|~down|~black|~navy|~white
|~different|~unworn|~wife says|~perfect|~prefer|~again|~大|~小|~码|~色|~紧|~标|~双|~换|~上身
|slip out of the shoe|slips off|half a size less|size less|a size less|rather than the|instead of the black
|still sealed|换个大的|换个小的|换大的|换小的|给换个|想要…那个|要藏青|换个颜色|太艳|太素|太深|太浅|~艳|~sealed
|~rather than|~heels|~slip|穿着有点|有点勒|有点紧|有点大|有点小|有点长|有点短|do not close|will not close
|does not close|will not button|will not zip|got a ## there|have a ## there|do you have a ##|could he get
|could she get|could i get|get an xl|get an l|get an m|get an s|an xl instead|a size up|a size down
|size up instead|bigger size|swap the size|swap the colour|swap it|~different model|do the swap|exchange it
|换长|换短|换个长点|换个短点|换长点|换大点|换小点|换大号|换小号|换大一|换小一|补钱吗|换…补钱|换…补差|穿着短
|穿着长|穿着大|穿着小|穿着紧|穿不了|穿不下…换|他穿着|她穿着|买小了|买大了|买短了|买长了|拍小了|拍大了…换|~穿着
|~买小|~买大|~close|~xl|~gift did not fit|~did not fit|not fit|anything longer|anything shorter
|anything bigger|anything smaller|anything wider|longer one|shorter one|wider one|longer version
|already has the|already has one|already have the|blue one|red one|black one|white one|green one
|one possible for|a different size|a different colour|~another model|the other model|change it into
|turn it into|~replace with|~replaced with|replace it with|replaced by|the same in|same thing in|same one in
|toes|穿不上…换|娃穿|换#|换s|换m|换l|换xl|能换s|能换m|能换l|大了能换|小了能换|~sleeves|~longer|~shorter|~elbow
|~niece|~already has|~possible for|~娃|~穿不|~can i have the|~may i have the|~could i have the

too big|too small|too tight|too large|too loose|too wide|too narrow|too long|too short|way too|does not fit
|do not fit|not fit|did not fit|pinch|pinches|squeeze|hurts my|hurt my toes|baggy|snug|can not get into
|can not button|can not zip|hangs on me|falls off me|swimming in it|drowning in it|scratchy|uncomfortable|大了
|小了|太大|太小|长了|短了|太长|太短|肥了|太肥|太松|宽松了|挤脚|夹脚|磨脚|打脚|不跟脚|掉跟|不合身|不合适|不合脚
|紧了|太紧|偏紧|紧|勒|勒人|穿不进|穿不上|穿不下|套不进|扣不上|拉不上|塞不进|卡裆|显胖|显黑|不显白|不适合我
`

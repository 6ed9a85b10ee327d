package faq

// parcelWords are about a parcel on its way.
const parcelWords = `
parcel|package|delivery|shipment|包裹|快递|快件|物流|货
how long does delivery take|delivery time|eta|how many days|arrive|arrival|reach me|get here|in time|by friday|by monday|before christmas|before xmas|need it by|when will i have it|几天到|几天能到|多久到|多久能到|什么时候到|啥时候到|送到|到货|时效|收到货|要几天|来得及|赶得上|能到|到得了|before friday|before monday|before tuesday|before wednesday|before thursday|before saturday|before sunday|before the weekend|by tuesday|by wednesday|by thursday|by saturday|by sunday|by the weekend|by tomorrow|how soon will it|how quickly|delivery date|expected date|when does it come|when is it coming|shipping take|多久能收|几号到|明天能到|后天能到|今天能到|什么时候能到|周末前|之前能到|前能收到
express|pay extra|extra charge for speed|overnight|next day|faster|quicker|rush|urgent|need it tomorrow|asap|加急|特快|次日达|明天就到|快一点
tracking|track|track and trace|waybill|in transit|stuck|has not moved|hasnt moved|not moving|sorting centre|where is my parcel|where is my package|where is it|where is my order|单号|物流信息|不更新|没更新|卡在|停在|不动了|中转|到哪了|到哪儿了|查不到|没动静|my package|my parcel|my order is late|is late|delayed|not moved|no update|no updates|with the courier|depot|still on the way|still in transit|any news|where has it|三天没|还在路上|没动|不走了|催快递|催一下|滞留|延误|查一下快递|怎么还没到|还没到
delivered but|marked as delivered|says delivered|signed for|not received|never arrived|never received|didnt receive|lost parcel|lost in the mail|stolen|took my package|at my door|显示签收|已签收|签收了|谁签收|没收到|没拿到|丢件|丢了|被人拿走|代收|驿站说没有|人影都没|nothing here|nobody has it|neighbours|neighbors|still havent received|still not received|have not received|havent received|not arrived|hasnt arrived|did not arrive|didnt arrive|wrong house|没有收到|还没收到|没有拿到|没见到包裹|邻居|门卫|不见了|根本没
carrier|courier|dhl|ups|fedex|royal mail|快递公司|哪家快递|什么快递|顺丰|中通|圆通|韵达|申通|极兔|邮政|京东快递|which courier|which carrier|发哪家|走什么快递|发邮政|发京东|指定快递
parcel locker|packstation|locker|po box|pick up point|parcel shop|parcel box|快递柜|丰巢|自提柜|驿站
collect|pick up|pickup|click and collect|in store|from the shop|come by|grab it myself|nearby|round the corner|around the corner|自提|自取|到店取|上门取|in person|your workshop|your store|your shop|your place|上门拿|自己来拿|自己去拿|门店
abroad|overseas|international|other country|another country|foreign|worldwide|norway|canada|usa|australia|japan|singapore|国外|海外|境外|港澳台|香港|台湾|澳门|国际|日本|美国|加拿大|新加坡|留学|ireland|europe|germany|france|spain|italy|asia|to my country|outside of|德国|法国|英国|韩国|泰国|马来西亚|欧洲|寄国外
customs|duty|duties|import tax|import fee|border|关税|清关|海关|交税
shipping cost|pay postage|pay for postage|pay for delivery|pay shipping|shipping fee|delivery fee|delivery cost|postage|cost of delivery|free shipping|free delivery|pay for shipping|包邮|运费|邮费|免邮|快递费|不要邮费|shipping price|delivery price|shipping charge|delivery charge|加钱|补运费|运费不|邮费不|免运
`

// peopleWords are about those who sell, and the shop itself.
const peopleWords = `
human|real person|agent|somebody|anyone|bot|robot|customer service|人工|客服|真人|活人|机器人|自动回复|找个人|anybody|someone there|is there anyone|talk to someone|speak to someone|有人吗|有人在|有人没|人呢|在线吗|人在吗|回复一下|没人回
opening hours|business hours|open|close|what time|on sundays|weekend|几点|上班|下班|营业|工作时间|周末
newsletter|mailing list|spam|emails|email every|marketing mail|推广|短信|退订
unsubscribe|take me off|stop sending|退订|别发短信
log in|login|sign in|password|locked out|get into my account|reset link|账号|账户|登录|登陆|密码|reset my password|cannot sign in|verification code|登不上|登录不了|忘记密码|验证码
authentic|genuine|original|real thing|real one|legit|fake|counterfeit|replica|knock off|knockoff|copy|official|正品|真货|保真|假货|假的|真假|真的吗|官方|旗舰|授权|专柜|防伪|a货|高仿|real or fake|authorised|authorized|certificate|保证正品|是真的|山寨|仿的|真的假的|原装
review|five stars|rating|好评|评价|晒图|五星|返现
wholesale|bulk|large quantity|resell|reseller|for our staff|pieces|pcs|dozen|批发|拿货|团购|企业|采购|大量|多拿|多买|公司福利|福利|that many|so many|large order|big order|for a wedding|company gift|quantity discount|for resale|婚礼|年会|员工|批量|大批|数量多|一百份|定制
spare part|spare parts|replacement part|accessory|配件|零件|单卖|单买|替换|补一个
`

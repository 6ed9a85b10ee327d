package faq

// parcelWords are about a parcel on its way.
const parcelWords = `
~parcel|~package|~delivery|~shipment|~包裹|~快递|~快件|~物流|~货

how long does delivery take|delivery time|eta|how many days|~arrive|~arrival|~arriving|reach me|reach us
|get here|gets here|~be here|~in time|~on time|~make it|going to make it|by friday|by monday|by tuesday
|by wednesday|by thursday|by saturday|by sunday|by the weekend|by next week|by the end of|~by the #|~before #
|before friday|before monday|before tuesday|before wednesday|before thursday|before saturday|before sunday
|before the weekend|before christmas|before xmas|before easter|before my birthday|before the party
|before we leave|before i leave|for the wedding|for a wedding|~for the party|~for christmas|for halloween
|for valentines|for mothers day|need it by|need them by|need it for|need it before|need this by
|need this before|when will i have|when will i get|when can i expect|when should i expect|when do i get
|when do i receive|when will it come|when will they come|when does it come|when is it coming|what day … come
|what day … arrive|which day … arrive|how soon will|how soon can|how quickly|how fast|how long … arrive
|how long … come|how long … take to|how long till|how long until|how long do i have to wait|~wait for it
|delivery date|delivery estimate|estimated delivery|expected date|shipping take|shipping time|~delivered by
|~delivered on|~delivered before|transit time|~working days|~business days|a week to get|days to get|几天到
|几天能到|多久到|多久能到|多长时间到|多长时间能到|什么时候到|何时到|几时到|送到|~到货|时效|收到货|要几天
|得几天|几天时间|~多少天|~几日|来得及|赶得上|赶不赶|~能到|到得了|到不到得了|能不能到|能收到|多久能收|多久收到
|几号到|几号能到|哪天到|哪天能到|哪天收|几号收|明天能到|后天能到|今天能到|明天到|后天到|周末前|之前能到|之前到
|前能收到|~前到|什么时候能收|什么时候收|什么时候送|何时送|几点送|几点到|大概几天|~大概多久|一般几天|~一般多久
|走到…天|路上几天|路上要|多久拿到|啥时能到|赶着用|赶着穿|到我这|到我家|到我们|过年前|年前…到|节前…到|生日前
|七夕前|急着用|等着用|等着穿|how much time|time needs|time does it need|plan a week|# days realistic|realistic
|until it arrives|be at my place|be with me|be at my door|with me by|with me before|leaving for
|leave for vacation|leave for holiday|going on vacation|going on holiday|fly on|flying out|~my flight|~trip
|travel on|party on|wedding on|birthday on|birthday is|will … before|will … by monday|will … by tuesday
|will … by wednesday|will … by thursday|will … by friday|will … by saturday|will … by sunday|will … by the
|will … in time|arrive before|arrive by|here by|here before|there by|there before|takes how long
|weeks does it take|days does it take|days it takes|delivery speed|how long … post|how long … travel
|how long … mail|几天能|隔几日|隔几天|寄到…多久|寄到…几天|发到…多久|发到…几天|到…要多久|到…要几天|到…几天
|多久寄到|多久送|多久才|几时先到|星期五前|星期六前|星期天前|前能不能到|要参加|出门前|出发前|~days|~time|~post
|~vacation|~holiday|~wedding|~before|~week|~soon|~saturday|~friday|~sunday|~monday|~tuesday|~wednesday
|~thursday|~plan|~standard|~expect|~come|~reach|~多久|~几天|~婚礼|~周末|~之前|~上海|~北京|~广州|~成都|~哈尔滨
|~深圳|~杭州|cutting it close|cutting it too close|too close|~close|postman come|shall … come
|approximately when|when approximately|roughly when|~party|~approximately|一般走|走几天|赶不赶得及|赶不赶得上
|赶得及|~出差|~下周|什么时候能拿到|几天拿到|when shall|be delivered by|to my place by|at my door by
|the parcel be here|longest it can take|how many working days|any clue when|when she would have
|when would she have|when would he have|when would it be|when should i be home|should i be home|be home for
|on the road|its on the road|on the way when|when … be delivered|when … delivered|what time … deliver
|which day … deliver|what day … deliver|deliver on saturday|deliver on sunday|deliver on weekends
|delivered on weekends|delivery on saturday|weekend delivery|how many days … delivery|how many days until
|~weeks until|isle|ages to get|eta for|normally take|usually take|~take usually|take normally|take to get
|take to reach|take to arrive|need to wait|must i wait|have to wait|how long to|how long for|how long from
|号之前|号前|之前要用|前要用|要用…来得及|来不来得及|大约几日|大约几天|几日到|几日能|大概什么时候|预计什么时候
|预计几|什么时候能送|什么时候派|明天派|今天派|今天会到|明天会到|会不会到|能不能赶|~clue|~road|~skye|~remote
|~days until|~大约|rough estimate|estimated|estimated time|rough idea|ballpark|getting it to|getting to me
|getting here|be with me by|with me by then|with us by|with her by|with him by|reach her|reach him|reach them
|reach my|in her hands|in his hands|have it by|have them by|have it before|get it by|get them by|get it before
|receive it by|receive it before|receive them by|still get it|still arrive|still make it|~still come|~come by
|~come before|~come today|~come tomorrow|arrive today|arrive tomorrow|arriving today|arriving tomorrow
|today or tomorrow|flight is|we fly|i fly|we leave on|i leave on|~off to|away from|moving out on
|first day of school|christening|graduation|anniversary on|party is|birthday party|baby shower|~concert
|~festival|~camping|~exam|ceremony|funeral|how many weeks|weeks or days|a week or|~two weeks|~week to
|~long will|long does it|slow boat|隔天吗|是隔天|隔天到|次日到|露营|考试|演出|音乐节|漫展|要穿去|要带去
|要送出去|要用的|现在下单…用|现在下单行|下单…来得及|今天下单…到|今天拍…到|今天买…到|~estimate|~flight|~by then
|~隔天|~下单|~后天|~月底|~月初|~国庆|~春节|~出发|~exactly when|~how long|~afternoon|~deliver

tracking|~track|track and trace|waybill|in transit|~stuck|has not moved|not moved|not moving|no movement
|has not budged|not budged|sorting centre|sorting center|where is my parcel|where is my package
|where is my order|where is my stuff|where is my delivery|where is it|where is my|~where are my|where has it
|where … got to|how far … got|how far … is|how far away|how far along|which stage|follow my|follow the parcel
|see where|check where|~find out where|last scan|last scanned|~scanned|no scan|last seen|last update
|nothing since|nothing happened since|no change since|since then nothing|since … nothing|~same status
|~same place|status has not|status does not|status same|my order is late|my parcel is late|~is late
|running late|~delayed|~delay|held up|no update|no updates|not updated|does not update|not updating
|with the courier|~hub|still on the way|still in transit|still not here|~any news|tracking link
|tracking number|tracking code|tracking says|tracking page|out for delivery|lost in transit|on the truck
|fell off|~taking forever|~been waiting|~still waiting|单号|物流信息|物流状态|物流…不动|物流…没动|物流…停
|物流…卡|不更新|没更新|更新了|更新慢|卡在|卡住|停在|停着|停住|不动了|一动不动|没动静|没动过|中转|转运|分拨
|到哪了|到哪儿了|到哪里了|在哪了|走到哪|到什么地方|现在在哪|查不到|查快递|查物流|查一下快递|查下快递|查下物流
|查一下物流|查一查|查查|看物流|看快递|哪里看…到|跟踪|追踪|轨迹|三天没|几天没|好几天没|还在路上|~没动|不走了
|走不动|催快递|催催|滞留|延误|怎么还没到|还没到|还不到|一直不到|迟迟不到|怎么这么慢|~这么慢|~太慢|慢死|龟速
|蜗牛|揽收后|派送中|~派件|派送|到站|没消息|没信儿|没有动静|没有更新|失踪|去哪了|哪去了|飞去哪|绕路|退回去了
|~原地|shows the same|same thing for|is my box|look up for me|look it up|could you look|can you look where
|travelling|traveling|~at the moment|empty page|carrier site|carrier website|link does not open
|link does not work|link is dead|link is broken|number does not work|number is invalid|number not found
|number does not exist|no result|no results|has it got stuck|~stuck somewhere|went quiet|gone quiet
|radio silence|still says label|label created|shipment information received|pre advice|for # days now
|days no movement|~days without|does not move|is not moving|what is going on with my|whats up with my
|whats happening with my|what happened to my parcel|what happened to my order|has been in|sitting in … depot
|sitting at|been sitting|lost my parcel|did you lose|on the move|how far has|how far is|走到哪步|到哪步
|什么进度|进度|到哪个|走到什么|还在…没动|在…没动|在…不动|在…停|在…几天|东西走|东西到哪|货到哪|我的货呢|货呢
|快递呢|包裹呢|我的快递|我的包裹|单号给|单号发|发个单号|给个单号|给我单号|没有单号|单号多少|单号是|~same|~box
|~look up|~moment|~days|~movement|~scan|~truck|~van|~driver|~courier|carrier|~somewhere|~link|~number|~update
|~since|~nothing|~map|~page|~quiet|~dead|~status|~几天|催一下|can you check on my|which website … code
|~website … code|type this long code|~long code|~code|~no progress|~any progress|~progress|趴在|老在一个地方
|在一个地方|一个地方|跑哪|跑哪儿|跑哪里|跑到哪|去哪儿了|where did my|where did it|got stuck|chase|chase it
|chase up|follow up on my parcel|investigate|~跑|departed facility|arrived at facility|arrival scan|~exception
|customs hold|still says pre|no email with a number|email with a number|~no number|a number came
|how can i see where|see where it is|see where my|where on earth|where the hell|where the heck|wheres
|where has my|did it get lost|got lost|~is it lost|gotten lost|lost or|~went where|who has my|which van
|cant track|can not track|unable to track|how do i track|track my|track it|~follow it|watch it|map view
|揽收就没|没下文|没了下文|没后续|没信息|没物流|物流没|快递没动|快递没|不显示物流|没有物流|查一查我|给个快递号
|快递号|运单号|运单|物流号|订单号查|到没到|走没走|哪一站|哪个站|什么情况…快递|快递…什么情况|快递怎么|物流怎么
|怎么不动|怎么没动|没变过|没变|~facility|~departed|~揽收|~下文|~whole week|~a week|bar has been|~the bar
|progress bar|the same spot|same spot|since forever|says unknown|~opens but|dpd link|dhl link|ups link
|~link opens|~link says|~the link|consignment|shipment number|parcel number|package number|reference number
|no tracking|without tracking|did not get a tracking|did not get tracking|did not get a number
|never got a number|never got a tracking|no mail with|not one scan|what city|which city|where abouts
|went to the wrong|being sent back|sent back to sender|back to sender|returned to sender|going backwards
|going in circles|round in circles|wrong direction|wrong depot|~ping|pinging|sat in|sat at|been in … for
|been at … for|卡广州|卡…三天|卡…了|卡…天|东西卡|昨天就没|就没了|从昨天|信息从|好多天|没音讯|音讯|杳无|没下落
|下落|~bar|~dpd|~dhl|~ups|~fedex|~unknown|~opens|~卡|~信息|~昨天|~sat|~depot|~wondering|~whereabouts|~lost

delivered but|marked as delivered|marked delivered|marked as received|says delivered|shows delivered
|showing as delivered|status delivered|says it was delivered|says it has been delivered|it was delivered
|supposedly delivered|claims … delivered|claims … handed|received by customer|says received|signed for
|~signature|not mine signature|never signed|did not sign|not received|never arrived|never came|~never got
|never received|did not receive|did not get|lost parcel|lost package|parcel lost|package lost|lost in the mail
|lost in the post|gone missing|went missing|stolen|stole|thief|thieves|nicked|porch pirate|~porch|doorstep
|at my door|by my door|in front of my door|~front door|~letterbox|~mail box|~letter box|took my package
|took my parcel|nothing here|~nothing there|~nothing at|~nothing in|nothing came|nobody has it|no sign of
|~not there|nobody rang|nobody came|nobody knocked|no one rang|no one came|no one knocked|nobody home|no knock
|~neighbours|~neighbors|~neighbour|~neighbor|~concierge|~reception|~roommate|roomie|~flatmate
|still not received|still have not received|still not got|still have not got|not arrived|has not arrived
|did not arrive|have not arrived|not turned up|not shown up|never turned up|never showed up|did not turn up
|has not come|have not seen it|wrong house|wrong door|~wrong person|somebody else signed|someone else signed
|~home all day|~was home|was in all day|~in all day|handed … over|handed it to|left it outside
|photo of delivery|proof of delivery|green tick|supposed to be here|显示签收|已签收|签收了|被签收|谁签收
|谁签的|别人签|没签|没签收|本人签收|代签|冒签|已送达|显示送达|显示已送|显示收|说送到|说送了|说已送|说已经送
|说放|说签|显示妥投|妥投|~物流完成|已完成…没|没收到|没拿到|没有收到|没有拿到|还没收到|还没拿到|一直没收|根本没
|没见到包裹|没见到快递|没看到包裹|没看到快递|没看见快递|没看见包裹|没见着快递|没见着包裹|没人送|没人打电话
|没打电话|没给我打|没接到电话|没通知|丢件|~丢了|丢失|~弄丢|搞丢|丢包|~不见了|找不到快递|找不到包裹|~找不着
|被人拿|被偷|~偷了|被拿走|拿走了|顺走|被顺|被人领|冒领|错领|拿错|代收|代收点|驿站说没|驿站没|驿站找|驿站…没有
|柜…没有|柜子里没|柜子是空|取件码|没有取件|放门口|放在门口|门口…没|~门卫|~保安|~物业|~前台|~邻居|~室友
|人影都没|空的…快递|送哪去|送到哪去|送哪儿|放哪了|放哪儿|放哪里了|给谁了|没影|left in a safe place
|in a safe place|empty mailbox|mailbox is empty|it says it was left|says it was left|app says done|~says done
|~app says|the app shows|does not have it|do not have it|neighbour does not|not with the neighbour
|~checked with|asked everyone|asked the neighbours|asked around|looked everywhere|searched everywhere
|who did you give it|who signed|who took|gave it to|delivered … nothing|delivered … empty|delivered … not
|delivered … no|delivered … never|received … nothing|received … not|says … but nothing|says … but not
|says … there is nothing|liar|~lie|~lied|~lies|nothing was delivered|no parcel|no package|package is gone
|parcel is gone|disappeared|vanished|not in my|never saw|have not got it|没我的件|没有我的|不是我签|我没签
|谁拿|谁领|谁收|没给我|扔哪|丢哪|搁哪|根本没有|压根没|送错人|送给谁|写已送|写送达|写签收|手机上写|系统显示
|状态显示|~says|~done|~empty|~delivered|~yesterday|~asked|~checked|~looked|~garage|~garden|~shed|~hallway
|~courier|~driver|~handed|~left|~gone|~front|~outside|~nothing|~green|~app|~显示|~签|~签字|~放|~门口|~驿站|~柜
|~根本|~压根|~赔|~家里|your system thinks|thinks i have it|put it somewhere|can not find it anywhere
|find it anywhere|nowhere to be found|放驿站|说是放|说放驿站|人家说没|我去问|去问了|~system|~somewhere
|~anywhere|~问|~人家|claims its in|claims it is in|letterbox its not|it is not there|its not there
|must have taken|somebody must have|someone must have|taken it from|stairwell|bin area|behind the bin
|by the bins|was it you who|somebody took it|someone took it|someone took my|somebody took my
|not at my neighbours|left with a neighbour|with a neighbour|wrong neighbour|picture shows|~photo shows
|not my door|not my house|not my porch|~different house|someone elses door|somebody elses door|never handed
|nobody handed|no delivery|no delivery came|there was no delivery|no one delivered|no card left|no slip
|no note from the courier|我人在家|没听见敲门|没敲门|没人敲门|邻居说|邻居代|代拿|没放|没放那|谁拿走|拿走了我
|楼下没有|家门口没有|信箱|鞋柜|消防栓|电表箱|送货照片|照片…不是我家|不是我家|~stairs|~taken|~somebody|~claims
|~敲门|~在家|~picked up by|shown as handed|handed over but|saw nobody|we saw nobody|marked as in|as in mailbox
|mailbox … empty|postbox|empty postbox|my box is empty|nothing was there|nothing arrived|none arrived
|nobody saw|did not see anyone|nobody has seen|nothing on the doorstep|nothing by the door|nothing outside
|allegedly|apparently delivered|apparently … delivered|apparently it|tracking says … but|says it arrived
|it says arrived|shows arrived|shows it arrived|status is delivered|status: delivered|i did not receive
|i have not received|we have not received|never reached|never reached me|did not reach|not reached me
|not reached us|where did you leave|where did you put|where did he put|where did the driver|could not find it
|can not find my parcel|can not find my package|can not find the parcel|who accepted|someone signed|signed by
|the signature|forged|pinched|robbed|swiped|snatched|写的是我|可我没收|柜里啥|柜里…没有|柜里没|没收着|没见影
|哪有|哪里有|~husband|~nobody|~handed over|~marked|~mailbox|~shown|~claimed|~supposedly|~写的

carrier|courier company|courier do you|courier service|dhl|ups|fedex|royal mail|hermes|evri|dpd|gls|usps
|which courier|which carrier|which delivery company|who delivers|who do you ship with|ship with|deliver with
|sent with|~send with|choose the courier|快递公司|哪家快递|哪个快递|什么快递|啥快递|何种快递|顺丰|顺风|sf|中通
|圆通|韵达|申通|极兔|邮政|ems|京东快递|京东物流|德邦|菜鸟|百世|发哪家|走哪家|走什么|走什么快递|走顺|发邮政
|发京东|发ems|发顺|走邮政|走京东|走ems|指定快递|指定物流|换快递|换个快递|换家快递|选快递|别发极兔|不要极兔
|不要韵达|不要圆通|不要中通|不要申通|what company delivers|which company delivers|which company brings
|~who brings|who will bring|默认走|默认发|走哪|能走|可以走|别发|不想用|我要顺|加钱走|发哪个|~company|~brings
|~default|~发|~默认|~指定|~加钱|哪家物流|用哪家|一般用哪|用什么物流|发什么物流|~哪家|~一般|只有邮政|能发邮政
|发邮政不|镇上|不送到村|乡下|农村|送上门的|送货上门|哪家送|谁送|~村|~乡镇|~送上门|还是圆通|还是中通|还是顺丰
|还是韵达|中通还是|顺丰到|~还是

parcel locker|packstation|lockers|po box|p o box|post box|pick up point|pickup point|pick up station
|parcel shop|parcel box|parcel machine|inpost|amazon locker|drop box|collection point|yellow box|delivery box
|never home|never at home|not at home|nobody at home|at work all day|work all day|at work when|leave it with
|safe place|leave it in|~someone home|have to be home|need to be home|快递柜|丰巢|自提柜|智能柜|柜机|放柜子
|驿站|go to a pickup|pickup locker|delivered to a station|nobody home|no one home|noone home|not in during
|during the day|~never in|at work during|works all day|yellow boxes|machine at the|box at the|supermarket
|petrol station|gas station|post office box|mailbox number|~box number|~home|~work|~day|~box|~yellow|~pick
|~corner|out all day|~im out|~out|~locker|student dorm|without reception|box at the station|at the station
|left at a|drop at a|~dorm|~station|post office boxes|to boxes|~boxes

collect|pick up|pickup|pick it up|pick them up|pick my order up|click and collect|in store|in your store
|from the shop|from your shop|from your store|~come over|come round|drop by|drop in|pop in|pop by|swing by
|~stop by|~get it myself|grab it myself|~fetch|~nearby|~live near|~live close|round the corner
|around the corner|next to your|~near your|your warehouse in person|~your workshop|~your store|your shop in
|~your place|brick and mortar|~physical store|physical shop|~showroom|save the postage|skip the shipping
|~counter|自提|自取|到店取|上门取|上门拿|自己来拿|自己去拿|自己取|~过去拿|过来拿|去店里|到店里|去你们店
|来你们店|门店|实体店|线下店|~线下|住附近|离你们|离得近|~同城|come get it|come and get|~just come|come to you
|come to your|come pick|get it from you|pick it myself|pick it up myself|fetch the order|fetch myself
|fetch the|skip delivery|skip the delivery|no delivery|without delivery|min away|minutes away|live in the same
|hold it for|hold it at|hold my order|hold for me|save shipping|~myself|~away|~come|~get it|~place|~shop|~hold
|~store|~near|~skip|~same town|~minutes|~come by|save the delivery|save on delivery|~by|~save|work next door
|i fetch it|may i fetch|fetch it|take it with me|take with me|~physical place|place where i can
|where are you located|located|walk in|walk by|passing by|pass by|~in the area|in your area|~same street
|same building|你们在哪…拿|自己拿|当面|~next door|~physical|~take it with|rather get it from the store
|get it from the store|get it from the shop|from the store|till when does the shop|shop keep it
|how long do you keep|keep it for me|keep my order|pick up time|~keep|~rather get

abroad|overseas|international|internationally|other country|another country|other countries|which countries
|what countries|~my country|outside the country|~outside of|~foreign|worldwide|world wide|to my country
|from abroad|not in the eu|non eu|europe only|~living in|~i live in|~based in|~moved to|ship to|deliver to
|~send to|shipped to|delivered to|sent to|~possible to order from|~can i order from|~buy from here|~norway
|~canada|~toronto|~vancouver|~usa|~america|~united states|~new york|~california|~texas|~florida|~chicago
|~australia|~sydney|~melbourne|~perth|~new zealand|~auckland|~japan|~singapore|~malaysia|~thailand|~vietnam
|~philippines|~indonesia|~india|~dubai|~emirates|~saudi|~qatar|~israel|~turkey|~egypt|~south africa|~nigeria
|~kenya|~brazil|~mexico|~argentina|~chile|~iceland|~ireland|~dublin|~northern ireland|~switzerland|~zurich
|~germany|~berlin|~france|~paris|~spain|~madrid|~italy|~rome|~milan|~portugal|~lisbon|~poland|~austria|~vienna
|~belgium|~brussels|~netherlands|~holland|~amsterdam|~denmark|~sweden|~stockholm|~helsinki|~greece|~hungary
|~czech|~romania|~croatia|~europe|~asia|~china|~hong kong|~taiwan|~russia|~ukraine|国外|海外|境外|出国|~外国
|港澳台|香港|台湾|台北|高雄|澳门|~国际|~日本|~东京|~美国|~纽约|~加拿大|~多伦多|~温哥华|~新加坡|~留学|~留学生
|~德国|~法国|~巴黎|~英国|~伦敦|~韩国|~首尔|~泰国|~马来西亚|~马来|~越南|~印尼|~菲律宾|~澳洲|~澳大利亚|~悉尼
|~墨尔本|~新西兰|~意大利|~西班牙|~俄罗斯|~迪拜|~欧洲|欧盟|~东南亚|~非洲|寄国外|~华人|~侨|跨境|直邮|集运
|转运公司|bring it here|do you bring|do you come to|do you serve|do you cover|to the states|the states
|yes or no ship|my cousin in|my sister in|my daughter in|my son in|my brother in|my friend in|relatives in
|receive a package|order from here|order from|~buy from|possible to order|is possible to order|malta|cyprus
|luxembourg|latvia|lithuania|slovenia|slovakia|bulgaria|serbia|morocco|tunisia|pakistan|bangladesh|alaska
|puerto rico|guam|island|islands|quebec|ontario|queensland|人在|我在…能买|能买…国|在外国|在国外|寄过去
|寄出去…国|在…读书|在…留学|收得到|发得到|能发…国|能寄…国|寄给…国|~country|~live|~cousin|~order|~ship|~deliver
|~possible|~bring|~send|~outside|~relatives|~visit|~读书|~能买|~寄|~发|~直接寄|mail stuff to|mail to
|mail it to|send stuff to|studying in|lives in|~live in|living abroad|~grandson|~daughter|~lyon|~hawaii
|~my aunt|加拿大…寄|寄到加拿大|寄到美国|寄到日本|寄到英国|寄到澳洲|寄到香港|寄到台湾|寄到澳门|国外…寄|寄…国外
|serve people in|people in mexico|im an expat|could you ship here|ship here|send here|deliver here
|ship outside|delivery outside|customers in|customers from|from switzerland|from canada|from australia
|from the us|from the uk|from japan|from india|to australia|to canada|to japan|to norway|to switzerland
|to the us|to the usa|to the uk|to india|to brazil|to mexico|to my sister in|to my friend in|to my brother in
|to relatives in|outside europe|outside the eu|outside the us|outside the uk|within europe only|bali|tokyo
|~bangkok|~expat|~serve|在…能收到|在…收得到|国家…能发|朋友…可不可以发|澳门…发|香港…发|台湾…发|寄来澳门
|寄来香港|寄来台湾|寄来新加坡|海运|空运到|悉尼…收|外地朋友|~朋友要|~能收到|~邮过来|mail it over|will you mail
|pen pal|do you send|~am from|i am from|we are from|~im from|from finland|~coming from|live outside
|live overseas|outside your country|outside germany|other side of the world|~different country
|another continent|~shop from|shopping from|purchase from|buy from abroad|能邮吗|能邮|邮到国|邮吗|能寄过来
|寄过来不|人在国|身在|定居|移民|国外收|~korea|~finland|~estonia|~you send|~can you send|~mail|~over|~邮
|~寄过来

customs|duty|import tax|import fee|import charge|import duties|tariff|clearance|vat on delivery|taxes on top
|extra tax|extra taxes|extra fee|extra fees|additional fees|additional charges|additional cost|hidden costs
|pay … at the door|charged at the door|pay … when it arrives|关税|清关|海关|交税|税费|报关|扣关|要交税|被税
|surprise taxes|surprise costs|surprise fees|pay taxes|pay tax|ask me for money|money at the door
|because of import|importing|taxes when|fees when|fee when|fees at|charged when|come with taxes|brexit|taxed
|~tax|~taxes|~fees|~fee|~surprise|~extra|~door|~canada|~america|~uk|~switzerland|~norway|~when it comes
|~arrives|at the border|vat at|tax included|taxes included|included in the price|taxman|the taxman
|stuck with customs|held at customs|~included|~border|~abroad|~again|import stuff|import costs|import charges
|when it enters|enters the country|tariff come on top|on top tariff|us tariff|declared|declare|customs form
|customs declaration|~enters|~import|~tariffs|duties already|duties in the total|duties included
|letter from customs|from customs|customs wanting|customs wants|customs letter|customs fee|customs charge
|wanting ## dollars|~letter|~total|~dollars|~duties

shipping cost|delivery cost|shipping costs|cost of delivery|cost of shipping|cost to ship|cost to send
|cost to deliver|shipping fee|delivery fee|postage|pay postage|pay for postage|pay for delivery
|pay for shipping|pay shipping|pay delivery|free shipping|free delivery|ship for free|ship free|deliver free
|delivered free|free postage|shipping free|delivery free|shipping price|delivery price|shipping charge
|delivery charge|charge for shipping|charge for delivery|charge for postage|charge for sending
|how much … shipping|how much … delivery|how much … postage|how much … ship|how much … send|how much … deliver
|minimum for free|minimum order|minimum spend|how much more … spend|how much do i need to spend|spend to get
|threshold|p and p|adds … for shipping|on top for|added to my basket|quid on top|euros on top|shipping rates
|basket … adding|shipping so expensive|shipping expensive|包邮|包不包邮|包运费|运费|邮费|免邮|免了邮|免运
|免个邮|免…邮|快递费|邮资|不要邮费|不包邮|满多少包|满多少免|多少包邮|多少钱包邮|买多少…邮|凑单|凑够|差…包邮
|差…块…免|差…块…邮|补邮费|补运费|运费不|邮费不|寄费|配送费|送货费|运杂费|加邮|收邮|is it free to|~on you
|postage on you|delivery on you|added at the end|added at checkout|whats the damage|damage for delivery
|price for delivery|price of delivery|price of shipping|price for shipping|pay … delivery|pay … shipping
|pay … sent|cost … deliver|cost … ship|cost … send|cost … postage|costs … deliver|reach some amount
|reach a certain amount|certain amount|which amount|what amount|from what amount|from how much|spend over
|order over|orders over|buy more … free|add more … free|free if|is there a minimum|another # to
|get rid of that|get it free|get rid of the|just to send|to ship a|to send one|too much for postage
|postage more than|贴多少邮|贴邮|要不要邮|快递要|快递另外|快递要钱|邮寄费|要不要运|要不要钱|另外给钱|另外收
|还要另外|差…免|差…包|不够…包|凑…包|才买一个|~amount|~reach|~adding|~added|~add|~basket|~cart|~spend|~delivery
|~on top|~extra|~minimum|~free|~quid|~bucks|~euros|~pounds|~charged|~expensive|~end|~差|~凑|~快递|~另外
|~多少钱|~两块|~几块|least i have to buy|the least i|without a charge|comes without|come without charge
|comes free|for nothing on top|how much to get it to|how much to get|much to get it|how much for sending
|how much for delivery|how much for shipping|how much for postage|plus how much|what do i pay to get|get it to
|delivered for free|no shipping|waive|waive the|免运费|给免运|一件也|贵不贵|寄到…贵|寄到…多少|寄到…加
|快递费多少|快递多少钱|寄过来多少|~least|~charge|~plus|~加多少|~西藏|~新疆|no postage|short of no postage
|short of free|of no postage|another fiver|tenner|for the delivery|~wants another|adds another|adds up to
|why … delivery charge|why … shipping charge|pay so much for|shipping more than|shipping cost more
|the shipping is|expensive shipping|high shipping|combine to save|结算…多了|多了…块|多出…块|多收|不收运费
|收运费吗|收运费不|收不收运费|收邮费|收不收邮|运费能|邮费能|邮费多|运费贵|邮费贵|能不能包|可以包邮|包邮吗
|包邮不|免吗|多少能免|偏远|补差邮|~结算|~fiver|~short|~normal|~更|nearly as much|as much as the|any trick
|pay more for sending|more for sending|islands … more|~costs nearly|delivery costs|what does it cost to
|what would it cost|how much would it cost|how much is it to|how much to send|how much to ship
|how much to deliver|cost me to have it|charge me for|charging me|why am i charged|why do i pay
|why do i have to pay|shipping to … much|fee for delivery|flat rate|delivery rate|delivery included
|shipping included|postage included|is delivery in the price|is postage in|including delivery
|including shipping|with delivery|with shipping|bulky|heavy parcel|收邮费不|不用给运|不用运费|不用邮费
|不要运费|要运费|要邮费|运费要|邮费要|~trick|~nearly|~included|~includes|~surcharge
`

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
|~weeks until|ages to get|eta for|normally take|usually take|~take usually|take normally|take to get
|take to reach|take to arrive|need to wait|must i wait|have to wait|how long to|how long for|how long from
|号之前|号前|之前要用|前要用|要用…来得及|来不来得及|大约几日|大约几天|几日到|几日能|大概什么时候|预计什么时候
|预计几|什么时候能送|什么时候派|明天派|今天派|今天会到|明天会到|会不会到|能不能赶|~clue|~road|~remote
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
|~隔天|~下单|~后天|~月底|~月初|~国庆|~春节|~出发|~exactly when|~how long|~afternoon|~deliver|could i have it
|how soon could i|how soon could|从…到…几天|~countryside

express|pay extra|pay more for|extra charge for speed|overnight|next day|next morning|~faster|~quicker
|quickest|fastest|~rush|~urgent|~urgently|in a hurry|need it tomorrow|need it today|~is tomorrow|asap
|as soon as possible|priority|speed it up|speed up|prioritise|prioritize|expedite|expedited|premium delivery
|premium shipping|upgrade … delivery|upgrade … shipping|same day delivery|24h delivery|~by tomorrow|by tonight
|bump it up|~last minute|forgot … birthday|forgot … anniversary|forgot … present|special delivery
|quick delivery|~hurry|加急|特快|次日达|隔日达|当日达|明天就到|明天就要|明天要用|后天要用|后天就要|快一点
|快点送|~最快|赶时间|急用|~很急|~着急|急需|空运|航空件|加钱…快|多付…快|同城送|闪送|quicker way|faster way
|quickest way|fastest way|quicker than|faster than|day after tomorrow|what are my options|in # day|really fast
|super fast|real quick|~there tomorrow|~here tomorrow|arrive tomorrow|delivered tomorrow|need it by tomorrow
|need it now|need them tomorrow|need it urgently|need it quickly|need it fast|extra for speed|pay more … fast
|more money … fast|~within 24|一天到|两天内到|能快点|可以快点|尽快收|尽快送|急件|~tomorrow|~options|~speed
|~quick|~fast|~standard|~normal|~extra|~sooner|~early|~earlier|~emergency|~快点|~加钱|~急|make that happen
|~tomorrow evening|by this evening|~happen by|~evening|~boss|~make that|you make it|今天就要|今天要
|in my hands by|have it in my hands|if i pay more|~pay more|can i pay more|pay to get it|way to have it by
|guarantee it by|guaranteed by|guaranteed delivery|fast delivery|fast shipping|quick shipping|~same day
|~in my hands|by wednesday|by friday|by thursday|by monday|have it tomorrow|how much to have it tomorrow
|to have it|get it tomorrow|~today already|~have it|in 24 hours|within 24 hours|in 24h|need it in|in # hours

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
|label printed|app says label|says label printed

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
|it says arrived|shows arrived|shows it arrived|status is delivered|i did not receive|i have not received
|we have not received|never reached|never reached me|did not reach|not reached me|not reached us
|where did you leave|where did you put|where did he put|where did the driver|could not find it
|can not find my parcel|can not find my package|can not find the parcel|who accepted|someone signed|signed by
|the signature|forged|pinched|robbed|swiped|snatched|写的是我|可我没收|柜里啥|柜里…没有|柜里没|没收着|没见影
|哪有|哪里有|~husband|~nobody|~handed over|~marked|~mailbox|~shown|~claimed|~supposedly|~写的
`

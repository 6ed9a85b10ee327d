package faq

// troubleWords are about what went wrong.
const troubleWords = `
broken|broke|damaged|damage|defective|defect|crack|cracked|shatter|shattered|smash|smashed|crush|crushed
|squashed|~scratch|scratched|scratches|leak|leaked|leaking|spilled|torn|~tear|~ripped|~rip in|~hole|~holes
|faulty|bust|busted|wrecked|ruined|chipped|~chip in|dent|dented|~bent|warped|stain|stained|~dirty|mark on it
|marks on it|mouldy|moldy|smells bad|rotten|melted|will not turn on|does not turn on|not turn on
|will not switch on|not switch on|will not start|dead on arrival|doa|~never worked|stopped working after
|came broken|arrived broken|arrived damaged|came damaged|in pieces|in # pieces|in bits|~in two|~in half
|to bits|loose thread|fell apart|falling apart|came apart|~came off|fell off|missing a button|button came
|~seam|stitching|zip is|zipper|~handle came|lid does not|bad quality|poor quality|wobbly|all over the box
|glass everywhere|shards|soaked|box was crushed|box was wet|box was open|坏了|坏的|坏掉|破了|破的|破损|破洞
|碎了|碎的|碎成|全碎|摔碎|碎渣|成渣|渣了|碎掉|裂|裂了|裂开|裂缝|损坏|漏了|漏液|漏油|漏水|洒了|撒了|流出来|划痕
|划伤|刮花|有洞|个洞|~洞|压坏|压扁|压碎|压烂|扁了|挤扁|烂|烂了|烂的|瑕疵|次品|残次|质量问题|质量差|质量太差
|质量不好|质量不行|品控|开不了机|不能开机|打不开…机|不通电|没电…开不|不工作|不亮|不转|没声音|没反应|死机|黑屏
|失灵|用不了一|脱线|开线|开胶|脱胶|掉漆|掉扣|断了|断裂|~断开|~散了|散架|~变形|脏的|脏了|污渍|~有味道|异味|发霉
|霉了|臭了|缺口|缺角|~磕|磕碰|磕了|~凹|~瘪|~松了|松动|~歪|~线头|~起皱|褪了|勾丝|抽丝|拆开…碎|拆开…坏|打开…碎
|打开…坏|到手…坏|到手…破|到手就|拿到手…洞|lid is|came with a scratch|scratch across|not in one piece
|in one piece|no longer works|not work anymore|does nothing when|no power|no sound|dead pixel|screen is|mess
|big mess|everything is wet|sticky|~all over|arrived in|arrived … pieces|arrived … broken|opened … broken
|opened … pieces|条缝|一条缝|杯子裂|箱子烂|也漏|漏得|漏光|漏完|啥质量|什么质量|这质量|质量也太|摔坏|瓶子漏
|漏了一|包装破|破皮|都碎|按不动|转不动|~opened|~pieces|~box|~glass|~wet|~arrived|~came|~mug|~thanks a lot|~sad
|~dropped|~打开|~拆开|~刚到|~刚收到|~到手|~一箱|~盒子|~气死|~处理|~摔|does not work|not working|not work
|did not work|doesnt work|flickers|一插就|插上就|一闪一闪|就闪|闪个不停|黏糊糊|one of … broken
|one of … chipped|has a chip|wax everywhere|two halves|has a crack|crack in|~burst|~burst open|soapy|spilt
|soaking|rust|rusty|rusted|mold|mould|frayed|peeling off|peeled|discoloured|discolored|crooked|squeaks
|squeaking|rattles|rattling|dripping|weird noise|strange noise|buzzing|overheats|~smoke|sparks|short circuit
|one leg|leg broke|wobbles|wobble|~glue|loose screw|thread coming|threads coming|coming apart|came undone
|unravelling|unravelled|snag|worn out already|~looks used|looks second hand|second hand|used already
|already used|~opened already|~was opened|~seal was|seal is broken|seal broken|no seal|half empty|half full
|drained|with a line|line on the screen|lines on|does not light|does not heat|does not spin|does not charge
|will not charge|bad condition|poor condition|terrible condition|scuffed|scuff|scuffs|~not even|霉味|有斑
|上面…斑|一股…味|有条线|屏幕有|屏幕裂|屏幕坏|花屏|生锈|锈|掉色…刚|缺胳膊|断腿|断胳膊|掉下来|掉了下来|脱落|掉皮
|起泡|鼓包|发臭|融化|化了|化掉|结块|变质|出虫|有虫|虫子|头发|用过的|二手|旧的|别人用过|拆过|封口|没封|开过
|压变形|挤坏|挤压|颠坏|寄坏|~霉|~斑|~everything|~exploded|~frame|~corner|snapped off|handle snapped
|just crumbs|in crumbs|crumbled|glasses was|first time i|the first time|after one use|~first use|on first use
|first wash … hole|came off in|fell to pieces|does not stay|does not close|does not open|does not fit together
|does not hold|will not open|will not close|will not stay|jammed|stuck button|button stuck|button does not
|noise when|flat tyre|punctured|puncture|deflated|collapsed|ripped off|tear in|~a tear|~a hole|~holes in
|dent in|bubbles in|missing chunk|~chunk|corner is|corner was|~edges|edge is|scrape|scraped|blemish|~flaw
|flawed|imperfection|discoloration|burnt|burned out|~fried|exploding|malfunction|malfunctioning|glitch|glitchy
|unusable|useless on arrival|瓶盖碎|漏得到处|到处都是|充不进电|充不上|充不进|新的就|就这样|一来就|来了就坏
|来就坏|刚来就|第一次用就|用第一次就|没用就|还没用就|盖不上|盖不紧|合不上|关不上|打不开|拧不|掉了一个|少了块
|~snapped|~crumbs|~handle|~first time|~新的|~到处|~edge|~bad

guarantee|warranty|guarentee|under warranty|~still under|~covered|~cover it|~still covered|~lifetime|repair
|repaired|~fix it|~mend|stop working|stopped working|stops working|quit working|~gave up|gave out|packed up
|packed in|~died|died after|die after|conked out|kaput|broke after|broken after|breaks later|break later
|breaks after|goes wrong|go wrong|went wrong after|after a day|after a week|after a month|~after # days
|~after # weeks|~after # months|~after # years|# months later|# year later|~months old|year old … broke
|bought last year|breaks down|break down|breakdown|~long term|stand by your|用坏了|用坏|坏了管|坏了修|坏了找
|坏了怎么办|不好使了|不好使|罢工|用了…坏|~用了…不|用了半年|用了一年|用了两年|用了几天|用了一个月|用了两天
|~用了#|~才用|~才用了|~刚用|保修|质保|联保|维修|返修|报修|修吗|能修|修一下|修理|三包|~售后|管不管|管多久
|管多长|你们管|管修|~找谁|保几年|保多久|包多久|质量保证|保质保修|过保|在保|出问题…管|出问题…找|坏了…管|坏了…换
|stopped heating|stopped charging|no longer heats|no longer charges|do you fix|can you fix|fix that|on my own
|am i on my own|breaks next|if it breaks|if it fails|when it breaks|what if it breaks|years of cover|of cover
|how many years|how long … cover|how long am i|how long do you cover|protected|# months … broke
|# months … broken|# months … stopped|# years … broken|had it for|had it since|bought it last|~bought in
|out of nowhere … stopped|~last year|made to last|claim|保多长|给修|修不|给修不|坏了给|坏了能|坏了谁|坏了怎么
|几年…坏|月…坏|年…坏|天…坏|坏…管|坏…修|出毛病|毛病|~months|~years|~stopped|~breaks|~fix|~cover|~heating|~own
|~speaker|~kettle|~blender|~shrugged|~happen|~since|~last|~半年|~坏|~保|~管|gave up after|after half a year
|dies on me|if it dies|when it dies|~on you|is that on you|~next summer|~next year|~in a year|不到一年|用不到
|不转了|不亮了|不响了|免费修|免费换新|~dies|~summer|~half a year|~zip|~转|~免费|be serviced|~service it
|servicing|makes a weird noise after|noise after|~any protection|fails later|if the … fails|if it … fails
|~gives up|~give up|packs up|packs in|~year later|a year later|after a year|years old and|had it # year
|had it for a year|had it for # months|had it two|only had it|~only lasted|~lasted only|lasted # months
|lasted a year|out of warranty|without receipt … repair|send it in|send in for repair|repair service
|technician|不出热风|不出风|不出水|不加热|不制冷|不发热|才八个月|才用…月|才买…月|买了才…月|买了…月|买了…年
|用了才|没用多久|没用几天|没用几次|几次就|用几次就|过了保修|过保修|保修卡|保修期|修多少钱|修要钱|维修点|维修费
|寄修|返厂|~修|~八个月|~个月|~serviced|~protection|~later|~fails|~grinder|~in month|~month 5|broke in month
|zipper broke|garantie|warrenty|garanty|how many time do i have|time do i have|what do you do about it
|~after just|~lasted|did not last|~lasts only|only # months old|not even a year|not even # months
|~within a year|within the year|within # years|~within two years|~two years|~one year|# year guarantee
|manufacturer guarantee|get it repaired|have it repaired|can it be repaired|can this be repaired
|can you repair|repairs|does it come with a guarantee|still have guarantee|still guarantee|开关不灵|不灵了
|还在保|保修期吧|坏了包换|包换不|包修|能用多久…坏|能用几年|用几年|~month|~zipper|~guaranty|~灵|~坏了包

wrong item|wrong article|wrong product|wrong thing|wrong size|wrong colour|wrong color|wrong one|wrong order
|wrong model|~the wrong|not what i ordered|not what i bought|not what i wanted|not the one i|~instead of
|somebody elses|someone elses|different product|different item|different one|~not mine|~sent me|~you sent
|another one than|ordered one got|mixed up|mix up|ordered … got|ordered … received|ordered … came
|ordered … arrived|ordered … sent|bought … got|bought … received|wanted … got|asked for … got|i got … instead
|but received|but i received|but got|says # … ordered #|written # … ordered|written # … buy|written # … bought
|confirmation says|confirmation also|label says|tag says|~inside is|~turned out to be|~completely different
|~something else|发错|寄错|送错|装错|拿错货|配错|错货|~错的|发得不对|不对版|不对款|货不对|东西不对|颜色不对
|尺码不对|型号不对|款式不对|不是我买的|不是我要的|不是我拍的|不是我下单的|不是同一|不一样的东西|跟我买的
|和我买的|跟我拍的|和我拍的|跟下单|~别人的|发成|发成了|寄成|给我寄|给我发的是|来的是|~来了个|~来了一|收到的是
|收到却|收到的却|到手是|到手却|拿到手…是|拿到是|拿到的是|~打开是|拆开是|款式错|型号错|颜色错|尺码错|~写的是
|标的是|标签是|标签写|吊牌是|吊牌写|买的…收到|买的…发|买的…来|买的…到手|买的…拿到|拍的…收到|拍的…发|拍的…来
|拍的…到手|要的…发|要的…来|订的…来|下单…收到|眼神|~isnt mine|is not mine|this is not|~not the|packed me
|you packed|packed the wrong|you have packed|i chose|chose the grey|chose the black|~other persons
|~another persons|other customers|another customer|mixed things|mixed something|there is … in here|~in here
|~who is|somebody else order|for someone called|~childrens|opposite|other way round|not the same
|ordered … there is|bought … there is|bought … it is|ordered … it is|ordered … but|bought … but
|ordered black got|~asked for|我要的…发|我要的…来|我要的…给|我买的…|要的是…给|要的是…发|我买的是|我订的是|给错
|不是我拍|不是我买|不是我要|发来|怎么不是|怎么是|咋是|来了…不是|标签|写着|~mine|~bought|~ordered|~got|~chose
|~packed|~lamp|~socks|~grey|~size|~colour|~written|~sole|~confirmation|~label|~inside|~买的|~拍的|~要的|~拿到
|~仓库|supposed to be|was supposed to|but this is|~bag says|~box says|supposed to be a|should be a
|this is a … mine|is a womens|is a mens|ladies|定的…寄|定的…发|订的…寄|怎么寄了|怎么发了|怎么来了|怎么给我
|怎么给了|不是一个东西|不是一个|拿错了|拿错|货不一样|图里不|跟图里不|和图里不|~supposed|~clearly|~mens|~womens
|~定的|~寄了|put … instead of my|in instead of|arrived … did not order|not order|did not order|never ordered
|order … arrived|ordered # … got|one is # … other|left and a|~two left|~two right|other model|~another model
|older model|older version|another brand|other brand|fake one instead|型号跟|型号不|跟我下的|和我下的|下的不同
|跟下的|不是我那|不是我的|我要的是|我买的不是|应该是…发|应该是…寄|发的是|寄的是|给的是|送的是|来的不是
|不是这个|不是这款|不是这件|款不对|色不对|号不对|码不对|发来的|寄来的|两只不一样|两个不一样|一样一只|同一只脚
|~不同|~那件|~toaster|~collar|~did not|~别人|another name|another name on|someone elses name|name on the slip
|~different name|the thing is a|not my tea|not my order|not my size|grown man|~a childs|~for kids
|received … not|got sent|was sent a|was sent the|been sent the|been sent a|sent a different
|delivered the wrong|picked the wrong … sent|this is not my|these are not|this is not what|not what is on
|not what was|not the colour|not the size|not the model|does not match my order|does not match|not match
|discrepancy|~switched|swapped by|confused my order|~confused|mistake with my order|error in my order
|error with my order|order is wrong|it is wrong|wrong again|发了个|给我发了|发的不对|我拍的是|我点的是
|拍的是…发|~儿童款|男款|女款|发的颜色|发的尺码|发的款|颜色发的|尺码发的|款式发的|发来不对|不对啊|~slip
|~another|~grown|~kids size|~不对|~received|~i am a|~拍的是|~opened|~inside was|~mixed|this is … order says
|my order says|order says|不是我选|选的那个|我选的|发的不是

missing|incomplete|not in the box|not in there|was not in|not in the parcel|not in the package
|half of my order|~part of my order|rest of my order|~the rest|~forgot|~forgotten|only got|got only
|only received|~only one|~only two|~only three|only # came|only # in|only # arrived|only # pair|~only part
|just # in|~just one|just the … in|left out|are missing|is missing|not included|~without the|~there are only
|~there is only|one short|short one|did not come with|ordered # … got #|ordered # … only|bought # … only
|bought # … got|bought # … #|paid for # … #|paid for # … only|# out of #|is the # following
|following separately|separate parcel|second parcel|where is the other|~the other one|was empty|box is empty
|empty box|empty package|少发|漏发|少了|~缺|缺了|缺件|少件|漏了一|没有装|没装进|没放|少一|~少个|少两|少给|少寄
|漏寄|漏装|没给我|没见到|没看到…发|没看见|~只有|只来|只来了|只发|只发了|只收到|只到|只给|只寄|只装|就一|就来
|就收到|就发|就给|就寄|~差了|没发全|没发齐|不全|不齐|没来齐|没到齐|~还有一件|~还有一个|另一件|另一个…没
|~另外一|~剩下的|~其余的|其他的呢|买了…只|拍了…只|买#…到#|拍#…来#|付了…只|没收到赠品|空盒|空箱|空包|~空的
|supposed to be|supposed to have|~should be|~should have been|should contain|cant find it|can not find it
|not find the|i count|count #|counted|lists #|list says|~got one|one shoe|~one of|~only half|~just half
|~turned up|# turned up|in there just|was not in there|fine but|nowhere|not in it|is not inside|~not inside
|~nothing inside|cable is not|did you forget|you forgot|where is the rest|where is my second
|where are the other|and where is|plus a|did not get the|did not get my|not get the free|my free gift|说好#
|说好…只|说好…就|打开就|里就|箱子里就|盒子里没有|里没有|里面没有|没看到|没有给|赠品没|赠品呢|没赠品|没送
|少了个|少一个|缺一个|#瓶…一瓶|#件…一件|#个…一个|买#|拍#|拍了#|买了#|只有#|两样|咋只|~count|~box|~bag|~parcel
|~found|~find|~pair|~pairs|~kids|~supposed|~list|~there|~fifth|~fourth|~third|~rest|~only|~gift|~cable|~bought
|~里面|~打开|~箱子|~盒子|~赠品|~拍了|~就|~两|~一瓶|~没见|for a set of|set of # # here|# here|# forks
|only # forks|no screws|no cable|no charger in|no manual|without screws|差一支|差一个|差一件|差一瓶|差一
|套装里|套装…差|套装…少|怎么没有|别人都有|别人有|没见着|~set|~pack|~packet|~套装|~差|~isnt there|is not there
|note says # … see|delivery note|packing list|see #|~see only|~only see|i only see|i see only|says # items
|says # pieces|~the second|~second one is|one sock|one glove|one piece missing|part missing|parts missing
|piece missing|~one item|# items|~not all|~not everything|not the whole|came without|arrived without
|delivered without|没放进来|没放进|包没放|数了|我数|数来数去|应该#|应该有|应该…只|应该…就|只看到|只找到|没找着
|没找到|没寄|没发来|没一起|没一块|漏掉|漏给|漏放|忘放|忘了放|忘了给|忘记放|忘记给|忘发|忘寄|~数|~应该|~second
|~note|~see|~items|no bulb|though it says|says incl|it says included|supposedly included|half of what
|half of what i|what i paid for|turned up only|only half of|one was missing|~lacks|lacking|~lack|~absent
|omitted|not delivered fully|~not complete|~partly|partially delivered|partial delivery|partial order
|some of my|some of the items|~some items|rest of the order|rest of it|rest of my|the remainder
|remaining items|~the others|~other items|~other half|could not find the|no sign of the … in
|not a trace of the|empty inside|~two were|~three were|~four were|short by|came one short|missed one
|you missed|left one out|left it out|forgot to include|forgot to put|forgot one|forgot my|did not include
|not included in|was not included|两件套|三件套|咋就一|就一件|少了说明|少了充|少了…和|少了件|少了瓶|少了包
|少了一|少了两|~incl|~bulb|~half|~but no|~一件|~turned|~paid for|~says|only # of #|# of # in|only # of the
`

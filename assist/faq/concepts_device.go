package faq

// deviceWords are about things that are plugged in.
const deviceWords = `
plug|plug type|voltage|volt|volts|110v|~110|120v|220v|230v|240v|~220|~240|watt|watts|charger|charging brick
|charging head|wall charger|~adapter|adaptor|~converter|transformer|~socket|~outlet|power outlet|power supply
|power cord|power cable|power brick|mains|eu plug|uk plug|us plug|which plug|country plug|three pin|two pin
|in the wall|into the wall|blow a fuse|blow the fuse|~fuse|type c|usb c|usb|usb cable|cable included
|comes with a charger|comes with a cable|come with a charger|use it in america|use it abroad|work in the us
|work in the uk|work in europe|work in japan|work abroad|插头|插座|插孔|插得进|插得上|插不进|插不上|插线|插墙
|墙上…孔|孔的|三个孔|两个孔|三孔|两孔|三脚|两脚|三插|两插|电压|~电源|电源线|~功率|~瓦|~伏|充电器|数据线|转换头
|转接头|转换器|适配器|变压器|变压|宽电压|国标|欧标|英标|美标|日标|带到国外|带去国外|国外用|国外能用|出国用
|带过去用|那边的电|那边电|烧坏|带插头|配充电|配线|送充电|moving to england|moving to the uk|moving to america
|connector|what kind of connector|kind of connector|thing you put in the wall|put in the wall|goes in the wall
|charger head|power thing|charging cable|comes with … charger|come with … charger|wall thing|blow up in
|do i need an adapter|need an adapter|need a converter|take it to america|take it abroad|take it to my holiday
|works in other countries|in my country|in england|in italy|几个脚|脚的|220的|110的|送充电头|充电头送|带头吗
|带线吗|没有头|那边好像|拿到美国|拿到日本|带去|带到|带过去|去国外|出差用|~wall|~moving|~england|~america
|~florida|~holiday|~travel|~power|~country|~abroad|~need|~blow|~separate|~墙|~孔|~国外|~美国|~日本|~脚|~头|~带
|a brick|brick in the box|just the cable|fit my sockets|my sockets|in the uk|in the us|充电的头|充电头
|头有没有|~有没有配|配不配|~brick|~cable|~配|~uk|which prongs|prong|buy the charger extra|charger extra
|charger separately|buy a charger|need a charger|is there a charger|with charger|without charger
|charger in the box|cable in the box|插座对|对不对得上|带充电线|有充电线|有没有充电线|有充电头|有没有充电头
|有没有充电器|带线|电线|线多长|盒子里…充电|~prongs|~extra|~对得上|~充电线|run in the states|work in the states
|british plug|american plug|european plug|japanese plug|australian plug|swiss plug|german plug|chinese plug
|have a british|without an adapter|dual voltage|国外电压|美国那边|那边电压|那边的插|电压能用|插头转换|送不送插
|转换插|~states|~british|~那边|~run in

~battery|battery life|batteries|~charge|~charges|~charging|~charged|recharge|runtime|run time|hours of music
|hours of playback|hours of use|hours of listening|per charge|one charge|single charge|full charge
|full battery|quick charge|fast charge|fast charging|top up|quick top|how long does it run
|how long do they last|how long does it last|last on a charge|hrs of|how many hours|how many hrs
|before they are empty|before it is empty|runs out|run out of juice|run out of battery|~juice|~standby
|dies after # hours|flat battery|on a flight|~long flight|~all day long|续航|电池|电量|毫安|充电|充满|充满电
|充一次|充多久|~充好|充进|充不进|一次充|一次能用|能撑|撑多久|撑得住|撑一天|撑得了|耗电|掉电|没电|费电|电够
|够不够用|不充…能|不充电|快充|用多久没|能用多久|能听多久|听多久|能用几个小时|能用几小时|用几个小时|用几小时
|能用一天|能用几天|~待机|小时…不充|一格电|满电|listen before|before they need|need juice|need charging
|last for a|~last the|~last through|~last for|will they last|how long … last|how long … full|till its full
|until its full|til it is full|to fill up|fill up|from empty|empty to full|~get through|survive … flight
|for a … flight|plug them in overnight|plug it in overnight|how often do i|how often to charge|~hours before
|hours … empty|hrs … empty|几个钟|几个小时|充满一次|充一晚|能用…钟|路上不充|火车|飞机|多少个小时|一天一充
|几天一充|够一天|用一天|~hours|~listen|~flight|~last|~overnight|~empty|~full|~minutes|~commute|~long|~often
|~spotify|~train|~小时|~充|~一天|~撑|~路上|~听|between charges|make it through|through a marathon|days between
|几部电影|看几部|看电影|充满够|够看|~marathon|~between|~够|~电影|charge it every|charge every|recharge every
|hold a whole|hold a charge|holds a charge|whole working day|a full day|full working day|last all day
|last the day|last a day|survive a day|drains|~drain|drains fast|loses charge|percent left|percentage|掉电快
|电掉得|掉得快|电掉|不带充电器…够|够不够…天|用三天|够三天|三天…充|几天充|一天几充|出差…够|旅游…够|~够不够|~掉
|~whole day|~every night|~working day|load it|to load it|load from zero|from zero|to zero|hrs hiking
|hours hiking|still run after|~run after|how many songs|how many episodes|how much playtime|playtime
|~play time|~talk time|how long does a charge|one load|一次充电|充电能用|听一天|听歌够|够不够电|~load|~zero
|~hiking|~run|~听歌

waterproof|water proof|water resistant|water resistance|water damage|splash|splashes|splashproof|ip rating|ipx
|ip67|ip68|~rain|~rainy|raining|in the rain|~shower|~bath|~bathtub|sauna|swim|swimming|swimming pool|~the pool
|in the pool|~sea|~beach|underwater|dive|diving|drop it in water|fell in water|fell into water|~wet|get wet
|gets wet|~sweat|~sweaty|sweating|survive water|防水|防不防水|~下雨|雨天|淋雨|下大雨|~洗澡|泡澡|~洗手|游泳
|泳池|下水|潜水|泡水|沾水|碰水|进水|怕水|掉水里|掉进水|~水里|淋湿|打湿|弄湿|溅水|出汗|流汗|~汗|washing dishes
|wash dishes|in the sink|fell in the|dropped in|snow|rain outside|heavy rain|raining always|wear it in the
|wear it while|use it in the|got it wet|water on it|~water got|survive the|survive it|~run with|jogging
|workout|~go under|钓鱼|戴着洗|戴着游|戴着跑|跑步|运动|雨里|~water|~sink|~dishes|~run|~survive|~running
|~outside|~sport|~surf|~boat|~problem for|~雨|~水|~洗|~戴着|~跑|caught in|a storm|with them on|should i worry
|~storm|~worry|sweat a|sweat a ton|for the gym|ok for the gym|at the gym|~for running|~for swimming
|for the rain|hot tub|washing up|可以戴着洗|能戴着洗|能戴着游|戴着出汗|~gym|in the bath|in the tub|by the pool
|on the boat|kayak|snorkel|~in the snow|~in snow|in the sea|on the beach|washing hands|wash my hands
|spill on it|spilled water|spilled on|~tub|~outdoors

bluetooth|~pair|pairing|paired|~connect|~connects|connecting|~connected|~connection|reconnect|disconnect
|disconnects|disconnecting|drops out|cuts out|~link up|hook up|~linked to|~sync|not found|does not find
|do not find|cannot find them|can not find them|does not see|does not show up|do not show up|not recognise
|not recognize|does not detect|not detected|discover|discoverable|new phone|my new phone|from my phone to
|only one ear|one side only|one earbud|flashing|flashes|flash red|blink|blinks|blinking|flashing red
|switched it off and on|turned it off and on|off and on again|earbuds|earbud|buds|headset|蓝牙|配对|连不上
|连不了|连接|连接不|连不到|怎么连|连手机|连电脑|断连|断开连|老断|总断|搜不到|搜索不到|找不到…蓝牙|找不到设备
|识别不|不识别|重新连|换手机|换了手机|新手机|单耳|一只…没声|一边没声|一边没声音|闪灯|闪红灯|红灯|一直闪
|重置耳机|link them|link it|left one|right one|~plays nothing|one side|other side silent|no sound in|left side
|right side|iphone wont|phone wont|wont detect|not detect|detect them|detect|refuse to|can not find
|can not see them|not see the|does not see the|not visible|will not appear|does not appear
|in the list of devices|list of devices|with my laptop|to my laptop|to my tv|with my tv|to my pc
|with my iphone|to my iphone|with my mobile|my mobile|with my phone|my phone will not|phone does not
|on both phones|second device|两个手机|连笔记本|连不起|连不|连着连着|老掉|掉线|一只响|一只不响|一边响|一边不响
|~laptop|~iphone|~android|~samsung|~pixel|~phone|~mobile|~find|~list|~left|~right|~red|~blue light|~switched
|~off and on|~ear|~tried everything|~device|~连|~手机|~耳机|~灯|~一只|~声音|ipad|not list the|does not list
|sound only from|only from one|after i connected|~macbook|~sound|~headphones|~side|lose the link
|loses the link|keeps losing|loses connection|lose connection|keeps dropping|keep dropping|keeps disconnecting
|keeps cutting|on my tablet|my tablet|~when i search|~search for it|not come up|does not come up|~tablet|~link
|~search|connect it|connect them|set it up|set them up|setup|first time setup|~how to connect|~set up

noise cancelling|noise canceling|noise cancellation|noise reduction|anc|transparency|transparency mode|ambient
|ambient mode|ambient sound|hear people|hear the outside|hear my surroundings|block out noise
|turn off the noise|降噪|降噪怎么|消噪|静音的功能|静音模式|静音功能|~隔音|通透|通透模式|环境音|环境声|安静点
|安静一点|安静模式|吵…耳机|~太吵|听不到别人|听不见别人|听不到外面|听不见外面|听见外面|听到外面|听外界|外界声
|外面的声|~人声|switch off the|turn on the noise|quiet mode|hear others|hear traffic|how do i turn on the
|降噪模式|关掉降噪|打开降噪|开降噪|关降噪|切换|怎么切|静音|头晕|耳朵闷|闷|听外面|别人讲话|别人说话|人说话
|~quiet|~hear|~mode|~outside|~train|~plane|~安静|~吵|~听见|~听到|~听不到|~戴着|~外面|~地铁|~模式|降噪咋|降噪怎
|坐飞机|~飞机|~打开|通透模式咋|噪音太大|按哪个键|哪个键|按键|~键|~噪音|降噪怎么关|怎么关|怎么开|~关

spare part|spare parts|~spare|~spares|replacement part|replacement parts|replacement lid|only the lid
|just the lid|~accessory|~accessories|extra lid|extra tip|ear tips|~refill|~refills|配件|零件|部件|零部件|单卖
|单独买|单独卖|单独购|另外买|另买|另配|光买|光卖|光那个|只买盖|只买个|~替换|替换装|替换芯|~补一个|~补个
|~配一个|~配个|~盖子|密封圈|硅胶圈|橡胶圈|胶圈|~圈|滤芯|耳塞套|耳帽|耳套|刷头|~螺丝|~遥控器|有卖的没|有的卖
|broke … only|lost the lid|lost my lid|lost one|buy only the|buy just the|just one of|single part|滤网|滤纸
|有的配|能配|可以配|单个|摔坏了能|丢了一只|丢了一个|补一只|补一|零买|另卖|单配|~lost|~only|~part|~lid|~filter
|~broke|~单独|~单|~盖|~网|~漏水|~卖|~配|~那个|能只买|只买|~吸管|杯盖|盖子丢|盖丢|单买一个|单买|~丢了
`

// peopleWords are about those who sell, and the shop itself.
const peopleWords = `
human|human being|real human|real person|actual person|living person|live person|live agent|live chat|~person
|~agent|~operator|~representative|~colleague|~somebody|~anyone|~anybody|is there anyone|someone real
|talk to someone|speak to someone|talk to a|speak to a|speak with a|chat with a|bot|robot|chatbot|~machine
|automated|automatic reply|automatic answers|auto reply|~same answer|customer service|customer support
|phone number to call|can i call|ring you|~phone you|reach someone|reach anyone|reach anybody|reach you
|when are you there|when are you online|are you online|are you there|til what|until what time|till what time
|~until when|till when|人工|转人工|~客服|~真人|活人|大活人|真的人|是人吗|机器人|~机器|机器回复|智障|ai回复
|自动回复|自动回|别自动|别机器|复制粘贴|~找个人|来个人|~来人|~换个人|有人吗|有人在|有人没|有人不|还有人|在线吗
|回复一下|没人回|~没人理|~不理人|已读不回|电话客服|客服电话|打电话给你|are you a bot|are you real
|is this a bot|ring someone|ring somebody|someone about this|~call someone|~call somebody|~phone someone
|telephone|give me a number|~your number|start in the morning|you guys start|~you start|~guys there
|when do you open|do you work|~is someone|nobody answers|no one answers|nobody replies|no reply|~not answering
|~answer me|reply to me|hello anyone|stupid bot|sick of this|not a computer|有没有真人|真人啊|有没有人|几点下
|几点上|什么时候上班|什么时候在|啥时候有人|打个电话|电话多少|~morning|~ring|~call|~phone|~real|~sick|~hour
|~oclock|~evening|~reach|~team|~answer|~reply|~late|~下班|~晚上|~回复|人呢|有人回|有人理|没有人理|理我吗
|有没有人理|a person reading|person reading this|~reading this|喂|phone line|a phone line|hotline|help line
|helpline|who can decide|~actually decide|someone who can|somebody who can|~your manager|~supervisor
|speak with|打电话说|电话说|能打电话|打字太慢|语音|接电话|周日有客服|有客服吗|有客服|客服在|客服呢|主管|经理
|~line|~decide|~打字|nobody responding|nobody responds|~respond|no response|not responding|~nobody writes
|no one responds|let me speak|speak with a manager|几点休息|晚上几点|~responding|~manager|~休息
|~since yesterday|~nobody|is anyone there|anyone there|somebody there|someone there|anybody there
|is somebody there|hello is anyone

opening hours|business hours|office hours|working hours|hours of service|~open|~opens|~close|~closes
|~open today|~open tomorrow|~what time|~what times|~on sundays|~on saturdays|~on weekends|~weekend
|in the evening|late at night|~tonight|~at night|~day off|bank holiday|~几点|上班|上班吗|下班|几点下班|~营业
|工作时间|上班时间|~周末|休息日|~放假|节假日|晚上…人|半夜…人|夜里…人|十点…人|#点…人|晚上在|晚上还在|值班
|start in the morning|you guys start|til what|~how late|til when|earliest|latest|几点下|几点上|到几点|从几点
|~morning|~start|~reach|~guys|~late|~晚上|your hours|~hours on|~on sunday|~sunday hours|~sunday|~hours|周日有
|星期天有|~周日|几点休息|晚上几点|几点关|~休息

newsletter|newsletters|mailing list|spam|spamming|spammed|~emails|email every|mails every|mails a day
|emails a day|adverts|~ads|advert|advertising|advertisements|marketing|marketing mail|marketing emails
|promotional emails|promo emails|too many mails|too many emails|~inbox|my gmail|junk mail|推广|~短信|~广告
|骚扰|~群发|~推送|营销|mailing me|mail me every|mails from you|emails from you|keep getting mails
|keep getting emails|every morning … mail|so many mails|so many emails|get # mails|get # emails|a day from you
|on my gmail|~morning|~day|~week|~gmail|~button|~mail|~annoying|~stop|weekly mails|weekly emails|daily mails
|daily emails|driving me nuts|driving me crazy|~weekly|~daily|~nuts|~mails|signed up for|never signed up
|did not sign up|sign up for these|these mails|these emails|your mails|your emails|your messages|~signed up
|less mails|fewer mails|fewer emails|less emails|less newsletters|not so many|~less|~fewer

unsubscribe|take me off|stop sending|stop emailing|stop mailing|stop the emails|stop the mails|stop writing me
|stop spamming|opt out|remove me from|off your list|off the list|make it stop|make it end
|do not want your mails|do not want your emails|退订|别发短信|别发广告|别给我发短信|不要发短信|别再发|别推送
|拉黑|mailing me|stop mailing me|~get off|~stop this|no more mails|no more emails|stop sending me
|do not mail me|do not email me|~stop getting|cancel the newsletter|~end it|sign off|how do i stop|~stop|~end
|~list|~enough|~button|~delete|remove me|remove my email|remove my address|take my email|never signed up
|~remove|~never|less mails|fewer mails|fewer emails|~less

log in|log me in|login|log on|logging in|sign in|signing in|sign me in|password|passcode|passwort|locked out
|locked me out|get into my account|get in my account|access my account|access to my account|my account
|my login|account locked|account blocked|reset link|reset email|reset my password|two factor|verification code
|verification mail|code does not arrive|wrong password|账号|账户|帐号|登录|登陆|密码|登不上|登录不了|登不进
|登不了|进不去|忘记密码|忘了密码|密码忘|密码错|验证码|收不到验证码|被锁|冻结|解封|in my account|get in my
|password is wrong|link never comes|mail with the link|~link never|never comes … link|no longer get in
|not let me in|does not let me in|keeps telling me|kicks me out|blocked me|do not remember|can not remember
|forgot which email|忘了|登不|进不了|~wrong|~link|~mail|~account|~remember|~forgot|~keeps|~blocked
|wont let me sign|let me sign|unknown user|user unknown|user not found|~user|~site|~unknown|reset mail
|reset mail not|mail is not coming|not coming through|changed phones|since i changed phones
|new phone number … account|authenticator|code not arriving|did not get the code|no code arrives
|account disabled|account suspended|换了手机号…登|登不上号|号登不|号被|~reset|~coming through|~locked
|new pass word|pass word|get a new pass|forgot it|forgotten my|forgot my|~pass|~new

delete my account|close my account|delete account|delete my profile|erase my data|erase my profile
|my personal data|personal data|delete my data|data you have|gdpr|privacy|注销|注销账号|注销账户|删除账号|销户
|个人信息|我的信息|信息泄露|泄露|隐私

change my name|my surname|my name on my profile|change my email|change my email address|change my phone number
|改昵称|改名字|改绑|换绑|换手机号

hacked|fraud|scam|phishing|someone bought in my name|someone used my card|unauthorised|unauthorized|被盗|盗号
|盗刷|骗子|诈骗|被骗

your address|your postal address|your legal address|legal address|legal postal address|company address
|registered office|head office|lawyer|solicitor|sue|律师|起诉|法院|12315|工商局|消协|营业执照

complain about|complaint about the driver|rude driver|driver was rude|courier was rude|rude courier|投诉快递
|投诉小哥|小哥态度|快递员态度|态度差|态度太差|态度恶劣|服务态度|骂我|骂人

engrave|engraved|engraving|initials|personalise|personalised|personalize|personalized|monogram|embroider
|custom made|made to measure|bespoke|刻字|刻名字|印字|印logo|绣名字|绣字|来图

assemble|assembly|manual|screws missing|how do i put it together|组装|安装|怎么装|装不上|说明书|教程

trade in|~old phone|以旧换新|旧机|回收|抵钱

what would you get|what would you recommend|which one would you|gift ideas|哪款好|哪个好|帮我挑|帮忙挑|帮我选

how loud|~noisy|~loud|how heavy|how much does it weigh|weight limit|maximum load|weight capacity|dimmable
|~噪音|多重|承重|多少瓦数

dosage|medication|medicine|~my doctor|blood pressure|pills for|药|吃药|血压|医生|剂量

authentic|authenticity|genuine|~original|real thing|~real one|is it real|are they real|real or fake|legit
|legitimate|fake|counterfeit|counterfeits|replica|replicas|knock off|knockoff|knock offs|knockoffs|imitation
|imitations|~copy|~copies|a copy|bootleg|dupe|dupes|too good to be true|price seems too good|~too cheap
|suspiciously cheap|~official|officially|official store|official seller|authorised|authorized
|authorised dealer|~licensed|~certificate|certificate of authenticity|~serial number|trust you|can i trust
|prove it|prove it is|正品|真货|真品|保真|假货|假的|假冒|假不假|真假|真不真|真伪|~真的吗|真的假的|是真的
|是不是真|是真是假|辨别|鉴别|鉴定|鉴真|验货|验真|扫码…真|~官方|官网|旗舰|~授权|专柜|防伪|防伪码|高仿|精仿|仿的
|仿货|仿品|山寨|水货|行货|莆田|盗版|正版|~原装|原厂|保证正品|怎么这么便宜|~这么便宜|便宜得|不会是假|不会是高
|不会假|敢信|~靠谱吗|靠不靠谱|假一赔|real deal|the real deal|chinese copy|~logo looks|~looks off
|official dealer|dealer of this|dealer|from china|aliexpress|temu|prove me|prove that|sell copies
|how do i know|how can i be sure|how can i trust|scam shop|is this shop real|是不是假|买到假|怕假|怕买到
|跟官网|比官网|官网便宜|怎么验|怎么查|查真|扫一下|怎么看…真|真的不|保不保真|~real|~logo|~trust|~cheap|~price
|~know|~sure|~box|~scam|~真|~假|~便宜|~一样|~怕|~看|whats the catch|what is the catch|the catch
|seen the same for|same for double|elsewhere for|for double|how to tell|~tell mine|~tell if|not counterfeit
|会不会是a|是a货|a货|~catch|~double|~elsewhere|~tell|burned by fakes|straight from the manufacturer
|from the manufacturer|direct from the brand|manufacturer|these originals|originals|are these original
|where do you get them|where do you get these|where do you buy|your supplier|source your|sourced|卖假货|卖假
|假货吗|授权书|有没有授权|资质|证书|检测报告|质检|网上说|有人说…假|进货渠道|哪进的|从哪进|~网上|~渠道|~burned
|~fakes|~straight|got a copy|a copy from|yours is from|is from the brand|whats the proof|what is the proof
|proof that these|no replicas|from the brand|is this brand|brand new and|are yours real|are they original
|is it original|guarantee it is original|和专柜|跟专柜|专柜卖|专柜一样|官方授权的店|是不是官方|是官方|正规
|正规渠道|正规吗|~proof|~colleague|~brand|~质量|~一样吗

~review|~reviews|leave a review|five stars|five star|~rating|feedback reward|cashback for a review
|reward for review|好评|~评价|~评论|晒图|晒单|晒照|五星|返现|写评价|追评|返红包|截图返|给个好评|给好评|好评返
|返多少|晒图有|有没有红包|写好评|五星好评|评价有|~star|~返|~晒|~红包|~评|五星能|五星换|~换点|有奖励|晒图有奖
|评价有奖|评价晒|~奖励|给五星|五星有|~小红包

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

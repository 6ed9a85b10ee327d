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
|do i need an adapter|need an adapter|need a converter|take it to america|take it abroad
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
|转换插|~states|~british|~那边|~run in|works there|work there|bringing the|~bringing|~there

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
|for a … flight|plug it in overnight|how often do i|how often to charge|~hours before|hours … empty
|hrs … empty|几个钟|几个小时|充满一次|充一晚|能用…钟|火车|飞机|多少个小时|一天一充|几天一充|够一天|用一天
|~hours|~listen|~flight|~last|~overnight|~empty|~full|~minutes|~commute|~long|~often|~spotify|~train|~小时|~充
|~一天|~撑|~路上|~听|between charges|make it through|days between|几部电影|看几部|看电影|充满够|够看|~between
|~够|~电影|charge it every|charge every|recharge every|hold a whole|hold a charge|holds a charge
|whole working day|a full day|full working day|last all day|last the day|last a day|survive a day|drains
|~drain|drains fast|loses charge|percent left|percentage|掉电快|电掉得|掉得快|电掉|不带充电器…够|够不够…天
|用三天|够三天|三天…充|几天充|一天几充|出差…够|旅游…够|~够不够|~掉|~whole day|~every night|~working day
|load it|to load it|load from zero|from zero|to zero|hrs hiking|hours hiking|still run after|~run after
|how many songs|how many episodes|how much playtime|playtime|~play time|~talk time|how long does a charge
|one load|一次充电|充电能用|听一天|听歌够|够不够电|~load|~zero|~hiking|~run|~听歌

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
|外面的声|~人声|turn on the noise|quiet mode|hear others|hear traffic|降噪模式|关掉降噪|打开降噪|开降噪|关降噪
|怎么切|静音|耳朵闷|听外面|别人讲话|别人说话|人说话|~quiet|~hear|~mode|~outside|~train|~plane|~安静|~吵|~听见
|~听到|~听不到|~戴着|~外面|~地铁|~模式|降噪咋|降噪怎|坐飞机|~飞机|~打开|通透模式咋|噪音太大|按哪个键|哪个键
|~键|~噪音|降噪怎么关|~关|~怎么关|~按键|~头晕|~闷|~切换

spare part|spare parts|~spare|~spares|replacement part|replacement parts|replacement lid|only the lid
|just the lid|~accessory|~accessories|extra lid|extra tip|ear tips|~refill|~refills|配件|零件|部件|零部件|单卖
|单独买|单独卖|单独购|另外买|另买|另配|光买|光卖|光那个|只买盖|只买个|~替换|替换装|替换芯|~补一个|~补个
|~配一个|~配个|~盖子|密封圈|硅胶圈|橡胶圈|胶圈|~圈|滤芯|耳塞套|耳帽|耳套|刷头|~螺丝|~遥控器|有卖的没|有的卖
|broke … only|lost the lid|lost my lid|lost one|buy only the|buy just the|just one of|single part|滤网|滤纸
|有的配|能配|可以配|单个|摔坏了能|丢了一只|丢了一个|补一只|补一|零买|另卖|单配|~lost|~only|~part|~lid|~filter
|~broke|~单独|~单|~盖|~网|~漏水|~卖|~配|~那个|能只买|只买|~吸管|杯盖|盖子丢|盖丢|单买一个|单买|~丢了
`

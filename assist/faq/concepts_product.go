package faq

// productWords are about things in general: size, stock, colour, care.
const productWords = `
~size|sizing|~sizes|~fit|~fits|~fits me|run small|runs small|run large|runs large|run big|true to size
|usually wear|~usually a|usually take|normally wear|normally a|normally take|~i wear|i am a #|am a size
|between sizes|in between sizes|between two sizes|size chart|size guide|~measurement|~measurements
|which one fits|will it fit|would it fit|which size|what size|size should|size do i|s or m|m or l|xs or s
|small or medium|medium or large|oversize|oversized|narrow feet|size up|size down|tall and|i weigh
|height and weight|cup size|inseam|bust|尺码|码数|~尺寸|~多大码|穿什么码|什么码|哪个码|偏大|偏小|正码|标准码
|均码|码正|码准|穿多大|穿几码|拍多大|拍几码|拍哪个|选哪个|选几|买多大|买几码|买哪个码|要多大|拍大一号|拍小一号
|拍大|拍小|s还是|m还是|l还是|xs还是|xl还是|还是m|还是l|还是s|还是xl|能穿吗|能穿不|能不能穿|穿得下|穿得了
|穿得进|~合身|版型|选码|推荐码|推荐个码|脚宽|脚胖|脚瘦|怕大|怕小|~合适吗|显胖吗|穿合适|微胖|梨形|三围
|broad shoulders|wide shoulders|big chest|bigger bust|long legs|long arms|short legs|i am tall|i am short
|i am big|i am curvy|plus size|should i go|go one up|go up one|go down one|go up a|one up or|same with yours
|same as in|compared to|compared with|in adidas|in nike|in zara|in h m|in levis|european size|uk size|us size
|eu size|shoe size|cm tall|kilos what|kg what|m tall|feet tall|foot tall|ft tall|~sometimes a|~either a|穿啥码
|穿多少码|斤…穿|斤…码|斤…拍|高…斤|高…穿|公斤…穿|平时穿…拍|平时穿…选|平时穿…买|腿粗|胯宽|肚子大|胸大|肩宽|臂围
|会不会紧|码大|码小|选什么|~tall|~kilos|~wear|~wide|~broad|~small|~large|~medium|~usually|~normally|~guessing
|~feet|~between|~斤|~高|~穿|~码|~拍|~recommend|bust #|hips #|waist #|which letter|~which number|true to number
|number or should|go bigger|go smaller|take bigger|take smaller|feet are quite wide|feet are wide
|feet are narrow|wide feet|买啥码|要啥码|拍啥码|斤…买|脚背高|脚背|要拍大|要不要拍大|要不要拍小|选大|选小|胖子
|瘦子|壮|come up tight|come up small|come up big|comes up small|comes up big|~come small|~come big
|tight around|loose around|around the arms|around the waist|around the thighs|l or xl|s or xs|m or s|xl or xxl
|waist ##|~inches|~inch|inside leg|inner leg|~calves|~petite|~maternity|shorter than|bigger than usual
|smaller than usual|larger than usual|~usual size|~my size|~my usual|what would fit|~what fits|~fit someone
|~fit a|for a # year old|会不会大|会不会小|会不会长|会不会短|会不会挤|的脚|拍大几码|大几码|要大几码|买大一码
|买小一码|拍大一码|拍小一码|穿什么尺|脚长…拍|脚长…买|脚长…选|多高…穿|多重…穿|尺码表|尺码标准|尺码怎么|偏码
|小码|大码…吗|~arms|~thighs|~waist|~tight|~脚|~几码|~我穿|my boobs|between m and l|between s and m
|between l and xl|between two|between # and #|40 foot|go in the 40|foot go in|~my foot|~narrow|~skinny|chubby
|pear shape|long torso|short torso|small wrists|~wrist|head size|head circumference|finger size|ring size
|dog size|for a toddler|years old size|which one for|what about size|does size|is size|is the m|is the l
|is the s|is the xl|m for|l for|s for|size would|~which would|紧不紧|选多大|我儿子|我女儿|岁…多大|岁…码|岁…穿
|一米…选|一米…穿|一米…拍|一米…买|穿m|穿l|穿s|穿xl|~boobs|~foot|~胸围|~岁|~一米|~儿子|~slim|~curvy|~years old

~height|~weight|~kg|~cm|~lbs|~pounds|waist|~chest|~hip|~hips|~shoulder|foot length|~身高|~体重|~斤|公斤|腰围
|胸围|臀围|肩宽|脚长|裤长|衣长

in stock|back in stock|restock|restocking|restocked|sold out|out of stock|~available|unavailable|availability
|~comes back|~come back|coming back|~be back|~getting more|get more in|get any more|more coming|any more of
|more of these|more of them|~have more|having more|new stock|next batch|new batch|next delivery|~run out
|ran out|~all gone|they are gone|~is gone|it is gone|~are gone|greyed out|grayed out|cannot add it
|no size left|~none left|~any left|have any left|~do you have it|~do you have any|~still have|~still selling
|discontinued|notify me|let me know when|tell me when|email me when|waiting list|wait list|waitlist
|there once more|~once more|~there again|again available|reorder|replenish|补货|断货|断码|缺货|缺码|有货|没货
|无货|货没了|没货了|抢光|抢完|抢没|卖完|卖光|卖没|卖断|售罄|售空|卖晒|卖断货|~上架|下架|到货通知|到货提醒
|到货了|几时再有|什么时候再有|什么时候有|多久有货|再上|~还上|上新|上货|上新货|~会来|~再来|再进|进货|还会有
|还会上|还会出|~还有吗|~还有么|~还有没|还有没有|~还有不|还有…码|还有…号|还卖|~还出|还做|~现货|补上|补码|补库存
|库存|又没了|~没了|都没了|没有了|~蹲|蹲了|蹲补货|等补货|停产|绝版|返场|返货|加购…没|拍不了|灰色…拍
|ever going to have|going to have … again|have … again|sell … again|make … again|get … again|~bring … back
|~bringing back|fill up|when do u refill|when do you refill|been out for|~been out|out for weeks|~out again
|put on a list|on a list|list for when|gone in|is it gone|gone forever|~for good|not be found|再卖|还会再
|会再卖|会再出|会再有|啥时候补|补吗|补不补|怎么没有了|怎么没了|码没|号没|色没|又没|没码|没号|一直灰|灰的
|想买…没|抢不到|没抢到|买不到|下单不了|还能买到|~again|~weeks|~list|~gone|~out|~refill|~green|~beige|~once
|~ever|~idea|~waiting|~look every day|~every day|~卖|~灰|~好久|~补|~38|more of those|be more of
|refreshing the page|can not be put in|can not add|not be added to|not add to|再上那个|能再上|还做不做|还做吗
|做不做这款|上次没抢|~refreshing|~basket|~sizes|~上次|~奶白|next load|next shipment of|~next lot|new load
|next drop|drop again|when … comes back|when … come back|when … back|when … again|never see it
|can not find it in the shop|not in the shop anymore|removed from the shop|disappeared from the shop
|~any longer|~still make|still produce|still carry|~carry it|~do you carry|reserve one for|save one for
|put one aside|keep one for|补货了…通知|通知我|补货通知|到了告诉|到了叫我|到了喊我|有了告诉|有了通知|有货…通知
|有货…告诉|一直显示没|显示没货|显示无货|显示缺货|显示售|一直没货|一直无货|一直缺|买不了|下不了单|点不进|抢不上
|等到什么时候|还进不进|还进货|下批|下一批|这批卖完|~通知|~显示|~finished|~load|~anymore|~oat|~is out
|every time i look|olive one is out|~one is out|vanished from|favourite … vanished|favourite … gone|taken down
|taken offline|~offline|not on the page|no longer on|no longer there|where did the … go|can not order it
|can not buy it|can not select|not selectable|not possible to select|crossed out|struck through|~coming soon
|expected back|expected in|expected again|any plans to|going to restock|will you restock|will you have
|will you get|will there be|be available|ever be available|when available|when is it available|available soon
|pre order it|in the near future|want the # in|in my size again|断货多久|还进吗|还进不|想要…什么时候有
|什么时候…有货|啥时有|~favourite|~vanished|~every time|~olive|~断|~想要|~page|~waiting for

colour|color|~shade|~tone|~tint|~hue|~colours|~colors|colour in person|colour real|exact colour|true to colour
|colour accurate|colour match|~navy|~beige|~blue|~pink|~red|~green|~ivory|~cream|~mustard|~burgundy|~khaki
|~more blue|~more green|~more grey|~more brown|leaning|darker than|lighter than|brighter than|颜色|色差|色号
|偏色|偏灰|偏蓝|偏黄|偏绿|偏红|偏紫|偏粉|偏暗|偏深|偏浅|发灰|发蓝|发黄|发暗|奶白|颜色准|颜色正|正不正|深色
|浅色|颜色深|颜色浅|哪个颜色|什么颜色|啥颜色|到底…色|是…色还是|显黄|色调|荧光|more black|in reality
|that bright|as bright|~really that|is it the light|the light|the lighting|which is it|description says
|exact tone|real colour|real color|look pink|looks pink|looks blue|looks brown|looks grey|is it more|darker
|lighter|brighter|深绿|浅绿|深蓝|浅蓝|深灰|浅灰|深还是|浅还是|偏…还是|是…还是…色|绿还是|蓝还是|灰还是|粉还是
|白还是|黑还是|红还是|真实颜色|实际颜色|灯光|雾霾|~reality|~bright|~light|~dark|~black|~coral|~really|~pic
|~display|~偏|~色|~绿|~蓝|~灰|~粉|~实际|~图|on my monitor|monitor|on my screen|in daylight|daylight|pic in
|照片不一样|跟照片|和照片|照片不|~teal|~screen|~rather|~more like|like wine or|like tomato|much paler
|which is right|reviews show|more of a|~red or|~or more|warm tone|cold tone|cool tone|greenish|pinkish|greyish
|bluish|off white|偏黄吗|评论里…偏|实拍视频|有实拍|有没有实拍|视频看看|发个视频|发张图|发个图|显脏|深不深
|浅不浅|亮不亮|艳不艳|暗不暗|~wine|~paler|~评论|~视频|cold white|warm white|yellowish|white or|filter on
|photos have a filter|true colours|real colours|模特身上|跟模特|正红|暗红|还是暗|还是正|酒红|~cold|~filter
|~模特|~红

real photo|real photos|real picture|real life|in real life|in person|irl|look like|looks like|look the same
|looks the same|same as the picture|same as in the picture|same as the photo|like in the picture
|like on the picture|like the picture|like the photo|~photo|~photos|~picture|~pictures|photoshop|photoshopped
|~on screen|unedited|~video of it|实物|实拍|真实照片|~图片|~照片|实物图|p图|修图|滤镜|美颜|跟图|~和图|~图上
|照骗|买家秀|卖家秀|自然光|~really look|does it really|in reality|description says|not edited|图差|实物和
|没修过|没p过|修过的|原图|真实图|上身图|~reality|~really|~edited|~look|~图|实拍视频|有没有实拍|发个视频|发张图
|reviews show|~reviews|have a filter|filter on|模特身上|~filter

~wash|washing|washing machine|machine wash|laundry|launder|~clean it|~clean them|~cleaning|tumble dry|tumble
|dryer|drier|dry clean|~iron|ironing|~steam|hand wash|~detergent|~softener|~bleach|dishwasher|~spin|hang dry
|care for|take care of it|get stains out|stain out|wash out|wash it at|wash at|~洗|机洗|洗衣机|手洗|水洗|干洗
|清洗|~清理|洗涤|怎么洗|能洗|洗几|洗坏|烘干|烘干机|~烘|~晾|晾晒|暴晒|~甩干|脱水|熨|熨烫|洗洁精|洗衣液|洗碗机
|~清洁|~打理|怎么保养|~保养|~护理|去污|洗得掉|泡洗|过水|get it clean|chuck it in|throw it in
|put it in the machine|in the machine|normal load|with the normal|with my other|~at 40|~at 60|~at 30|need dry
|dry cleaning|cleaned|ruining the|without ruining|get the stain|get a stain|coffee stain|wine stain
|can go dryer|go in the dryer|care label|搅|能搅|洗衣机里|弄脏|脏了怎么|怎么清|怎么弄干净|能泡|丢洗衣机
|扔洗衣机|滚筒|~clean|~machine|~load|~ruin|~wool|~dry|~cold|~warm|~care|~机|~手|red wine|wine on it
|what temperature|coffee on it|get rid of the stain|ok for the dryer|for the dryer|直接扔|扔洗衣|~spill|~wine
|~temperature|~blanket|~take 60|~take 40|~take 30|60 degrees|40 degrees|30 degrees|how hot|how warm|stain on
|made a stain|made a … stain|cover go in|cover in the machine|removable cover|wipe it|wipe clean|wipe down
|sponge|soak|soak it|scrub|brush it|polish|grease stain|ink stain|可以水洗|水洗不|能水洗|咋刷|怎么刷|刷鞋|刷洗
|脏了咋|脏了|擦洗|怎么擦|怎么去|去油|去渍|油渍|酒渍|咖啡渍|漂白|热水洗|冷水洗|温水|~脏|~刷|~stain|~degrees
|~cover|~coffee|iron the print|can i iron|puke|vomit|~pee|~peed|urine|muddy|~mud|smells … wash
|get the smell out|freshen|on the rug|how to clean|~clean the|clean my|how do i clean|how should i clean
|tumbler|delicate|delicates|wool programme|wool cycle|~cycle|spin cycle|染上|洗掉|怎么洗掉|洗得掉吗|洗变形
|会不会洗|洗坏吗|洗衣机会|~puked|~rug|~print|~酱油|~how to|~变形|off the sofa|sofa cover|get it off|~spilled
|~juice

shrink|shrinks|shrinkage|~fade|fades|fading|pilling|pill|pills|bobble|bobbles|bobbling|bleed|run in the wash
|lose colour|loses colour|lose its shape|loses its shape|stretch out|~shed|~sheds|~shedding|~lint|~wrinkle
|~wrinkles|~crease|起球|掉色|褪色|退色|缩水|缩不缩|缩小|缩短|短一截|小一圈|小一号…洗|洗…短|洗…小|洗…变|~变小
|~变短|~变硬|染色|串色|染到|起毛|毛球|掉毛|掉渣|掉绒|掉不掉|褪不褪|起不起|~起皱|皱不皱|浮色|松垮|越穿越大
|~走形|变形吗|会变形|get smaller|gets smaller|become smaller|get shorter|will it stay|still fit after
|after washing|after a wash|after the wash|fluff|fluffy bits|little balls|balls|rub off|rubs off
|colour come off|color come off|stain my|穿几次|起不起毛|洗了会|洗完会|洗后|下水|过一遍水|穿久了|会不会缩|会缩
|会掉|会起|~shorter|~smaller|~wash|~washes|~jeans|~短|~洗|~过水|~毛|~缩|~掉|起球球|起球不|~穿久|起一堆球
|一堆球|会不会掉色|掉色吗|掉色不|染不染|~球

~material|~fabric|~leather|real leather|faux leather|vegan leather|~cotton|~wool|~silk|~linen|polyester
|cashmere|made of|made from|made out of|composition|~lining|suede|材质|~材料|面料|布料|料子|什么料|啥料|~质地
|~质感|真皮|牛皮|头层|二层|羊皮|猪皮|人造革|皮革|仿皮|假皮|pu|pu皮|~皮的|纯棉|全棉|棉的|是棉|涤纶|化纤|聚酯
|尼龙|亚麻|羊毛|羊绒|真丝|桑蚕丝|雪纺|莫代尔|含棉|含绒|充绒|里衬|~内胆|不锈钢|304|316|what kind of fabric
|~feel like|is it real|real wool|pure|percent cotton|头层皮|是什么皮|什么皮|哪种皮|牛皮还是|棉还是|棉的还|是纯
|是不是棉|是不是纯|还是涤|还是pu|还是革|真的是皮|~percent|~皮|~棉|~料|~革|~还是|真皮的不|是不是真皮|~靴|啥料子
|什么料子|~沙发

keep warm|keep hot|keep cold|keeps warm|keeps hot|keeps cold|stay hot|stay warm|stay cold|stays hot|stays warm
|stays cold|~insulated|~insulation|thermos|still hot|still warm|~coffee hot|保温|保冷|~保暖|保热|还热|还烫
|还温|~热的|~烫的|~冰的|凉得快|~冰块|~热水|~开水|~早上装|装…热|装…晚上|多少个小时…热|how long … hot
|how long … warm|how long … cold|hours … hot|热不热|还热不|冰多久|冰水|能冰|能热|热多久|烫多久|凉了|凉不凉
|几个小时…热|晚上…热|倒的开水|装冰|装热|~hot|~cold|~warm|~hours|~热|~冰|~凉|~烫|~晚上|~几个小时|能冷|冷多久
|泡的茶…热|保不保温|保温吗|温的|放一夜|一夜|过夜|烫嘴|还烫嘴|~夜|~保温几个小时
`

package faq

// productWords are about things: clothes, electronics, food.
const productWords = `
size|sizing|fit|run small|usually wear|usually a|i wear|平时穿|run large|true to size|measurement|尺码|码数|大小|多大|穿什么码|什么码|几码|偏大|偏小|多大码|穿多大|拍大一号|号|s or m|m or l|l or xl|which one fits|fits me|will it fit me|oversize|oversized|wide feet|size up|size down|s还是|m还是|l还是|xs还是|xl还是|还是m|还是l|还是s|能穿吗|能穿|穿得下|穿得了|合身|版型|选码|推荐码|脚宽|怕大|怕小|合适吗
height|weight|kg|cm|waist|chest|hip|身高|体重|斤|公斤|腰围|胸围|胖
in stock|back in stock|restock|sold out|out of stock|available|unavailable|comes back|come back|greyed out|more of those|补货|断货|缺货|有货|没货|无货|抢光|卖完|上架|下架|到货通知|再上|会来|再来|还会有|还会上|do you have it|have any left|any left|coming back|restocking|new stock|run out|还有么|还有没有|现货|到货|补上|卖光
colour|color|shade|navy|beige|blue|pink|颜色|色差|偏黄|奶白|颜色准|深色|浅色|颜色深|颜色浅|哪个颜色|发黄
real photo|in person|in real life|look like|looks like|photo|picture|实物|实拍|真实照片|图片|照片|实物图|p图
wash|washing machine|laundry|clean|tumble dry|dryer|dry clean|iron|洗|机洗|洗衣机|手洗|水洗|干洗|清洗|清理|洗涤|烘干|hand wash|detergent|dishwasher|wash it at|清洁|怎么打理|打理|保养|洗坏
shrink|fade|pilling|pill|bobble|bleed|起球|掉色|褪色|缩水|变小|染色|起毛|变形|run in the wash|lose colour|loses colour|pills|shed|掉毛|缩不缩|掉不掉色|褪不褪
material|fabric|leather|cotton|wool|silk|made of|材质|面料|料子|真皮|牛皮|纯棉|皮的|羊毛|真丝|成分
keep warm|keep hot|keep cold|stay hot|stay warm|insulated|thermos|保温|保冷|保暖|还热|还烫|冰块|热水
plug|voltage|volt|110v|220v|charger|adapter|socket|eu plug|uk plug|us plug|插头|电压|充电器|充电头|伏|三孔|两孔|转换头|适配器|240v|country plug|which plug|type c|usb|国标|欧标|英标|美标
battery|battery life|charge|runtime|hours of music|per charge|one charge|续航|电池|电量|充电|充满|充一次|耗电|没电|how long does it run|hours of use|standby|recharge|用多久|能用多久|充电多久|充多久|待机
waterproof|water resistant|splash|rain|shower|swim|swimming|wet|防水|下雨|洗澡|游泳|淋雨|get wet|underwater|sweat|淋湿|泡水|沾水|进水|怕水
bluetooth|pair|pairing|connect|connection|not found|doesnt find|蓝牙|配对|连不上|连接|搜不到
noise cancelling|noise cancellation|anc|transparency|降噪|隔音|通透|环境音
ingredient|ingredients|contain|whats in it|what is in|additive|配料|原料|成分表|含有|添加剂|什么做的|里面有
allergen|allergy|allergic|peanut|nut|nuts|gluten|lactose|milk|dairy|soy|过敏原|花生|坚果|牛奶|乳糖|麸质
best before|expiry|expire|expiration|shelf life|go off|use by|keep for|how fresh|fresh|保质期|过期|生产日期|日期|临期|新鲜|放多久|能放|开封|开了封|out of date|expired|how old is|能保存|保存多久|储存|放得住|喝得完
`

// bodyWords are about skin, and what is put on it.
const bodyWords = `
sensitive skin|sensitive|irritate|irritation|react|reaction|redness|rosacea|rash|eczema|perfume|fragrance|alcohol|敏感肌|敏感|过敏|刺激|泛红|红肿|起疹|疹子|烂脸|辣|香精|酒精|皮肤|burns|burning|itch|itchy|spots|acne|breakout|break out|痘|爆痘|痒|过敏体质|起红|刺痛
pregnant|pregnancy|expecting|breastfeeding|nursing|trying for a baby|孕妇|怀孕|孕期|哺乳|喂奶|备孕|怀着|宝妈|baby|while pregnant|准妈妈|月子|哺乳期|孕
vegan|cruelty free|animal|animals|tested on|bunny|rabbit|peta|纯素|动物
`

package faq

// giftWords are about presents and what comes with an order, and live sales.
const giftWords = `
gift|~present|~birthday|birthday present|wrap|wrapping|gift wrap|gift box|~ribbon|as a gift|~as a present
|~for my mum|for my mom|~for my wife|~for a friend|~anniversary|gift bag|~nice box|pretty box|fancy box
|~surprise|see the price|sees the price|see what i paid|see how much|show the price|without the price
|without a price|~no price|price tag|price on it|hide the price|packing slip|price list|straight to my friend
|directly to my friend|to the recipient|礼物|送人|礼盒|礼品|~生日|包装好看|包好看|包好看点|包漂亮|包精美
|好看的盒子|漂亮盒子|礼袋|礼品袋|~手提袋|送朋友|送长辈|送妈妈|送女友|送男友|送老师|送领导|送对象|伴手礼|包起来
|装起来|送礼|~惊喜|看见价格|看到价格|看见多少钱|看到多少钱|不让…看|别让…看|别让…知道|别放价格|不要放价格
|别放小票|不放小票|价格单|价格标|价签|吊牌价|直接寄给…朋友|直接寄给…老师|替我写|in nice paper|nice paper
|for my gran|for my grandma|for her birthday|for his birthday|bill inside|do not put the bill|without the bill
|without the invoice|no invoice inside|~no bill|is for someone|~for somebody|for someone else|happy birthday
|~write happy|~write a|will she see|will he see|will they see|~see what|make it pretty|make it look nice
|~look nice|packed nicely|nicely packed|pack it nicely|女朋友的|男朋友的|好看点|小票|里面别放|别放|送人的
|送的人|收的人|写张|~写个|小卡片|看见多少|知道多少|~nice|~paper|~friend|~gran|~mum|~wife|~inside|~pretty
|~directly|~she|~price|~someone|~card|~朋友|~老师|~看见|~盒子|~好看|~装|look fancy|~for mums|mums 60th|60th
|40th|50th|18th birthday|add some words|some words|words for my|for my boyfriend|for my girlfriend|boyfriend
|girlfriend|漂亮包装|弄个漂亮|弄个包装|送闺蜜|~moms|~mums|~fancy|~words|~闺蜜|boxes with a bow|with a bow
|a bow|a box with|do you do boxes|nice boxes|pretty boxes|write happy wedding|wedding card|on a card|六十大寿
|过寿|祝寿|系个|蝴蝶结|丝带|缎带|送爸|送我爸|送我妈|送婆婆|送岳|麻烦写上|祝你|祝您|新婚快乐|节日快乐|满月|结婚
|乔迁|包装精致|高档|拿得出手|~大寿|~生日快乐|~写上|~祝|~bow|~boxes|~wedding|~no prices|no prices please
|be wrapped|wrapped please|a nice bag|~nice bag|for handing over|handing over|hand it over|hand over to
|to give away|give away|give it to|giving it to|for my best friend|secret santa|valentine|valentines
|mothers day|fathers day|christening gift|baby gift|hostess|送客户|体面点|体面|包装得|附一张|附贺卡|~handing
|~wrapped|~prices|~客户|~附|~best friend

card with a message|greeting card|gift note|gift message|note inside|write a note|little note|personal note
|handwritten|few words|our words|贺卡|写张卡|卡片|手写|留言卡|写句话|写几句|祝福语|~write happy|happy birthday
|is there a note|a note with|note with it|add a note|写张小|小卡|写一句|祝福|~note|~write|~words|~card|~写|~卡
|on a card|happy wedding|祝你|生日快乐|祝您|~写上

free gift|freebie|freebies|giveaway|goodie|goodies|~extras|赠品|送的东西|小礼物|小礼品|礼品送|送什么|~送点
|~送个|~有送|送的…没|搭点|~搭个|搭什么|给搭|附赠|赠什么|满赠|满#送|买#送|买…送|买…赠|买…搭|买…给点|~多送|~随单
|随机送|帆布袋|帆布包|~布袋|~环保袋|小福利|赠送|anything extra|something extra|throw in|goes with it|买了有
|送东西|送礼|满…送|满多少送|买…拿到|白送|~extra|~gift|~赠|~搭|~拿到|~得买多少|~买多少|啥小礼物|小礼物不|有啥礼
|有啥送|~礼物|~下单|送点小|会不会送|送不送|有送吗|有送的|~会送|~小玩意|买送啥|送啥|今天…送|有没有小礼|~今天

~sample|~samples|tester|testers|trial size|travel size|try it first|~small size|~mini|~minis|mini version
|taster|~try before|sachet|小样|试用装|试用|中样|片装|小包装|旅行装|~小瓶|~小包|~小罐|~小份|小支|样品|尝尝
|先尝|试喝|试吃|尝鲜|~试一下再|~试试再|试了再买|迷你|分装|塞两|~塞点|~塞个|~塞几|多塞|给点小|几包小
|give it a try|先给个|试用的|给个试|先用用|用用看|试试看|怕不合适|有小|送小|两包|几包|一小|塞|~try|~first
|~small|~试|~小|~先|~怕|~包|试试味道|先试|小袋的|有没有小袋|小袋|~味道|~袋|体验装|先用几天|用几天|让我先|~先用

livestream|~live stream|~live show|live room|live sale|host said|~the host|in the live|直播|直播间|播的|~播啊
|几号播|几点播|下一场|下场|下回播|~下次播|开播|什么时候播|还播|还开播|~回放|直播价|专享价|镜头前|口播|~讲解
|链接…价|上链接|~秒杀|~整点|小黄车|家里价|还算那个价|还是那个价|按那个价|错过了直播|last night … live|昨晚…价
|主播说|主播讲|直播间那个|直播…价|价格…直播|没赶上|错过|没抢到|没来得及|什么时候再播|下回|~live|~last night
|~show|~价|~昨晚|~播|主播那会|那会儿说|买一送一|还算不|~主播|没抢上|没抢着|在直播间|今晚播|今天播|明天播
|还给那个价|给那个价|~播不播|~抢|价怎么拍|说的那个价|~那个价
`

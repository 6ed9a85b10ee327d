package faq

// otherWords are about what few shops have an entry for. Where one has, they
// find it; where none has, they tell that a question is not about the words
// that it shares with other entries.
const otherWords = `
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

see through|see thru|sheer|透不透|会透|透吗|透光|显透

hiring|are you hiring|vacancy|vacancies|job at|work for you|招人|招聘|应聘|兼职|还招

become a supplier|collaboration|collaborate|partnership|influencer program|sponsor|合作|带货|达人|供货商

compatible|compatibility|works with my|work with my|work with a smart|fit a laptop|inch laptop|适配|兼容
|支持苹果|支持安卓|能装下|装得下|放得下|放不放得下|能放下

how thick|how tall is|how wide is|how deep is|how high is|dimensions|capacity|litres|liters|多厚|多高|多宽
|多深|容量|毫升|几升|多大容量|能装多少

taste|tastes|taste like|smell like|caffeine|什么味道|啥味道|什么味|好喝吗|好吃吗|甜不甜|苦不苦|酸不酸|辣不辣
|咖啡因|多少度的水

how to brew|brew it|steep|recipe|how do i use it|how do i make|怎么泡|怎么喝|怎么吃|怎么煮|怎么用|怎么戴
|怎么系|怎么调|用法|食谱

what age|which age|from what age|kids under|children under|suitable for kids|suitable for children|几岁能
|几岁可以|多大孩子|适合几岁

the model wear|model wearing|model in the|模特多高|模特穿

difference between|which is better|what is better|versus|区别|有什么不同|哪个更

where is it made|where are they made|made in|handmade|hand made|who designed|founded|your factory|fair trade
|certified|产地|哪里产|哪产的|手工做|谁设计|设计师|工厂

for my dog|for dogs|for cats|toxic|pets|狗狗能|猫能|小猫能|小狗能|宠物

weather|how are you|hows your day|good morning from|好冷|好热|下雪|吃饭了没|吃了吗|男的女的|对象|心情

instagram|your blog|my blog|podcast|your song|logo|微博|公众号|抖音号
`

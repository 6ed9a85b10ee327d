package faq

// otherWords are about what few shops have an entry for. Where one has, they
// find it; where none has, they tell that a question is not about the words
// that it shares with other entries.
const otherWords = `
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

package search

import "strings"

// commonWords are words that English chats are full of.
const commonWords = `when where much many time day come go make use know good new today still see look thing things something anything
also again back all only after before since been off say said tell give take let put ask think way work try keep got went getting
last next first two three four five year month week hour minute morning evening night tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday
other another same different own long little big small lot bit few right left old great nice best better bad well much ever never always already
even because while during until between over under around through both each every while without within able going doing done being made used
man woman people friend wife husband mum mom dad mother father son daughter kid kids child baby sister brother guy guys bro sir
help sorry question problem issue sure maybe possible happen idea name number part place home house work job school car phone
start stop end open close show find call write send buy bought order paid pay money price cost item product article shop store website page app
would cant wont didnt doesnt wasnt arent couldnt havent hasnt aint gonna wanna gotta youre theyre hes shes weve id lol omg haha
feel love hate wait live stay leave move turn run hold seem mean believe remember forget understand bring hear play read
important interesting beautiful lovely perfect terrible amazing awesome different difficult easy ready busy happy sad angry funny crazy stupid
early late later soon ago recently usually sometimes often once twice almost nearly exactly actually basically honestly literally seriously
everything everyone everybody someone somebody anyone nothing nobody none neither either else instead except including especially
because since though although however therefore whether unless perhaps probably definitely certainly absolutely totally completely
family parents uncle aunt grandma grandpa cousin boss colleague teacher doctor lady girl boy children people person
afternoon weekend holiday christmas summer winter spring autumn january february march april june july august
september october november december half second third couple several enough plenty
coffee dinner lunch breakfast kitchen garden window table chair street city town country world water weather
answer tell talk speak write written explain describe mention agree decide choose plan try check follow learn teach`

// commonPairs are pairs of characters that Chinese chats are full of.
const commonPairs = `什么 怎么 怎样 多少 可以 时候 没有 一个 这个 那个 不是 是不 现在 今天 昨天 明天 前天 东西 还是 就是 知道 这么 那么 一下 已经 因为 所以 但是 如果
一样 时间 哪里 里面 我们 你们 他们 她们 咱们 自己 大家 为什 为啥 么样 不了 不到 不能 能不 要不 行不 好不 可不 了没 有没 不会 会不 不要 不用 一直 一次 两次 有点
一点 点儿 这里 那里 那边 这边 上面 下面 前面 后面 之前 之后 以前 以后 刚刚 刚才 上次 下次 这次 最近 早上 上午 中午 下午 晚上 周末 星期 礼拜 上周 下周 这周 上个 下个
个月 两个 三个 几个 一天 两天 三天 几天 天了 小时 分钟 想问 问下 请问 麻烦 你好 您好 谢谢 老板 亲亲 在吗 帮我 给我 我的 你的 我想 我要 我买 买的 买了 想要 需要 看看 看到 看了
看一 觉得 感觉 应该 可能 一定 肯定 真的 非常 特别 比较 太贵 不错 喜欢 朋友 老婆 老公 妈妈 爸爸 孩子 宝宝 女儿 儿子 同事 家里 我家 公司 单位 学校 店里 你家 商家 店家
收到 到了 到货 下单 订单 付款 付钱 商品 产品 宝贝 衣服 裤子 鞋子 一件 两件 这件 那件 一双 这双 一款 这款 那款 怎么办 么办 咋办 咋整 咋弄 怎办 处理 解决 问题 情况 方便 直接 或者
还有 没得 不好 好像 其实 只是 只有 只要 而且 然后 不过 虽然 以为 本来 突然 终于 开始 结束 打开 关闭 出来 进去 上来 下来 回来 过来 过去 起来 拿到 拿来 找到 找不 不见 弄错 有什 没什 什的`

// commonTerms are the terms of those.
func commonTerms() map[term]bool {
	all := map[term]bool{}
	for w := range strings.FieldsSeq(commonWords) {
		all[wordTerm(stem(w))] = true
	}
	for w := range strings.FieldsSeq(commonPairs) {
		if r := []rune(w); len(r) == 2 {
			all[pairTerm(r[0], r[1])] = true
		}
	}
	return all
}

package search

import "strings"

// short lists the short words of chats, frequent slips, and American spellings,
// as folded, each with what it stands for.
const short = `
u=you|ya=you|ur=your|r=are|y=why|n=and|im=i am|ive=i have|id=i would|youre=you are|youve=you have|theyre=they are|theyve=they have|weve=we have|its=it is
hes=he is|shes=she is|thats=that is|whats=what is|wheres=where is|whens=when is|hows=how is|whos=who is|theres=there is|heres=here is|whatre=what are
dont=do not|doesnt=does not|didnt=did not|cant=can not|cannot=can not|wont=will not|wouldnt=would not|couldnt=could not|shouldnt=should not
isnt=is not|arent=are not|wasnt=was not|werent=were not|hasnt=has not|havent=have not|hadnt=had not|aint=is not|dunno=do not know
gonna=going to|wanna=want to|gotta=have to|gimme=give me|lemme=let me|cos=because|cuz=because|coz=because|bc=because|tho=though|thru=through|til=until|till=until
pls=please|plz=please|thx=thanks|ty=thanks|abt=about|b4=before|2day=today|tmr=tomorrow|tmrw=tomorrow|tomo=tomorrow|2moro=tomorrow|tonite=tonight|2nite=tonight
mon=monday|tue=tuesday|tues=tuesday|thur=thursday|thurs=thursday|fri=friday|xmas=christmas|bday=birthday|anniv=anniversary
hr=hour|hrs=hours|min=minute|mins=minutes|wk=week|wks=weeks|mth=month|mths=months|yr=year|yrs=years|nr=number|qty=quantity|amt=amount|acc=account|acct=account|pw=password|pwd=password
addy=address|pkg=package|pckg=package|pic=picture|pics=pictures|pix=pictures|msg=message|info=information|ppl=people|sum1=someone|some1=someone|any1=anyone|smth=something|sth=something
color=colour|colors=colours|colored=coloured|gray=grey|center=centre|favor=favour|jewelry=jewellery|mom=mum|mommy=mum|pajamas=pyjamas|pjs=pyjamas|program=programme|catalog=catalogue|aluminum=aluminium
receit=receipt|reciept=receipt|recipt=receipt|recieve=receive|recieved=received|adress=address|adres=address|sox=socks
`

// dialect lists what Chinese chats write otherwise, and after each the common
// way: dialects, Cantonese, net slang, slips of the input method.
const dialect = `
啥时候 什么时候  几时 什么时候  啥时 什么时候  多咱 什么时候  何时 什么时候  幾時 什么时候  咋 怎么  肿么 怎么
点样 怎么  點樣 怎么  啥 什么  神马 什么  咩 什么  乜 什么  木有 没有  米有 没有
么有 没有  冇 没有  未有 没有  唔使 不用  唔 不  甭 不用  勿 不  俺 我
偶 我  嘅 的  滴 的  嗰 那  呢个 这个  介个 这个  辣个 那个  边度 哪里
邊度 哪里  哪儿 哪里  哪块 哪里  这儿 这里  那儿 那里  係 是  俾 给  畀 给
搵 找  睇 看  几多 多少  幾多 多少  多钱 多少钱  贼 很  忒 太  恁 那么
晓得 知道  晚黑 晚上  今儿 今天  明儿 明天  昨儿 昨天  听日 明天  聽日 明天  尋日 昨天
寻日 昨天  礼拜 星期  禮拜 星期  周一 星期一  周二 星期二  周三 星期三  周四 星期四  周五 星期五
周六 星期六  周日 星期天  周天 星期天  发获 发货  退活 退货  換貨 换货  尺马 尺码  快弟 快递
快第 快递  物留 物流  支付保 支付宝  优慧 优惠  花被 花呗  花贝 花呗  帐 账
`

// saidWords maps short words to the words they stand for.
func saidWords() map[string][]string {
	all := map[string][]string{}
	for pair := range strings.FieldsFuncSeq(short, func(r rune) bool { return r == '|' || r == '\n' }) {
		if word, said, ok := strings.Cut(pair, "="); ok {
			all[word] = strings.Fields(said)
		}
	}
	return all
}

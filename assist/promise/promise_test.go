package promise_test

import (
	"testing"
	"time"

	"tend/assist/promise"
	"tend/desk"
)

// thursday is a working morning: Thursday, 26 June 2025, 10:00 in Shanghai.
func thursday(t testing.TB) (desk.Instant, *time.Location) {
	t.Helper()
	zone, err := time.LoadLocation("Asia/Shanghai")
	if err != nil {
		t.Fatal(err)
	}
	return desk.At(time.Date(2025, 6, 26, 10, 0, 0, 0, zone)), zone
}

func TestFindEnglish(t *testing.T) {
	runFind(t, []findCase{
		{"tomorrow morning", "I'll get back to you tomorrow morning.", "06-27 12:00"},
		{"within two hours", "We'll reply within 2 hours", "06-26 12:00"},
		{"within two hours in a word", "We will get back to you within two hours.", "06-26 12:00"},
		{"by Friday", "You will hear from me by Friday.", "06-27 18:00"},
		{"by Friday, contact", "I'll contact you by Friday with the result.", "06-27 18:00"},
		{"first thing Monday", "I'll ask the warehouse first thing Monday and tell you.", "06-30 10:00"},
		{"before 5 pm", "I will let you know before 5 pm", "06-26 17:00"},
		{"before 5", "I'll let you know before 5.", "06-26 17:00"},
		{"by 17:30", "I'll update you by 17:30 today", "06-26 17:30"},
		{"5 p.m. with dots", "We'll call you at 5 p.m. tomorrow.", "06-27 17:00"},
		{"tomorrow by noon", "I'll write to you tomorrow by noon", "06-27 12:00"},
		{"by tomorrow", "I'll have an answer for you by tomorrow.", "06-27 18:00"},
		{"tomorrow afternoon", "I will call you tomorrow afternoon.", "06-27 18:00"},
		{"this afternoon", "I'll message you this afternoon", "06-26 18:00"},
		{"tonight", "I'll reply tonight", "06-26 21:00"},
		{"today", "I'll let you know today.", "06-26 18:00"},
		{"end of the day", "I'll update you by the end of the day", "06-26 18:00"},
		{"eod", "will get back to you by EOD", "06-26 18:00"},
		{"half an hour", "Give me half an hour and I'll tell you.", "06-26 10:30"},
		{"an hour", "I'll be back in an hour", "06-26 11:00"},
		{"an hour or two", "I'll get back to you in an hour or two", "06-26 12:00"},
		{"one to two hours", "We'll get back to you within 1-2 hours", "06-26 12:00"},
		{"30 min", "I'll check and get back to you in 30 min", "06-26 10:30"},
		{"24h", "We will answer you within 24h", "06-27 10:00"},
		{"48 hours", "I'll tell you the result here within 48 hours", "06-28 10:00"},
		{"3 days", "We'll refund you within 3 days", "06-29 10:00"},
		{"2 working days", "I'll get back to you within 2 working days", "06-30 10:00"},
		{"business days over a weekend", "We will process it within 3 business days.", "07-01 10:00"},
		{"day after tomorrow", "I'll let you know the day after tomorrow", "06-28 18:00"},
		{"Monday morning", "I'll call you on Monday morning", "06-30 12:00"},
		{"next Friday", "We'll reply next Friday", "07-04 18:00"},
		{"next week", "I'll get back to you next week", "07-04 18:00"},
		{"end of the week", "We'll update you by the end of the week", "06-27 18:00"},
		{"weekend", "I'll write to you over the weekend", "06-29 18:00"},
		{"date", "I'll let you know by July 2nd", "07-02 18:00"},
		{"date, other order", "We'll get back to you on 2 July", "07-02 18:00"},
		{"the 30th", "You'll get an answer by the 30th.", "06-30 18:00"},
		{"end of the month", "I'll update you by the end of the month", "06-30 18:00"},
		{"9 am has passed", "I'll get back to you before 9 am", "06-27 09:00"},
		{"today 9 am has passed", "I'll get back to you today at 9 am", "06-27 09:00"},
		{"in the morning", "I'll call you in the morning", "06-26 12:00"},
		{"day before a comma", "Tomorrow, I'll let you know.", "06-27 18:00"},
		{"time in an extra clause", "I'll get back to you, by Friday at the latest.", "06-27 18:00"},
		{"two steps", "I'll ask them first thing tomorrow and write to you here before noon.", "06-27 12:00"},
		{"contact and write", "I'm contacting the carrier today and will write to you here within 24 hours.", "06-27 10:00"},
		{"even if", "I'll write back to you here within 30 minutes, even if it's only to say how far we are.", "06-26 10:30"},
		{"act: send", "I'll send you the invoice this afternoon.", "06-26 18:00"},
		{"act: ship", "We will ship your replacement tomorrow.", "06-27 18:00"},
		{"act in progress", "I'm sending it tomorrow.", "06-27 18:00"},
		{"answer before act", "I'll ship it today and get back to you on Monday.", "06-30 18:00"},
		{"colleague", "My colleague will call you at 3 pm.", "06-26 15:00"},
		{"our team", "Our team will look into it and reply within 4 hours", "06-26 14:00"},
		{"past midnight", "I'll let you know by midnight", "06-27 00:00"},
		{"capitals", "I WILL GET BACK TO YOU BY 6PM", "06-26 18:00"},
		{"curly apostrophe", "I’ll get back to you tomorrow.", "06-27 18:00"},
		{"soon", "I'll get back to you soon.", "06-26 12:00?"},
		{"asap", "We will let you know as soon as possible", "06-26 12:00?"},
		{"no time", "I'll get back to you.", "06-26 12:00?"},
		{"later", "I'll update you later", "06-26 12:00?"},
		{"a few hours", "I'll get back to you in a few hours", "06-26 13:00?"},
		{"you'll have it", "You'll have the real number from me within two hours.", "06-26 12:00"},
		{"you'll have their answer", "You will have their answer here by noon tomorrow.", "06-27 12:00"},
		{"by 6 pm you'll know", "I'm checking the packing list, and by 6 pm today you'll know whether it's on its way.", "06-26 18:00"},
		{"you'll hear whether", "Within 24 hours you'll hear whether we resend or refund.", "06-27 10:00"},
		{"something by a time", "I'll water your plants by noon tomorrow.", "06-27 12:00"},
		{"review", "I'll review it within 24 hours.", "06-27 10:00"},
		{"asked and told", "I'll ask the warehouse which batch is going out now and answer you here today.", "06-26 18:00"},
		{"whether they could", "I've asked the carrier to turn it round and will tell you by 6 pm today whether they could.", "06-26 18:00"},
		{"three steps", "I'll compare it with the label, have the carrier look for it and tell you here by tomorrow evening.", "06-27 21:00"},
		{"a question after it", "I'll tell you what they answer by 6 pm tomorrow; is the parcel itself all right?", "06-27 18:00"},
		{"what, and by when", "I'll tell you what they found by 6 pm tomorrow.", "06-27 18:00"},
		{"where, and by when", "I'll look at it every morning and tell you where it stands within 48 hours.", "06-28 10:00"},
		{"after courtesies", "Hi Anna, so sorry for the wait! I've asked our warehouse. I'll let you know by 4pm today. Have a nice day!", "06-26 16:00"},
	})
}

func TestFindChinese(t *testing.T) {
	runFind(t, []findCase{
		{"明天上午", "明天上午给您答复", "06-27 12:00"},
		{"我明天上午", "您好，我明天上午给您答复。", "06-27 12:00"},
		{"两小时内", "两小时内回复您", "06-26 12:00"},
		{"2小时内", "我核实一下，2小时内回复您", "06-26 12:00"},
		{"周五之前", "周五之前给您答复", "06-27 18:00"},
		{"下周一", "下周一给您回复", "06-30 18:00"},
		{"稍后", "稍后回复您", "06-26 12:00?"},
		{"今天下班前", "今天下班前给您答复", "06-26 18:00"},
		{"18:00前", "18:00前给您回复", "06-26 18:00"},
		{"十八点前", "今天十八点前回复您", "06-26 18:00"},
		{"下午五点半", "下午五点半之前给您答复", "06-26 17:30"},
		{"下午3点", "我下午3点前给您回复", "06-26 15:00"},
		{"明早", "明早给您回复", "06-27 10:00"},
		{"明早九点", "明早九点前联系您", "06-27 09:00"},
		{"明天一早", "我明天一早就去问，问到了告诉您", "06-27 10:00"},
		{"明天中午12点前", "明天中午12点前在这里给您答复", "06-27 12:00"},
		{"两步", "明天一上班我就去问，中午12点前在这里给您答复", "06-27 12:00"},
		{"半小时", "半小时内给您答复", "06-26 10:30"},
		{"半个小时", "半个小时内回复您", "06-26 10:30"},
		{"一个半小时", "一个半小时之内回复您", "06-26 11:30"},
		{"一两个小时", "一两个小时内给您答复", "06-26 12:00"},
		{"10分钟", "10分钟内回复您", "06-26 10:10"},
		{"十五分钟", "十五分钟后给您回复", "06-26 10:15"},
		{"24小时内", "24小时内会在这里回复您", "06-27 10:00"},
		{"不管有没有查到", "我今天就联系快递核实，24小时内不管有没有查到，都会在这里回复您。", "06-27 10:00"},
		{"三天内", "三天内给您结果", "06-29 10:00"},
		{"两三天", "两三天内给您答复", "06-29 10:00"},
		{"工作日", "我们会在1-2个工作日内给您回复", "06-30 10:00"},
		{"三个工作日", "三个工作日内给您退款", "07-01 10:00"},
		{"后天", "后天给您准信", "06-28 18:00"},
		{"今晚", "今晚给您回复", "06-26 21:00"},
		{"今天晚上八点", "今天晚上八点前给您答复", "06-26 20:00"},
		{"下午", "下午给您答复", "06-26 18:00"},
		{"今天", "今天给您答复", "06-26 18:00"},
		{"周末", "周末前给您答复", "06-29 18:00"},
		{"下周三上午", "下周三上午联系您", "07-02 12:00"},
		{"星期六", "星期六回复您", "06-28 18:00"},
		{"本周内", "本周内给您处理好", "06-27 18:00"},
		{"6月30日前", "6月30日前给您答复", "06-30 18:00"},
		{"七月二号", "七月二号前回复您", "07-02 18:00"},
		{"28号上午", "28号上午给您回复", "06-28 12:00"},
		{"月底", "月底前给您答复", "06-30 18:00"},
		{"傍晚", "今天傍晚给您消息", "06-26 19:00"},
		{"行动：发货", "我们明天给您发货", "06-27 18:00"},
		{"行动：补发", "我今天下午就帮您补发", "06-26 18:00"},
		{"行动：催", "我明天上午帮您催一下快递", "06-27 12:00"},
		{"仓库", "仓库今天下班前给您寄出", "06-26 18:00"},
		{"先道歉", "非常抱歉让您久等了，我这边正在核实，最晚明天下午给您答复，请您放心。", "06-27 18:00"},
		{"问过快递", "我已经联系快递了，今天18点前给您回复", "06-26 18:00"},
		{"客服同事", "同事明天会给您打电话", "06-27 18:00"},
		{"尽快", "我们会尽快给您答复", "06-26 12:00?"},
		{"有消息", "有消息第一时间通知您", "06-26 12:00?"},
		{"晚点", "晚点回复您哦", "06-26 12:00?"},
		{"几分钟", "几分钟后回复您", "06-26 10:10?"},
		{"没有时间", "核实后回复您", "06-26 12:00?"},
		{"早上已过", "明天早上八点前回复您", "06-27 08:00"},
		{"九点已过", "9点前给您答复", "06-26 21:00"},
		{"先请顾客说", "您跟我说说哪里没做好，两小时内告诉您怎么补救", "06-26 12:00"},
		{"全角", "１８：００前给您回复", "06-26 18:00"},
		{"以英文夹杂", "OK，我明天给您回复", "06-27 18:00"},
	})
}

type findCase struct {
	name, text string
	want       string // month, day and time in the zone; "?" if vague
}

func runFind(t *testing.T, tests []findCase) {
	now, zone := thursday(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p, ok := promise.Find(tt.text, now, zone)
			if !ok {
				t.Fatalf("no promise in %q", tt.text)
			}
			got := p.At.In(zone).Format("01-02 15:04")
			if p.Vague {
				got += "?"
			}
			if got != tt.want {
				t.Errorf("Find(%q) at %s, want %s", tt.text, got, tt.want)
			}
			if tt.text[p.Start:p.End] != p.Text || p.Text == "" {
				t.Errorf("Find(%q) stands at %d to %d but says %q", tt.text, p.Start, p.End, p.Text)
			}
		})
	}
}

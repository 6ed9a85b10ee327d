package made

import (
	"math/rand/v2"
	"strconv"
)

// question is something a customer says, with a number in it so that texts differ.
func (c customer) question(r *rand.Rand) string {
	list := englishQuestions()
	if c.chinese() {
		list = chineseQuestions()
	}
	return list[r.IntN(len(list))] + strconv.Itoa(r.IntN(1e6))
}

// answer is what an agent says to it.
func (c customer) answer(r *rand.Rand) string {
	list := englishAnswers()
	if c.chinese() {
		list = chineseAnswers()
	}
	return list[r.IntN(len(list))] + strconv.Itoa(r.IntN(1e6))
}

func englishQuestions() []string {
	return []string{
		"Hi, when will my parcel arrive? The tracking has not moved since Monday. Order ", "Do you have this in size M? Item ",
		"I want a refund, it came broken. Order ", "Can I change the delivery address of order ", "Thank you so much, it fits perfectly! ",
		"Is the blue one back in stock soon? Item ", "The zip is stuck and the colour is not what the picture shows. What can we do about order ",
		"Could you send me an invoice for order ", "Is there a discount if I take three? Item ", "Hello? Anybody there? ",
	}
}

func chineseQuestions() []string {
	return []string{
		"你好，我的快递怎么还没到？物流三天没更新了，订单", "这款有M码吗？货号", "我要退款，收到的时候就是坏的，订单", "可以改一下收货地址吗？订单",
		"谢谢，很合身！", "蓝色的什么时候补货？货号", "拉链卡住了，颜色和图片也不一样，怎么处理？订单", "麻烦开一下发票，订单", "买三件有优惠吗？货号", "在吗？",
	}
}

func englishAnswers() []string {
	return []string{
		"Your parcel left our warehouse yesterday and should be with you in two days. Its number is SF00", "I am sorry about that. We have started your refund, case ",
		"Yes, size M is in stock. Shall I put one aside for you? Item ", "Done, the address is changed. Order ", "You are welcome, enjoy it! ",
	}
}

func chineseAnswers() []string {
	return []string{
		"您好，包裹昨天已经发出，预计两天内送达，运单号SF00", "非常抱歉，已经为您申请退款，单号", "有的，M码有货，需要给您留一件吗？货号", "已经帮您改好地址，订单", "不客气，祝您使用愉快！",
	}
}

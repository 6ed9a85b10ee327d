package lang

import "fmt"

func chineseSweep() Sweep {
	return Sweep{
		Title:          func(n, of int) string { return fmt.Sprintf("集中处理 %d/%d", n, of) },
		Closing:        func(n, of int) string { return fmt.Sprintf("结束旧会话 %d/%d", n, of) },
		Over:           func(n int) string { return fmt.Sprintf("集中处理，已处理 %d 个", n) },
		DoneBy:         func(clock string) string { return "按此速度 " + clock + " 完成" },
		Nothing:        "没有待回复的会话，无需集中处理。",
		Elsewhere:      func(c string) string { return joined(c, " 已被其他人回复，按 k 继续下一个。") },
		EndedElsewhere: func(c string) string { return joined("与 ", c, " 的会话已被结束，按 k 继续下一个。") },
		Wrote:          func(c string) string { return joined(c, " 又发来消息，按 k 继续下一个。") },
		Receipt:        func(began, ended string) string { return "集中处理小结 " + began + " 至 " + ended },
		Handled:        func(n int) string { return fmt.Sprintf("共处理 %d 个会话：", n) },
		Empty:          "本次没有处理任何会话。",
		Deeds: map[string]string{
			"replied": "快捷回复", "suggested": "采用推荐答案", "wrote": "手动回复",
			"prompted": "主动询问", "no-reply": "无需回复", "closed": "结束会话",
			"transferred": "转接", "given-back": "退回待分配", "reminded": "稍后提醒",
			"skipped": "跳过", "left-open": "保持打开", "kept-here": "断线时已回复，先存在本机",
		},
		Left:     func(n int) string { return fmt.Sprintf("仍有 %d 位客户在等待。", n) },
		Rate:     func(policy string, days int) string { return fmt.Sprintf("%s，近 %d 天：", policy, days) },
		Pending:  func(n int) string { return fmt.Sprintf("%d 个未到期", n) },
		GoOn:     func(n int) string { return fmt.Sprintf("继续处理剩余 %d 个", n) },
		Quiet:    func(n int) string { return fmt.Sprintf("有 %d 个会话早已回复但尚未结束。", n) },
		OneByOne: "逐个查看", All: "全部结束", Leave: "返回列表",
		Saved: func(file string) string { return "小结已保存到 " + file + "。" },
		Why:   "跳过原因",
		Reasons: []string{
			"需要先询问他人", "等待仓库或快递答复", "由熟悉的同事处理",
			"需要时间，稍后再看", "不确定客户的意思",
		},
		Keys: map[string]string{"skip": "跳过", "leave-sweep": "结束", "suggest": "推荐答案"},
	}
}

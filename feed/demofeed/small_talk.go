package demofeed

// smallTalk is what customers say who have nothing particular left to say.
type smallTalk struct {
	thanks  []string // to a reply, once
	waiting []string // while nobody answers
}

func smallTalkIn(language string) smallTalk {
	if language == chinese {
		return smallTalk{
			thanks: []string{
				"好的，谢谢！", "👌", "明白了，谢谢你", "好嘞，辛苦啦", "🙏🙏", "谢谢，回复好快", "嗯嗯好的", "收到，谢谢客服",
				"那没问题了", "❤️",
			},
			waiting: []string{"在吗？", "请问有人吗", "？", "不着急，看到回我一下就行", "麻烦看到回复一下哦"},
		}
	}
	return smallTalk{
		thanks: []string{
			"Thanks, that's all I needed!", "👍", "Great, thank you", "Perfect, cheers", "Lovely, thanks for your help",
			"ok thanks!", "🙏", "Brilliant. Have a nice day!", "That's fine, thank you", "❤️",
		},
		waiting: []string{
			"Hello?", "Anyone there?", "Just checking you got my message", "?", "No rush, whenever you have a minute",
		},
	}
}

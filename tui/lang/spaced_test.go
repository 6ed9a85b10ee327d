package lang_test

import (
	"strings"
	"testing"

	"tend/desk"
	"tend/tui/lang"
)

func TestBlanksAroundTimesInChinese(t *testing.T) {
	f, r := lang.Chinese().Board.Forecast, lang.Chinese().Board.Roster
	for text, want := range map[string]string{
		f.Need("90 %", 2, 7, "07:11"):                     "须在 07:11 前回复",
		f.Need("90 %", 2, 7, "明天 07:11"):                  "须在明天 07:11 前回复",
		f.Need("90 %", 2, 7, "12月5日 07:11"):               "须在 12月5日 07:11 前回复",
		f.LowerNeed("良好", "85 %", 2, 7, "明天 07:11"):       "在明天 07:11 前回复",
		r.Expire(3, r.At("明天 07:11"), r.ClearBy("23:00")): "将在明天 07:11 超时，届时无人在岗：请在 23:00 前处理",
		r.Between("02:10", "明天 06:30"):                    "在 02:10 至明天 06:30 之间",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%q, want %q", text, want)
		}
	}
}

func TestBlanksAroundNamesInChinese(t *testing.T) {
	zh := lang.Chinese()
	for text, want := range map[string]string{
		zh.Toast.Sent("王小明"):                                     "已发给王小明。",
		zh.Toast.Sent("Ann"):                                     "已发给 Ann。",
		zh.Toast.Closed("王小明"):                                   "已结束与王小明的会话。",
		zh.Toast.Closed("Ann"):                                   "已结束与 Ann 的会话。",
		zh.Toast.Taken("Ann", "李雷"):                              "Ann 已由李雷接待。",
		zh.Toast.Retried("王小明"):                                  "正在重新发给王小明…",
		zh.Promise.Reminder("明天 16:30"):                          "您承诺了后续答复，将于明天 16:30 提醒。",
		zh.Promise.Reminder("16:30"):                             "您承诺了后续答复，将于 16:30 提醒。",
		zh.Thread.ClosedBy(zh.Thread.System):                     "由系统结束",
		zh.Thread.AnsweredMeantime("王小明", "Lin"):                 "您写的时候 Lin 已回复王小明，再按一次回车发送。",
		zh.Note.UnsureText("王小明"):                                "不确定王小明是否收到了这条回复。如果另发一条代替，对方可能两条都看到。原来那条不会再发。",
		zh.Inbox.Said(zh.Inbox.You):                              "我：",
		zh.Reason(desk.CauseUnreachable.With("微信").Reason(), ""): "微信暂时不接收发给该客户的消息。",
		zh.Reason(desk.CauseEmpty.With("").Reason(), ""):         "内容为空，不接收空消息。",
	} {
		if text != want {
			t.Errorf("%q, want %q", text, want)
		}
	}
	if _, long, _ := zh.Trouble(desk.CauseNoAnswer, zh.Feeds.Unknown); !strings.HasPrefix(long, "该平台没有及时响应。") {
		t.Errorf("%q has a blank too many", long)
	}
}

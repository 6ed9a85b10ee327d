package lang

import "tend/desk"

func chineseReplyCauses() map[desk.Cause]string {
	return map[desk.Cause]string{
		desk.CauseOvertaken:    "同事已在平台上回复过。如仍适用，请重新发送。",
		desk.CauseTooLong:      "共 {0} 字，超出 {2} 的上限 {1} 字。请缩短或分几条发送。",
		desk.CauseWindow:       "{1} 的回复时限已过，请等客户再次发消息后重新发送。",
		desk.CauseFirstWord:    "{0} 只能在客户发过消息后回复。",
		desk.CauseUnreachable:  "{0} 暂时不接收发给该客户的消息。",
		UnreachableFor:         "{0} 不接收发给该客户的消息：{1}",
		desk.CauseBlocked:      "该客户在 {0} 已被屏蔽。",
		desk.CauseShut:         "{0} 提示：客户再次发消息前，{1} 不接收回复。",
		desk.CauseTerms:        "TikTok Shop 只在会话后 30 天内、下单后 60 天内或有退货时接收消息。",
		desk.CauseEmpty:        "内容为空，{0} 不接收空消息。",
		desk.CauseNoNotes:      "{0} 没有备注功能，这条只留在本机。",
		desk.CauseKind:         "这类消息无法发到 {0}，请改用文字。",
		desk.CauseNoThread:     "{0} 上已没有与该客户的会话。",
		desk.CauseStranger:     "{0} 上没有该客户。",
		desk.CauseChanged:      "{0} 会改动这段文字：反引号之间有 {% endraw %}。请去掉后再发。",
		desk.CauseStatus:       "{0} 拒收（HTTP 状态 {1}），未说明原因。",
		desk.CauseNoPictures:   "{0} 不接收图片，请用文字说明。",
		desk.CauseNotHere:      "此处无法把这张图片发到 {0}，请改用文字。",
		desk.CauseLost:         "图片已无法读取，请重新选择。",
		desk.CauseCaption:      "{0} 的一条消息只能是文字或图片，请分开发送。",
		desk.CauseNoPicture:    "选中的文件不是图片。",
		desk.CauseFormat:       "{0} 只接收这样的图片：{1}。请转换后重新发送。",
		desk.CauseLarge:        "图片过大，{0} 最多接收 {1} MB。请缩小后再发。",
		desk.CauseFetchAddress: "只读取 https 且不含密码的地址",
		desk.CauseFetchInner:   "地址在内网，不读取客户发来的内网链接",
		desk.CauseFetchBytes:   "文件超过 {0} MiB",
		desk.CauseFetchPixels:  "图片超过 {0} 百万像素",
		desk.CauseFetchFormat:  "不是 JPEG、PNG、GIF 或 WebP 图片",
		desk.CauseFetchDamaged: "文件已损坏",
		desk.CauseFetchStatus:  "{0} 返回状态 {1}，图片可能已删除或不公开",
		desk.CauseFetchFailed:  "连不上 {0}",
		desk.CauseNoFile:       "没有这个文件",

		desk.CausePictureAway:   "暂时连不上数据，请稍后再试",
		desk.CausePictureGone:   "客服台里没有这张图片，它留在发送时的那台电脑上",
		desk.CausePictureBusy:   "您在另一个控制台正在发送图片，请一分钟后再发这张",
		desk.CausePicturePieces: "图片没有完整送达，按回车重新发送",
		desk.CauseNotNow:        "{0} 暂不接收该店铺的图片，请改用文字。",
	}
}
